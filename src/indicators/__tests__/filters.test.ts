import {describe, expect, it} from 'vitest';
import {SECTORS} from '../../site/sectors';
import {parseFilters, stringifyFilters, type IndicatorFilters} from '../filters';
import {LEVELS} from '../../site/levels';

const CHOICES: IndicatorFilters[] = [undefined, ...SECTORS].flatMap((sector) =>
  [undefined, ...LEVELS].map((level) => ({...(sector ? {sector} : {}), ...(level ? {level} : {})})),
);

describe('the filters of the overview', () => {
  it('come back unchanged from the address, for every choice', () => {
    for (const filters of CHOICES) expect(parseFilters(stringifyFilters(filters))).toEqual({filters, ignored: []});
  });

  it('leave no question mark when nothing is chosen', () => expect(stringifyFilters({})).toBe(''));

  it('ignore and name what they do not know', () => {
    expect(parseFilters('?sektor=kesehatn&tingkat=provinsi&x=1&sektor=')).toEqual({filters: {level: 'provinsi'}, ignored: ['sektor=kesehatn', 'x=1']});
  });
});
