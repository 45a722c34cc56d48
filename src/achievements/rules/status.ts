/** Rules between `nilai`, `status` and `catatan` of one row, and what the row may be about. */
import {VALUE_STATUSES, type ValueStatus} from '../../site/table/statuses';
import {cell, type Fault} from '../csv';
import {compareTimes, isMidYear} from '../periods';
import type {Context, Figure, Rule} from './context';

/** Looks at every readable row; a message means a fault. */
export function eachFigure(rule: string, column: string, context: Context, judge: (one: Figure) => string | undefined): Fault[] {
  return context.figures.flatMap((one): Fault[] => {
    const message = judge(one);
    return message === undefined ? [] : [{rule, line: one.line, column, message}];
  });
}

const rawValues = ({table: {header, rows}}: Context): ReadonlyMap<number, string> => new Map(rows.map((row) => [row.line, cell(row, header, 'nilai').trim()]));
const rawStatuses = ({table: {header, rows}}: Context): ReadonlyMap<number, string> => new Map(rows.map((row) => [row.line, cell(row, header, 'status').trim()]));

/** UX §3.2: a blank is never zero, so it says why it is blank. */
const blank: Rule = {
  id: 'kosong-tanpa-status',
  about: 'Nilai kosong selalu disertai status yang menyebut alasannya; kosong bukan nol.',
  check: (context) => {
    const [values, statuses] = [rawValues(context), rawStatuses(context)];
    return eachFigure('kosong-tanpa-status', 'nilai', context, ({line}) => (values.get(line) === '' && statuses.get(line) === '' ? 'nilai kosong tanpa status. Isi nilainya (nol ditulis 0), atau tulis status tidak-tersedia, tidak-berlaku, atau dirahasiakan.' : undefined));
  },
};

/** `VALUE_STATUSES.hasValue`: some states exclude a number, the others need one. */
const contradiction: Rule = {
  id: 'status-melawan-nilai',
  about: 'Status tanpa nilai tidak bersama angka; status bernilai tidak bersama sel kosong.',
  check: (context) => {
    const values = rawValues(context);
    return eachFigure('status-melawan-nilai', 'status', context, ({line, status, value}) => {
      const text = values.get(line) ?? '';
      if (!status) return undefined;
      if (!VALUE_STATUSES[status].hasValue && text !== '') return `status "${status}" berarti tidak ada angka, ditemukan nilai ${text}. Hapus salah satu.`;
      if (VALUE_STATUSES[status].hasValue && text === '') return `status "${status}" memerlukan angka, ditemukan sel kosong. Isi nilainya, atau pakai tidak-tersedia.`;
      return status === 'kurang-setengah' && value !== 0 && value !== null ? `status "kurang-setengah" berarti nilai yang membulat ke 0, ditemukan ${text}. Tulis 0, atau hapus statusnya.` : undefined;
    });
  },
};

const NEEDS_NOTE: readonly ValueStatus[] = ['tidak-tersedia', 'tidak-berlaku', 'direvisi', 'perkiraan'];

/** UX §3.3: a footnote to the cell tells the reader why. The reasons of breaks and of provisional values stand in the set's record. */
const note: Rule = {
  id: 'status-tanpa-catatan',
  about: 'Status tidak-tersedia, tidak-berlaku, direvisi, dan perkiraan disertai catatan.',
  check: (context) => eachFigure('status-tanpa-catatan', 'catatan', context, ({status, note: text}) => (status && NEEDS_NOTE.includes(status) && !text ? `status "${status}" memerlukan catatan untuk pembaca. Tulis alasannya di kolom catatan.` : undefined)),
};

const points = (unit: string | undefined): boolean => unit === 'persen' || unit === 'poin';

/** FACTS §4.4: 42,03 of August 2023 was read as a year's figure. Values that can still change are marked. */
const provisional: Rule = {
  id: 'sementara',
  about: 'Nilai sesudah final_sampai, dan persen atau indeks bulanan sebelum Desember, berstatus sementara; nilai lama tidak.',
  check: (context) => {
    const {meta, measures} = context;
    const until = meta.final_sampai;
    return eachFigure('sementara', 'status', context, ({year, period, value, status, measureId}) => {
      const open = until ? compareTimes({year, period}, {year: until.tahun, period: until.periode}) > 0 : period.startsWith('bulan-') && isMidYear(period) && points(measures.get(measureId)?.satuan);
      if (open && value !== null && status !== 'sementara' && status !== 'seri-terputus') return `nilai ${period} ${year} masih dapat berubah, jadi diharapkan status "sementara", ditemukan ${status ? `"${status}"` : 'kosong'}. Tulis sementara.`;
      if (!open && status === 'sementara') return `nilai ${period} ${year} sudah akhir${until ? ` (final_sampai ${until.periode} ${until.tahun})` : ''}, ditemukan status "sementara". Hapus statusnya, atau ubah final_sampai.`;
      return undefined;
    });
  },
};

export const STATUS_RULES: readonly Rule[] = [blank, contradiction, note, provisional];
