/** Which regime held on a day. Pure: the page and the tests use the same functions. */
import {formatDate, isIsoDate, type Locale} from '../site/dates';

/** A regime as pages show it, in order of time. */
export interface RegimeProps {
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly note: Readonly<Record<Locale, string>>;
  /** First day, month or year. */
  readonly from: string;
  /** First day, month or year of the regime that took its place. */
  readonly until?: string;
  /** `current` or the name of a frozen edition. */
  readonly edition?: string;
  readonly regulations: readonly {readonly id: string; readonly title: string; readonly url: string}[];
}

export type RegimeAnswer =
  /** One regime held. */
  | {readonly kind: 'held'; readonly regime: RegimeProps}
  /** The change fell in this month or year, and its day is not known: either may have held. */
  | {readonly kind: 'change'; readonly regimes: readonly RegimeProps[]}
  /** Earlier than the first regime that the library knows. */
  | {readonly kind: 'before'; readonly first: RegimeProps}
  | {readonly kind: 'invalid'};

function earliest(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

function latest(partial: string): string {
  if (partial.length === 4) return `${partial}-12-31`;
  if (partial.length === 10) return partial;
  const [year = 0, month = 0] = partial.split('-').map(Number);
  return `${partial}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/**
 * @param day `YYYY-MM-DD`
 * @param regimes in order of time, without gaps (each ends where the next begins)
 */
export function regimeOn(day: string, regimes: readonly RegimeProps[]): RegimeAnswer {
  const [first] = regimes;
  if (!isIsoDate(day) || !first) return {kind: 'invalid'};
  if (day < earliest(first.from)) return {kind: 'before', first};
  const changing = regimes.findIndex(({from}) => day >= earliest(from) && day < latest(from));
  if (changing >= 0) return {kind: 'change', regimes: regimes.slice(Math.max(0, changing - 1), changing + 1)};
  const regime = regimes.filter(({from}) => day >= latest(from)).at(-1) ?? first;
  return {kind: 'held', regime};
}

/** The time in which a regime held: `2018–2021`, `28 Desember 2005 – 2018`, `sejak 2021`. */
export function formatPeriod({from, until}: Pick<RegimeProps, 'from' | 'until'>, locale: Locale): string {
  const start = formatDate(from, locale);
  if (!until) return `${locale === 'en' ? 'since' : 'sejak'} ${start}`;
  const dash = from.length === 4 && until.length === 4 ? '–' : ' – ';
  return `${start}${dash}${formatDate(until, locale)}`;
}

/** Address of an edition's first page, below the base URL. */
export function editionUrl(edition: string): string {
  return edition === 'current' ? '/pedoman/' : `/pedoman/${edition}/`;
}
