/** What the pages of one state and of two compared states show. Pure. */
import {countChanges, type ChangeCounts} from './compare/summary';
import {pairKey, pairsOf, stateKey, type ComparedStates, type StatePair} from './compare/states';
import {regionOf, statusOf, type RegulationContent} from './content';
import type {Download} from './exports/props';
import {fullCitation} from './format';
import type {Expression, Regulation} from './load';
import type {StatusCode} from './status';
import {textStateOf} from './textState';
import {textOn} from './texts';

/** An amending act; without id it has no page here. */
export interface AmenderProps {
  readonly id?: string;
  readonly name: string;
}

interface CommonProps {
  readonly id: string;
  readonly model: boolean;
  readonly name: string;
  readonly title: string;
  readonly status: StatusCode;
  /** Day of the text that holds today. */
  readonly current: string;
  /** Name of the HTML that the page shows. */
  readonly textKey: string;
}

/** `terbaru`: holds today, as far as the library knows · `lama`: a newer one holds · `akan-datang`: its day has not come. */
export type Situation = 'terbaru' | 'lama' | 'akan-datang';

export interface StatePageProps extends CommonProps {
  readonly date: string;
  readonly situation: Situation;
  /** Last day on which it held, when a newer text is known. */
  readonly until?: string;
  /** Days of the other texts, oldest first. */
  readonly others: readonly string[];
  readonly pairs: readonly StatePair[];
  readonly citation: string;
  /** Amending acts whose changes this text contains. */
  readonly contains: readonly AmenderProps[];
  /** Amending acts in effect today that it cannot contain; only for the newest text. */
  readonly lacks: readonly AmenderProps[];
  /** Files of this text. */
  readonly downloads: readonly Download[];
}

export interface ComparePageProps extends CommonProps, StatePair {
  readonly counts: ChangeCounts;
  /** Acts whose changes only the newer text contains. */
  readonly by: readonly AmenderProps[];
  /** Other pairs of the same regulation. */
  readonly pairs: readonly StatePair[];
}

function toAmender(content: RegulationContent, id: string): AmenderProps {
  const act = content.regulations.find((one) => one.id === id);
  return act ? {id, name: act.sebutan} : {name: id};
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function common(content: RegulationContent, one: Regulation, textKey: string): CommonProps {
  return {
    id: one.id,
    model: one.jenis_naskah === 'model',
    name: one.sebutan,
    title: one.judul,
    status: statusOf(content, one).code,
    current: textOn(one.expressions, content.today)?.date ?? '',
    textKey,
  };
}

function situationOf({date}: Expression, current: string, today: string): Situation {
  if (date > today) return 'akan-datang';
  return date === current ? 'terbaru' : 'lama';
}

/** One state. Texts that begin after today do not hold yet. */
export function toStatePageProps(content: RegulationContent, one: Regulation, state: Expression): StatePageProps {
  const shared = common(content, one, stateKey(one.id, state.date));
  const dates = one.expressions.map(({date}) => date);
  const next = dates.find((date) => date > state.date);
  const situation = situationOf(state, shared.current, content.today);
  return {
    ...shared,
    date: state.date,
    situation,
    others: dates.filter((date) => date !== state.date),
    pairs: pairsOf(dates).filter(({from, to}) => from === state.date || to === state.date),
    citation: fullCitation(one, regionOf(content, one.wilayah)),
    contains: state.record.memuat.map((id) => toAmender(content, id)),
    lacks: situation === 'terbaru' ? (textStateOf(content, one)?.lacks ?? []).map(({id, name}) => ({name, ...(id ? {id} : {})})) : [],
    downloads: content.exports?.get(one.id)?.states.find(({date}) => date === state.date)?.downloads ?? [],
    ...(next ? {until: dayBefore(next)} : {}),
  };
}

/** Ids of the acts whose changes only the newer of two texts contains. */
export function addedAmenders(expressions: readonly Expression[], {from, to}: StatePair): string[] {
  const amendersIn = (day: string): readonly string[] => expressions.find(({date}) => date === day)?.record.memuat ?? [];
  const before = new Set(amendersIn(from));
  return amendersIn(to).filter((id) => !before.has(id));
}

/** Two states. */
export function toComparePageProps(content: RegulationContent, one: Regulation, {from, to, comparison}: ComparedStates): ComparePageProps {
  return {
    ...common(content, one, pairKey(one.id, {from, to})),
    from,
    to,
    counts: countChanges(comparison),
    by: addedAmenders(one.expressions, {from, to}).map((id) => toAmender(content, id)),
    pairs: pairsOf(one.expressions.map(({date}) => date)).filter((pair) => pair.from !== from || pair.to !== to),
  };
}
