/**
 * Indonesian morphological stemmer. Every way of taking particles, endings and up to three prefixes off is tried under the
 * rules of affixes.ts, so endings taken off wrongly come back (ECS's loop); the longest known root wins, and of equal ones
 * the one with fewer prefixes. A word without a known root falls to the rules of guess.ts.
 * Pure and without state. It runs at build; the browser has guessStem and the table of words where both differ.
 */
import {mayStand, withoutEndings, withoutPrefix, type Form, type Prefix} from './affixes';
import {EXCEPTIONS} from './exceptions';
import {guessStem} from './guess';
import {ROOTS} from './roots';

/** Longer runs of letters are no Indonesian word. */
const LONGEST = 40;
const MOST_PREFIXES = 3;

interface Reading {
  readonly text: string;
  readonly prefixes: number;
}

function takePrefixes({text, ending}: Form, outer: Prefix | undefined, prefixes: number, found: Reading[]): void {
  found.push({text, prefixes});
  const step = prefixes < MOST_PREFIXES ? withoutPrefix(text) : undefined;
  if (!step || !mayStand(step.prefix, ending, outer)) return;
  for (const rest of step.rests) if (rest.length >= 3) takePrefixes({text: rest, ending}, step.prefix, prefixes + 1, found);
}

/** All readings of a word, nearest first. */
function readings(word: string): Reading[] {
  const found: Reading[] = [];
  for (const form of withoutEndings(word)) takePrefixes(form, undefined, 0, found);
  return found;
}

/** Two roots written together once an affix holds them: `keaneka-ragaman`, `penyebar-luasan`. */
function isCompound(text: string): boolean {
  for (let at = 4; at <= text.length - 4; at += 1) if (ROOTS.has(text.slice(0, at)) && ROOTS.has(text.slice(at))) return true;
  return false;
}

const longest = (found: readonly Reading[]): Reading | undefined =>
  found.reduce<Reading | undefined>((best, one) => (best && (best.text.length > one.text.length || (best.text.length === one.text.length && best.prefixes <= one.prefixes)) ? best : one), undefined);

/** Stem of one folded Indonesian word; words of three letters or fewer, very long ones and words with digits stay. */
export function stem(word: string): string {
  if (word.length <= 3 || word.length > LONGEST || /[^a-z]/.test(word)) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  if (ROOTS.has(word)) return word;
  const found = readings(word);
  const best = longest(found.filter(({text}) => ROOTS.has(text) || EXCEPTIONS.has(text))) ?? longest(found.filter(({text}) => isCompound(text)));
  return best ? (EXCEPTIONS.get(best.text) ?? best.text) : guessStem(word);
}
