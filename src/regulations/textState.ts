/** Which amendments the text shown today contains: for the status sentence "teks di bawah sudah/belum memuat perubahan itu". Pure. */
import {statusOf, type RegulationContent} from './content';
import type {Expression, Regulation} from './load';
import type {RelationView} from './relations';
import {textOn} from './texts';

/** The text shown today, held against the amendments in effect by now. */
export interface CurrentText {
  /** Day from which the shown text holds. */
  readonly date: string;
  /** Amendments that the record of the text names (`memuat`). */
  readonly contains: readonly RelationView[];
  /** Amendments that began after this text: it cannot contain them. */
  readonly lacks: readonly RelationView[];
  /** Amendments of which nobody has recorded whether the text contains them. */
  readonly unrecorded: readonly RelationView[];
}

/** An act of which only the year is known may have begun before a text of that year. */
export function beganAfter({since}: RelationView, date: string): boolean {
  return since !== undefined && since > date.slice(0, since.length);
}

/** An amendment that a later text names, and this one does not, is not in this one. */
export function namedLater(texts: readonly Pick<Expression, 'date' | 'record'>[], date: string, id: string): boolean {
  return texts.some((text) => text.date > date && text.record.memuat.includes(id));
}

/** Undefined when the library holds no text of the regulation. Amendments come oldest first. */
export function textStateOf(content: RegulationContent, regulation: Regulation): CurrentText | undefined {
  const shown = textOn(regulation.expressions, content.today);
  if (!shown) return undefined;
  const named = (view: RelationView): boolean => view.id !== undefined && shown.record.memuat.includes(view.id);
  const amendments = [...statusOf(content, regulation).amendedBy].reverse();
  const rest = amendments.filter((view) => !named(view));
  return {
    date: shown.date,
    contains: amendments.filter(named),
    lacks: rest.filter((view) => beganAfter(view, shown.date)),
    unrecorded: rest.filter((view) => !beganAfter(view, shown.date)),
  };
}
