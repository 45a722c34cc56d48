/** The one form in which all text is compared, and the words of it. */

/** Thousands as Indonesians write them: `1.000`, `12.345.678`; dates, times and section numbers are not grouped so. */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;

/** A run of digits and dots without its dots when they part thousands; the full stop of a sentence stays. */
function joinThousands(run: string): string {
  const number = run.endsWith('.') ? run.slice(0, -1) : run;
  return THOUSANDS.test(number) ? number.replaceAll('.', '') + run.slice(number.length) : run;
}

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-');

/** Where nothing of this stands, a text is its own compatibility form. */
const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/**
 * Lower case, no accents, plain hyphens, no invisible marks, full-width letters and ligatures as plain ones, `1.000` as
 * `1000`, `%` as `persen`. Look-alikes of other scripts stay what they are. The length of the text bounds the time.
 */
export function fold(text: string): string {
  const lower = BEYOND_ASCII.test(text) ? foldLetters(text) : text.toLowerCase();
  const whole = /\d\.\d/.test(lower) ? lower.replace(/\d[\d.]*/g, joinThousands) : lower;
  return whole.includes('%') ? whole.replaceAll('%', ' persen ') : whole;
}

/** Prefixes that are written with a hyphen before a capital, and by many before any word: `non-fisik`, `se-kabupaten`. */
const BOUND = new Set('non pra pasca se antar multi sub anti eks maha pro re'.split(' '));

/** Marks and kinds of regulations that people write without a space before a number: `uu8`, `ps5`. */
const GLUED = /^(uu|pp|perda|perpres|permen[a-z]{2,14}|pergub|perbup|perwali|pmk|no|nomor|ps|psl|pasal|ayat|bab|lamp|lampiran)(\d{1,4}[a-z]?)$/;

/** `uu8` → `uu`, `8`; any other word stays one. */
export function unglue(word: string): string[] {
  const [, mark = '', number = ''] = word.length > 24 ? [] : (GLUED.exec(word) ?? []);
  return number === '' ? [word] : [mark, number];
}

/** A word of three letters or more with a 2 behind it, said twice: `anak2`, `hak2nya`. */
const DOUBLED = /^(\p{L}{3,})2(?:nya|an)?$/u;

/** The second half says the first again, perhaps without its prefix and with endings: `berlari-lari`, `hak-haknya`. */
function isRepeat(before: string, word: string): boolean {
  if (!/^\p{L}{3}/u.test(word)) return word === before && /\p{L}/u.test(word);
  const root = word.replace(/(?:lah|kah)$/, '').replace(/nya$/, '');
  return [root, root.replace(/(?:an|i)$/, ''), word].some((form) => form.length > 2 && before.endsWith(form));
}

/** Parts of a hyphenated word; `breaks` tells behind which part the line ended. */
function readParts(parts: readonly string[], breaks: readonly boolean[]): string[] {
  const words: string[] = [];
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    if (before === undefined) return void words.push(part);
    if (isRepeat(before, part)) return;
    const single = at === 1 && before.length === 1 && /\p{L}/u.test(before);
    const joined = single || breaks[at - 1] || (BOUND.has(before) && /^\p{L}/u.test(part));
    if (joined) words.push((words.pop() ?? '') + part);
    else words.push(part);
  });
  return words;
}

/**
 * Words of a folded text, in order. A reduplicated word counts once (`hak-hak` → `hak`, also as people type it:
 * `hak2nya`), a single letter or a bound prefix before a hyphen belongs to its word (`e-spm` → `espm`, `non-fisik` → `nonfisik`), a word parted at the end of a line is
 * one again, every other hyphen parts two words.
 */
export function splitWords(folded: string): string[] {
  const found = folded.match(/[\p{L}\p{N}]+(?:-(?:[ \t]{0,9}\r?\n[ \t]{0,9})?[\p{L}\p{N}]+)*/gu) ?? [];
  return found.flatMap((word) => {
    if (!word.includes('-')) {
      const parts = unglue(word);
      return parts.length > 1 ? parts : [word.replace(DOUBLED, '$1')];
    }
    const raw = word.split('-');
    const breaks = raw.slice(1).map((part) => /^\s/.test(part));
    return readParts(raw.map((part) => part.trim()), breaks);
  });
}
