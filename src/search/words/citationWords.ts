/** Words, numbers and bracketed numbers of a folded text, as the parser of citations reads them. */
import {unglue} from './fold';

/** `17/2024`, `8-2016`: one number and a year; the first part is no year itself. */
const PAIR = /^(?!(?:19|20)\d\d\D)(\d{1,4}[a-z]?)([/-])((?:19|20)\d\d)$/;
/** `5-7`: a range of two small numbers. */
const RANGE = /^(\d{1,3}[a-z]?)-(\d{1,3}[a-z]?)$/;

function readRun(run: string): string[] {
  const [, number = '', mark = '', year = ''] = PAIR.exec(run) ?? [];
  if (year !== '') return [number, mark, year];
  const [, from = '', to = ''] = RANGE.exec(run) ?? [];
  return to === '' ? [run] : [from, '-', to];
}

/**
 * `ps 5 (2) huruf a` → `ps`, `5`, `(2)`, `huruf`, `a`; `uu8/2016` → `uu`, `8`, `/`, `2016`. A date, a time or a telephone
 * number stays one word, so that nobody takes its end for a number of a regulation.
 */
export function citationWords(folded: string): string[] {
  const found = folded.replace(/(\d) ?\/ ?(?=\d)/g, '$1/').match(/\(\s{0,9}\d{1,4}[a-z]?\s{0,9}\)|\d+[a-z]?(?:[./:-]\d+[a-z]?)+|[\p{L}\p{N}]+/gu) ?? [];
  return found.flatMap((word) => {
    if (word.startsWith('(')) return [word.replace(/\s/g, '')];
    const [head = '', ...rest] = unglue(word);
    return rest.length ? [head, ...rest] : /^\d+[a-z]?[./:-]/.test(word) ? readRun(word) : [word];
  });
}
