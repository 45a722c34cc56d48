import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {editionUrl, formatPeriod, regimeOn, type RegimeProps} from '../regimes';

const regime = (id: string, from: string, until?: string): RegimeProps => ({
  id,
  name: {id, en: id},
  note: {id: '', en: ''},
  from,
  ...(until ? {until} : {}),
  regulations: [],
});

const first = regime('pertama', '2005-12-28', '2018');
const second = regime('kedua', '2018', '2021-11');
const third = regime('ketiga', '2021-11', '2025-02-01');
const fourth = regime('keempat', '2025-02-01');
const all = [first, second, third, fourth];

describe('regimeOn', () => {
  test.each([
    ['2005-12-28', 'pertama'],
    ['2017-12-31', 'pertama'],
    ['2018-12-31', 'kedua'],
    ['2021-10-31', 'kedua'],
    ['2021-11-30', 'ketiga'],
    ['2025-01-31', 'ketiga'],
    ['2025-02-01', 'keempat'],
    ['2099-01-01', 'keempat'],
  ])('on %s the regime "%s" held', (day, id) => {
    expect(regimeOn(day, all)).toMatchObject({kind: 'held', regime: {id}});
  });

  test.each([
    ['2018-01-01', ['pertama', 'kedua']],
    ['2018-12-30', ['pertama', 'kedua']],
    ['2021-11-01', ['kedua', 'ketiga']],
    ['2021-11-29', ['kedua', 'ketiga']],
  ])('on %s, within a change whose day is unknown, both are named', (day, ids) => {
    const answer = regimeOn(day, all);
    expect(answer.kind).toBe('change');
    expect(answer.kind === 'change' && answer.regimes.map(({id}) => id)).toEqual(ids);
  });

  test('a day before the first regime names the first one', () => {
    expect(regimeOn('2005-12-27', all)).toMatchObject({kind: 'before', first: {id: 'pertama'}});
  });

  test.each(['', '2021', '2021-02-30', '31-12-2020', '2020-6-1', 'kemarin'])('"%s" is no day of the calendar', (day) => {
    expect(regimeOn(day, all)).toEqual({kind: 'invalid'});
  });

  test('every calendar day from the first regime on has an answer', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('2005-12-28'), max: new Date('2100-01-01'), noInvalidDate: true}), (date) => {
        expect(['held', 'change']).toContain(regimeOn(date.toISOString().slice(0, 10), all).kind);
      }),
    );
  });
});

describe('formatPeriod', () => {
  test('says years, days and open ends as people do', () => {
    expect(all.map((one) => formatPeriod(one, 'id'))).toEqual(['28 Desember 2005 – 2018', '2018 – November 2021', 'November 2021 – 1 Februari 2025', 'sejak 1 Februari 2025']);
    expect(formatPeriod({from: '2018', until: '2021'}, 'id')).toBe('2018–2021');
    expect(formatPeriod({from: '2021'}, 'en')).toBe('since 2021');
  });
});

test('editions have their addresses', () => {
  expect([editionUrl('current'), editionUrl('2018')]).toEqual(['/pedoman/', '/pedoman/2018/']);
});
