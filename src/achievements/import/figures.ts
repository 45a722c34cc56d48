/** The figures of one row that has been placed. Pure. */
import {columnName} from '../../site/sheets/columnNumbers';
import type {SheetCell} from '../../site/sheets/types';
import {isValueStatus, VALUE_STATUSES} from '../../site/table/statuses';
import {isPeriod, type Period} from '../periods';
import {TOTAL} from '../types';
import {cellValue} from './cellValue';
import {meaningOf} from './heads';
import {fold} from './names';
import {textAt, type Carry, type Reader} from './reader';
import {periodIn, yearIn} from './times';
import type {ColumnPlan, Fact, Finding, Setting} from './types';

/** A row with what its sheet, its headings and its own cells say. */
export interface PlacedRow {
  readonly sheet: string;
  /** 1-based. */
  readonly number: number;
  readonly cells: readonly SheetCell[];
  readonly columns: readonly ColumnPlan[];
  readonly carry: Readonly<Carry>;
  readonly setting: Setting;
  readonly reader: Reader;
  readonly regionId: string;
  readonly serviceId: string;
}

export interface RowFigures {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** True when a figure got its period from no place in the file. */
  readonly guessedPeriod: boolean;
}

const own = ({cells, columns}: PlacedRow, kind: ColumnPlan['meaning']['kind']): string => textAt(cells, columns.find(({meaning}) => meaning.kind === kind));

interface Time {
  readonly year: number | undefined;
  readonly period: Period | undefined;
}

/** The head's time, else the row's, the heading's above it, the whole sheet's. */
function timeOf(row: PlacedRow, head: {readonly year?: number; readonly period?: Period}): Time {
  const {carry, setting} = row;
  const [period, year] = [own(row, 'periode'), own(row, 'tahun')];
  const bare = /^(?:iv|iii|ii|i|[1-4])$/i.test(period) ? `tw ${period}` : period;
  return {
    year: head.year ?? yearIn(year) ?? carry.year ?? setting.year?.value,
    period: head.period ?? (isPeriod(bare) ? bare : periodIn(bare)) ?? periodIn(year) ?? carry.period ?? setting.period?.value,
  };
}

/** Measure that the row or the sheet's name says, where the head says none. */
function measureOf(row: PlacedRow): {readonly id?: string; readonly calculated?: boolean} {
  const meaning = meaningOf(own(row, 'ukuran'), row.reader.measures, []);
  if (meaning.kind === 'hitungan') return {id: meaning.measure, calculated: true};
  if (meaning.kind === 'angka' && meaning.measure !== undefined) return {id: meaning.measure};
  return row.setting.measure ? {id: row.setting.measure.value} : {};
}

function breakdownOf({cells, columns, reader}: PlacedRow, head: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    reader.dimensions.map(({id, nilai}) => {
      const text = textAt(cells, columns.find(({meaning}) => meaning.kind === 'rincian' && meaning.dimension === id));
      const part = nilai.find((one) => one.id === text || fold(one.nama) === fold(text) || (text.length === 1 && fold(one.nama).startsWith(text.toLowerCase())));
      return [id, head[id] ?? part?.id ?? (/^(?:|total|jumlah|semua)$/i.test(text) ? TOTAL : text)];
    }),
  );
}

/** The row's own status, for figures that it can belong to: "sementara" needs a value, "tidak-tersedia" excludes one. */
function statusFor(row: PlacedRow, value: number | null): Pick<Fact, 'status'> {
  const text = own(row, 'status');
  return isValueStatus(text) && VALUE_STATUSES[text].hasValue === (value !== null) ? {status: text} : {};
}

type ReadFigure = {readonly fact?: Fact; readonly guessed?: boolean} | {readonly fault: string};

function readFigure(row: PlacedRow, {index, head, meaning}: ColumnPlan): ReadFigure {
  const cell = row.cells[index] ?? {value: null, text: ''};
  const inHead = meaning.kind === 'angka' || meaning.kind === 'hitungan' ? meaning : undefined;
  const {id, calculated = meaning.kind === 'hitungan'} = inHead?.measure === undefined ? measureOf(row) : {id: inHead.measure};
  if (calculated && cell.text.trim() === '') return {};
  const place = `kolom ${columnName(index)} ("${head}")`;
  const {year, period} = timeOf(row, inHead ?? {});
  if (id === undefined) return {fault: `${place}: ukuran tidak diketahui. Tambahkan kolom ukuran, atau sebut ukurannya di kepala kolom.`};
  if (year === undefined) return {fault: `${place}: tahun tidak diketahui. Tambahkan kolom tahun, atau pakai --tahun N.`};
  const read = cellValue(cell);
  if ('fault' in read) return {fault: `${place} ${read.fault}`};
  const note = own(row, 'catatan');
  const {sheet, number, regionId, serviceId, reader} = row;
  const breakdown = breakdownOf(row, meaning.kind === 'angka' ? meaning.breakdown : {});
  const fact = {sheet, row: number, column: index, regionId, serviceId, measureId: id, year, period: period ?? reader.defaultPeriod, breakdown, ...read, ...statusFor(row, read.value), ...(note ? {note} : {}), ...(calculated ? {calculated: true as const} : {})};
  return {fact, guessed: period === undefined};
}

function statusFinding(row: PlacedRow): Finding[] {
  const text = own(row, 'status');
  if (text === '' || isValueStatus(text)) return [];
  return [{weight: 'lihat', sheet: row.sheet, row: row.number, message: `status "${text}" tidak dikenal dan tidak dipakai. Yang dikenal: ${Object.keys(VALUE_STATUSES).join(', ')}.`}];
}

/** Figures of a row, one a column of figures, and every cell that cannot be read. */
export function readFigures(row: PlacedRow, figureColumns: readonly ColumnPlan[]): RowFigures {
  const read = figureColumns.map((column) => readFigure(row, column));
  return {
    facts: read.flatMap((one) => ('fault' in one || !one.fact ? [] : [one.fact])),
    findings: [...statusFinding(row), ...read.flatMap((one): Finding[] => ('fault' in one ? [{weight: 'harus', sheet: row.sheet, row: row.number, message: one.fault}] : []))],
    guessedPeriod: read.some((one) => !('fault' in one) && one.guessed === true),
  };
}
