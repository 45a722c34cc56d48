import type {Locale} from '../site/dates';
import type {Entry} from '../site/spmIndex/service';
import {isBlankRow, toEntry, type Form} from './form';

/** How much of the form is still the invented example: all of it, some of it, nothing. */
export type ExampleShare = 'example' | 'partExample' | null;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The label that results, exports and prints carry as long as any number of the example stands. */
export function exampleShare(form: Form, services: readonly {readonly id: string}[], numbers: Readonly<Record<string, Entry>> | null, locale: Locale): ExampleShare {
  if (!numbers) return null;
  const filled = services.flatMap(({id}) => {
    const row = form.rows[id];
    return row && !isBlankRow(row) ? [{id, row}] : [];
  });
  const invented = filled.filter(({id, row}) => same(toEntry(row, locale), numbers[id]));
  if (invented.length === 0) return null;
  return invented.length === filled.length ? 'example' : 'partExample';
}
