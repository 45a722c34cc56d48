import {readFileSync} from 'node:fs';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {readDataDir} from '../../site/readYaml';
import {validateAll} from '../../site/validate';
import type {Fault} from '../csv';
import {RULES} from '../rules';
import {setSchema} from '../schema';
import {OPERATORS, spoil, type Operator, type Spoilt} from './seeded/operators';
import {check, cleanSet, type CleanSet} from './seeded/sets';

const GENERATED = Array.from({length: 120}, (_, index) => cleanSet(index + 1));

const FILES: CleanSet[] = validateAll(setSchema, readDataDir(process.cwd(), 'data/capaian').records).valid.map(({value}) => ({meta: value, text: readFileSync(`data/capaian/${value.id}.csv`, 'utf8')}));

const parse = (text: string): string[][] => Papa.parse<string[]>(text.trimEnd(), {delimiter: ','}).data;

interface Trial {
  readonly operator: Operator;
  readonly setId: string;
  readonly place: Spoilt;
  readonly faults: readonly Fault[];
}

/** Some services of one region of the published example: small enough to be spoilt many times. */
function cutOf({meta, text}: CleanSet): CleanSet {
  const region = 'misal';
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const kept = rows.filter((row) => row.startsWith(`${region},`) && /,(sosial|kesehatan-kabkota-(odgj|hiper)|pekerjaan)[^,]*,/.test(row));
  return {meta: {...meta, id: `${meta.id}-${region}`, wilayah: [region]}, text: [head, ...kept, ''].join('\n')};
}

const WANTED = 5;

/** Each operator on published and generated sets of different shapes, until it has found five that it can spoil. */
function tryAll(): Trial[] {
  const files = FILES.map((one) => (one.meta.id === 'contoh' ? cutOf(one) : one));
  return OPERATORS.flatMap((operator, number) => {
    const trials: Trial[] = [];
    for (let step = 0; step < 62 && trials.length < WANTED; step += 1) {
      const clean = files[step] ?? GENERATED[(number * 7 + step) % GENERATED.length];
      const made = clean && spoil(clean, operator, number * 101 + step, parse);
      if (clean && made) trials.push({operator, setId: clean.meta.id, place: made.place, faults: check(made.set)});
    }
    return trials;
  });
}

const isCaught = ({place, faults}: Trial): boolean => faults.some(({line, column}) => line === place.line && column === place.column);

const trials = tryAll();
const caught = trials.filter(isCaught);
const cleanRows = GENERATED.reduce((sum, {text}) => sum + text.trimEnd().split('\n').length - 1, 0);

describe('rules on figures', () => {
  it(`catch ${caught.length} of ${trials.length} seeded faults at their row and column (${OPERATORS.length} kinds of fault, ${RULES.length} rules)`, () => {
    const missed = trials.filter((one) => !isCaught(one)).map(({operator, setId, place, faults}) => `${operator.name} in ${setId} at ${place.line} ${place.column ?? ''}: ${JSON.stringify(faults.slice(0, 2))}`);
    expect(trials.length).toBeGreaterThanOrEqual(200);
    expect(caught.length / trials.length, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it('find each kind of fault by the rule that is meant for it', () => {
    const blind = OPERATORS.filter((operator) => !trials.some((one) => one.operator === operator && one.faults.some(({rule, line}) => rule === operator.rule && line === one.place.line)));
    expect(blind.map(({name}) => name)).toEqual([]);
  });

  it('have a seeded fault each', () => {
    const tested = new Set(OPERATORS.map(({rule}) => rule));
    expect(RULES.map(({id}) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it(`raise no false alarm on ${GENERATED.length} clean sets of ${cleanRows} figures`, () => {
    expect(GENERATED.flatMap((clean) => check(clean).map((fault) => ({set: clean.meta.id, ...fault})))).toEqual([]);
    expect(cleanRows).toBeGreaterThan(50_000);
  });

  it('raise no false alarm on a cut of the published example', () => {
    expect(FILES.map(({meta}) => meta.id)).toContain('contoh');
    expect(FILES.filter(({meta}) => meta.id === 'contoh').flatMap((one) => check(cutOf(one)))).toEqual([]);
  });

  it.each(FILES.map((one) => [one.meta.id, one] as const))('raise no false alarm on the published set %s', (_id, clean) => {
    expect(check(clean)).toEqual([]);
  });
});
