/** Names as offices write them → ids. Pure. */
import {nearest} from '../../site/ids';
import type {Region} from '../../site/regions/schema';
import type {Service} from '../../site/services/load';

/** Lower case, without numbering, punctuation and doubled spaces. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^\s*(?:\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s*)+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `exact`: the very name or another word for it, not only a likely one. */
export type Match = {readonly id: string; readonly exact?: true} | {readonly guess?: string; readonly several?: readonly string[]};

const FILLERS = new Set(['pelayanan', 'layanan', 'penyediaan', 'pemenuhan', 'jenis', 'bagi', 'pada', 'untuk', 'di', 'dan', 'atau', 'yang', 'oleh', 'dengan', 'jumlah', 'spm', 'penderita', 'orang']);
const SPELLINGS: readonly (readonly [RegExp, string])[] = [[/\bterlantar\b/g, 'telantar'], [/\bketentraman\b/g, 'ketenteraman'], [/\bperlindungan\b/g, 'pelindungan'], [/\bkab\b/g, 'kabupaten'], [/\bprov\b/g, 'provinsi'], [/\bpaud\b/g, 'anak usia dini'], [/\bodgj\b/g, 'gangguan jiwa'], [/\bhiv aids\b/g, 'hiv']];

const spelled = (text: string): string => SPELLINGS.reduce((out, [pattern, word]) => out.replace(pattern, word), fold(text));
const wordsOf = (text: string): Set<string> => new Set(spelled(text).split(' ').filter((word) => word !== '' && !FILLERS.has(word)));

/** Share of words that two names have in common, 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** Pure choice: one exact name, else the likeliest with a clear lead. */
function choose<T extends {readonly id: string}>(text: string, all: readonly T[], namesOf: (one: T) => readonly string[]): Match {
  const wanted = spelled(text);
  const exact = all.filter((one) => namesOf(one).some((name) => spelled(name) === wanted));
  if (exact.length > 1) return {several: exact.map(({id}) => id)};
  if (exact[0]) return {id: exact[0].id, exact: true};
  const words = wordsOf(text);
  const ranked = all.map((one) => ({id: one.id, score: Math.max(...namesOf(one).map((name) => likeness(words, wordsOf(name))))})).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first && first.score >= 0.65 && first.score - (second?.score ?? 0) >= 0.12) return {id: first.id};
  const near = nearest(wanted, all.flatMap((one) => namesOf(one).map(spelled)));
  const guess = first && first.score >= 0.4 ? first.id : all.find((one) => namesOf(one).some((name) => spelled(name) === near))?.id;
  return guess === undefined ? {} : {guess};
}

/** Id of a type of basic service, among those of the given level and sector. */
export function matchService(text: string, services: readonly Service[]): Match {
  const byId = services.find(({id}) => id === text.trim());
  return byId ? {id: byId.id, exact: true} : choose(text, services, ({name, aliases}) => [name, ...aliases]);
}

/** Id of a region by its id, its code, its official or its spoken name ("Kab. X", "Prov. Y"). */
export function matchRegion(text: string, regions: readonly Region[]): Match {
  const plain = text.trim();
  const byCode = regions.find(({id, kode}) => id === plain || (kode !== undefined && kode.replace('.', '') === plain.replace(/\D/g, '') && /^[\d.]+$/.test(plain)));
  if (byCode) return {id: byCode.id};
  const wanted = spelled(text);
  const exact = regions.filter(({nama}) => spelled(nama) === wanted);
  const spoken = exact.length > 0 ? exact : regions.filter(({singkat}) => spelled(singkat) === wanted);
  if (spoken.length > 1) return {several: spoken.map(({id}) => id)};
  if (spoken[0]) return {id: spoken[0].id};
  const near = nearest(wanted, regions.map(({nama}) => spelled(nama)));
  const guess = regions.find(({nama}) => spelled(nama) === near)?.id;
  return guess === undefined ? {} : {guess};
}

/** What to tell about a name that was not found: " Mungkin maksudnya …?" */
export function hint(match: Match): string {
  if ('id' in match) return '';
  if (match.several) return ` Beberapa cocok: ${match.several.join(', ')}.`;
  return match.guess === undefined ? '' : ` Mungkin maksudnya "${match.guess}"?`;
}
