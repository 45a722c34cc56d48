import {SheetFault} from './fileKind';
import {checkSize} from './limits';

/** Files inside an .xlsx by their path. */
export type Parts = Record<string, Uint8Array>;

/** Text that a small file inflates to beyond this is an attack, not a spreadsheet. */
const MAX_INFLATED = 120 * 1024 * 1024;

const OTHER_KINDS: readonly [RegExp, string][] = [
  [/^xl\/workbook\.bin$/, 'Excel biner (.xlsb)'],
  [/^content\.xml$/, 'OpenDocument (.ods)'],
  [/^Index\/.*\.iwa$/, 'Apple Numbers'],
  [/^word\//, 'Word (.docx)'],
];

/**
 * The XML files of an .xlsx, inflated here (in this thread: pages forbid workers from blobs) and within limits.
 * @throws SheetFault for a broken archive, an archive of another kind, and one that inflates too far.
 */
export async function openParts(name: string, bytes: Uint8Array): Promise<Parts> {
  const {unzipSync} = await import('fflate');
  const names: string[] = [];
  let size = 0;
  let parts: Parts;
  try {
    parts = unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name);
        if (!/\.(?:xml|rels)$/.test(entry.name)) return false;
        size += entry.originalSize;
        if (size > MAX_INFLATED) throw new SheetFault(`Berkas "${name}" mengembang menjadi lebih dari ${MAX_INFLATED / 1048576} MB saat dibuka. Berkas ini tidak dibuka.`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof SheetFault) throw error;
    throw new SheetFault(`Berkas "${name}" rusak dan tidak dapat dibuka. Buka di program lembar sebar, lalu simpan lagi sebagai .xlsx.`);
  }
  if (names.includes('xl/workbook.xml')) return parts;
  const other = OTHER_KINDS.find(([pattern]) => names.some((entry) => pattern.test(entry)));
  throw new SheetFault(`Berkas "${name}" ${other ? `memakai format ${other[1]}` : 'adalah arsip zip, bukan lembar sebar'}. Simpan sebagai .xlsx atau .csv, lalu buka lagi.`);
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** `B3` → row 2, column 1 (0-based). */
export function cellPlace(address: string): CellPlace {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return {row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1};
}

export interface SheetExtras {
  /** First and last cell of each merged range. */
  readonly merges: readonly (readonly [CellPlace, CellPlace])[];
  /** Addresses of cells that are shown as a percentage. */
  readonly percent: ReadonlySet<string>;
  /** What cells with a failed formula show (`#DIV/0!`), by address. */
  readonly errors: ReadonlyMap<string, string>;
  /** Addresses of formulas whose value the file does not hold. */
  readonly uncomputed: readonly string[];
}

/** A percent sign in a format multiplies by 100, unless it stands in quotes or behind a backslash as mere text. */
function showsPercent(format: string): boolean {
  return format.replaceAll('&quot;', '"').replace(/"[^"]*"|\\./g, '').includes('%');
}

/** Numbers of the cell styles that show a percentage. */
export function percentStyles(styles: string): ReadonlySet<string> {
  const custom = [...styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)].filter(([tag]) => showsPercent(/formatCode="([^"]*)"/.exec(tag)?.[1] ?? '')).map(([tag]) => /numFmtId="(\d+)"/.exec(tag)?.[1] ?? '');
  const formats = new Set(['9', '10', ...custom]);
  const list = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const cells = [...list.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)];
  return new Set(cells.flatMap(([tag], index) => (formats.has(/numFmtId="(\d+)"/.exec(tag)?.[1] ?? '') ? [String(index)] : [])));
}

/**
 * What the reader of cells leaves out: merged ranges, percentages, failed formulas, formulas without a value.
 * @throws SheetFault when cells with content lie too far out.
 */
export function sheetExtras(name: string, xml: string, percents: ReadonlySet<string>): SheetExtras {
  const percent = new Set<string>();
  const errors = new Map<string, string>();
  const uncomputed: string[] = [];
  let [rows, columns] = [0, 0];
  for (const [, attributes = '', inner] of xml.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)) {
    if (!inner) continue;
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    if (!address) continue;
    const place = cellPlace(address);
    rows = Math.max(rows, place.row + 1);
    columns = Math.max(columns, place.column + 1);
    if (percents.has(/\bs="(\d+)"/.exec(attributes)?.[1] ?? '')) percent.add(address);
    if (/\bt="e"/.test(attributes)) errors.set(address, /<(?:\w+:)?v>([^<]*)</.exec(inner)?.[1] ?? '#ERROR!');
    if (/<(?:\w+:)?f\b/.test(inner) && !/<(?:\w+:)?v>/.test(inner)) uncomputed.push(address);
  }
  checkSize(name, rows, columns);
  const merges = [...xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]+\d+):([A-Z]+\d+)"/g)].map(([, from = 'A1', to = 'A1']) => [cellPlace(from), cellPlace(to)] as const);
  return {merges, percent, errors, uncomputed};
}
