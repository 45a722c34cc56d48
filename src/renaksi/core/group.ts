/** The plan by service: its indicators, activities, offices, documents and risks, each with the row it stands on. */
import {plain} from './words';
import type {IndicatorKind} from './columns';
import {readMonth, readSpan, type Month} from './months';
import {isNothing, readNumber} from './numbers';
import type {Field, Plan, PlanRow, Service} from './types';

/** A number in its cell; `value` is undefined when the cell is empty or no number. */
export interface Amount {
  readonly field?: Field;
  readonly value?: number;
}

export interface Indicator {
  /** First row that names it. */
  readonly row: PlanRow;
  readonly service: Service | undefined;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly unit: string;
  readonly percent: boolean;
  readonly goal: Amount;
  readonly baseYear: Amount;
  readonly base: Amount;
  /** One a year of the plan, in order. */
  readonly targets: readonly (Amount & {readonly year: number})[];
  /** Rows that give the same indicator other values. */
  readonly contradicted: readonly PlanRow[];
}

export interface Activity {
  readonly row: PlanRow;
  readonly service: Service | undefined;
  readonly name: string;
  readonly from?: Month;
  readonly to?: Month;
  readonly office: string;
  readonly budgets: readonly (Amount & {readonly year: number})[];
  readonly total: Amount;
  readonly funds: string;
}

export interface Risk {
  readonly row: PlanRow;
  readonly risk: string;
  readonly treatment: string;
}

/** Rows of one service (or of one name that is no service). */
export interface ServicePlan {
  readonly service: Service | undefined;
  readonly named: string;
  readonly rows: readonly PlanRow[];
  readonly indicators: readonly Indicator[];
  readonly activities: readonly Activity[];
  readonly offices: readonly string[];
  readonly documents: readonly {readonly row: PlanRow; readonly text: string}[];
  readonly risks: readonly Risk[];
}

/** Text of a cell, empty for "-" and its like. */
export function textOf(row: PlanRow, key: keyof PlanRow['fields']): string {
  const text = row.fields[key]?.text ?? '';
  return isNothing(text) ? '' : text;
}

function amount(field: Field | undefined): Amount {
  const value = readNumber(field)?.value;
  return {...(field ? {field} : {}), ...(value === undefined ? {} : {value})};
}

const has = (row: PlanRow, keys: readonly (keyof PlanRow['fields'])[]): boolean => keys.some((key) => textOf(row, key) !== '');
const values = (fields: Readonly<Record<number, Field>>): Field[] => Object.values(fields).filter(({text}) => !isNothing(text));

/** True when a row carries figures or a name of an indicator. */
const measures = (row: PlanRow): boolean => has(row, ['indikator', 'nilai_awal', 'sasaran', 'tahun_awal']) || values(row.targets).length > 0;
const figures = (row: PlanRow): string => [row.fields.nilai_awal, row.fields.sasaran, ...Object.values(row.targets)].filter((field) => field !== undefined && !isNothing(field.text)).map((field) => String(readNumber(field)?.value ?? field?.text)).join('|');
const acts = (row: PlanRow): boolean => has(row, ['kegiatan', 'mulai', 'selesai', 'jadwal', 'jumlah']) || values(row.budgets).length > 0;

export const isPercent = (unit: string): boolean => /^(?:%|persen(?:tase)?|percent|per ?cent|% .*|persen .*)$/i.test(unit.trim());

function kindOf(row: PlanRow): IndicatorKind {
  const said = plain(textOf(row, 'jenis'));
  if (said !== '') return said.startsWith('mutu') || said.includes('kualitas') ? 'mutu' : 'penerima';
  return /\bmutu\b|kualitas|barang|sumber daya manusia|\bsdm\b|standar teknis|sarana/i.test(textOf(row, 'indikator')) ? 'mutu' : 'penerima';
}

