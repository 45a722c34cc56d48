/** Which of the 43 services does a person mean? */
import {distance} from 'fastest-levenshtein';
import type {Level, Recognised, Service} from './types';
import {plainName} from './words';

export interface Match {
  readonly recognised: Recognised;
  readonly service?: Service;
}

const FILLERS = new Set('pelayanan penyediaan pemenuhan dasar bagi dan atau yang pada di untuk oleh masyarakat penduduk daerah pemerintah provinsi kabupaten kota program terkena khususnya'.split(' '));

const words = (text: string): string[] => plainName(text).split(' ').filter(Boolean);
const core = (text: string): string[] => words(text).filter((word) => !FILLERS.has(word));
const keyOf = (list: readonly string[]): string => [...new Set(list)].sort().join(' ');

/** One word with a slip of the finger: one letter in short words, two in long ones, and the first letter right. */
function nearWord(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  return length >= 4 && a[0] === b[0] && distance(a, b) <= (length >= 8 ? 2 : 1);
}

function nearWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => nearWord(word, b[index] ?? ''));
}

/** The only member of a list for which the test holds. */
function only(list: readonly Service[], test: (service: Service) => boolean): Service | undefined {
  const found = list.filter(test);
  return found.length === 1 ? found[0] : undefined;
}

function guess(text: string, list: readonly Service[]): Service | undefined {
  const own = words(text);
  const key = keyOf(core(text));
  return (
    only(list, ({name}) => nearWords(own, words(name))) ??
    (key === '' ? undefined : only(list, ({name}) => keyOf(core(name)) === key)) ??
    only(list, ({aliases}) => aliases.some((alias) => plainName(alias) === own.join(' ')))
  );
}

/**
 * The service that a cell names. Its id or its name (however spelt in case, signs and numbering) is `tepat`; a slip of
 * the finger, other small words or an alias that only one service has is `ditebak`; a service of the other level is
 * `tingkat-lain`.
 */
export function matchService(text: string, services: readonly Service[], level: Level): Match {
  const name = plainName(text);
  const exact = (service: Service): boolean => service.id === text.trim().toLowerCase() || plainName(service.name) === name;
  const own = services.filter((one) => one.level === level);
  const others = services.filter((one) => one.level !== level);
  const found = only(own, exact);
  if (found) return {recognised: 'tepat', service: found};
  const elsewhere = only(others, exact);
  if (elsewhere) return {recognised: 'tingkat-lain', service: elsewhere};
  const near = guess(text, own);
  if (near) return {recognised: 'ditebak', service: near};
  const far = guess(text, others);
  return far ? {recognised: 'tingkat-lain', service: far} : {recognised: 'tidak'};
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((word) => b.some((other) => nearWord(word, other))).length;
  return both / (new Set([...a, ...b]).size || 1);
}

/** The service whose name shares most words with a text, for "did you mean"; undefined when hardly any. */
export function suggestService(text: string, services: readonly Service[], level: Level): Service | undefined {
  const own = core(text);
  const ranked = services
    .filter((service) => service.level === level)
    .map((service) => ({service, score: Math.max(overlap(own, core(service.name)), ...service.aliases.map((alias) => overlap(own, core(alias))))}))
    .sort((a, b) => b.score - a.score);
  const [first] = ranked;
  return first && first.score >= 0.3 ? first.service : undefined;
}
