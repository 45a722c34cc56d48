/** Finds in the base text what an instruction names. */
import {readArabic} from '../grammar/numerals';
import type {Unit} from '../grammar/types';
import {bodyOf, type Document} from './document';
import {idOf, nameOf, type Path} from './path';
import {unitsOf} from './quote';
import {doubt} from './refusal';

/** Articles of the body in printed order. */
export function articlesOf(document: Document): Unit[] {
  const body = bodyOf(document);
  return body ? unitsOf([body], 'pasal') : [];
}

function byTail(document: Document, id: string): Unit | undefined {
  const found = [...document.byId].filter(([key]) => key === id || key.endsWith(`-${id}`)).map(([, unit]) => unit);
  return found.length === 1 ? found[0] : undefined;
}

/** The unit that a path names, or undefined. A Bagian or Paragraf named without its BAB counts only where its number is unique. */
export function find(document: Document, path: Path): Unit | undefined {
  const last = path.at(-1);
  if (!last) return undefined;
  const id = idOf(path);
  const unit = document.byId.get(id) ?? (last.kind === 'bagian' || last.kind === 'paragraf' ? byTail(document, id) : undefined);
  return unit?.kind === last.kind ? unit : undefined;
}

/** The same, but a missing unit is a doubt. */
export function need(document: Document, path: Path): Unit {
  const unit = find(document, path);
  if (!unit) return doubt(`${nameOf(path)} tidak ada dalam naskah asal`);
  if (document.byId.has(`${unit.id}-2`)) return doubt(`${nameOf(path)} tercetak lebih dari sekali dalam naskah asal`);
  return unit;
}

/** "Pasal 3 sampai dengan Pasal 5" as single paths; inserted articles between them belong to it. */
export function expandRange(document: Document, path: Path): Path[] {
  const last = path.at(-1);
  if (last?.until === undefined) return [path];
  const holder = path.slice(0, -1);
  const first: Path = [...holder, {kind: last.kind, number: last.number}];
  const end: Path = [...holder, {kind: last.kind, number: last.until}];
  const from = need(document, first);
  const to = need(document, end);
  const row = last.kind === 'pasal' ? articlesOf(document) : (document.parents.get(from)?.children.filter((one): one is Unit => one.kind === last.kind) ?? []);
  const [start, stop] = [row.indexOf(from), row.indexOf(to)];
  if (start < 0 || stop <= start) return doubt(`${nameOf(path)} tidak berurutan dalam naskah asal`);
  return row.slice(start, stop + 1).map(({number}) => [...holder, {kind: last.kind, number}]);
}

/** True when two printed numbers are the same: `5A` and `5 a`. */
export function sameNumber(a: string, b: string): boolean {
  const [x, y] = [readArabic(a), readArabic(b)];
  return x && y ? x.value === y.value && x.suffix === y.suffix : a.replace(/\s/g, '').toLowerCase() === b.replace(/\s/g, '').toLowerCase();
}
