/** Rules on the cell `nilai` alone: how it is written, its decimals and its range. */
import {formatNumber} from '../../site/numbers';
import {VALUE_STATUSES} from '../../site/table/statuses';
import {cell, type Fault} from '../csv';
import type {Measure} from '../schema';
import {PLAIN_NUMBER, type Context, type Rule} from './context';

interface ValueCell {
  readonly line: number;
  readonly text: string;
  readonly measure: Measure | undefined;
}

function valueCells({table: {header, rows}, measures}: Context): ValueCell[] {
  return rows
    .filter(({fields}) => fields.length === header.length)
    .map((row) => ({line: row.line, text: cell(row, header, 'nilai').trim(), measure: measures.get(cell(row, header, 'ukuran').trim())}))
    .filter(({text}) => text !== '');
}

const rule = (id: string, about: string, judge: (one: ValueCell) => string | undefined): Rule => ({
  id,
  about,
  check: (context) =>
    valueCells(context).flatMap((one): Fault[] => {
      const message = judge(one);
      return message === undefined ? [] : [{rule: id, line: one.line, column: 'nilai', message}];
    }),
});

/** Indonesian notation has points at thousands: `1.234` may be 1234 or 1,234. Two points or three digits after one in a count. */
const isThousands = (text: string, measure: Measure | undefined): boolean => /^-?\d{1,3}(\.\d{3}){2,}$/.test(text) || (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text) && (measure?.pembulatan ?? 0) === 0);
const isComma = (text: string): boolean => /^-?[\d.]+,\d+$/.test(text);
const isWord = (text: string): boolean => Object.hasOwn(VALUE_STATUSES, text) || /^(-|–|n\/?a|\.+|\[.*\]|null|nihil|kosong|x)$/i.test(text);

/** UX §3.3 "Excel truth": a point at thousands is read as a decimal mark by machines. */
const thousands = rule('titik-ribuan', 'Angka tanpa titik ribuan.', ({text, measure}) =>
  isThousands(text, measure) ? `diharapkan angka tanpa titik ribuan, ditemukan "${text}". Tulis ${text.replace(/\./g, '')}.` : undefined,
);

/** Data Package: decimal mark is the point. */
const comma = rule('koma-desimal', 'Tanda desimal adalah titik.', ({text}) =>
  isComma(text) ? `diharapkan titik sebagai tanda desimal, ditemukan "${text}". Tulis ${text.replace(/\.(?=\d{3})/g, '').replace(',', '.')}.` : undefined,
);

/** UX §3.2: no words in numbers; why there is no value stands in `status`. */
const words = rule('teks-dalam-angka', 'Kolom nilai hanya memuat angka; alasan tanpa angka ada di kolom status.', ({text, measure}) => {
  if (PLAIN_NUMBER.test(text) || isThousands(text, measure) || isComma(text)) return undefined;
  if (isWord(text)) return `diharapkan angka, ditemukan "${text}". Kosongkan nilai dan tulis alasannya di kolom status.`;
  const digits = /\d+(\.\d+)?/.exec(text.replace(/[\s']/g, ''))?.[0];
  return `diharapkan angka saja, ditemukan "${text}".${digits ? ` Mungkin maksudnya ${digits}? Satuan ada di data/ukuran.` : ' Kosongkan nilai dan pakai kolom status bila tidak ada angka.'}`;
});

/** UX §3.2 `pembulatan`: people, items and rupiah are whole; shares keep the decimals of their measure. */
const decimals = rule('desimal', 'Jumlah desimal tidak lebih dari pembulatan ukurannya.', ({text, measure}) => {
  const found = PLAIN_NUMBER.test(text) && !isThousands(text, measure) ? (text.split('.')[1]?.length ?? 0) : 0;
  if (!measure || found <= measure.pembulatan) return undefined;
  return measure.pembulatan === 0 ? `diharapkan bilangan bulat (satuan ${measure.satuan}), ditemukan "${text}". Periksa satuannya.` : `diharapkan paling banyak ${measure.pembulatan} desimal, ditemukan "${text}". Bulatkan nilainya.`;
});

/** `batas` of the measure: no negative counts, shares of 0–100. */
const range = rule('rentang', 'Nilai di dalam batas ukurannya (persen 0–100, jumlah tidak negatif).', ({text, measure}) => {
  if (!measure || !PLAIN_NUMBER.test(text)) return undefined;
  const {min, maks} = measure.batas;
  if (Number(text) >= min && (maks === undefined || Number(text) <= maks)) return undefined;
  return `diharapkan ${maks === undefined ? `paling sedikit ${formatNumber(min)}` : `${formatNumber(min)}–${formatNumber(maks)}`} (satuan ${measure.satuan}), ditemukan ${text}. Periksa angka dan satuannya.`;
});

export const NUMBER_RULES: readonly Rule[] = [thousands, comma, words, decimals, range];
