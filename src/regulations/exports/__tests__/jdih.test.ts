import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import type {Region} from '../../../site/regions/schema';
import type {StatusCode} from '../../status';
import {contentOf, SITE as EXPORT_SITE} from '../../__tests__/content';
import {loadRegulations} from '../../load';
import {loadRegions} from '../../../site/regions/load';
import {buildRelations} from '../../relations';
import {computeStatus} from '../../status';
import {writeExports} from '../write';
import {toJdihNotes} from '../jdihNotes';
import {toJdihFeed, type JdihFeed, type JdihSource} from '../jdih';
import {NO_SCHEMAS, recordOf, SCHEMAS} from './source';

const SITE = 'https://contoh.id/';
const PROVINCE: Region = {id: 'contoh', nama: 'Provinsi Contoh', singkat: 'Contoh', tingkat: 'provinsi'};
const FULL = {tempat_terbit: 'Kota Contoh', teu_badan: 'Contoh'};

const source = (fields: object = {}, status: StatusCode = 'berlaku', place = PROVINCE): JdihSource => ({record: recordOf({...FULL, ...fields}), place, status});
const feed = (...sources: readonly JdihSource[]): JdihFeed => toJdihFeed(sources, SITE);

const LIBRARY = loadRegulations(process.cwd()).items;

/** Our own records, for a day. */
function ownFeed(): JdihFeed {
  const root = process.cwd();
  const items = LIBRARY;
  const relations = buildRelations(items);
  const regions = loadRegions(root).items;
  return toJdihFeed(
    items.map((record) => ({record, place: regions.find(({id}) => id === record.wilayah) ?? PROVINCE, status: computeStatus(record, relations.get(record.id) ?? [], '2026-11-22').code})),
    SITE,
  );
}

/** Name, required, and the form of each of the 28 fields (REGULATIONS D.1, FACTS §7). */
const FIELDS: readonly (readonly [string, boolean, RegExp])[] = [
  ['idData', true, /^\S+$/],
  ['tahun_pengundangan', true, /^\d{4}$/],
  ['tanggal_penetapan', true, /^\d{4}-\d{2}-\d{2}$/],
  ['tanggal_pengundangan', true, /^\d{4}-\d{2}-\d{2}$/],
  ['jenis', true, /^[A-Z][A-Z,/ -]+$/],
  ['noPeraturan', true, /^\S.*\S$|^\S$/],
  ['judul', true, / Nomor .+ Tahun \d{4} tentang /],
  ['noPanggil', false, /^-$/],
  ['singkatanJenis', true, /^[A-Z ]+$/],
  ['tempatTerbit', true, /^\S/],
  ['penerbit', false, /^-$/],
  ['deskripsiFisik', false, /^-$/],
  ['sumber', true, /^-$|^(LN|BN|LD|BD)\.\d{4}\/NO\.\d+(, T\1 NO\.\d+)?$/],
  ['isbn', false, /^-$/],
  ['status', true, /^(Tidak )?Berlaku$/],
  ['bahasa', true, /^Indonesia$/],
  ['bidangHukum', true, /^(Hukum|Hak) /],
  ['teuBadan', false, /^\S/],
  ['nomorIndukBuku', false, /^-$/],
  ['abstrak', true, /^[^/]+\.txt$/],
  ['last_updated', true, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/],
  ['urlAbstrak', true, /^https:\/\/\S+\/abstrak\.txt$/],
  ['urlDetailPeraturan', true, /^https:\/\/[^\s%]+\/$/],
  ['fileDownload', true, /^-$/],
  ['urlDownload', true, /^-$/],
  ['subjek', false, /^\S/],
  ['operasi', true, /^4$/],
  ['display', true, /^1$/],
];

function expectFields(rows: JdihFeed['rows']): void {
  for (const row of rows) {
    const values = row as unknown as Record<string, unknown>;
    expect(Object.keys(row)).toEqual(FIELDS.map(([name]) => name));
    for (const [name, required, form] of FIELDS) {
      const value = values[name];
      if (value === null && !required) continue;
      expect(value, `${row.idData} ${name}`).toMatch(form);
      expect(value).toBe(String(value).trim());
    }
  }
}

