/** The rows below a head: which belong to a service, which are sums, headings, examples or something else. */
import {SECTOR_NAMES, SECTORS} from '../../site/sectors';
import type {Sheet, SheetCell} from '../../site/sheets/types';
import type {ColumnKey} from './columns';
import type {Head} from './head';
import type {Field, Leftover, Plan, PlanRow, Sector, TotalRow} from './types';
import {isNothing} from './numbers';
import {plain, tidy} from './words';

export type RawRow = Omit<PlanRow, 'recognised' | 'service'>;

export interface ReadRows {
  readonly rows: readonly RawRow[];
  readonly totals: readonly TotalRow[];
  readonly blank: readonly number[];
  readonly examples: Plan['examples'];
  readonly unread: Plan['unread'];
  readonly leftovers: readonly Leftover[];
  /** Rows that only repeat the head or number the columns. */
  readonly passed: number;
}

type Fields = Pick<PlanRow, 'fields' | 'targets' | 'budgets' | 'others'>;

function fieldsOf(cells: readonly SheetCell[], {columns, doubled}: Head): Fields {
  const fields: Partial<Record<ColumnKey, Field>> = {};
  const targets: Record<number, Field> = {};
  const budgets: Record<number, Field> = {};
  const others: Field[] = [];
  const known = new Map(columns.map((use) => [use.index, use]));
  const heads = new Map(doubled.map((use) => [use.index, use.head]));
  cells.forEach(({value, text, fromText}, column) => {
    const shown = tidy(text);
    if (shown === '') return;
    const use = known.get(column);
    const field: Field = {value, text: shown, column, head: use?.head ?? heads.get(column) ?? '', ...(fromText ? {fromText} : {})};
    if (use?.key === 'target' && use.year !== undefined) targets[use.year] = field;
    else if (use?.key === 'anggaran' && use.year !== undefined) budgets[use.year] = field;
    else if (use?.key !== undefined && use.key !== 'target' && use.key !== 'anggaran') fields[use.key] = field;
    else others.push(field);
  });
  return {fields, targets, budgets, others};
}

const NAMES: Readonly<Record<string, Sector>> = Object.fromEntries([
  ...SECTORS.flatMap((sector) => [[plain(SECTOR_NAMES.id[sector]), sector] as const, [plain(sector), sector] as const]),
  ['perumahan rakyat', 'perumahan'], ['perumahan rakyat dan kawasan permukiman', 'perumahan'], ['pekerjaan umum dan penataan ruang', 'pekerjaan-umum'],
  ['ketenteraman ketertiban umum dan pelindungan masyarakat', 'trantibumlinmas'], ['ketenteraman ketertiban umum dan perlindungan masyarakat', 'trantibumlinmas'], ['ketentraman ketertiban umum dan perlindungan masyarakat', 'trantibumlinmas'],
]);

/** The affair that a text names, e.g. "C. Urusan Pekerjaan Umum". */
export function sectorOf(text: string): Sector | undefined {
  const words = plain(text).replace(/^(?:[a-f]|\d|[ivx]+) /, '').replace(/^(?:urusan|bidang|spm)(?: spm)? /, '');
  return NAMES[words];
}

const filled = (row: readonly SheetCell[]): SheetCell[] => row.filter(({text}) => text !== '');
const isTotal = (text: string): boolean => /^(?:jumlah|total|sub ?-?total|grand total)\b/i.test(text);
const isExample = (text: string): boolean => /^contoh\b/i.test(text);

/** `1 2 3 4 …` or `(1) (2) …` below a head. */
function numbersColumns(row: readonly SheetCell[]): boolean {
  const texts = filled(row).map(({text}) => Number(text.replace(/[()]/g, '')));
  return texts.length >= 4 && texts.every((number, index) => Number.isInteger(number) && (index === 0 || number === (texts[index - 1] ?? NaN) + 1));
}

function repeatsHead(row: readonly SheetCell[], sheet: Sheet, {first, last}: Head): boolean {
  const own = filled(row).map(({text}) => plain(text));
  return own.length >= 3 && sheet.rows.slice(first, last + 1).some((head) => own.every((text) => head.some((cell) => plain(cell.text) === text)));
}

