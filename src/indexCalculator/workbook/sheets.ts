/** The workbook of a form: numbers, live formulas, results, and what they rest on. Runs in Node (template) and in the browser. */
import type {Locale} from '../../site/dates';
import type {Level} from '../../site/levels';
import {SECTOR_NAMES, SECTORS, type Sector} from '../../site/sectors';
import type {WriteCell, WriteSheet} from '../../site/sheets/types';
import type {GroupResult, IndexResult, ServiceResult} from '../../site/spmIndex/calculate';
import {CHOICE_IDS, type Choices} from '../../site/spmIndex/choices';
import {CHOICES} from '../../site/spmIndex/choiceWords';
import {toNumber} from '../../site/spmIndex/ratio';
import {ruleOf} from '../../site/spmIndex/rules';
import {itemShare, type Entry} from '../../site/spmIndex/service';
import type {Worked} from '../../site/spmIndex/steps';
import {categoryFormula, groupFormula, indexFormula, itemFormula, qualityFormula, recipientsFormula, sectorMeanFormula, type Span} from './formulas';
import {LEVEL_NAMES} from '../fieldNames';
import {CERTAINTY_WORDS, fieldHeads, WORDS} from './words';

export interface ServiceName {
  readonly id: string;
  readonly sector: Sector;
  readonly name: string;
}

