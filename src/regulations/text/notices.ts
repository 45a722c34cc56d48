/** Amendments announced at the provision that they change, whether or not this text contains them. */
import {escapeHtml} from '../../site/escapeHtml';
import type {Change} from '../changes';
import {letterValue, readArabic} from '../grammar/numerals';
import type {TextLabels} from './labels';
import {nameOfId} from './names';

/** What is known about an amending act and this text. */
export interface AmendingAct {
  readonly name: string;
  /** Address of its page, without a fragment. */
  readonly href: string;
  /** Whether its own text can be opened at the instruction. */
  readonly hasText: boolean;
  /** Whether this text contains its changes; `tidak-tercatat` while nobody has recorded it. */
  readonly loaded: 'ya' | 'tidak' | 'tidak-tercatat';
}

export type ActDirectory = (id: string) => AmendingAct | undefined;

/** Notes by the permalink of the unit that carries them, as HTML. */
export interface Notices {
  /** Before the words of the unit: they may not be the ones in force. */
  readonly at: ReadonlyMap<string, string>;
  /** Below its words, quietly: they contain the change. */
  readonly below: ReadonlyMap<string, string>;
  /** Behind the unit: a provision that this text does not have. */
  readonly after: ReadonlyMap<string, string>;
  /** Above the whole text: changes without a place. */
  readonly top: string;
}

export const NO_NOTICES: Notices = {at: new Map(), below: new Map(), after: new Map(), top: ''};

function source({by, instruction}: Change, act: AmendingAct | undefined): string {
  const name = act?.name ?? by;
  const label = escapeHtml(instruction ? `${name}, ${nameOfId(instruction)}` : name);
  if (!act) return label;
  return `<a href="${escapeHtml(act.href)}${act.hasText && instruction ? `#${escapeHtml(instruction)}` : ''}">${label}</a>`;
}

function sentence(change: Change, act: AmendingAct | undefined, labels: TextLabels): string {
  const doubt = change.outcome === 'ragu' ? ` ${labels.doubtful}` : '';
  return `<strong>${escapeHtml(labels.actions[change.action])}</strong> ${labels.by} ${source(change, act)}.${doubt}`;
}

const STATE: Record<AmendingAct['loaded'], {readonly here: keyof TextLabels | undefined; readonly missing: keyof TextLabels | undefined}> = {
  ya: {here: undefined, missing: undefined},
  tidak: {here: 'notLoaded', missing: 'absent'},
  'tidak-tercatat': {here: 'maybeLoaded', missing: 'maybeAbsent'},
};

function note(change: Change, act: AmendingAct | undefined, present: boolean, labels: TextLabels): string {
  const key = STATE[act?.loaded ?? 'tidak-tercatat'][present ? 'here' : 'missing'];
  const state = key ? ` ${String(labels[key])}` : '';
  const name = present ? '' : `${escapeHtml(nameOfId(change.target))}: `;
  return `<p data-perubahan="${change.action}"${act?.loaded === 'ya' ? ' data-dimuat' : ''}>${name}${sentence(change, act, labels)}${state}</p>`;
}

/** Place in a run of numbers: 5 < 5a < 5b < 6, a < b. */
function rankOf(number: string): number {
  const at = readArabic(number);
  return at ? at.value * 1000 + letterValue(at.suffix) : letterValue(number);
}

/** The provision before one that this text lacks: `pasal-5b` → `pasal-5a` or `pasal-5`; where none is before it, the unit around it. */
export function neighbourOf(target: string, ids: ReadonlySet<string>): string | undefined {
  const [, stem = '', number = ''] = /^((?:.*-)?[a-z]+-)([^-]+)$/.exec(target) ?? [];
  if (stem === '') return undefined;
  const rank = rankOf(number);
  const before = [...ids].filter((id) => id.startsWith(stem) && !id.slice(stem.length).includes('-')).map((id) => ({id, at: rankOf(id.slice(stem.length))})).filter(({at}) => at < rank);
  if (before.length > 0) return before.reduce((last, one) => (one.at > last.at ? one : last)).id;
  const outer = stem.replace(/-?[a-z]+-$/, '');
  if (outer === '') return undefined;
  return ids.has(outer) ? outer : neighbourOf(outer, ids);
}

function append(map: Map<string, string>, key: string, html: string): void {
  map.set(key, (map.get(key) ?? '') + html);
}

/** Places the notes. A change whose target was not understood, or has no neighbour here, is listed above the text. */
export function placeNotices(changes: readonly Change[], ids: ReadonlySet<string>, acts: ActDirectory, labels: TextLabels): Notices {
  const at = new Map<string, string>();
  const below = new Map<string, string>();
  const after = new Map<string, string>();
  const unplaced: string[] = [];
  for (const change of changes) {
    const act = acts(change.by);
    const present = ids.has(change.target);
    const spot = change.target === '' || change.outcome === 'tidak-dipahami' ? undefined : present ? change.target : neighbourOf(change.target, ids);
    if (spot === undefined) unplaced.push(source(change, act));
    else append(present ? (act?.loaded === 'ya' ? below : at) : after, spot, note(change, act, present, labels));
  }
  const list = [...new Set(unplaced)].map((one) => `<li>${one}</li>`).join('');
  const top = unplaced.length === 0 ? '' : `<div data-bagian="perubahan-lain"><p>${escapeHtml(labels.unplaced(unplaced.length))}</p><ul>${list}</ul></div>`;
  return {at, below, after, top};
}
