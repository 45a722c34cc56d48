/** How often the browser's guess equals the stem of the build, on our own content and without any other text. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fold, splitWords} from '../../src/search/words/fold';
import {STOP_WORDS} from '../../src/search/words/stopWords';

export interface Agreement {
  readonly running: number;
  readonly distinct: number;
  /** Share of running words whose guess is the stem. */
  readonly ofRunning: number;
  readonly ofDistinct: number;
}

/** Counts of the words of letters in all texts below some folders, stop words apart. */
export function countWords(folders: readonly string[], language: 'id' | 'en'): Map<string, number> {
  const counts = new Map<string, number>();
  const files = folders.flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)));
  for (const file of files.filter((name) => /\.(mdx?|ya?ml|json)$/.test(name))) {
    const words = splitWords(fold(readFileSync(file, 'utf8')));
    for (const word of words) if (/^[a-z]+$/.test(word) && !STOP_WORDS[language].has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Compares two stemmers over counted words. */
export function agree(counts: ReadonlyMap<string, number>, stem: (word: string) => string, guess: (word: string) => string): Agreement {
  const all = [...counts];
  const same = all.filter(([word]) => stem(word) === guess(word));
  const sum = (list: readonly (readonly [string, number])[]): number => list.reduce((total, [, count]) => total + count, 0);
  return {running: sum(all), distinct: all.length, ofRunning: sum(same) / sum(all), ofDistinct: same.length / all.length};
}
