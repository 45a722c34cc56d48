/** Rules on one cell: ids, years, words of the lists. */
import {CERTAINTIES} from '../../site/certainty';
import {didYouMean} from '../../site/ids';
import {VALUE_STATUSES} from '../../site/table/statuses';
import {cell, type Fault} from '../csv';
import {PERIODS} from '../periods';
import {TOTAL} from '../types';
import type {Context, Rule} from './context';

/** Looks at one column of every row; a message means a fault. Rows of the wrong length are left to `bentuk-baris`. */
function eachCell(rule: string, column: string, context: Context, judge: (text: string) => string | undefined): Fault[] {
  const {header, rows} = context.table;
  if (!header.includes(column)) return [];
  return rows.flatMap((row): Fault[] => {
    if (row.fields.length !== header.length || row.fields.every((field) => field.trim() === '')) return [];
    const message = judge(cell(row, header, column).trim());
    return message === undefined ? [] : [{rule, line: row.line, column, message}];
  });
}

/** A word of a list: unknown ones get "did you mean", empty ones a plain demand. */
function inList(text: string, known: WordList, where: string): string | undefined {
  if (text === '') return `diharapkan isi dari ${where}, ditemukan sel kosong. Isi sel ini.`;
  return known.has(text) ? undefined : `"${text}" tidak ada di ${where}.${didYouMean(text, known.keys())}`;
}

interface WordList {
  readonly has: (word: string) => boolean;
  readonly keys: () => Iterable<string>;
}

const PERIOD_WORDS: WordList = new Set<string>(PERIODS);
const STATUS_WORDS: WordList = new Set(Object.keys(VALUE_STATUSES));
const CERTAINTY_WORDS: WordList = new Set<string>(CERTAINTIES);

/** DESIGN §8, ids of `data/wilayah`. */
const region: Rule = {id: 'wilayah', about: 'Wilayah ada di data/wilayah.', check: (context) => eachCell('wilayah', 'wilayah', context, (text) => inList(text, context.regions, 'data/wilayah'))};

/** PP 2/2018 Pasal 5–10: the 43 services of `data/indikator`. Empty for statistics about regions. */
const service: Rule = {
  id: 'layanan',
  about: 'Jenis pelayanan ada di data/indikator (PP 2/2018 Pasal 5–10).',
  check: (context) => eachCell('layanan', 'layanan', context, (text) => (text === '' ? undefined : inList(text, context.services, 'data/indikator'))),
};

/** UX §3.2: every figure names its measure. */
const measure: Rule = {id: 'ukuran', about: 'Ukuran ada di data/ukuran.', check: (context) => eachCell('ukuran', 'ukuran', context, (text) => inList(text, context.measures, 'data/ukuran'))};

/** The years that the set's record promises. */
const year: Rule = {
  id: 'tahun',
  about: 'Tahun empat angka, di dalam rentang tahun kumpulan.',
  check: (context) => {
    const {dari, sampai} = context.meta.tahun;
    return eachCell('tahun', 'tahun', context, (text) => (/^\d{4}$/.test(text) && Number(text) >= dari && Number(text) <= sampai ? undefined : `diharapkan tahun ${dari}–${sampai}, ditemukan "${text}". Perbaiki tahunnya, atau kunci tahun di keterangan kumpulan.`));
  },
};

/** Permendagri 59/2021 Pasal 24(1): reports are quarterly; published figures may stand for a month or a year. */
const period: Rule = {
  id: 'periode',
  about: 'Periode dari daftar (tahun, tw1–tw4, bulan-01–bulan-12) dan dipakai kumpulan ini.',
  check: (context) =>
    eachCell('periode', 'periode', context, (text) => {
      const unknown = inList(text, PERIOD_WORDS, 'daftar periode');
      if (unknown !== undefined) return unknown;
      return (context.meta.periode as readonly string[]).includes(text) ? undefined : `kumpulan ini memakai periode ${context.meta.periode.join(', ')}, ditemukan "${text}".`;
    }),
};

/** UX §3.2: totals are rows marked `total`; other parts come from the set's record. */
const breakdown: Rule = {
  id: 'disagregasi',
  about: 'Rincian dari daftar dimensi kumpulan; jumlah seluruhnya bertanda total.',
  check: (context) =>
    context.meta.disagregasi.flatMap(({id, nilai}) => {
      const words = new Set([TOTAL, ...nilai.map((one) => one.id)]);
      return eachCell('disagregasi', id, context, (text) => inList(text, words, `daftar ${id}`));
    }),
};

/** UX §3.2: states of a value are words of one list, never signs. */
const status: Rule = {
  id: 'status',
  about: 'Status dari daftar delapan kata; kosong berarti nilai akhir.',
  check: (context) => eachCell('status', 'status', context, (text) => (text === '' ? undefined : inList(text, STATUS_WORDS, 'daftar status'))),
};

/** DESIGN §8: every published figure names its sources and how sure we are. */
const ground: Rule = {
  id: 'sumber',
  about: 'Sumber ada di data/sumber, kepastian dari daftar; bila kolomnya ada, keduanya terisi.',
  check: (context) => [
    ...eachCell('sumber', 'sumber', context, (text) => (text === '' ? inList('', context.sourceIds, 'data/sumber') : text.split(' ').map((id) => inList(id, context.sourceIds, 'data/sumber')).find(Boolean))),
    ...eachCell('sumber', 'kepastian', context, (text) => inList(text, CERTAINTY_WORDS, 'daftar kepastian')),
  ],
};

export const CELL_RULES: readonly Rule[] = [region, service, measure, year, period, breakdown, status, ground];