describe('the fields of a row', () => {
  it('come from the record alone', () => {
    expect(feed(source()).rows).toEqual([
      {
        idData: 'perda-contoh-3-2030',
        tahun_pengundangan: '2030',
        tanggal_penetapan: '2030-01-02',
        tanggal_pengundangan: '2030-01-05',
        jenis: 'PERATURAN DAERAH PROVINSI',
        noPeraturan: '3',
        judul: 'Peraturan Daerah Provinsi Contoh Nomor 3 Tahun 2030 tentang Taman Baca Masyarakat',
        noPanggil: '-',
        singkatanJenis: 'PERDA',
        tempatTerbit: 'Kota Contoh',
        penerbit: '-',
        deskripsiFisik: '-',
        sumber: 'LD.2030/NO.3',
        isbn: '-',
        status: 'Berlaku',
        bahasa: 'Indonesia',
        bidangHukum: 'Hukum Administrasi Negara',
        teuBadan: 'Contoh',
        nomorIndukBuku: '-',
        abstrak: 'abstrak.txt',
        last_updated: '2030-02-01T00:00:00+07:00',
        urlAbstrak: 'https://contoh.id/regulasi/perda-contoh-3-2030/abstrak.txt',
        urlDetailPeraturan: 'https://contoh.id/regulasi/perda-contoh-3-2030/',
        fileDownload: '-',
        urlDownload: '-',
        subjek: 'Taman baca',
        operasi: '4',
        display: '1',
      },
    ]);
  });

  it('have the names and forms of the JDIHN table, in every row of this library', () => {
    const {rows} = ownFeed();
    expect(rows.length).toBeGreaterThan(0);
    expectFields([...rows, ...feed(source(), source({sumber_gazet: {jenis: 'LD', tahun: 2030, nomor: 3, tambahan: 4}, teu_badan: undefined})).rows]);
  });

  it('name the level of a regional act, and spell wali kota as the vocabulary does', () => {
    const kind = (fields: object, tingkat: Region['tingkat']): string | undefined => feed(source(fields, 'berlaku', {...PROVINCE, tingkat})).rows[0]?.jenis;
    expect(kind({}, 'kabupaten')).toBe('PERATURAN DAERAH KABUPATEN');
    expect(kind({}, 'kota')).toBe('PERATURAN DAERAH KOTA');
    expect(kind({id: 'perwali-contoh-3-2030', jenis: 'Peraturan Wali Kota', singkatan_jenis: 'Perwali', sumber_gazet: {jenis: 'BD', tahun: 2030, nomor: 3}}, 'kota')).toBe('PERATURAN WALIKOTA');
  });
});

