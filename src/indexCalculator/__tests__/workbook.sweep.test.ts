import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {loadServices} from '../../site/services/load';
import {readWorkbook} from '../../site/sheets/readWorkbook';
import type {Sheet, WriteSheet} from '../../site/sheets/types';
import {writeXlsx} from '../../site/sheets/writeXlsx';
import {calculate, type IndexResult} from '../../site/spmIndex/calculate';
import {CHOICE_IDS, DEFAULT_CHOICES, optionIds, withChoice, type Choices} from '../../site/spmIndex/choices';
import {GUIDELINE_EXAMPLE} from '../../site/spmIndex/example';
import {toNumber} from '../../site/spmIndex/ratio';
import type {Entry} from '../../site/spmIndex/service';
import {toSheets} from '../workbook/sheets';

const SERVICES = loadServices(process.cwd()).filter(({level}) => level === 'kabupaten-kota');

function make(entries: Readonly<Record<string, Entry>>, choices: Choices): {readonly result: IndexResult; readonly sheets: WriteSheet[]} {
  const result = calculate(SERVICES, entries, choices);
  return {result, sheets: toSheets({level: 'kabupaten-kota', region: 'Kabupaten Contoh', period: '2025', services: SERVICES, entries, choices, result, example: 'example', sources: {}, locale: 'id'})};
}

/** Formulas without their last results: whoever opens the file has to compute. */
const uncomputed = (sheets: readonly WriteSheet[]): WriteSheet[] => sheets.map((sheet) => ({...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell?.formula ? {...cell, value: null} : cell)))}));

const numberAt = (sheet: Sheet | undefined, row: number, column: number): number | null => {
  const value = sheet?.rows[row]?.[column]?.value;
  return typeof value === 'number' ? value : null;
};

/** Index and category of each service by id, of each sector in order, and of the region, as a workbook shows them. */
function shown({sheets}: {readonly sheets: readonly Sheet[]}): unknown {
  const [input, results] = sheets;
  const services = SERVICES.map(({id}) => {
    const row = input?.rows.findIndex((cells) => cells[1]?.text === id) ?? -1;
    return [id, numberAt(input, row, 10), input?.rows[row]?.[11]?.text ?? ''];
  });
  const groups = results?.rows.slice(4).map((_, i) => [numberAt(results, i + 4, 1), numberAt(results, i + 4, 2), results.rows[i + 4]?.[3]?.text ?? '']);
  return {services, groups: groups?.map(round)};
}

const round = (values: readonly unknown[]): unknown[] => values.map((value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value));

function expected({services, sectors, region}: IndexResult): unknown {
  return {
    services: services.map(({id, index, category}) => [id, index && toNumber(index.value, 6), category?.name ?? '']),
    groups: [...sectors, region].map(({counted, index, category}) => round([counted, index && toNumber(index.value, 6), category?.name ?? ''])),
  };
}

const rounded = (found: unknown): unknown => {
  const {services, groups} = found as {services: unknown[][]; groups: unknown[][]};
  return {services: services.map(round), groups};
};

const soffice = spawnSync('soffice', ['--version']).status === 0;

/** The workbooks as LibreOffice computes them. */
async function recompute(workbooks: readonly (readonly WriteSheet[])[]) {
  const folder = mkdtempSync(join(tmpdir(), 'indeks-'));
  try {
    const files = await Promise.all(workbooks.map(async (sheets, i) => ({path: join(folder, `buku-${i}.xlsx`), bytes: await writeXlsx(uncomputed(sheets))})));
    for (const {path, bytes} of files) writeFileSync(path, bytes);
    const run = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profil`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'hasil'), ...files.map(({path}) => path)], {timeout: 240_000});
    expect(run.status).toBe(0);
    return await Promise.all(workbooks.map((_, i) => readWorkbook({name: `buku-${i}.xlsx`, bytes: new Uint8Array(readFileSync(join(folder, 'hasil', `buku-${i}.xlsx`)))})));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const count = fc.oneof({weight: 1, arbitrary: fc.constant(0)}, {weight: 5, arbitrary: fc.integer({min: 1, max: 300_000})});
const blankable = fc.option(count, {nil: null, freq: 8});
const entry: fc.Arbitrary<Entry> = fc.record({toServe: blankable, served: blankable, quality: fc.array(fc.record({needed: blankable, fulfilled: blankable}), {minLength: 1, maxLength: 3})});
const entries = fc.tuple(...SERVICES.map(() => entry)).map((all) => Object.fromEntries(SERVICES.map(({id}, i) => [id, all[i] ?? {toServe: null, served: null, quality: []}])));
const choices: fc.Arbitrary<Choices> = fc.tuple(...CHOICE_IDS.map((id) => fc.constantFrom(...optionIds(id).map((one) => [id, one] as const)))).map((all) => all.reduce((made, [id, one]) => withChoice(made, id, one), DEFAULT_CHOICES));

describe('the exported workbook', () => {
  it('carries the results of the page as last results of its formulas', async () => {
    const {sheets, result} = make(GUIDELINE_EXAMPLE, DEFAULT_CHOICES);
    const back = await readWorkbook({name: 'a.xlsx', bytes: await writeXlsx(sheets)});
    expect(back.problems).toEqual([]);
    expect(rounded(shown(back))).toEqual(expected(result));
  });

  it('says on each sheet of numbers that its numbers are invented, and in which rules it believes', async () => {
    const {sheets} = make(GUIDELINE_EXAMPLE, DEFAULT_CHOICES);
    const texts = sheets.map(({rows}) => rows.flat().map((cell) => String(cell?.value ?? '')));
    expect(texts[0]).toContain('CONTOH REKAAN. Bukan data daerah mana pun.');
    expect(texts[1]).toContain('CONTOH REKAAN. Bukan data daerah mana pun.');
    expect(texts[2]).toEqual(expect.arrayContaining(['Rata-rata semua layanan', 'perlu verifikasi', 'sumber sekunder']));
  });

  it.runIf(soffice)('is computed by LibreOffice to the same results for any numbers and any options', async () => {
    const made = [
      ...CHOICE_IDS.flatMap((id) => optionIds(id).slice(1).map((one) => make(GUIDELINE_EXAMPLE, withChoice(DEFAULT_CHOICES, id, one)))),
      make({[SERVICES[0]?.id ?? '']: {toServe: 20_000, served: 15_999, quality: [{needed: 100, fulfilled: 80}]}}, {...DEFAULT_CHOICES, rounding: 'dua-desimal'}),
      ...fc.sample(fc.tuple(entries, choices), {numRuns: 8, seed: 20_261_122}).map(([numbers, chosen]) => make(numbers, chosen)),
    ];
    // And a number that was changed in the program.
    const better = {...GUIDELINE_EXAMPLE, 'kesehatan-kabkota-balita': {toServe: 9000, served: 9000, quality: [{needed: 50, fulfilled: 41}]}};
    const edited = make(GUIDELINE_EXAMPLE, DEFAULT_CHOICES).sheets.map((sheet) => ({...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell?.value === 6840 ? {...cell, value: 9000} : cell)))}));
    made.push({sheets: edited, result: calculate(SERVICES, better, DEFAULT_CHOICES)});
    const computed = await recompute(made.map(({sheets}) => sheets));
    computed.forEach((workbook, i) => expect(rounded(shown(workbook)), `workbook ${i}`).toEqual(expected((made[i] ?? made[0])?.result as IndexResult)));
  }, 300_000);
});
