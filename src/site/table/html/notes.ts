/** Footnotes of one table: the same words get one number, and each value that has them gets its own way back. */
export interface Footnotes {
  /** Number of the note, and which of its values this is, from 1. */
  readonly add: (text: string) => {readonly number: number; readonly place: number};
  /** Notes in their order, with how many values each has. */
  readonly list: () => readonly {readonly text: string; readonly places: number}[];
}

export function createFootnotes(): Footnotes {
  const places = new Map<string, number>();
  return {
    add(text) {
      const place = (places.get(text) ?? 0) + 1;
      places.set(text, place);
      return {number: [...places.keys()].indexOf(text) + 1, place};
    },
    list: () => [...places].map(([text, count]) => ({text, places: count})),
  };
}
