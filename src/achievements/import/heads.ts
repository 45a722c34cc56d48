/** Heads of columns as offices write them → what the column holds. Pure. */
import type {Dimension} from '../schema';
import {fold} from './names';
import {periodIn, withoutTimes, yearIn} from './times';
import type {Meaning} from './types';

type Kind = Exclude<Meaning['kind'], 'rincian' | 'angka' | 'hitungan'>;

/** Columns that say what a row is about. The first that fits counts. */
const ROW_HEADS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:no|nomor|no urut)$/, 'nomor'],
  [/^(?:kode )?(?:nama )?(?:wilayah|daerah|kabupaten kota|kab kota|kabupaten|kota|provinsi|pemda|pemerintah daerah)$/, 'wilayah'],
  [/^(?:urusan|bidang|sektor|bidang urusan|urusan pemerintahan|bidang spm|urusan wajib)$/, 'urusan'],
  [/^(?:tahun|thn|tahun anggaran)$/, 'tahun'],
  [/^(?:periode|triwulan|tw|bulan|kuartal)$/, 'periode'],
  [/^(?:ukuran|variabel|komponen|unsur|indikator kinerja)$/, 'ukuran'],
  [/^(?:nilai|angka|jumlah)$/, 'nilai'],
  [/^status(?: data| nilai)?$/, 'status'],
  [/^(?:catatan|keterangan|ket|penjelasan)$/, 'catatan'],
  [/^satuan$/, 'satuan'],
  [/(?:perangkat daerah|\bopd\b|\bskpd\b|pengampu|penanggung jawab)/, 'perangkat-daerah'],
  [/(?:jenis (?:pe)?layanan|(?:pe)?layanan dasar|^(?:pe)?layanan$|^jenis spm$|^indikator(?: spm)?$|^uraian$)/, 'layanan'],
];

/** Percentages and indices: they follow from the counts. */
const CALCULATED: readonly (readonly [RegExp, string])[] = [
  [/indeks|\bip spm\b/, 'indeks-layanan'],
  [/mutu|kualitas/, 'persen-mutu'],
  [/serap|anggaran|keuangan|\brp\b/, 'persen-serapan'],
  [/./, 'persen-penerima'],
];

/** Counts and sums. The order settles "harus dilayani" before "dilayani" and "realisasi anggaran" before "realisasi". */
const FIGURES: readonly (readonly [RegExp, string])[] = [
  [/(?:mutu|barang|jasa|kualitas).*(?:harus|perlu|butuh|kebutuhan|target|seharusnya)|(?:kebutuhan|target|jumlah) (?:mutu|barang)/, 'mutu-perlu'],
  [/(?:mutu|barang|jasa|kualitas).*(?:terpenuhi|dipenuhi|realisasi|tersedia|tercapai)|(?:realisasi|pemenuhan) (?:mutu|barang)/, 'mutu-terpenuhi'],
  [/(?:realisasi|serapan|terserap|penggunaan).*(?:anggaran|keuangan|dana|rp|belanja)|(?:anggaran|keuangan|dana|belanja).*(?:realisasi|terserap)/, 'realisasi'],
  [/anggaran|pagu|alokasi|\bdana\b|belanja/, 'alokasi'],
  [/harus (?:di|ter)layani|seharusnya|sasaran|target|membutuhkan|proyeksi|penerima yang (?:harus|berhak)|(?:penerima|layanan) kebutuhan/, 'sasaran'],
  [/(?:ter|di)layani|mendapat|menerima|realisasi|tercapai/, 'terlayani'],
];

function partOf(text: string, dimensions: readonly Dimension[]): Readonly<Record<string, string>> | undefined {
  for (const {id, nilai} of dimensions) {
    for (const one of nilai) {
      const letter = id === 'jenis_kelamin' ? one.nama.charAt(0).toLowerCase() : undefined;
      if (` ${text} `.includes(` ${fold(one.nama)} `) || (letter !== undefined && new RegExp(`(?:^| )${letter}$`).test(text))) return {[id]: one.id};
    }
  }
  return undefined;
}

function figure(text: string, isPercent: boolean): {readonly kind: 'angka' | 'hitungan'; readonly measure: string} | undefined {
  if (isPercent) return {kind: 'hitungan', measure: CALCULATED.find(([pattern]) => pattern.test(text))?.[1] ?? 'persen-penerima'};
  const measure = FIGURES.find(([pattern]) => pattern.test(text))?.[1];
  return measure === undefined ? undefined : {kind: 'angka', measure};
}

/**
 * What a head says. `measures` are ids that may stand as they are; `dimensions` are the breakdowns of the set.
 * A head that is only a year or a quarter is a column of figures whose measure the row names.
 */
export function meaningOf(head: string, measures: readonly string[], dimensions: readonly Dimension[]): Meaning {
  const plain = head.trim().toLowerCase();
  if (plain === '') return {kind: 'abaikan'};
  if (measures.includes(plain)) return {kind: 'angka', measure: plain};
  const dimension = dimensions.find(({id, nama}) => plain === id || fold(head) === fold(nama));
  if (dimension) return {kind: 'rincian', dimension: dimension.id};
  const [year, period] = [yearIn(head), periodIn(head)];
  const times = {...(year === undefined ? {} : {year}), ...(period === undefined ? {} : {period})};
  const text = fold(withoutTimes(head));
  const row = ROW_HEADS.find(([pattern]) => pattern.test(text));
  if (row && year === undefined && (period === undefined || row[1] !== 'periode')) return {kind: row[1]};
  if (text === '') return year === undefined && period === undefined ? {kind: 'abaikan'} : {kind: 'angka', ...times};
  const isPercent = /%|\bpersen(?:tase)?\b|\bindeks\b/i.test(head) || /^(?:capaian|pencapaian)(?: spm)?$/.test(text);
  const found = figure(text, isPercent);
  const breakdown = found?.kind === 'angka' ? partOf(text, dimensions) : undefined;
  return found ? {...found, ...times, ...(breakdown ? {breakdown} : {})} : {kind: 'tidak-dikenal'};
}

/** "Realisasi" beside the budget is money, beside the people it is people: the column before it tells. */
export function settleRealisation(columns: readonly {readonly head: string; readonly meaning: Meaning}[]): Meaning[] {
  let last = '';
  return columns.map(({head, meaning}) => {
    if (meaning.kind !== 'angka' || meaning.measure === undefined) return meaning;
    const bare = meaning.measure === 'terlayani' && /^realisasi$/.test(fold(withoutTimes(head.split(' › ').at(-1) ?? '')));
    const settled = bare && last === 'alokasi' ? {...meaning, measure: 'realisasi'} : meaning;
    last = settled.measure ?? last;
    return settled;
  });
}
