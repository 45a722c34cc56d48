/** The life of a regulation in order: signed, promulgated, in force, amended, repealed, the texts held here, the last check. Pure. */
import {pairsOf, type StatePair} from './compare/states';
import type {RegulationContent} from './content';
import type {Regulation} from './load';
import {known} from './recordRules';
import type {RelationView} from './relations';

export type EventKind = 'ditetapkan' | 'diundangkan' | 'berlaku' | 'diubah' | 'dicabut' | 'dicabut-sebagian' | 'naskah' | 'diperiksa';

/** One event. */
export interface TimelineEvent {
  readonly kind: EventKind;
  /** Day, or year where only that is known; absent when unknown. */
  readonly date?: string;
  /** The act that did it. */
  readonly act?: {
    readonly id?: string;
    readonly name: string;
    /** True when the library holds its text. */
    readonly text: boolean;
    readonly unverified: boolean;
  };
  /** Comparison of a text with the one before. */
  readonly compare?: StatePair;
}

export interface TimelineProps {
  readonly id: string;
  readonly model: boolean;
  readonly events: readonly TimelineEvent[];
  /** First text with the newest one, where more than two are held. */
  readonly whole?: StatePair;
}

/** Events of one day stand in this order. */
const ORDER: readonly EventKind[] = ['ditetapkan', 'diundangkan', 'berlaku', 'diubah', 'dicabut-sebagian', 'dicabut', 'naskah', 'diperiksa'];

/** A model act has no date of its own: its changes hold from the first text that contains them. */
function dateOf(one: Regulation, {id, since}: RelationView): string | undefined {
  return since ?? one.expressions.find(({record}) => id !== undefined && record.memuat.includes(id))?.date;
}

function byActs(content: RegulationContent, one: Regulation): TimelineEvent[] {
  return (content.relations.get(one.id) ?? []).flatMap((view): TimelineEvent[] => {
    if (view.kind !== 'diubah-oleh' && view.kind !== 'dicabut-oleh') return [];
    const kind = view.kind === 'diubah-oleh' ? 'diubah' : view.partial ? 'dicabut-sebagian' : 'dicabut';
    const act = {name: view.name, text: view.id !== undefined && content.texts.has(view.id), unverified: view.certainty === 'perlu-verifikasi', ...(view.id ? {id: view.id} : {})};
    const date = dateOf(one, view);
    return [{kind, act, ...(date ? {date} : {})}];
  });
}

function ofRecord(one: Regulation): TimelineEvent[] {
  const dated = (kind: EventKind, date: string | undefined): TimelineEvent[] => (date ? [{kind, date}] : []);
  const starts = known(one.tanggal_berlaku) ?? known(one.tanggal_diundangkan);
  const checked = one.status_diperiksa && one.kepastian !== 'perlu-verifikasi' ? one.diperiksa : undefined;
  return [...dated('ditetapkan', known(one.tanggal_ditetapkan)), ...dated('diundangkan', known(one.tanggal_diundangkan)), ...dated('berlaku', starts), ...dated('diperiksa', checked)];
}

function ofTexts(one: Regulation): TimelineEvent[] {
  return one.expressions.map(({date}, index) => {
    const before = one.expressions[index - 1];
    return {kind: 'naskah', date, ...(before ? {compare: {from: before.date, to: date}} : {})};
  });
}

/** Oldest first: a year stands before the days of that year; what has no date at all stands before the last check. */
export function toTimelineProps(content: RegulationContent, one: Regulation): TimelineProps {
  const events = [...ofRecord(one), ...byActs(content, one), ...ofTexts(one)];
  const place = ({date}: TimelineEvent): string => date ?? one.diperiksa;
  const whole = one.expressions.length > 2 ? pairsOf(one.expressions.map(({date}) => date)).find(({from, to}) => from === one.expressions[0]?.date && to === one.expressions.at(-1)?.date) : undefined;
  return {
    id: one.id,
    model: one.jenis_naskah === 'model',
    events: events.sort((a, b) => place(a).localeCompare(place(b)) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
    ...(whole ? {whole} : {}),
  };
}
