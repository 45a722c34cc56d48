/**
 * The JDIHN integration feed `/data/jdih.json` (REGULATIONS part D, FACTS §7): a bare array with the exact field names of
 * the ILDIS project. Fields come from records only. A row that lacks what the feed demands is left out and named in
 * `/data/jdih-catatan.txt`; nothing is filled in. Pure.
 */
import type {Region} from '../../site/regions/schema';
import {fullKind} from '../format';
import {kindKey, KINDS} from '../kinds';
import type {Regulation} from '../load';
import {known} from '../recordRules';
import type {Gazette} from '../schema';
import type {StatusCode} from '../status';
import {folderOf, pathOf} from './addresses';
import {STATUS_WORDS} from './words';

/** All 28 fields in the order of the schema. Book fields are "-", as in the template of BPHN. */
export interface JdihRow {
  readonly idData: string;
  readonly tahun_pengundangan: string;
  readonly tanggal_penetapan: string;
  readonly tanggal_pengundangan: string;
  readonly jenis: string;
  readonly noPeraturan: string;
  readonly judul: string;
  readonly noPanggil: '-';
  readonly singkatanJenis: string;
  readonly tempatTerbit: string;
  readonly penerbit: '-';
  readonly deskripsiFisik: '-';
  readonly sumber: string;
  readonly isbn: '-';
  readonly status: 'Berlaku' | 'Tidak Berlaku';
  readonly bahasa: 'Indonesia';
  readonly bidangHukum: string;
  readonly teuBadan: string | null;
  readonly nomorIndukBuku: '-';
  readonly abstrak: string;
  readonly last_updated: string;
  readonly urlAbstrak: string;
  readonly urlDetailPeraturan: string;
  readonly fileDownload: '-';
  readonly urlDownload: '-';
  readonly subjek: string;
  readonly operasi: '4';
  readonly display: '1';
}

/** The feed knows two words. A doubtful status has none of them: readers take every unknown word for "in force". */
const STATUS: Partial<Record<StatusCode, JdihRow['status']>> = {
  berlaku: 'Berlaku',
  'berlaku-dengan-perubahan': 'Berlaku',
  'dicabut-sebagian': 'Berlaku',
  dicabut: 'Tidak Berlaku',
  'belum-berlaku': 'Tidak Berlaku',
};

const SUPPLEMENTS: Readonly<Record<Gazette['jenis'], string>> = {LN: 'TLN', BN: 'TBN', LD: 'TLD', BD: 'TBD'};
const LEVELS: Readonly<Record<Region['tingkat'], string>> = {nasional: '', pusat: '', provinsi: ' PROVINSI', kabupaten: ' KABUPATEN', kota: ' KOTA'};

const trim = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `LN.2016/NO.69, TLN NO.5871`. */
function gazetteOf({sumber_gazet}: Regulation): string {
  const gazette = known(sumber_gazet);
  if (!gazette) return '-';
  const {jenis, tahun, nomor, tambahan} = gazette;
  return `${jenis}.${tahun}/NO.${nomor}${tambahan === undefined ? '' : `, ${SUPPLEMENTS[jenis]} NO.${tambahan}`}`;
}

/** Kinds as the JDIHN vocabulary spells them: the maker's level for Perda, `WALIKOTA` in one word. */
function kindOf({jenis}: Regulation, {tingkat}: Region): string {
  const level = KINDS[kindKey(jenis) ?? '']?.group === 'perda' ? LEVELS[tingkat] : '';
  return `${jenis.toUpperCase().replace('WALI KOTA', 'WALIKOTA')}${level}`;
}

export interface JdihSource {
  readonly record: Regulation;
  readonly place: Region;
  readonly status: StatusCode;
}

/** What the feed demands and this record does not have; empty when the row can be sent. */
function missing({record, status}: JdihSource): string[] {
  return [
    ...(record.nomor === undefined ? ['nomor belum diketahui'] : []),
    ...(known(record.tanggal_ditetapkan) === undefined ? ['tanggal penetapan belum diketahui'] : []),
    ...(known(record.tanggal_diundangkan) === undefined ? ['tanggal pengundangan belum diketahui'] : []),
    ...(record.tempat_terbit === undefined ? ['tempat terbit belum diketahui'] : []),
    ...(STATUS[status] === undefined ? [`status belum pasti (${STATUS_WORDS[status]})`] : []),
  ];
}

function toRow({record, place, status}: JdihSource, site: string): JdihRow | undefined {
  const signed = known(record.tanggal_ditetapkan);
  const promulgated = known(record.tanggal_diundangkan);
  const force = STATUS[status];
  if (signed === undefined || promulgated === undefined || force === undefined || record.nomor === undefined || record.tempat_terbit === undefined) return undefined;
  return {
    idData: record.id,
    tahun_pengundangan: promulgated.slice(0, 4),
    tanggal_penetapan: signed,
    tanggal_pengundangan: promulgated,
    jenis: kindOf(record, place),
    noPeraturan: trim(record.nomor),
    judul: trim(`${fullKind(record.jenis, place)} Nomor ${record.nomor} Tahun ${record.tahun ?? ''} tentang ${record.judul}`),
    noPanggil: '-',
    singkatanJenis: record.singkatan_jenis.toUpperCase(),
    tempatTerbit: trim(record.tempat_terbit),
    penerbit: '-',
    deskripsiFisik: '-',
    sumber: gazetteOf(record),
    isbn: '-',
    status: force,
    bahasa: record.bahasa,
    bidangHukum: record.bidang_hukum,
    teuBadan: record.teu_badan === undefined ? null : trim(record.teu_badan),
    nomorIndukBuku: '-',
    abstrak: 'abstrak.txt',
    last_updated: `${lastChange(record)}T00:00:00+07:00`,
    urlAbstrak: site + pathOf(record.id, 'abstrak.txt'),
    urlDetailPeraturan: site + folderOf(record.id),
    fileDownload: '-',
    urlDownload: '-',
    subjek: record.subjek.map(trim).join(', '),
    operasi: '4',
    display: '1',
  };
}

/** Day of the last check of the record or of one of its texts; never the day of the build. */
function lastChange({diperiksa, expressions}: Regulation): string {
  return [diperiksa, ...expressions.flatMap(({record}) => record.diperiksa_pada ?? [])].sort().at(-1) ?? diperiksa;
}

interface LeftOut {
  readonly id: string;
  readonly reasons: readonly string[];
}

export interface JdihFeed {
  readonly rows: readonly JdihRow[];
  readonly leftOut: readonly LeftOut[];
}

/** Rows by `idData`, one an act; model texts never take part. */
export function toJdihFeed(sources: readonly JdihSource[], site: string): JdihFeed {
  const acts = sources.filter(({record}) => record.jenis_naskah !== 'model').sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  return {
    rows: acts.flatMap((source) => toRow(source, site) ?? []),
    leftOut: acts.flatMap((source) => (missing(source).length > 0 ? [{id: source.record.id, reasons: missing(source)}] : [])),
  };
}