function toIndicator(rows: readonly PlanRow[], years: readonly number[]): Indicator[] {
  const [row] = rows;
  if (!row) return [];
  const first = (key: 'satuan' | 'sasaran' | 'tahun_awal' | 'nilai_awal'): Field | undefined => rows.map(({fields}) => fields[key]).find((field) => field && !isNothing(field.text));
  const base = first('nilai_awal');
  const headYear = /(?<!\d)(20\d{2})(?!\d)/.exec(base?.head ?? '')?.[1];
  const own = rows.map(figures).find(Boolean) ?? '';
  const unit = first('satuan')?.text ?? '';
  const baseYear = amount(first('tahun_awal'));
  return [{
    row,
    service: row.service,
    name: textOf(row, 'indikator'),
    kind: kindOf(row),
    unit,
    percent: isPercent(unit) || (unit === '' && values(row.targets).some(({text}) => text.includes('%'))),
    goal: amount(first('sasaran')),
    baseYear: baseYear.value === undefined && headYear !== undefined ? {...baseYear, value: Number(headYear)} : baseYear,
    base: amount(base),
    targets: years.map((year) => ({year, ...amount(rows.map(({targets}) => targets[year]).find((field) => field && !isNothing(field.text)))})),
    contradicted: rows.filter((one) => figures(one) !== '' && figures(one) !== own),
  }];
}

/** Rows with the same name are one indicator: merged cells and repeated lines say it again. */
function indicatorsOf(rows: readonly PlanRow[], years: readonly number[]): Indicator[] {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows.filter(measures)) {
    const name = plain(textOf(row, 'indikator'));
    const key = name === '' ? `baris ${row.sheet} ${row.row}` : name;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => toIndicator(group, years));
}

function spanOf(row: PlanRow): {readonly from?: Month; readonly to?: Month} {
  const from = readMonth(row.fields.mulai, 'mulai');
  const to = readMonth(row.fields.selesai, 'selesai');
  const single = row.fields.jadwal ? readSpan(row.fields.jadwal.text) : {};
  const begin = from ?? single.from;
  const end = to ?? single.to;
  return {...(begin === undefined ? {} : {from: begin}), ...(end === undefined ? {} : {to: end})};
}

function toActivity(row: PlanRow, years: readonly number[], office: string): Activity {
  return {
    row,
    service: row.service,
    name: textOf(row, 'kegiatan'),
    ...spanOf(row),
    office: textOf(row, 'perangkat') || office,
    budgets: years.map((year) => ({year, ...amount(row.budgets[year])})),
    total: amount(row.fields.jumlah),
    funds: textOf(row, 'sumber_dana'),
  };
}

/** A second row that only repeats an activity's name (merged cells) is not another activity. */
function activitiesOf(rows: readonly PlanRow[], years: readonly number[]): Activity[] {
  const office = rows.map((row) => textOf(row, 'perangkat')).find(Boolean) ?? '';
  const seen = new Set<string>();
  return rows.filter(acts).flatMap((row) => {
    const name = plain(textOf(row, 'kegiatan'));
    const repeats = name !== '' && seen.has(name) && values(row.budgets).length === 0 && textOf(row, 'jumlah') === '' && measures(row);
    seen.add(name);
    return repeats ? [] : [toActivity(row, years, office)];
  });
}

function toServicePlan(rows: readonly PlanRow[], plan: Plan): ServicePlan {
  const [first] = rows;
  const offices = [...new Set(rows.map((row) => textOf(row, 'perangkat')).filter(Boolean))];
  return {
    service: first?.service,
    named: first?.named ?? '',
    rows,
    indicators: indicatorsOf(rows, plan.years),
    activities: activitiesOf(rows, plan.budgetYears),
    offices,
    documents: rows.flatMap((row) => { const text = [textOf(row, 'dokumen'), textOf(row, 'program')].filter(Boolean).join(': '); return text ? [{row, text}] : []; }),
    risks: rows.flatMap((row) => { const [risk, treatment] = [textOf(row, 'risiko'), textOf(row, 'pengendalian')]; return risk || treatment ? [{row, risk, treatment}] : []; }),
  };
}

/** Groups the rows by service, in the order in which they first appear. */
export function groupByService(plan: Plan): ServicePlan[] {
  const groups = new Map<string, PlanRow[]>();
  for (const row of plan.rows) {
    const key = row.service?.id ?? `? ${plain(row.named)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => toServicePlan(rows, plan));
}
