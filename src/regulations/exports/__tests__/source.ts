/** A text with an invented record around it, for tests of single exports. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseRegulation} from '../../grammar/parse';
import type {Regulation} from '../../load';
import {regulationSchema} from '../../schema';
import {citedAddress} from '../akn/meta';
import type {TextSource} from '../source';

const GRAMMAR = join(__dirname, '../../grammar/__tests__/__fixtures__');

/** The invented regulations of the grammar's own tests. */
export const FIXTURES = readdirSync(GRAMMAR).filter((name) => name.endsWith('.txt')).map((name) => name.replace('.txt', ''));
export const fixture = (name: string): string => readFileSync(join(GRAMMAR, `${name}.txt`), 'utf8');

const RECORD = {
  id: 'perda-contoh-3-2030',
  jenis: 'Peraturan Daerah',
  singkatan_jenis: 'Perda',
  nomor: '3',
  tahun: 2030,
  judul: 'Taman Baca Masyarakat',
  sebutan: 'Perda Contoh 3/2030',
  wilayah: 'contoh',
  tanggal_ditetapkan: '2030-01-02',
  tanggal_diundangkan: '2030-01-05',
  sumber_gazet: {jenis: 'LD', tahun: 2030, nomor: 3},
  subjek: ['Taman baca'],
  bidang_hukum: 'Hukum Administrasi Negara',
  bahasa: 'Indonesia',
  tema: ['spm'],
  kepastian: 'sekunder',
  sumber: ['x1'],
  diperiksa: '2030-02-01',
  naskah: [{tanggal: '2030-01-05', keadaan: 'impor-otomatis'}],
};
const MODEL = {
  ...Object.fromEntries(Object.entries(RECORD).filter(([key]) => !/^(nomor|tanggal_|sumber_gazet)/.test(key))),
  id: 'model-perda-taman-baca',
  jenis_naskah: 'model',
  sebutan: 'Naskah model Perda taman baca',
  naskah: [{tanggal: '2030-01-05', keadaan: 'model'}],
};

/** @param fields replace fields of the record */
export function recordOf(fields: object = {}, model = false): Regulation {
  const record = regulationSchema.parse({...(model ? MODEL : RECORD), ...fields});
  const expressions = record.naskah.map((text) => ({date: text.tanggal, record: text, file: `data/regulasi/${record.id}/naskah/${text.tanggal}.txt`}));
  return {...record, summary: 'Ringkasan contoh.', summaryFile: 'ringkasan.md', easyRead: '', easyReadFile: 'mudah-baca.md', expressions};
}

/** One text of that record. */
export function sourceOf(text: string, {fields = {}, model = false, ...rest}: Partial<TextSource> & {readonly fields?: object; readonly model?: boolean} = {}): TextSource {
  const record = recordOf(fields, model);
  const [expression] = record.expressions;
  if (!expression) throw new Error('record without text');
  return {
    record,
    place: {id: 'contoh', nama: 'Provinsi Contoh', singkat: 'Contoh', tingkat: 'provinsi'},
    text: {...expression, source: text, parsed: parseRegulation(text)},
    first: expression.date,
    relations: [],
    workOf: () => undefined,
    findAct: citedAddress,
    site: 'https://contoh.id/',
    title: 'Pustaka Contoh',
    url: `https://contoh.id/regulasi/${record.id}/`,
    ...rest,
  };
}

const SHARED = join(process.cwd(), '../shared');
/** Where schemas of others lie; undefined on machines that do not have them. */
export const SCHEMAS = existsSync(join(SHARED, 'schemas')) ? join(SHARED, 'schemas') : undefined;
/** Why tests that need them are left out. */
export const NO_SCHEMAS = 'dilewati: ../shared/schemas tidak ada di mesin ini';
/** Real regulations in plain text, where they are at hand. */
export const REAL_TEXTS = existsSync(join(SHARED, 'regs/daerah')) ? join(SHARED, 'regs/daerah') : undefined;

/** The file from one element to its end. */
export function part(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}`);
  return start < 0 ? '' : xml.slice(start, xml.indexOf(`</${name}>`) + name.length + 3);
}

/** A small regulation with every common part. */
export const SMALL = `PERATURAN DAERAH PROVINSI CONTOH
NOMOR 3 TAHUN 2030
TENTANG
TAMAN BACA
DENGAN RAHMAT TUHAN YANG MAHA ESA
GUBERNUR CONTOH,
Menimbang : a. bahwa membaca baik;
            b. bahwa perlu huruf a;
Mengingat : 1. Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas;
MEMUTUSKAN:
Menetapkan : PERATURAN DAERAH TENTANG TAMAN BACA.
BAB I
UMUM
Bagian Kedua
Asas
Pasal 1
Cukup.
Pasal 1A
(1) Taman terdiri atas:
    a. rak; dan
    b. kursi,
sesuai Pasal 1.
(2) Rak sebagaimana dimaksud pada ayat (1) huruf a kuat.
Ditetapkan di Contoh
pada tanggal 2 Januari 2030
`;
