import type {Matches} from './match';

/** One row of the comparison. */
export type Pair<T> = readonly [old: T, fresh: T] | readonly [old: T, fresh: undefined] | readonly [old: undefined, fresh: T];

/** Both lists as one: in the order of the newer, each removed one behind the one that it followed. */
export function inOrder<T>(olds: readonly T[], news: readonly T[], matches: Matches): Pair<T>[] {
  const from = new Map([...matches].map(([old, fresh]) => [fresh, old]));
  const goneAfter = new Map<number, T[]>();
  let anchor = -1;
  olds.forEach((old, index) => {
    const fresh = matches.get(index);
    if (fresh !== undefined) anchor = fresh;
    else goneAfter.set(anchor, [...(goneAfter.get(anchor) ?? []), old]);
  });
  const gone = (at: number): Pair<T>[] => (goneAfter.get(at) ?? []).map((old): Pair<T> => [old, undefined]);
  return [
    ...gone(-1),
    ...news.flatMap((fresh, index): Pair<T>[] => {
      const old = olds[from.get(index) ?? -1];
      return [old === undefined ? [undefined, fresh] : [old, fresh], ...gone(index)];
    }),
  ];
}
