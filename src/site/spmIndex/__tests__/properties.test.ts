import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {SECTORS} from '../../sectors';
import {calculate} from '../calculate';
import {CHOICE_IDS, DEFAULT_CHOICES, optionIds, withChoice, type Choices} from '../choices';
import {writeIndex, writeRounded} from '../numbers';
import {compare, HUNDRED, multiply, ratio, roundTo, same, toNumber, ZERO} from '../ratio';
import {categorise} from '../categories';
import {serviceIndex, type Entry} from '../service';
import {whatIf} from '../whatIf';

const count = fc.oneof({weight: 1, arbitrary: fc.constant(0)}, {weight: 6, arbitrary: fc.integer({min: 0, max: 2_000_000})});
const blankable = fc.option(count, {nil: null, freq: 8});
const entry: fc.Arbitrary<Entry> = fc.record({
  toServe: blankable,
  served: blankable,
  quality: fc.array(fc.record({needed: blankable, fulfilled: blankable}), {maxLength: 3}),
});
const choices: fc.Arbitrary<Choices> = fc
  .tuple(...CHOICE_IDS.map((id) => fc.constantFrom(...optionIds(id).map((one) => [id, one] as const))))
  .map((picked) => picked.reduce((all, [id, option]) => withChoice(all, id, option), DEFAULT_CHOICES));
const region = fc.array(fc.record({sector: fc.constantFrom(...SECTORS), entry}), {minLength: 1, maxLength: 29});
const lay = (list: readonly {sector: (typeof SECTORS)[number]; entry: Entry}[]) => ({
  services: list.map(({sector}, i) => ({id: `s${i}`, sector})),
  entries: Object.fromEntries(list.map((one, i) => [`s${i}`, one.entry])),
});

describe('whatever is typed and chosen', () => {
  it('an index lies between 0 and 100 where achievement is limited, and never below 0', () => {
    fc.assert(
      fc.property(region, choices, (list, chosen) => {
        const {services, entries} = lay(list);
        const result = calculate(services, entries, chosen);
        for (const {index} of [...result.services, ...result.sectors, result.region]) {
          if (!index) continue;
          expect(compare(index.value, ZERO)).toBeGreaterThanOrEqual(0);
          if (chosen.over === 'dibatasi') expect(compare(index.value, HUNDRED)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('a region lies between its lowest and its highest service where nothing is rounded', () => {
    fc.assert(
      fc.property(region, choices, (list, chosen) => {
        const {services, entries} = lay(list);
        const result = calculate(services, entries, {...chosen, rounding: 'penuh'});
        const values = result.services.flatMap(({index}) => (index ? [index.value] : [])).sort(compare);
        const [lowest, highest] = [values[0], values.at(-1)];
        if (!result.region.index || !lowest || !highest) return;
        expect(compare(result.region.index.value, lowest)).toBeGreaterThanOrEqual(0);
        expect(compare(result.region.index.value, highest)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('one more person served never lowers an index', () => {
    fc.assert(
      fc.property(region, choices, fc.nat(28), (list, chosen, at) => {
        const place = at % list.length;
        const more = list.map((one, i) => (i === place && one.entry.served !== null && one.entry.toServe !== 0 ? {...one, entry: {...one.entry, served: one.entry.served + 1}} : one));
        const [before, after] = [list, more].map((each) => calculate(lay(each).services, lay(each).entries, chosen));
        const [low, high] = [before?.region.index, after?.region.index];
        if (low && high) expect(compare(high.value, low.value)).toBeGreaterThanOrEqual(0);
        expect(Boolean(low)).toBe(Boolean(high));
      }),
    );
  });

  it('the order of the services does not matter', () => {
    fc.assert(
      fc.property(region, choices, (list, chosen) => {
        const {services, entries} = lay(list);
        const [a, b] = [services, [...services].reverse()].map((each) => calculate(each, entries, chosen).region.index?.value);
        expect(a && b ? same(a, b) : a === b).toBe(true);
      }),
    );
  });

  it('the same share in other numbers gives the same index', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 5000}), fc.integer({min: 0, max: 5000}), fc.integer({min: 1, max: 900}), choices, (whole, part, times, chosen) => {
        const make = (by: number): Entry => ({toServe: whole * by, served: part * by, quality: [{needed: whole * by, fulfilled: part * by}]});
        const [a, b] = [serviceIndex(make(1), chosen), serviceIndex(make(times), chosen)];
        expect(a.index && b.index && same(a.index.value, b.index.value)).toBe(true);
      }),
    );
  });

  it('the last step of every working has the value of the result', () => {
    fc.assert(
      fc.property(region, choices, (list, chosen) => {
        const {services, entries} = lay(list);
        const result = calculate(services, entries, chosen);
        for (const {index} of [...result.services, ...result.sectors, result.region]) {
          if (index) expect(index.steps.at(-1)?.value).toEqual(index.value);
        }
      }),
    );
  });

  it('"what if" tells exactly what choosing the other option gives', () => {
    fc.assert(
      fc.property(region, choices, (list, chosen) => {
        const {services, entries} = lay(list);
        const now = calculate(services, entries, chosen);
        for (const other of whatIf(now, services, entries, chosen)) {
          expect(other.result).toEqual(calculate(services, entries, withChoice(chosen, other.choice, other.option)));
          const changed = other.result.region.index && now.region.index ? !same(other.result.region.index.value, now.region.index.value) : other.result.region.index !== now.region.index;
          if (changed) expect(other.regionChanges).toBe(true);
        }
      }),
      {numRuns: 30},
    );
  });

  it('the value shown belongs to the category shown', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 10_000_000}), fc.integer({min: 1, max: 9}), fc.constantFrom('kurang-dari' as const, 'dibulatkan' as const), (n, d, thresholds) => {
        const value = ratio(n, 100_000 * d);
        const shown = writeIndex(value, thresholds, 'en').replace('…', '');
        const [whole = '', digits = ''] = shown.split('.');
        const read = ratio(Number(whole + digits), Number(`1${'0'.repeat(digits.length)}`));
        expect(categorise(read, thresholds).id).toBe(categorise(value, thresholds).id);
      }),
    );
  });

  it('numbers round as decimals do, not as binary fractions do', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 10_000_000}), (thousandths) => {
        const value = ratio(thousandths, 1000);
        const expected = Math.floor((thousandths + 5) / 10);
        expect(same(roundTo(value, 2), ratio(expected, 100))).toBe(true);
        expect(toNumber(value)).toBe(expected / 100);
        expect(writeRounded(value, 'en').replace(/[,.]/g, '').replace(/^0+(?=.)/, '')).toBe(String(expected));
        expect(same(multiply(value, ratio(1000)), ratio(thousandths))).toBe(true);
      }),
    );
  });
});
