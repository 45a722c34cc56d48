/** Where inserted provisions go. Two neighbours must really be neighbours; a place on the border of two chapters is a doubt. */
import {isAfter, readArabic} from '../grammar/numerals';
import type {Unit} from '../grammar/types';
import {bodyOf, innerUnits, spanOf, type Document} from './document';
import {nameOf, type Path} from './path';
import {unitsOf} from './quote';
import {doubt} from './refusal';
import {articlesOf, need} from './resolve';
import type {Place} from './sentence';

/** Beside which unit, and on which side. */
export interface Spot {
  readonly beside: Unit;
  readonly side: 'after' | 'before';
}

export interface Wanted {
  readonly place: Place;
  readonly anchors: readonly Path[];
}

type GroupKind = 'bab' | 'bagian' | 'paragraf';
const isGroup = (kind: Unit['kind']): kind is GroupKind => kind === 'bab' || kind === 'bagian' || kind === 'paragraf';

function enclosing(document: Document, unit: Unit, kind: Unit['kind']): Unit | undefined {
  for (let one: Unit | undefined = unit; one; one = document.parents.get(one)) if (one.kind === kind) return one;
  return undefined;
}

/** Units of one kind in the order in which their numbers run. */
function rowOf(document: Document, unit: Unit): Unit[] {
  if (unit.kind === 'pasal') return articlesOf(document);
  const parent = document.parents.get(unit) ?? bodyOf(document);
  return parent ? innerUnits(parent).filter(({kind}) => kind === unit.kind) : [];
}

const label = (unit: Pick<Unit, 'kind' | 'number'>): string => nameOf([{kind: unit.kind as Path[number]['kind'], number: unit.number}]);

/** Groups without an article between two articles: made by an earlier instruction of the same act, waiting for their articles. */
function emptyGroups(document: Document, from: Unit, to: Unit | undefined): Unit[] {
  const body = bodyOf(document);
  const groups = body ? (['bab', 'bagian', 'paragraf'] as const).flatMap((kind) => unitsOf([body], kind)) : [];
  const end = to ? spanOf(document, to).start : Infinity;
  const inside = groups.filter((group) => spanOf(document, group).start > spanOf(document, from).start && spanOf(document, group).start < end);
  return inside.filter((group) => unitsOf([group], 'pasal').length === 0 && !innerUnits(group).some(({kind}) => isGroup(kind)));
}

/** Articles between two articles. */
function articleSpot(document: Document, before: Unit, after: Unit | undefined): Spot {
  const border = after && document.parents.get(before) !== document.parents.get(after);
  const empty = emptyGroups(document, before, after);
  if (empty.length === 1 && empty[0]) return {beside: empty[0], side: 'after'};
  if (border || empty.length > 1) doubt(`${label(before)} adalah pasal terakhir dalam bab atau bagiannya; perintah tidak menyebut pasal sisipan masuk bab atau bagian yang mana`);
  return {beside: before, side: 'after'};
}

/** Groups between two articles: only where one group ends and the next begins. */
function groupSpot(document: Document, kind: GroupKind, before: Unit, after: Unit | undefined): Spot {
  const [holder, next] = [enclosing(document, before, kind), after && enclosing(document, after, kind)];
  if (!holder || holder === next) return doubt(`di antara ${label(before)} dan ${after ? label(after) : 'akhir naskah'} tidak ada batas ${kind}`);
  return {beside: holder, side: 'after'};
}

function neighbours(document: Document, {place, anchors}: Wanted): {readonly before: Unit | undefined; readonly after: Unit | undefined} {
  const [first, second] = anchors;
  const unit = need(document, first ?? []);
  const row = rowOf(document, unit);
  const at = row.indexOf(unit);
  if (place === 'sebelum') return {before: row[at - 1], after: unit};
  if (place === 'setelah') return {before: unit, after: row[at + 1]};
  if (!second || anchors.length !== 2) return doubt('dua ketentuan yang mengapit sisipan tidak disebut');
  const other = need(document, second);
  if (other.kind === unit.kind && row[at + 1] !== other) return doubt(`${nameOf(first ?? [])} dan ${nameOf(second)} tidak berdampingan dalam naskah asal`);
  return {before: unit, after: other};
}

/** Spot for units of a kind; with place `akhir` at the end of the unit named. */
export function findSpot(document: Document, wanted: Wanted, kind: Unit['kind']): Spot {
  if (wanted.place === 'akhir') {
    const holder = need(document, wanted.anchors[0] ?? []);
    const last = innerUnits(holder).findLast((one) => one.kind === kind) ?? (isGroup(holder.kind) ? holder : undefined);
    return last ? {beside: last, side: 'after'} : doubt(`${nameOf(wanted.anchors[0] ?? [])} belum mempunyai ${kind} yang dapat ditambah`);
  }
  const {before, after} = neighbours(document, wanted);
  if (!before) return after ? {beside: after, side: 'before'} : doubt('tempat sisipan tidak ditemukan');
  if (before.kind === 'pasal' && isGroup(kind)) return groupSpot(document, kind, before, after);
  if (before.kind === 'pasal' && kind === 'pasal') return articleSpot(document, before, after?.kind === 'pasal' ? after : articlesOf(document)[articlesOf(document).indexOf(before) + 1]);
  if (before.kind !== kind) return doubt(`sisipan ${kind} tidak dapat ditempatkan di antara ${label(before)} dan ketentuan berikutnya`);
  return {beside: before, side: 'after'};
}

/** New numbers must stand between those before and behind the spot, and rise. */
export function inOrder(row: readonly Unit[], fresh: readonly Pick<Unit, 'kind' | 'number'>[], spot: number, document: Document): void {
  const before = row.findLast((unit) => spanOf(document, unit).start < spot);
  const after = row.find((unit) => spanOf(document, unit).start >= spot);
  const order = [...(before ? [before] : []), ...fresh, ...(after ? [after] : [])];
  order.slice(1).forEach((unit, index) => {
    const [last, next] = [readArabic(order[index]?.number ?? ''), readArabic(unit.number)];
    if (last && next && !isAfter(last, next)) doubt(`nomor sisipan tidak cocok dengan tempatnya: ${label(order[index] ?? unit)} mendahului ${label(unit)}`);
  });
}
