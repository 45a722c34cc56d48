import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {SaxesParser} from 'saxes';
import {afterAll, describe, expect, it} from 'vitest';
import {statusLabel} from '../../labels';
import {parseRegulation} from '../../grammar/parse';
import {toReport} from '../../grammar/report';
import {STATUS_CODES} from '../../status';
import {contentOf, SITE} from '../../__tests__/content';
import {withTexts} from '../../__tests__/library';
import {statePath} from '../../compare/states';
import {folderOf} from '../addresses';
import type {TreeNode} from '../dataSchema';
import {toData} from '../json';
import {RULE, toPlainText} from '../plainText';
import {STATUS_WORDS} from '../words';
import {writeExports, type ExportSite} from '../write';
import {fixture, sourceOf} from './source';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

/** All files of a small library: path → content. */
async function write(content = contentOf(withTexts(['2018-01-05', '2019-03-01'], fixture('perda'))), site: ExportSite = SITE): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'ekspor-'));
  folders.push(folder);
  const written = await writeExports(content, folder, site);
  const there = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  expect(written).toHaveLength(there.length);
  return new Map(written.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

describe('the files of a library', () => {
  it('lie at their addresses: data always, texts only where there is one, dated states too', async () => {
    expect([...(await write()).keys()]).toEqual([
      'data/jdih-catatan.txt',
      'regulasi/atom.xml',
      'regulasi/model-perda-contoh/abstrak.txt',
      'regulasi/model-perda-contoh/data.json',
      'regulasi/perda-kaltara-1-2024/abstrak.txt',
      'regulasi/perda-kaltara-1-2024/data.json',
      'regulasi/pp-2-2018/abstrak.txt',
      'regulasi/pp-2-2018/akn.xml',
      'regulasi/pp-2-2018/data.json',
      'regulasi/pp-2-2018/naskah.txt',
      'regulasi/pp-2-2018/pada/2018-01-05/akn.xml',
      'regulasi/pp-2-2018/pada/2018-01-05/naskah.txt',
      'regulasi/pp-2-2018/pada/2019-03-01/akn.xml',
      'regulasi/pp-2-2018/pada/2019-03-01/naskah.txt',
      'regulasi/skema.json',
      'regulasi/uu-1-2014/abstrak.txt',
      'regulasi/uu-1-2014/data.json',
    ]);
  });

  it('are the same bytes when written again', async () => {
    expect(await write()).toEqual(await write());
  });

  it('are as large as the page says', async () => {
    const content = contentOf(withTexts(['2018-01-05'], fixture('perda')));
    const files = await write(content);
    const sizes = ['naskah.txt', 'akn.xml', 'data.json'].map((kind) => ({kind, bytes: Buffer.byteLength(files.get(`regulasi/pp-2-2018/${kind}`) ?? '')}));
    expect(content.exports?.get('pp-2-2018')?.downloads).toEqual(sizes);
    const dated = ['naskah.txt', 'akn.xml'].map((kind) => ({kind, bytes: Buffer.byteLength(files.get(`regulasi/pp-2-2018/pada/2018-01-05/${kind}`) ?? '')}));
    expect(content.exports?.get('pp-2-2018')?.states[0]?.downloads).toEqual(dated);
  });

  it('refuse the address of this machine in a build for publication, and say so elsewhere', async () => {
    const local = {...SITE, url: 'http://localhost:3000/'};
    await expect(write(undefined, local)).rejects.toThrow('SITE_URL masih alamat mesin sendiri (http://localhost:3000/). Isi dengan alamat terbit situs sebelum umpan JDIH didaftarkan.');
    await expect(write(undefined, {...SITE, url: 'http://contoh.id/'})).rejects.toThrow('SITE_URL diharapkan berawalan https://, ditemukan http://contoh.id/.');
    expect((await write(undefined, {...local, release: false})).get('data/jdih-catatan.txt')).toContain('Perhatian: SITE_URL masih alamat mesin sendiri');
  });
});

describe('naskah.txt', () => {
  it('begins with what it is, and says that it is a copy', () => {
    const text = toPlainText(sourceOf('  - 2 -\n\nMEMUTUSKAN:\n\nPasal 1\nIsi.\n'), 'berlaku', '2030-03-04');
    expect(text).toBe(`Peraturan Daerah Provinsi Contoh Nomor 3 Tahun 2030 tentang Taman Baca Masyarakat (Lembaran Daerah Provinsi Contoh Tahun 2030 Nomor 3)
Keadaan naskah per 5 Januari 2030. Naskah hasil impor otomatis dan belum dibaca siapa pun.
Status per 4 Maret 2030: Berlaku.
Salinan ini tidak resmi. Bila berbeda, naskah yang ditandatangani dan diundangkan yang berlaku.
Alamat: https://contoh.id/regulasi/perda-contoh-3-2030/
${RULE}



MEMUTUSKAN:

Pasal 1
Isi.
`);
  });

  it('calls a model text a model', () => {
    expect(toPlainText(sourceOf('Pasal 1\nIsi.\n', {model: true}), 'model', '2030-03-04')).toContain('Naskah model, bukan produk hukum. Naskah ini ditulis pustaka ini dan tidak mengikat siapa pun.\n');
  });

  it('reads back into the same structure', () => {
    const [, body = ''] = toPlainText(sourceOf(fixture('perda')), 'berlaku', '2030-03-04').split(RULE);
    const {counts, pasal, penjelasanPasal} = toReport(parseRegulation(body));
    const original = toReport(parseRegulation(fixture('perda')));
    expect({counts, pasal, penjelasanPasal}).toEqual({counts: original.counts, pasal: original.pasal, penjelasanPasal: original.penjelasanPasal});
  });

  it('names the office that read the text', () => {
    const naskah = [{tanggal: '2030-01-05', keadaan: 'diperiksa', diperiksa_oleh: 'Bagian Hukum Kabupaten Contoh', diperiksa_pada: '2030-02-03'}];
    expect(toPlainText(sourceOf('Pasal 1\nIsi.\n', {fields: {naskah}}), 'berlaku', '2030-03-04')).toContain('oleh Bagian Hukum Kabupaten Contoh pada 3 Februari 2030.');
  });
});

const ajv = addFormats(new Ajv2020({allErrors: true, strict: false}));

describe('data.json', () => {
  it('of every record fits the schema that is published beside it', async () => {
    const files = await write();
    const validate = ajv.compile(JSON.parse(files.get('regulasi/skema.json') ?? '') as object);
    const data = [...files].filter(([path]) => path.endsWith('data.json'));
    expect(data).toHaveLength(4);
    for (const [path, text] of data) {
      validate(JSON.parse(text));
      expect(validate.errors, path).toBeNull();
    }
    expect(validate({...(JSON.parse(data[0]?.[1] ?? '') as object), id: 7, tambahan: 1})).toBe(false);
    expect(validate.errors?.map(({instancePath, keyword}) => `${instancePath} ${keyword}`)).toEqual([' additionalProperties', '/id type']);
  });

  it('says status with its day, relations both ways and unknown days with their reason', async () => {
    const files = await write();
    const read = (id: string): Record<string, never> => JSON.parse(files.get(`regulasi/${id}/data.json`) ?? '') as Record<string, never>;
    expect(read('uu-1-2014')).toMatchObject({
      format: 'pustaka-spm/regulasi/1',
      work: '/akn/id/act/uu/2014/1',
      status: {code: 'berlaku', words: 'Berlaku', on: '2026-11-22', since: '2014-10-02', amendedBy: [], repealedBy: []},
      relations: [{kind: 'dilaksanakan-oleh', id: 'pp-2-2018', name: 'PP 2/2018', address: 'https://contoh.id/regulasi/pp-2-2018/', article: '18 ayat (3) UU 1/2014', partial: false, certainty: 'sekunder'}],
      texts: [],
    });
    expect(read('perda-kaltara-1-2024')).toMatchObject({work: '/akn/id/act/perda/kaltara/2024/1', metadata: {enacted: {unknown: 'Belum kami baca dari naskah.'}}});
    expect(read('pp-2-2018')).toMatchObject({
      texts: [{date: '2018-01-05', state: 'impor-otomatis', files: {text: 'https://contoh.id/regulasi/pp-2-2018/pada/2018-01-05/naskah.txt'}}, {date: '2019-03-01'}],
      text: {date: '2019-03-01'},
    });
  });

  it('holds the text as a tree with permalinks and the ids of akn.xml', async () => {
    const data = JSON.parse((await write()).get('regulasi/pp-2-2018/data.json') ?? '') as {text: {tree: TreeNode[]}};
    const found = new Map<string, TreeNode>();
    const visit = (node: TreeNode): void => {
      if (node.id) found.set(node.id, node);
      node.children?.forEach(visit);
    };
    data.text.tree.forEach(visit);
    expect(found.get('pasal-2-ayat-1-huruf-b-angka-2-huruf-a')).toEqual({
      kind: 'huruf',
      id: 'pasal-2-ayat-1-huruf-b-angka-2-huruf-a',
      eId: 'chp_I__art_2__para_1__point_b__point_2__point_a',
      number: 'a',
      label: 'a)',
      children: [{kind: 'teks', text: ['berbadan hukum; atau']}],
    });
  });

  it('tells changes as they are recorded', () => {
    const source = sourceOf('Pasal 1\nIsi.\n');
    const change = {by: 'perda-contoh-4-2031', instruction: 'perubahan-3', action: 'dihapus', target: 'pasal-4', outcome: 'diterapkan'} as const;
    expect(toData({...source, status: {code: 'berlaku', amendedBy: [], repealedBy: []}, changes: [change], today: '2030-03-04'}).changes).toEqual([change]);
  });
});

/** Elements of an Atom file: `entry/title` → texts in order. */
function atom(xml: string): Map<string, string[]> {
  const parser = new SaxesParser({xmlns: true});
  const found = new Map<string, string[]>();
  const path: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    path.push(tag.local);
    expect(tag.uri).toBe('http://www.w3.org/2005/Atom');
    const key = path.slice(1).join('/');
    found.set(key, [...(found.get(key) ?? []), '']);
  });
  parser.on('closetag', () => path.pop());
  const add = (text: string): void => {
    const list = found.get(path.slice(1).join('/'));
    if (list) list[list.length - 1] += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return found;
}

