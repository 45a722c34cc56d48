/**
 * How Indonesian affixes come off: the tables of Nazief and Adriani's stemmer with the recoding rules of its successors
 * (Confix Stripping, Enhanced Confix Stripping). Every reading that a rule allows is given; stem.ts chooses among them.
 */

/** First two letters of a prefix; `be` stands for ber-, bel- and be-, `me` for meN- in all its shapes. */
export type Prefix = 'di' | 'ke' | 'se' | 'me' | 'pe' | 'be' | 'te';

/** A word form on the way to its root. */
export interface Form {
  readonly text: string;
  /** Derivational ending taken off, or empty. */
  readonly ending: '' | 'i' | 'an' | 'kan';
}

/** Endings that may not stand beside an outermost prefix, from Nazief and Adriani; `ke-i` stays for `ketahui`. */
const FORBIDDEN: Readonly<Record<Prefix, readonly string[]>> = {be: ['i'], di: ['an'], ke: ['kan'], me: ['an'], se: ['i', 'kan'], te: ['an'], pe: ['kan']};

/** Prefixes that may stand behind another one: `ke-ber-hasil-an`, `di-per-timbang-kan`, `se-penge-tahu-an`. */
const BEHIND: Readonly<Record<Prefix, readonly Prefix[]>> = {
  di: ['pe', 'be', 'ke', 'te', 'se'], me: ['pe', 'be', 'ke', 'te', 'se'], pe: ['be', 'ke', 'te', 'se', 'pe'],
  ke: ['be', 'te', 'se', 'pe'], be: ['ke', 'pe', 'se', 'te'], te: ['pe', 'be', 'ke', 'se'], se: ['pe', 'be', 'te', 'ke'],
};

const VOWEL = /^[aeiou]/;

/** What may stand behind `meN-` or `peN-`: the rest as it is, or with the sound that the prefix swallowed (p, t, k, s). */
function behindNasal(rest: string): string[] {
  const [sound, after] = rest.startsWith('ng') || rest.startsWith('ny') ? [rest.slice(0, 2), rest.slice(2)] : [rest.slice(0, 1), rest.slice(1)];
  const vowel = VOWEL.test(after);
  if (sound === 'ng') return vowel ? [after, `k${after}`, ...(after.startsWith('e') ? [after.slice(1)] : []), rest] : [after];
  if (sound === 'ny') return vowel ? [`s${after}`, rest] : [];
  if (sound === 'm') return vowel ? [`p${after}`, rest] : /^[rl]/.test(after) ? [`p${after}`] : [after];
  if (sound === 'n') return vowel ? [`t${after}`, rest] : [after];
  return /^[lrwy]/.test(rest) ? [rest] : [];
}

/** What may stand behind ber-, ter-, per-: the r drops before r and before a syllable with -er- (`be-kerja`); `bel-ajar`. */
function behindR(prefix: string, rest: string): string[] {
  const whole = rest.startsWith('r') ? [rest.slice(1), rest] : [];
  if (rest.startsWith('laj') && prefix !== 'te') return [rest.slice(1)];
  return /^[^aeiour]er/.test(rest) || prefix === 'pe' ? [...whole, rest] : whole;
}

/** The prefix of a word and every remainder that it may leave, likeliest first. */
export function withoutPrefix(word: string): {readonly prefix: Prefix; readonly rests: readonly string[]} | undefined {
  const prefix = /^(?:di|ke|se|me|pe|be|te)/.exec(word)?.[0] as Prefix | undefined;
  if (!prefix) return undefined;
  const rest = word.slice(2);
  return {prefix, rests: restsBehind(prefix, rest)};
}

function restsBehind(prefix: Prefix, rest: string): readonly string[] {
  if (prefix === 'me') return behindNasal(rest);
  if (prefix === 'pe') return [...behindR('pe', rest), ...behindNasal(rest)];
  return prefix === 'be' || prefix === 'te' ? behindR(prefix, rest) : [rest];
}

/** True when a prefix may stand outside a form with this ending, or (with `outer`) directly behind another prefix. */
export function mayStand(prefix: Prefix, ending: Form['ending'], outer: Prefix | undefined): boolean {
  return outer ? BEHIND[outer].includes(prefix) : !FORBIDDEN[prefix].includes(ending);
}

const cut = (texts: readonly string[], endings: readonly string[]): string[] =>
  texts.flatMap((text) => endings.filter((ending) => text.endsWith(ending) && text.length - ending.length >= 3).map((ending) => text.slice(0, -ending.length)));

/** A word without particle, possessive and derivational ending, in every combination; least taken off first. */
export function withoutEndings(word: string): Form[] {
  const bare = [word, ...cut([word], ['lah', 'kah', 'tah', 'pun'])];
  const free = [...bare, ...cut(bare, ['nya', 'ku', 'mu'])];
  const endings = ['i', 'an', 'kan'] as const;
  return [...free.map((text) => ({text, ending: '' as const})), ...free.flatMap((text) => endings.flatMap((ending) => cut([text], [ending]).map((short) => ({text: short, ending}))))];
}
