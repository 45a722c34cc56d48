/** `meta.yml` for an imported text: a new record with what the text prints, or the existing one with one more `naskah` entry. */
import {Document, isSeq, parseDocument} from 'yaml';
import type {ParseReport} from '../grammar/report';
import {KINDS} from '../kinds';
import type {Identity} from './identity';
import {toTitleCase, type Printed} from './titlePage';

export interface TextEntry {
  readonly date: string;
  /** Name of the imported file, without its folder. */
  readonly origin: string;
  readonly ocr: boolean;
}

const STYLE = {lineWidth: 0, flowCollectionPadding: false} as const;
const UNKNOWN = 'Tidak tercetak pada naskah yang diimpor.';
const HEAD = ` Dibuat oleh "pustaka import" dari naskah; belum dibaca siapa pun.
 Periksa setiap baris, lengkapi subjek, tema, bidang_hukum, dan sumber, lalu tulis ringkasan.md.`;

const toEntry = ({date, origin, ocr}: TextEntry): Record<string, unknown> => ({tanggal: date, keadaan: 'impor-otomatis', berkas_asal: origin, ...(ocr ? {hasil_ocr: true} : {})});

const orUnknown = <T>(value: T | undefined): T | {belum_diketahui: string} => value ?? {belum_diketahui: UNKNOWN};

/** Region's name as people say it, for the short citation; the id where the library has no such region. */
function shortName({kind, region, number, year}: Identity, spoken: string): string {
  return [KINDS[kind]?.short, ...(region === 'pusat' ? [] : [spoken]), `${number}/${year}`].join(' ');
}

/** A new record. Fields that the text does not print are marked unknown; subject is the printed title. */
export function newRecord(identity: Identity, report: ParseReport, printed: Printed, entry: TextEntry, options: {readonly regionName: string; readonly today: string}): string {
  const title = report.judul === '' ? 'Judul belum terbaca' : toTitleCase(report.judul);
  const {signed, promulgated, place, gazette} = printed;
  const kind = KINDS[identity.kind];
  const record = new Document({
    id: identity.id,
    jenis: kind?.name,
    singkatan_jenis: kind?.short,
    nomor: numberOf(identity, report),
    tahun: identity.year,
    judul: title,
    sebutan: shortName(identity, options.regionName),
    wilayah: identity.region,
    ...(place ? {tempat_terbit: place} : {}),
    tanggal_ditetapkan: orUnknown(signed?.startsWith(String(identity.year)) ? signed : undefined),
    tanggal_diundangkan: orUnknown(promulgated !== undefined && promulgated >= (signed ?? '') ? promulgated : undefined),
    sumber_gazet: orUnknown(gazette?.jenis === kind?.gazette ? gazette : undefined),
    subjek: [title],
    bidang_hukum: 'Hukum Pada Umumnya',
    bahasa: 'Indonesia',
    tema: [],
    kepastian: 'perlu-verifikasi',
    status_diperiksa: false,
    diperiksa: options.today,
    naskah: [toEntry(entry)],
  });
  record.commentBefore = HEAD;
  return record.toString(STYLE);
}

/** The printed number where it begins with the number of the id ("29/PRT/M"), else that of the id. */
function numberOf({number}: Identity, {nomor}: ParseReport): string {
  return nomor !== null && new RegExp(`^${number}(?![0-9])`, 'i').test(nomor) && nomor.length <= 40 ? nomor : number;
}

/** The existing record with one more text; comments, order and quotes stay. */
export function addText(source: string, entry: TextEntry): string {
  const record = parseDocument(source, {version: '1.2', schema: 'core'});
  const texts: unknown = record.get('naskah');
  if (isSeq(texts)) texts.add(record.createNode(toEntry(entry)));
  else record.set('naskah', record.createNode([toEntry(entry)]));
  return record.toString(STYLE);
}