describe('atom.xml', () => {
  it('has what Atom demands, and one entry an event', async () => {
    const feed = atom((await write()).get('regulasi/atom.xml') ?? '');
    const get = (key: string): string[] => feed.get(key) ?? [];
    expect([get('id'), get('title'), get('updated'), get('author/name')]).toEqual([['https://contoh.id/regulasi/'], ['Pustaka Contoh: perubahan peraturan'], ['2026-11-22T00:00:00.000Z'], ['Pustaka Contoh']]);
    expect(get('entry/id').map((id) => id.replace('https://contoh.id/regulasi/', ''))).toEqual([
      'model-perda-contoh/#catatan',
      'perda-kaltara-1-2024/#catatan',
      'perda-kaltara-1-2024/#mencabut-Perda%20Kaltara%209%2F2013',
      'pp-2-2018/#catatan',
      'pp-2-2018/pada/2018-01-05/',
      'pp-2-2018/pada/2019-03-01/',
      'uu-1-2014/#catatan',
    ]);
    expect(get('entry/title')[2]).toBe('Perda Kaltara 1/2024 mencabut Perda Kaltara 9/2013');
    for (const key of ['entry/title', 'entry/updated', 'entry/author/name', 'entry/summary']) expect(get(key), key).toHaveLength(7);
  });

  it('puts what was checked last first, and takes its own day from it', async () => {
    const files = withTexts(['2018-01-05']);
    const meta = 'data/regulasi/pp-2-2018/meta.yml';
    const feed = atom((await write(contentOf({...files, [meta]: (files[meta] ?? '').replace('diperiksa: 2026-11-22', 'diperiksa: 2026-12-24')}))).get('regulasi/atom.xml') ?? '');
    expect(feed.get('updated')).toEqual(['2026-12-24T00:00:00.000Z']);
    expect(feed.get('entry/updated')?.slice(0, 3)).toEqual(['2026-12-24T00:00:00.000Z', '2026-12-24T00:00:00.000Z', '2026-11-22T00:00:00.000Z']);
  });
});

it('files and pages call a status by the same words', () => {
  expect(STATUS_WORDS).toEqual(Object.fromEntries(STATUS_CODES.map((code) => [code, statusLabel(code)])));
});

it('files of a dated state lie beside its page', () => {
  expect(folderOf('pp-2-2018', '2018-01-05')).toBe(statePath('pp-2-2018', '2018-01-05'));
});
