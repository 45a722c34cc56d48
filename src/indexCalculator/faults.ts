/** What is wrong in which cell. Pure; words are in `labels.ts`. */
import type {Locale} from '../site/dates';
import {parseCount, type CountFault} from './counts';
import {rowOf, type CellAddress, type Field, type Form, type Row} from './form';

/** `tanpa-sasaran`: somebody was served where nobody is to be served. */
export type Fault = CountFault | 'tanpa-sasaran';

export interface CellFault {
  readonly cell: CellAddress;
  readonly fault: Fault;
}

/** Id of a cell's field on the page. */
export const cellId = ({service, field, item}: CellAddress): string => `sel-${service}-${field}-${item}`;

/** All cells of a row in the order of reading. */
export function cellsOf(service: string, row: Row): CellAddress[] {
  const whole = (field: Field): CellAddress => ({service, field, item: 0});
  return [whole('toServe'), whole('served'), ...row.quality.flatMap((_, item) => [{service, field: 'needed' as const, item}, {service, field: 'fulfilled' as const, item}])];
}

function read(row: Row, {field, item}: CellAddress): string {
  return field === 'needed' || field === 'fulfilled' ? (row.quality[item]?.[field] ?? '') : row[field];
}

const isZero = (text: string, locale: Locale): boolean => {
  const count = parseCount(text, locale);
  return count.kind === 'bilangan' && count.value === 0;
};

function faultOf(row: Row, cell: CellAddress, locale: Locale): Fault | undefined {
  const text = read(row, cell);
  const count = parseCount(text, locale);
  if (count.kind === 'salah') return count.fault;
  return cell.field === 'served' && count.kind === 'bilangan' && count.value > 0 && isZero(row.toServe, locale) ? 'tanpa-sasaran' : undefined;
}

/** Faults of one row. */
export function rowFaults(service: string, row: Row, locale: Locale): CellFault[] {
  return cellsOf(service, row).flatMap((cell) => {
    const fault = faultOf(row, cell, locale);
    return fault ? [{cell, fault}] : [];
  });
}

/** Faults of the form, in the order of the services. */
export function formFaults(form: Form, services: readonly {readonly id: string}[], locale: Locale): CellFault[] {
  return services.flatMap(({id}) => rowFaults(id, rowOf(form, id), locale));
}

/** The first number of a row that is still missing although others stand; for a hint, not a fault. */
export function missingCell(service: string, row: Row): CellAddress | undefined {
  const cells = cellsOf(service, row);
  const blank = (cell: CellAddress): boolean => read(row, cell).trim() === '';
  if (cells.every(blank)) return undefined;
  const items = cells.filter(({field}) => field === 'needed' || field === 'fulfilled');
  const unused = new Set(items.filter(({item}) => item > 0 && items.filter((one) => one.item === item).every(blank)));
  return cells.find((cell) => blank(cell) && !unused.has(cell));
}
