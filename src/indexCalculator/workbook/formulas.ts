/**
 * The calculation of `src/site/spmIndex` as spreadsheet formulas, for the chosen options. Spreadsheets count in binary
 * fractions: results are brought to nine decimals before a limit or a rounding decides, so that 79.995 rounds as on the page.
 */
import {CATEGORIES} from '../../site/spmIndex/categories';
import type {Choices} from '../../site/spmIndex/choices';

/** Columns of the input sheet. */
export const COLUMN = {sector: 'A', code: 'B', service: 'C', toServe: 'D', served: 'E', needed: 'F', fulfilled: 'G', item: 'H', a: 'I', b: 'J', index: 'K', category: 'L'} as const;

/** Rows of a service: its own, and those of its further items of quality. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const range = (column: string, {first, last}: Span): string => `${column}${first}:${column}${last}`;
const exact = (value: string): string => `ROUND(${value},9)`;

function rounding(value: string, choice: Choices['rounding']): string {
  if (choice === 'penuh') return value;
  return choice === 'dua-desimal' ? `ROUND(${exact(value)},2)` : `ROUNDDOWN(${exact(value)},2)`;
}

/** A percentage after the choices about values above 100 and rounding. */
function percentage(value: string, {over, rounding: way}: Choices): string {
  return rounding(over === 'dibatasi' ? `MIN(100,${value})` : value, way);
}

/** Percentage of one item of quality; empty where nothing of it is needed. */
export function itemFormula(row: number, choices: Choices): string {
  return `=IF(AND(ISNUMBER(F${row}),ISNUMBER(G${row}),F${row}>0),${percentage(`G${row}/F${row}*100`, choices)},"")`;
}

const nobody = (row: number): string => `AND(ISNUMBER(D${row}),D${row}=0)`;

/** Share of recipients; the choice about nobody to serve decides where there is nobody. */
export function recipientsFormula({first}: Span, choices: Choices): string {
  const none = choices.zeroDemand === 'seratus' ? '100' : '""';
  return `=IF(${nobody(first)},${none},IF(AND(ISNUMBER(D${first}),ISNUMBER(E${first})),${percentage(`E${first}/D${first}*100`, choices)},""))`;
}

/** Number of items of which one of the two numbers is missing. */
function missing(span: Span): string {
  const [f, g] = [range('F', span), range('G', span)];
  return `SUMPRODUCT(ISNUMBER(${f})*(${f}>0)*NOT(ISNUMBER(${g})))+SUMPRODUCT(NOT(ISNUMBER(${f}))*ISNUMBER(${g}))`;
}

/** Share of quality over all items of a service. */
export function qualityFormula(span: Span, choices: Choices): string {
  const [f, g] = [range('F', span), range('G', span)];
  const items = `COUNTIF(${f},">0")`;
  const total = percentage(`SUMIF(${f},">0",${g})/SUM(${f})*100`, choices);
  const means = rounding(`AVERAGE(${range('H', span)})`, choices.rounding);
  const found = choices.qualityItems === 'jumlah' ? total : `IF(${items}>1,${means},${total})`;
  const empty = choices.zeroDemand === 'seratus' ? `IF(${nobody(span.first)},100,"")` : '""';
  const none = choices.zeroQuality === 'seratus' ? '100' : choices.zeroDemand === 'seratus' ? `IF(${nobody(span.first)},100,"")` : '""';
  return `=IF(${missing(span)}>0,"",IF(COUNT(${f})=0,${empty},IF(${items}=0,${none},${found})))`;
}

/** Index of a service; empty where it does not count. */
export function indexFormula(span: Span, choices: Choices): string {
  const row = span.first;
  const [a, b] = [`I${row}`, `J${row}`];
  const weighed = rounding(`(0.8*${a}+0.2*${b})`, choices.rounding);
  const withoutQuality = `AND(ISNUMBER(${a}),COUNT(${range('F', span)})>0,${missing(span)}=0)`;
  const counted = `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${weighed},${choices.zeroQuality === 'penerima-saja' ? `IF(${withoutQuality},${a},"")` : '""'})`;
  if (choices.zeroDemand === 'seratus') return `=${counted}`;
  const quality = choices.zeroQuality === 'seratus' ? `IF(COUNTIF(${range('F', span)},">0")=0,"",${b})` : b;
  return `=IF(${nobody(row)},${choices.zeroDemand === 'mutu-saja' ? quality : '""'},${counted})`;
}

/** Category of the index in a cell. */
export function categoryFormula(cell: string, {thresholds}: Choices): string {
  const value = thresholds === 'dibulatkan' ? `ROUND(${exact(cell)},0)` : exact(cell);
  const [lowest, ...others] = [...CATEGORIES].reverse();
  const nested = others.reduce((inner, {from, name}) => `IF(${value}>=${from},"${name}",${inner})`, `"${lowest?.name ?? ''}"`);
  // The best category must be asked for first: it stands outermost.
  return `=IF(ISNUMBER(${cell}),${nested},"")`;
}

/** Index of several services, by rows of the input sheet. */
export function groupFormula(sheet: string, span: Span, choices: Choices): string {
  const at = (column: string): string => `'${sheet}'!${range(column, span)}`;
  const [index, weight] = [at('K'), at('D')];
  if (choices.combine !== 'tertimbang') return `=IF(COUNT(${index})=0,"",${rounding(`AVERAGE(${index})`, choices.rounding)})`;
  const weights = `SUMPRODUCT(ISNUMBER(${index})*1,${weight})`;
  return `=IF(${weights}=0,"",${rounding(`SUMPRODUCT(${index},${weight})/${weights}`, choices.rounding)})`;
}

/** Mean of the indices of sectors, by rows of the sheet itself. */
export function sectorMeanFormula(column: string, span: Span, choices: Choices): string {
  const cells = range(column, span);
  return `=IF(COUNT(${cells})=0,"",${rounding(`AVERAGE(${cells})`, choices.rounding)})`;
}