describe('what went wrong in other feeds does not happen here', () => {
  it('a number stays text, without spaces around it', () => {
    const one = source();
    expect(feed({...one, record: {...one.record, nomor: ' 188.45/123 '}}).rows[0]?.noPeraturan).toBe('188.45/123');
  });

  it.each([
    ['berlaku', 'Berlaku'],
    ['berlaku-dengan-perubahan', 'Berlaku'],
    ['dicabut-sebagian', 'Berlaku'],
    ['dicabut', 'Tidak Berlaku'],
    ['belum-berlaku', 'Tidak Berlaku'],
  ] as const)('status %s is told as "%s"', (code, words) => {
    expect(feed(source({}, code)).rows[0]?.status).toBe(words);
  });

  it.each(['digantikan', 'belum-diperiksa'] as const)('an act whose status is %s is left out, never called in force', (code) => {
    const {rows, leftOut} = feed(source({}, code));
    expect(rows).toEqual([]);
    expect(leftOut[0]?.reasons).toEqual([expect.stringMatching(/^status belum pasti \(/)]);
  });

  it('a row without a day or place is left out and named with its reasons', () => {
    const {rows, leftOut} = feed(source({tempat_terbit: undefined, tanggal_ditetapkan: {belum_diketahui: 'Belum kami baca.'}, tanggal_diundangkan: undefined, sumber_gazet: undefined}));
    expect(rows).toEqual([]);
    expect(leftOut).toEqual([{id: 'perda-contoh-3-2030', reasons: ['tanggal penetapan belum diketahui', 'tanggal pengundangan belum diketahui', 'tempat terbit belum diketahui']}]);
    expect(toJdihNotes({rows, leftOut}, SITE)).toContain('- perda-contoh-3-2030: tanggal penetapan belum diketahui; tanggal pengundangan belum diketahui; tempat terbit belum diketahui\n');
  });

  it('an act with many subjects is one row', () => {
    expect(feed(source({subjek: ['Taman baca', 'Buku', 'Anak']})).rows.map(({subjek}) => subjek)).toEqual(['Taman baca, Buku, Anak']);
  });

  it('ids are unique and rows are sorted by them, so that a feed of the same records is the same', () => {
    const ids = ownFeed().rows.map(({idData}) => idData);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ownFeed()).toEqual(ownFeed());
  });

  it('last_updated is the day of the last check, not of the build', () => {
    const naskah = [{tanggal: '2030-01-05', keadaan: 'diperiksa', diperiksa_oleh: 'Bagian Hukum', diperiksa_pada: '2030-03-04'}];
    expect(feed(source({naskah})).rows[0]?.last_updated).toBe('2030-03-04T00:00:00+07:00');
  });

  it('a model text is never sent, nor named as left out', () => {
    const model = {record: recordOf({}, true), place: PROVINCE, status: 'model'} as const;
    expect(feed(model)).toEqual({rows: [], leftOut: []});
  });

  it('every act of the library is either sent or named', () => {
    const {rows, leftOut} = ownFeed();
    const acts = LIBRARY.filter(({jenis_naskah}) => jenis_naskah !== 'model');
    expect([...rows.map(({idData}) => idData), ...leftOut.map(({id}) => id)].sort()).toEqual(acts.map(({id}) => id).sort());
  });
});

describe.skipIf(SCHEMAS === undefined)(`the JSON Schema of ILDIS accepts (${SCHEMAS === undefined ? NO_SCHEMAS : 'jdihn-document.schema.json'})`, () => {
  it('every row, and refuses the date of the old sample', () => {
    const ajv = addFormats(new Ajv({allErrors: true, strict: false}));
    const validate = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS ?? '', 'jdihn-document.schema.json'), 'utf8')) as object);
    const rows = [...ownFeed().rows, ...feed(source(), source({teu_badan: undefined, sumber_gazet: undefined})).rows];
    for (const row of rows) {
      validate(row);
      expect(validate.errors, row.idData).toBeNull();
    }
    expect(validate({...rows[0], last_updated: '2030-02-01 05:06:15'})).toBe(false);
  });
});

it('the feed of a library is a bare array, and is not written when every act had to be left out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jdih-'));
  const content = contentOf();
  await writeExports(content, folder, EXPORT_SITE);
  expect(existsSync(join(folder, 'data/jdih.json'))).toBe(false);
  const full = content.regulations.map((record) => (record.id === 'uu-1-2014' ? {...record, tempat_terbit: 'Jakarta'} : record));
  await writeExports({...content, regulations: full}, folder, EXPORT_SITE);
  const rows = JSON.parse(readFileSync(join(folder, 'data/jdih.json'), 'utf8')) as {urlAbstrak: string}[];
  expect(rows).toHaveLength(1);
  expect(existsSync(join(folder, (rows[0]?.urlAbstrak ?? '').replace(EXPORT_SITE.url, '')))).toBe(true);
  await writeExports({...content, regulations: []}, folder, EXPORT_SITE);
  expect(readFileSync(join(folder, 'data/jdih.json'), 'utf8')).toBe('[]\n');
  rmSync(folder, {recursive: true});
});
