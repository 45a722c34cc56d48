/** How well a stemmer does on the list of forms: exact roots, and words that ought to share a stem (clusters). */

export interface Row {
  readonly form: string;
  readonly root: string;
  readonly kind: string;
  readonly kept: boolean;
}

export interface Score {
  readonly forms: number;
  /** Share of forms whose stem is the root. */
  readonly exact: number;
  /** Share of pairs with one stem that have one root; what is missing is overstemming. */
  readonly precision: number;
  /** Share of pairs with one root that have one stem; what is missing is understemming. */
  readonly recall: number;
  readonly f1: number;
}

/** Rows of `forms.tsv`. */
export function readForms(text: string): Row[] {
  const lines = text.trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [form = '', root = '', kind = '', part = ''] = line.split('\t');
    return {form, root, kind, kept: part === 'simpanan'};
  });
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

function countBy(keys: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
}

/** Scores a stemmer; roots count as words of their clusters, because readers type them too. */
export function score(rows: readonly Row[], stem: (word: string) => string): Score {
  const words = [...rows, ...[...new Set(rows.map(({root}) => root))].map((root) => ({form: root, root}))];
  const unique = [...new Map(words.map((word) => [word.form, word])).values()].map(({form, root}) => ({root, stem: stem(form)}));
  const together = countBy(unique.map((one) => `${one.root} ${one.stem}`));
  const precision = together / countBy(unique.map((one) => one.stem));
  const recall = together / countBy(unique.map((one) => one.root));
  const exact = rows.filter(({form, root}) => stem(form) === root).length / rows.length;
  return {forms: rows.length, exact, precision, recall, f1: (2 * precision * recall) / (precision + recall)};
}
