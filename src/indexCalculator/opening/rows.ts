/** Rows of an opened sheet as numbers for the form. Pure. */
import type {Locale} from '../../site/dates';
import {SECTOR_NAMES, SECTORS} from '../../site/sectors';
import {typedNumber} from '../../site/sheets/localNumbers';
import type {Sheet, SheetCell} from '../../site/sheets/types';
import {writeCount} from '../../site/spmIndex/numbers';
import {FIELDS, isBlankRow, setText, addItem, EMPTY_ROW, rowOf, type Field, type Form} from '../form';
import type {Mapping} from './columns';
import {wordsOf} from './match';

export interface FoundRow {
  /** As the reader's own program numbers it. */
  readonly number: number;
  readonly text: string;
  readonly numbers: Readonly<Record<Field, string>>;
  /** Service that the row is taken for; empty for a row that is left out. */
  readonly service: string;
  /** A further item of quality of the service above. */
  readonly item: boolean;
}

const sectorNames = new Set(SECTORS.flatMap((sector) => [SECTOR_NAMES.id[sector], SECTOR_NAMES.en[sector], sector]).map((name) => wordsOf(name).join(' ')));

function textOf(cell: SheetCell | undefined, locale: Locale): string {
  if (cell === undefined) return '';
  if (typeof cell.value !== 'number') return cell.text;
  if (Number.isInteger(cell.value) && cell.value >= 0) return writeCount(cell.value, locale);
  return locale === 'id' ? typedNumber(cell.value) : String(cell.value);
}

/** Rows below the heads that hold any number, each with the service that it seems to mean. */
export function readRows({rows}: Sheet, {head, columns}: Mapping, match: (text: string) => string | undefined, locale: Locale): FoundRow[] {
  const at = (cells: readonly SheetCell[], column: number): SheetCell | undefined => (column < 0 ? undefined : cells[column]);
  const found: FoundRow[] = [];
  const taken = new Set<string>();
  rows.forEach((cells, i) => {
    if (i <= head) return;
    const text = at(cells, columns.service)?.text ?? '';
    const [toServe, served, needed, fulfilled] = FIELDS.map((field) => textOf(at(cells, columns[field]), locale));
    const numbers = {toServe: toServe ?? '', served: served ?? '', needed: needed ?? '', fulfilled: fulfilled ?? ''};
    if (FIELDS.every((field) => !/\d/.test(numbers[field]))) return;
    const known = sectorNames.has(wordsOf(text).join(' ')) ? undefined : match(text);
    const above = found.at(-1)?.service ?? '';
    const onlyQuality = numbers.toServe === '' && numbers.served === '';
    const item = onlyQuality && above !== '' && (text === '' || known === above);
    const service = item ? above : known !== undefined && !taken.has(known) ? known : '';
    taken.add(service);
    found.push({number: i + 1, text, numbers, service, item});
  });
  return found;
}

/** The form with the rows of the sheet; services that the sheet does not name stay as they are. */
export function takeRows(form: Form, rows: readonly FoundRow[]): Form {
  const started = new Set<string>();
  return rows.reduce((before, {service, numbers, item}) => {
    if (service === '') return before;
    const fresh = !started.has(service);
    started.add(service);
    const cleared = fresh ? {...before, rows: {...before.rows, [service]: EMPTY_ROW}} : item ? addItem(before, service) : before;
    const place = item && !isBlankRow(rowOf(cleared, service)) ? rowOf(cleared, service).quality.length - 1 : 0;
    const fields = place > 0 ? (['needed', 'fulfilled'] as const) : FIELDS;
    return fields.reduce((now, field) => setText(now, {service, field, item: place}, numbers[field]), cleared);
  }, form);
}

/** Services that more than one row claims as its main row: the last of them would win unseen. */
export function claimedTwice(rows: readonly FoundRow[]): Set<string> {
  const main = rows.filter(({service, item}) => service !== '' && !item).map(({service}) => service);
  return new Set(main.filter((service, i) => main.indexOf(service) < i));
}
