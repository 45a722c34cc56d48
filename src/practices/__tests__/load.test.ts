import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {loadDirectory} from '../../site/directory';
import {loadRegions} from '../../site/regions/load';
import {loadSources} from '../../site/sources/load';
import {loadPractices} from '../load';
import {buildPracticeRoutes} from '../routes';
import type {PracticePageProps} from '../types';
import {FIXTURES} from './fixtures';

const GOOD = join(FIXTURES, 'good/contoh-baik.md');
let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'praktik-'));
  write('data/wilayah/contoh.yml', 'id: contoh\nnama: Kabupaten Contoh\nsingkat: Contoh\ntingkat: kabupaten\n');
  write('data/sumber/contoh-sumber.yml', 'id: contoh-sumber\njudul: Sumber contoh\npenerbit: Dinas Contoh\njenis: berita\ndilihat: "2026"\n');
  write('data/regulasi/uu-1-2000/meta.yml', 'id: uu-1-2000\nsebutan: UU 1/2000\njudul: Contoh\n');
  write('data/ide/ide-contoh.yml', 'id: ide-contoh\njudul: Gagasan contoh\nterkait:\n  praktik: [contoh-baik]\n');
  mkdirSync(join(root, 'docs/praktik-baik'), {recursive: true});
  cpSync(GOOD, join(root, 'docs/praktik-baik/contoh-baik.md'));
});
afterEach(() => rmSync(root, {recursive: true}));

describe('loading practices', () => {
  it('reads a good practice without problems', () => {
    const {items, problems, checked} = loadPractices(root);
    expect(problems).toEqual([]);
    expect({checked, ids: items.map(({id}) => id), body: items[0]?.body.trim()}).toEqual({checked: 1, ids: ['contoh-baik'], body: 'Catatan **contoh**.'});
  });

  it('reports wrong ids, regions and file names with file, line and a guess', () => {
    const text = readFileSync(GOOD, 'utf8').replace('daerah: contoh', 'daerah: conto').replaceAll('uu-1-2000', 'uu-1-2001');
    write('docs/praktik-baik/contoh-lain.md', text);
    const found = loadPractices(root).problems.map(({file, line, field, message}) => `${file}:${line ?? '?'} ${field ?? ''}: ${message}`);
    expect(found).toMatchInlineSnapshot(`
      [
        "docs/praktik-baik/contoh-lain.md:2 id: diharapkan "contoh-lain" (sama dengan nama berkas), ditemukan "contoh-baik".",
        "docs/praktik-baik/contoh-lain.md:25 dasar_hukum.0.peraturan: peraturan "uu-1-2001" tidak ada di pustaka. Mungkin maksudnya "uu-1-2000"?",
        "docs/praktik-baik/contoh-lain.md:9 daerah: wilayah "conto" tidak ada di data/wilayah. Mungkin maksudnya "contoh"?",
      ]
    `);
  });

  it('builds the list and one page a practice, with links in both directions', () => {
    const directory = loadDirectory(root);
    const context = {sources: loadSources(root).items, regions: loadRegions(root).items, directory, today: '2026-06-01', baseUrl: '/en/'};
    const routes = buildPracticeRoutes(loadPractices(root).items, new Map([['contoh-baik', '<p>Catatan</p>']]), context);
    expect(routes.map(({path}) => path)).toEqual(['/en/praktik-baik/', '/en/praktik-baik/contoh-baik/']);
    const {practice} = routes[1]?.props as {practice: PracticePageProps};
    expect(practice.related.map(({kind, id}) => `${kind}:${id}`)).toEqual(['ide:ide-contoh']);
    expect(practice).toMatchObject({path: '/en/praktik-baik/contoh-baik/', region: {name: 'Kabupaten Contoh'}, notes: '<p>Catatan</p>', buildDay: '2026-06-01'});
    expect(practice.legal[0]?.entry?.url).toBe('/regulasi/uu-1-2000/');
    expect(practice.lessons.map(({sources}) => sources.length)).toEqual([0, 1]);
  });
});
