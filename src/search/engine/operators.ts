/**
 * What a reader may write around words, as in lunr: `+kata` must be there, `-kata` must not, `kata*` is a beginning, `kata~1`
 * allows one wrong letter, `judul:kata` asks titles. Anything else stays text.
 */
import {FIELDS} from '../format/postings';

export interface Operated {
  readonly word: string;
  readonly presence: 'optional' | 'required' | 'prohibited';
  /** True for a beginning. */
  readonly prefix: boolean;
  /** Wrong letters allowed: 0 to 2. */
  readonly distance: number;
  /** Mask of fields. */
  readonly fields?: number;
}

const OPERATED = /(^|\s)([+-]?)(?:(judul|isi):)?([\p{L}\p{N}][\p{L}\p{N}\p{M}-]*)(\*|~[12])?(?=\s|$)/gu;

/** Longer queries are cut: nobody reads a result of two hundred words. */
export const LONGEST_QUERY = 200;

/** Fields by the name that readers write; `judul` is the title and its other names. */
const MASKS: Readonly<Record<string, number>> = {judul: 0b0011, isi: 1 << (FIELDS.length - 1)};

/** @returns words with an operator, and the rest of the query without them. */
export function readOperators(input: string): {operated: Operated[]; rest: string} {
  const operated: Operated[] = [];
  const rest = input.slice(0, LONGEST_QUERY).replace(OPERATED, (all, _blank: string, sign: string, field: string | undefined, word: string, tail: string | undefined) => {
    if (!sign && !field && !tail) return all;
    const presence = sign === '-' ? 'prohibited' : sign === '+' ? 'required' : 'optional';
    operated.push({word, presence, prefix: tail === '*', distance: tail?.startsWith('~') ? Number(tail.slice(1)) : 0, ...(field ? {fields: MASKS[field] ?? 0} : {})});
    return ' ';
  });
  return {operated, rest};
}
