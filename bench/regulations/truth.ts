/** The truth table of a folder of regulation texts, and counts by another parser in the same shape. */

/** What is known of one document; a key is missing where nobody counted. Lists are joined with `;`. */
export type Facts = Readonly<Partial<Record<Field, string>>>;

/** Compared fields: key in the table → name in the printed table. */
export const FIELDS = {
  number: 'nomor',
  year: 'tahun',
  bab: 'BAB',
  bagian: 'Bagian',
  paragraf: 'Paragraf',
  pasal: 'Pasal',
  first_pasal: 'Pasal pertama',
  last_pasal: 'Pasal terakhir',
  ayat: 'ayat',
  penjelasan: 'penjelasan',
  penjelasan_pasal_last: 'Pasal terakhir penjelasan',
  lampiran: 'lampiran',
  amending: 'perubahan dikenali',
  numbered_changes: 'butir perubahan',
  quoted_pasal: 'Pasal yang dikutip',
} as const;

export type Field = keyof typeof FIELDS;
export const FIELD_KEYS = Object.keys(FIELDS) as Field[];

export interface TruthRow {
  /** Paths within the folder, best first. */
  readonly files: readonly string[];
  readonly facts: Facts;
}

/** Cells of a tab-separated line; a cell in quotes may double its quotes. */
function cells(line: string): string[] {
  return line.split('\t').map((cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** Notes in place of figures, "(see …)", and empty cells say nothing. */
const isKnown = (cell: string | undefined): cell is string => cell !== undefined && cell !== '' && !/^[(-]/.test(cell);

/** Rows of a table with a head line. @throws when the column `files` is missing */
export function readTruth(text: string): TruthRow[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '');
  const columns = cells(head);
  const files = columns.indexOf('files');
  if (files < 0) throw new Error('Tabel kebenaran tanpa kolom "files". Kolom itu memuat jalur berkas, dipisahkan titik koma.');
  return lines.map((line) => {
    const row = cells(line);
    const facts = FIELD_KEYS.flatMap((key) => {
      const cell = row[columns.indexOf(key)];
      return isKnown(cell) ? [[key, cell] as const] : [];
    });
    return {files: (row[files] ?? '').split(';'), facts: Object.fromEntries(facts)};
  });
}

/**
 * Counts by another parser, by file: a table like the truth table, or JSON `{"folder/file.txt": {"pasal": 12, …}}`.
 * A file that is missing counts as unread, a field that is missing as not offered.
 */
export function readOther(text: string): Map<string, Facts> {
  if (!text.trimStart().startsWith('{')) return new Map(readTruth(text).flatMap(({files, facts}) => files.map((file) => [file, facts] as const)));
  const table = JSON.parse(text) as Record<string, Record<string, string | number | boolean>>;
  return new Map(Object.entries(table).map(([file, found]) => [file, Object.fromEntries(Object.entries(found).map(([key, value]) => [key, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)]))]));
}
