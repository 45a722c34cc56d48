/** Rules on the file as text: what a spreadsheet program does to it, and its head. */
import {didYouMean} from '../../site/ids';
import type {Fault} from '../csv';
import {columnsOf, OPTIONAL_COLUMNS, type Context, type Rule} from './context';

const WRITE_AS = 'Simpan sebagai CSV UTF-8 dengan koma.';

/** RFC 4180 and the contract of `data/capaian`: fields are parted by commas. Excel with Indonesian settings writes `;` or a tab. */
const delimiter: Rule = {
  id: 'pemisah',
  about: 'Kolom dipisah koma (RFC 4180), bukan titik koma atau tab.',
  check: ({table: {header}}) => {
    const [first = ''] = header;
    const mark = first.includes(';') ? 'titik koma' : first.includes('\t') ? 'tab' : undefined;
    return header.length === 1 && mark ? [{rule: 'pemisah', line: 1, message: `diharapkan kolom dipisah koma, ditemukan ${mark}. ${WRITE_AS}`}] : [];
  },
};

/** UTF-8 that was read as something else leaves U+FFFD or pairs such as "Ã©" behind. */
const encoding: Rule = {
  id: 'aksara',
  about: 'Berkas beraksara UTF-8: tidak ada huruf yang rusak.',
  check: ({table}) =>
    table.rows.flatMap(({line, fields}): Fault[] => {
      const index = fields.findIndex((field) => /\uFFFD|Ã[\u0080-\u00BF]|â€/.test(field));
      return index < 0 ? [] : [{rule: 'aksara', line, column: table.header[index] ?? '', message: `ada huruf yang rusak pada "${fields[index] ?? ''}". ${WRITE_AS}`}];
    }),
};

function headFaults(header: readonly string[], wanted: readonly string[]): Fault[] {
  const known = [...wanted, ...OPTIONAL_COLUMNS];
  const at = (message: string, column: string): Fault => ({rule: 'kepala', line: 1, column, message});
  return [
    ...wanted.filter((name) => !header.includes(name)).map((name) => at(`kolom "${name}" tidak ada. Tambahkan kolom itu pada baris pertama.`, name)),
    ...header.filter((name) => !known.includes(name)).map((name) => at(`kolom "${name}" tidak dikenal.${didYouMean(name, known) || ` Kolom yang boleh: ${known.join(', ')}.`}`, name)),
    ...header.filter((name, index) => header.indexOf(name) !== index).map((name) => at(`kolom "${name}" ada dua kali. Hapus salah satu.`, name)),
  ];
}

/** The head names every column of the set's record, in any order, and no other. */
const head: Rule = {
  id: 'kepala',
  about: 'Baris pertama memuat semua kolom kumpulan, masing-masing sekali, tanpa kolom lain.',
  check: ({table, meta}) => {
    const {header} = table;
    return header.length === 1 && /[;\t]/.test(header[0] ?? '') ? [] : headFaults(header, columnsOf(meta));
  },
};

/** RFC 4180: every record has as many fields as the head, and quotes close. */
const shape: Rule = {
  id: 'bentuk-baris',
  about: 'Setiap baris sepanjang baris pertama; tanda kutip tertutup; tidak ada baris kosong (RFC 4180).',
  check: ({table: {header, rows, brokenLines}}) => [
    ...brokenLines.map((line) => ({rule: 'bentuk-baris', line, message: 'tanda kutip tidak tertutup atau ada di tengah isi. Apit seluruh isi sel dengan tanda kutip, dan tulis kutip di dalamnya dua kali.'})),
    ...rows.filter(({line, fields}) => fields.length !== header.length && !brokenLines.includes(line)).map(({line, fields}) => {
      if (fields.every((field) => field.trim() === '')) return {rule: 'bentuk-baris', line, message: 'baris kosong. Hapus baris ini.'};
      return {rule: 'bentuk-baris', line, message: `diharapkan ${header.length} sel, ditemukan ${fields.length}. ${fields.length > header.length ? 'Apit isi yang memuat koma dengan tanda kutip.' : 'Sel kosong pun perlu komanya.'}`};
    }),
    ...rows.filter(({fields}) => fields.length === header.length && fields.every((field) => field.trim() === '')).map(({line}) => ({rule: 'bentuk-baris', line, message: 'baris kosong. Hapus baris ini.'})),
  ],
};

/** Cells that are compared with ids and numbers carry no blanks around them. */
const blanks: Rule = {
  id: 'spasi',
  about: 'Tidak ada spasi di awal atau akhir sel, dan tidak ada spasi aneh di dalamnya.',
  check: ({table: {header, rows}}) =>
    rows.flatMap(({line, fields}) =>
      fields.flatMap((field, index): Fault[] => {
        if (fields.length !== header.length || field === '' || (field === field.trim() && !/[\u00A0\u200B\t\n]/.test(field))) return [];
        return [{rule: 'spasi', line, column: header[index] ?? '', message: `diharapkan "${field.replace(/[\u00A0\u200B\s]+/g, ' ').trim()}" tanpa spasi tambahan, ditemukan "${field}". Hapus spasi itu.`}];
      }),
    ),
};

/** OWASP, CSV injection: text that begins with `= + - @` runs as a formula in a spreadsheet. Plain numbers are no formulas. */
const formula: Rule = {
  id: 'rumus',
  about: 'Teks tidak diawali = + - @, karena lembar kerja akan menjalankannya sebagai rumus.',
  check: ({table: {header, rows}}) =>
    rows.flatMap(({line, fields}) =>
      fields.flatMap((field, index): Fault[] => {
        if (header[index] === 'nilai' || !/^[=+\-@]/.test(field)) return [];
        return [{rule: 'rumus', line, column: header[index] ?? '', message: `diharapkan teks yang diawali huruf atau angka, ditemukan "${field}". Lembar kerja akan membacanya sebagai rumus.`}];
      }),
    ),
};

export const FILE_RULES: readonly Rule[] = [delimiter, encoding, head, shape, blanks, formula];

/** True when the rows cannot be read at all, so that rules on cells would only repeat the one fault. */
export function isUnreadable({table, meta}: Context): boolean {
  return columnsOf(meta).some((name) => !table.header.includes(name));
}
