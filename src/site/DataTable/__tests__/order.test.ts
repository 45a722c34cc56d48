import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {orderBy, orderSideBySide, sortKeys} from '../live/order';

const sorted = (texts: readonly string[], kind: Parameters<typeof sortKeys>[1], descending = false, order?: readonly string[]): string[] => orderBy(sortKeys(texts, kind, 'id', order), descending).map((at) => texts[at] ?? '');

describe('sorting', () => {
  it('takes numbers as numbers, not as words', () => {
    expect(sorted(['1.200', '90', '-5', '1.199,5', '0'], 'angka')).toEqual(['-5', '0', '90', '1.199,5', '1.200']);
  });

  it.each([false, true])('puts missing values last (descending: %s)', (descending) => {
    expect(sorted(['', '3', '', '1'], 'angka', descending).slice(2)).toEqual(['', '']);
    expect(sorted(['b', '', 'a'], 'teks', descending).at(-1)).toBe('');
    expect(sorted(['', 'Tercapai', 'Belum'], 'urutan', descending, ['Belum', 'Tercapai']).at(-1)).toBe('');
  });

  it('takes names by letter, whatever their case and accents, with numbers in them as numbers', () => {
    expect(sorted(['Zona 10', 'élok', 'Zona 9', 'bima', 'Aceh'], 'teks')).toEqual(['Aceh', 'bima', 'élok', 'Zona 9', 'Zona 10']);
  });

  it('takes categories in their own order', () => {
    expect(sorted(['Tuntas Utama', 'Belum Tuntas', 'Tuntas Muda'], 'urutan', true, ['Belum Tuntas', 'Tuntas Muda', 'Tuntas Utama'])).toEqual(['Tuntas Utama', 'Tuntas Muda', 'Belum Tuntas']);
  });

  it('is stable in both ways: equal rows keep the order of the build', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({min: 0, max: 5}), {nil: undefined}), {maxLength: 60}), fc.boolean(), (keys, descending) => {
        const order = orderBy(keys, descending);
        order.slice(1).forEach((at, index) => {
          const before = order[index] ?? 0;
          if (keys[before] === keys[at]) expect(before).toBeLessThan(at);
        });
      }),
    );
  });

  it('sets the same year of several places side by side, places as chosen', () => {
    // Rows: A 2025, A 2024, B 2025, B 2024; B was chosen first.
    expect(orderSideBySide(['2025', '2024', '2025', '2024'], [1, 1, 0, 0])).toEqual([2, 0, 3, 1]);
  });
});