export interface WorkbookInput {
  readonly level: Level;
  readonly region: string;
  readonly period: string;
  /** Services of the level in their order. */
  readonly services: readonly ServiceName[];
  readonly entries: Readonly<Record<string, Entry>>;
  readonly choices: Choices;
  readonly result: IndexResult;
  /** Label that invented numbers carry; none where all numbers are the reader's. */
  readonly example: 'example' | 'partExample' | null;
  /** Titles of the sources by id. */
  readonly sources: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

type Cells = (WriteCell | null)[];

const HEAD_ROW = 7;
const head = (value: string): WriteCell => ({value, tone: 'kepala'});
const note = (value: string): Cells => [{value}];
const input = (value: number | null | undefined): WriteCell => ({value: value ?? null, tone: 'masukan', format: 'bilangan'});
const numberOf = (worked: Worked | null): number | string => (worked ? toNumber(worked.value, 9) : '');
const result = (value: number | string, formula: string): WriteCell => ({value, formula, format: 'bilangan', decimals: 2, tone: 'hasil'});
const word = (value: string, formula: string): WriteCell => ({value, formula, tone: 'hasil'});

const itemsOf = (entry: Entry | undefined): Entry['quality'] => (entry && entry.quality.length > 0 ? entry.quality : [{needed: null, fulfilled: null}]);

/** Rows of each service in the input sheet. */
function layOut({services, entries}: WorkbookInput): ReadonlyMap<string, Span> {
  let row = HEAD_ROW;
  return new Map(
    services.map(({id}) => {
      const first = row + 1;
      row += itemsOf(entries[id]).length;
      return [id, {first, last: row}];
    }),
  );
}

function itemCells(row: number, item: Entry['quality'][number], choices: Choices): Cells {
  const share = itemShare(item, choices);
  return [input(item.needed), input(item.fulfilled), {value: share ? toNumber(share, 9) : '', formula: itemFormula(row, choices), format: 'bilangan', decimals: 2}];
}

function serviceRows(service: ServiceName, found: ServiceResult, span: Span, {entries, choices, locale}: WorkbookInput): Cells[] {
  const entry = entries[service.id];
  const [first, ...more] = itemsOf(entry);
  const own: Cells = [
    {value: SECTOR_NAMES[locale][service.sector]},
    {value: service.id},
    {value: service.name, wrap: true},
    input(entry?.toServe),
    input(entry?.served),
    ...(first ? itemCells(span.first, first, choices) : []),
    result(numberOf(found.a), recipientsFormula(span, choices)),
    result(numberOf(found.b), qualityFormula(span, choices)),
    result(numberOf(found.index), indexFormula(span, choices)),
    word(found.category?.name ?? '', categoryFormula(`K${span.first}`, choices)),
  ];
  return [own, ...more.map((item, i): Cells => [null, null, null, null, null, ...itemCells(span.first + 1 + i, item, choices)])];
}

function inputSheet(workbook: WorkbookInput, spans: ReadonlyMap<string, Span>): WriteSheet {
  const {locale, services, level, region, period, example} = workbook;
  const byId = new Map(workbook.result.services.map((one) => [one.id, one]));
  const heads = [WORDS.sector, WORDS.code, WORDS.service].map((one) => one[locale]);
  const results = [WORDS.item, WORDS.a, WORDS.b, WORDS.index, WORDS.category].map((one) => one[locale]);
  const rows: Cells[] = [
    [{value: WORDS.title[locale], bold: true}],
    note(`${WORDS.region[locale]}: ${region || '…'}. ${WORDS.period[locale]}: ${period || '…'}. ${WORDS.level[locale]}: ${LEVEL_NAMES[level][locale]}.`),
    example ? [{value: WORDS[example][locale], bold: true, tone: 'peringatan'}] : [],
    note(WORDS.notOfficial[locale]),
    note(WORDS.fill[locale]),
    [],
    [...heads, ...fieldHeads(locale), ...results].map(head),
    ...services.flatMap((service) => {
      const [found, span] = [byId.get(service.id), spans.get(service.id)];
      return found && span ? serviceRows(service, found, span, workbook) : [];
    }),
  ];
  return {name: WORDS.input[locale], rows, widths: [18, 12, 44, 12, 12, 12, 12, 11, 11, 11, 11, 18], stickyRows: HEAD_ROW, landscape: true};
}

function groupRow(name: string, group: GroupResult, formula: string, row: number, count: string, {choices}: WorkbookInput): Cells {
  return [{value: name, bold: row === 0}, {value: group.counted, formula: count}, result(numberOf(group.index), formula), word(group.category?.name ?? '', categoryFormula(`C${row}`, choices))];
}

function resultSheet(workbook: WorkbookInput, spans: ReadonlyMap<string, Span>): WriteSheet {
  const {locale, services, choices, example, result: {sectors, region}} = workbook;
  const sheet = WORDS.input[locale];
  const span = (own: readonly ServiceName[]): Span => ({first: spans.get(own[0]?.id ?? '')?.first ?? 0, last: spans.get(own.at(-1)?.id ?? '')?.last ?? 0});
  const count = ({first, last}: Span): string => `=COUNT('${sheet}'!K${first}:K${last})`;
  const top = 5;
  const rows = SECTORS.flatMap((sector) => sectors.filter((one) => one.sector === sector)).map((group, i) => {
    const own = span(services.filter((one) => one.sector === group.sector));
    return groupRow(SECTOR_NAMES[locale][group.sector], group, groupFormula(sheet, own, choices), top + i, count(own), workbook);
  });
  const last = top + rows.length;
  const all = span(services);
  const formula = choices.combine === 'sektor' ? sectorMeanFormula('C', {first: top, last: last - 1}, choices) : groupFormula(sheet, all, choices);
  return {
    name: WORDS.results[locale],
    rows: [
      [{value: WORDS.title[locale], bold: true}],
      note(WORDS.notOfficial[locale]),
      example ? [{value: WORDS[example][locale], bold: true, tone: 'peringatan'}] : [],
      [WORDS.sector, WORDS.counted, WORDS.index, WORDS.category].map((one) => head(one[locale])),
      ...rows,
      groupRow(WORDS.regionIndex[locale], region, formula, last, count(all), workbook),
    ],
    widths: [34, 18, 12, 20],
  };
}

function basisSheet({locale, choices, sources}: WorkbookInput): WriteSheet {
  const row = (id: Parameters<typeof ruleOf>[0], used: string): Cells => {
    const rule = ruleOf(id);
    const names = rule.sources.map((source) => sources[source] ?? source).join('; ');
    return [{value: rule.name[locale], wrap: true}, {value: used, wrap: true}, {value: CERTAINTY_WORDS[rule.certainty][locale], wrap: true}, {value: names || '–', wrap: true}];
  };
  const chosen = CHOICE_IDS.map((id) => row(id, CHOICES[id].options.find((one) => one.id === choices[id])?.name[locale] ?? ''));
  return {
    name: WORDS.basis[locale],
    rows: [[{value: WORDS.formula[locale], bold: true}], note(WORDS.change[locale]), [], [WORDS.rule, WORDS.used, WORDS.certainty, WORDS.sources].map((one) => head(one[locale])), row('percentage', ''), row('weights', ''), row('sectorMean', ''), ...chosen],
    widths: [52, 44, 20, 50],
  };
}

/** Sheets of numbers with formulas, of results, and of the rules used. A form without numbers gives the template. */
export function toSheets(workbook: WorkbookInput): WriteSheet[] {
  const spans = layOut(workbook);
  return [inputSheet(workbook, spans), resultSheet(workbook, spans), basisSheet(workbook)];
}
