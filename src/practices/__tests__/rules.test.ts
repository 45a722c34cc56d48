import {describe, expect, it} from 'vitest';
import {addMonths, hasBeforeAndAfter} from '../rules';

describe('rules of practices', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-11-22', 24, '2028-11-22'],
    ['2025-12-15', 1, '2026-01-15'],
  ])('adds months to %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('wants both figures known for a before and after', () => {
    expect(hasBeforeAndAfter({hasil: [{awal: 0, akhir: 3}]})).toBe(true);
    expect(hasBeforeAndAfter({hasil: [{awal: {belum_diketahui: 'x'}, akhir: 3}]})).toBe(false);
    expect(hasBeforeAndAfter({hasil: {belum_diketahui: 'belum ada'}})).toBe(false);
  });
});
