/** What the acts of the library do to each other, for the pages: read from the amending texts, whether or not a consolidated text exists. Pure. */
import type {Change} from '../changes';
import type {Regulation} from '../load';
import {startOf} from '../relations';
import type {RegulationText, Texts} from '../texts';
import {amend} from './apply';

/** An amending act of the library with its text. */
interface Amending {
  readonly id: string;
  readonly since: string;
  readonly source: string;
}

function amendingOf(id: string, regulations: readonly Regulation[], texts: Texts): Amending[] {
  const acts = regulations.filter(({relasi}) => relasi.some(({jenis, peraturan}) => jenis === 'mengubah' && peraturan === id));
  return acts
    .flatMap((act): Amending[] => {
      const text = texts.get(act.id)?.[0];
      return text ? [{id: act.id, since: startOf(act) ?? text.date, source: text.source}] : [];
    })
    .sort((a, b) => a.since.localeCompare(b.since) || a.id.localeCompare(b.id));
}

/** The text that an act found: the newest that lacks it and contains all acts before it; else what we made of those. */
function stateBefore({id, since}: Amending, earlier: readonly string[], texts: readonly RegulationText[], made: string | undefined): string {
  const stored = texts.findLast(({record, date}) => !record.memuat.includes(id) && date <= since);
  const complete = stored !== undefined && earlier.every((one) => stored.record.memuat.includes(one));
  return (complete ? stored.source : (made ?? stored?.source)) ?? texts[0]?.source ?? '';
}

function changesTo(id: string, regulations: readonly Regulation[], texts: Texts): Change[] {
  const own = texts.get(id) ?? [];
  let made: string | undefined;
  return amendingOf(id, regulations, texts).flatMap((act, index, acts) => {
    const {text, changes} = amend(stateBefore(act, acts.slice(0, index).map((one) => one.id), own, made), act.source);
    made = text;
    return changes.map(({instruction, action, target, outcome, reason}): Change => ({by: act.id, instruction, action, target, outcome, ...(reason === undefined ? {} : {reason})}));
  });
}

/** Changes by the id of the act changed; acts that nothing changes are not in it. */
export function buildChanges(regulations: readonly Regulation[], texts: Texts): ReadonlyMap<string, readonly Change[]> {
  const found = [...texts.keys()].map((id) => [id, changesTo(id, regulations, texts)] as const);
  return new Map(found.filter(([, changes]) => changes.length > 0));
}