/** Places of the row: whether an empty row or a sum stands before it. */
interface Before {
  readonly blank: boolean;
  readonly total: boolean;
}

/** Signatures and notes below a table: few words after an empty row or after the sums, about no service. */
function isNote(row: readonly SheetCell[], {fields}: Fields, {blank, total}: Before): boolean {
  const cells = filled(row);
  if (cells.length > 2 || cells.some(({value}) => typeof value !== 'string') || sectorOf(cells[0]?.text ?? '')) return false;
  return total || (blank && !fields.layanan && !fields.kegiatan && !fields.indikator);
}

type Kind = 'catatan' | 'data' | 'jumlah' | 'urusan' | 'contoh' | 'lewat' | 'lain';

function kindOf(row: readonly SheetCell[], sheet: Sheet, head: Head, own: Fields, before: Before): Kind {
  const cells = filled(row);
  const [first = {value: null, text: ''}] = cells;
  if (isExample(own.fields.no?.text ?? '')) return 'contoh';
  if (numbersColumns(row) || repeatsHead(row, sheet, head)) return 'lewat';
  const label = cells.find(({value}) => typeof value === 'string' && !isNothing(String(value)))?.text ?? '';
  if (isTotal(label) && (Object.keys(own.budgets).length > 0 || own.fields.jumlah)) return 'jumlah';
  if (isNote(row, own, before)) return 'catatan';
  const distinct = new Set(cells.map(({text}) => text).filter((text) => text.length > 3));
  if (distinct.size === 1 && own.fields.kegiatan === undefined && [...distinct].some((text) => sectorOf(text))) return 'urusan';
  const telling = Object.keys(own.fields).filter((key) => key !== 'no' && key !== 'catatan');
  if (telling.length + Object.keys(own.targets).length + Object.keys(own.budgets).length === 0) return 'lain';
  return cells.length === 1 && first.text.length > 160 ? 'lain' : 'data';
}

/** Reads every row of a sheet around and below the head. An empty service cell means the service above. */
export function readRows(sheet: Sheet, head: Head): ReadRows {
  const rows: RawRow[] = [];
  const totals: TotalRow[] = [];
  const blank: number[] = [];
  const examples: {sheet: string; row: number}[] = [];
  const unread: {sheet: string; row: number; text: string}[] = [];
  const leftovers: Leftover[] = [];
  let passed = 0;
  let named = '';
  let under: Sector | undefined;
  const keep = (cells: readonly SheetCell[], row: number): void => cells.forEach(({text}, column) => {
    if (text !== '') leftovers.push({sheet: sheet.name, row, column, text});
  });
  sheet.rows.forEach((cells, index) => {
    const row = index + 1;
    if (index < head.first) return keep(cells, row);
    if (index <= head.last) return;
    if (filled(cells).length === 0) return void blank.push(row);
    const own = fieldsOf(cells, head);
    const kind = kindOf(cells, sheet, head, own, {blank: blank.at(-1) === row - 1, total: totals.length > 0 && rows.every((one) => one.row < (totals.at(-1)?.row ?? 0))});
    if (kind !== 'data') keep(cells, row);
    if (kind === 'catatan') return;
    if (kind === 'contoh') examples.push({sheet: sheet.name, row});
    else if (kind === 'lewat') passed += 1;
    else if (kind === 'urusan') under = sectorOf(filled(cells).map(({text}) => text).find((text) => text.length > 3) ?? '') ?? under;
    else if (kind === 'lain') unread.push({sheet: sheet.name, row, text: filled(cells).map(({text}) => text).join(' · ').slice(0, 80)});
    else if (kind === 'jumlah') totals.push({sheet: sheet.name, row, label: filled(cells).find(({value}) => typeof value === 'string')?.text ?? '', fields: own.fields, budgets: own.budgets});
    else {
      const written = own.fields.layanan?.text ?? '';
      if (written !== '') named = written;
      rows.push({sheet: sheet.name, row, named, own: written !== '', ...(under ? {under} : {}), ...own});
    }
  });
  const lastRow = Math.max(0, ...rows.map(({row}) => row), ...totals.map(({row}) => row));
  return {rows, totals, blank: blank.filter((row) => row < lastRow), examples, unread, leftovers, passed};
}
