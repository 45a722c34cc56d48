/** What an office's spreadsheet was understood to say. Pure. */
import {columnName} from '../../site/sheets/columnNumbers';
import type {Sheet, Workbook} from '../../site/sheets/types';
import type {Region} from '../../site/regions/schema';
import type {Known} from '../rules/context';
import type {SetMeta} from '../schema';
import {compareCalculated} from './compare';
import {findLayout} from './layout';
import {mergeFacts, type Merged} from './merge';
import type {Mapping} from './peta';
import type {Reader} from './reader';
import {RowWalk} from './rows';
import {readSetting, type Given} from './setting';
import type {Fact, Finding, SheetPlan} from './types';

export interface Target {
  readonly meta: SetMeta;
  /** Text of its CSV as it is now; empty when there is none. */
  readonly existing: string;
}

export interface ImportPlan {
  readonly understood: readonly string[];
  readonly sheets: readonly SheetPlan[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** None without a set, or when the file itself cannot be read. */
  readonly merged?: Merged;
}

interface ReadSheet {
  readonly plan: SheetPlan;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

const SERVICE_MEASURES = (known: Known): string[] => [...known.measures.values()].filter(({jenis}) => jenis === 'layanan').map(({id}) => id);

function emptySheet(sheet: Sheet): ReadSheet {
  const isBlank = sheet.rows.every((row) => row.every(({text}) => text === ''));
  return {plan: {name: sheet.name, columns: [], setting: {}, rows: []}, facts: [], findings: isBlank ? [] : [{weight: 'lihat', sheet: sheet.name, message: 'tidak berisi tabel yang dikenali: perlu kolom jenis pelayanan atau wilayah, dan kolom angka. Lembar ini dilewati.'}]};
}

function unknownColumns(plan: SheetPlan): Finding[] {
  return plan.columns.flatMap(({index, head, meaning}): Finding[] => (meaning.kind === 'tidak-dikenal' ? [{weight: 'lihat', sheet: plan.name, ...(plan.head ? {row: plan.head.to} : {}), message: `kolom ${columnName(index)} ("${head}") tidak dikenal dan tidak dibaca. Petakan dengan --peta bila perlu.`}] : []));
}

function readSheet(sheet: Sheet, given: Given, reader: Reader, mapping: Mapping): ReadSheet {
  const layout = findLayout(sheet, {measures: reader.measures, dimensions: reader.dimensions, heads: mapping.heads});
  if (!layout) return emptySheet(sheet);
  const setting = readSetting(sheet, layout.from, given, reader);
  const {facts, rows, findings, guessedPeriod} = new RowWalk(sheet, layout, setting, reader).read();
  const plan: SheetPlan = {name: sheet.name, head: {from: layout.from + 1, to: layout.to + 1}, columns: layout.columns.filter(({head}) => head !== ''), setting, rows};
  const told: Finding[] = guessedPeriod ? [{weight: 'lihat', sheet: sheet.name, message: `periode tidak disebut, jadi dibaca "${reader.defaultPeriod}". Ubah dengan --periode TW1, TW2, TW3, TW4, atau tahun.`}] : [];
  return {plan, facts, findings: [...findings, ...unknownColumns(plan), ...told]};
}

/** Regions that the file may name: those of the set where there is one, so that "Contoh" has one meaning. */
function regionsFor(known: Known, target: Target | undefined, given: Given): Region[] {
  const all = [...known.regions.values()];
  const ids = target?.meta.wilayah;
  return ids ? all.filter(({id}) => ids.includes(id) || id === given.region) : all;
}

/**
 * Reads an office's workbook: head and columns of every sheet, what became of each row, every figure, every doubt and fault.
 * With a target the figures are put into the set and held against its rules.
 */
export function planImport(workbook: Workbook, given: Given, known: Known, mapping: Mapping, target?: Target): ImportPlan {
  const inFile: Finding[] = workbook.problems.map(({sheet, row, message}) => ({weight: 'harus', sheet: sheet ?? '', ...(row === undefined ? {} : {row}), message}));
  const periods = target?.meta.periode ?? ['tahun'];
  const reader: Reader = {
    regions: regionsFor(known, target, given),
    services: [...known.services.values()],
    measures: SERVICE_MEASURES(known),
    dimensions: target?.meta.disagregasi ?? [],
    names: mapping.names,
    defaultPeriod: periods.includes('tahun') ? 'tahun' : (periods.includes('tw4') ? 'tw4' : (periods[0] ?? 'tahun')),
  };
  const read = workbook.sheets.map((sheet) => readSheet(sheet, given, reader, mapping));
  const facts = read.flatMap((one) => one.facts);
  const own = [...inFile, ...mapping.faults.map((message): Finding => ({weight: 'harus', sheet: '', message})), ...read.flatMap(({findings}) => findings), ...compareCalculated(facts)];
  const none: Finding[] = facts.length === 0 && workbook.sheets.length > 0 && !own.some(({weight}) => weight === 'harus') ? [{weight: 'harus', sheet: '', message: 'tidak ada satu pun angka yang dapat dibaca dari berkas ini.'}] : [];
  const merged = target && facts.length > 0 ? mergeFacts(target.meta, known, target.existing, facts) : undefined;
  return {understood: workbook.understood, sheets: read.map(({plan}) => plan), facts, findings: [...own, ...none, ...(merged?.findings ?? [])], ...(merged ? {merged} : {})};
}
