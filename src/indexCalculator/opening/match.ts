/** Finds the service that a row of an office's spreadsheet means. Rare words weigh more: "hamil" says more than "pelayanan". Pure. */

export interface Named {
  readonly id: string;
  readonly name: string;
  /** Other names, in the other language too. */
  readonly known: readonly string[];
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/perlindungan/g, 'pelindungan'],
  [/terlantar/g, 'telantar'],
  [/ketentraman/g, 'ketenteraman'],
  [/penderita|penyandang/g, 'penyandang'],
];

/** Words of a text in one spelling, without marks, numbers of lists and accents. */
export function wordsOf(text: string): string[] {
  const plain = SPELLINGS.reduce((before, [found, written]) => before.replace(found, written), text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  return plain.match(/\p{L}{2,}/gu) ?? [];
}

const joined = (text: string): string => wordsOf(text).join(' ');

const UNKNOWN_WEIGHT = 1.5;
const ENOUGH = 0.55;
const MARGIN = 0.06;

/** A matcher for one list of services: `(text) => id`, undefined where none is near enough or two are. */
export function makeMatcher(services: readonly Named[]): (text: string) => string | undefined {
  const documents = services.map(({name, known}) => new Set([name, ...known].flatMap(wordsOf)));
  const weight = (word: string): number => {
    const count = documents.filter((words) => words.has(word)).length;
    return count === 0 ? UNKNOWN_WEIGHT : Math.log(1 + services.length / count);
  };
  const total = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weight(word), 0);
  function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const all = total(a) + total(b);
    return all === 0 ? 0 : (2 * total([...a].filter((word) => b.has(word)))) / all;
  }
  /** Share of the text's weight that a service knows under any of its names. */
  const covered = (words: ReadonlySet<string>, known: ReadonlySet<string>): number => (words.size === 0 ? 0 : total([...words].filter((word) => known.has(word))) / total(words));
  const texts = services.map(({name, known}) => [name, ...known].map((text) => new Set(wordsOf(text))));
  const exact = new Map(services.flatMap(({id, name, known}) => [...known.map((text) => [joined(text), id] as const), [joined(name), id] as const]));
  const ids = new Set(services.map(({id}) => id));
  return (text) => {
    if (ids.has(text.trim())) return text.trim();
    const same = exact.get(joined(text));
    if (same !== undefined) return same;
    const words = new Set(wordsOf(text));
    const scored = services.map(({id}, i) => ({id, score: Math.max(covered(words, documents[i] ?? words), ...(texts[i] ?? []).map((one) => likeness(words, one)))})).sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    return best && best.score >= ENOUGH && best.score - (second?.score ?? 0) >= MARGIN ? best.id : undefined;
  };
}
