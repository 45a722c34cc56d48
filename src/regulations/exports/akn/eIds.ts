/** eIds of all units, and the table site id → eId (REGULATIONS E.5). Pure. */
import {idNumber} from '../../grammar/numerals';
import {isUnit, type ParsedRegulation, type Unit} from '../../grammar/types';
import {elucidationName, ENTRIES, PROVISIONS, REGIONS} from './table';

export interface EIds {
  /** eId of each unit that has one. */
  readonly ofUnit: ReadonlyMap<Unit, string>;
  /** Permalink → eId. */
  readonly ofId: ReadonlyMap<string, string>;
}

interface Scope {
  readonly prefix: string;
  /** Short name of a direct child of Menimbang or Mengingat. */
  readonly entry?: string;
  readonly elucidation: boolean;
}

function printedNumber({kind, number}: Unit): string {
  if (kind === 'bagian' || kind === 'paragraf') {
    const at = idNumber(number);
    if (at !== undefined) return at.toUpperCase();
  }
  return number.replace(/[\s.()_]+/g, '');
}

function ownName(unit: Unit, {entry, elucidation}: Scope): string {
  if (entry !== undefined) return entry;
  if (elucidation) return elucidationName(unit.kind);
  return PROVISIONS[unit.kind]?.short ?? REGIONS[unit.kind] ?? 'hcontainer';
}

function innerScope(unit: Unit, eId: string, scope: Scope): Scope {
  const prefix = unit.kind === 'batang-tubuh' ? '' : unit.kind === 'perubahan' && !scope.elucidation ? `${eId}__mod_1__qstr_1__` : `${eId}__`;
  const entry = ENTRIES[unit.kind];
  return {prefix, elucidation: scope.elucidation || unit.kind === 'penjelasan', ...(entry === undefined ? {} : {entry})};
}

/** Gives eIds in printed order. Attachments count `att_1`, `att_2`; the body and the root have none. */
export function toEIds(parsed: ParsedRegulation): EIds {
  const ofUnit = new Map<Unit, string>();
  const ofId = new Map<string, string>();
  const used = new Map<string, number>();
  let attachments = 0;
  const once = (wanted: string): string => {
    const times = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, times);
    return times === 1 ? wanted : once(`${wanted}-${times}`);
  };
  const nameOf = (unit: Unit, scope: Scope): string => {
    if (unit.kind === 'penjelasan' || unit.kind === 'lampiran') return `att_${(attachments += 1)}`;
    const number = printedNumber(unit);
    const name = ownName(unit, scope);
    const numbered = scope.elucidation || PROVISIONS[unit.kind] !== undefined || scope.entry !== undefined;
    return scope.prefix + (numbered && number !== '' ? `${name}_${number}` : name);
  };
  const visit = (unit: Unit, scope: Scope): void => {
    const eId = unit.kind === 'naskah' || unit.kind === 'batang-tubuh' ? '' : once(nameOf(unit, scope));
    if (eId !== '') ofUnit.set(unit, eId);
    if (eId !== '' && unit.id !== '') ofId.set(unit.id, eId);
    const inner = unit.kind === 'naskah' ? scope : innerScope(unit, eId, scope);
    unit.children.filter(isUnit).forEach((child) => visit(child, inner));
  };
  visit(parsed.root, {prefix: '', elucidation: false});
  return {ofUnit, ofId};
}
