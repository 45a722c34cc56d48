/** Words of the library that a typed word may mean: completions while typing, and near words for a typing error. */

type Vocabulary = readonly (readonly [word: string, count: number])[];

/** Place of the first word that is not before `prefix`. */
function lowerBound(words: Vocabulary, prefix: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[0] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

const mostUsed = (found: Vocabulary, limit: number): string[] => [...found].sort((a, b) => b[1] - a[1]).slice(0, limit).map(([word]) => word);

/** Words that begin with `prefix`, most used first. */
export function completions(words: Vocabulary, prefix: string, limit: number): string[] {
  const found: (readonly [string, number])[] = [];
  for (let at = lowerBound(words, prefix); words[at]?.[0].startsWith(prefix); at += 1) found.push(words[at] ?? ['', 0]);
  return mostUsed(found, limit);
}

/** Letters to change, add, drop or swap, up to `most`; more counts as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** Words near a misspelt one: one change in 4–7 letters, two in longer words; the first letter is taken as right. */
export function corrections(words: Vocabulary, word: string, limit: number): string[] {
  if (word.length < 4) return [];
  const most = word.length <= 7 ? 1 : 2;
  const first = word[0] ?? '';
  const near: [string, number, number][] = [];
  for (let at = lowerBound(words, first); words[at]?.[0].startsWith(first); at += 1) {
    const [candidate, count] = words[at] ?? ['', 0];
    const far = editDistance(word, candidate, most);
    if (far <= most) near.push([candidate, count, far]);
  }
  const least = Math.min(...near.map(([, , far]) => far));
  return mostUsed(near.filter(([, , far]) => far === least).map(([candidate, count]) => [candidate, count]), limit);
}
