/** References seen from the other end: which provisions cite an article. Pure. */
import {findActReferences, type ActReference} from '../grammar/actReferences';
import {toParagraphs} from '../grammar/flow';
import {findReferences, innerPlace, OUTSIDE, type Place} from '../grammar/references';
import {isUnit, type ParsedRegulation, type Unit, type UnitKind} from '../grammar/types';
import {nameOf} from './names';

/** A provision that cites another one. */
export interface Backlink {
  /** "Pasal 9 ayat (2)"; with the act's name when it is another act. */
  readonly name: string;
  readonly href: string;
}

/** One paragraph and the provision that says it, at most as fine as an ayat. */
interface Passage {
  readonly text: string;
  readonly place: Place;
  /** Citation and permalink of that provision. */
  readonly name: string;
  readonly id: string;
  /** Permalink of its article. */
  readonly article: string;
}

const CITED: ReadonlySet<UnitKind> = new Set(['menimbang', 'mengingat', 'memperhatikan', 'batang-tubuh', 'penjelasan']);
const NAMED: ReadonlySet<UnitKind> = new Set(['menimbang', 'mengingat', 'memperhatikan', 'pasal', 'ayat', 'perubahan', 'penjelasan', 'penjelasan-umum']);

/** Every paragraph with its provision, in printed order: preamble, body, elucidation. */
export function passagesOf(parsed: ParsedRegulation): Passage[] {
  const found: Passage[] = [];
  const visit = (unit: Unit, outer: Omit<Passage, 'text'>): void => {
    const named = NAMED.has(unit.kind) && unit.id !== '';
    const elucidates = unit.id.startsWith('penjelasan-pasal');
    const name = named && !(elucidates && unit.kind !== 'pasal') ? nameOf(unit, outer.name.startsWith('Penjelasan') ? 'Penjelasan' : outer.name) : outer.name;
    const own = {place: innerPlace(unit, outer.place), name: elucidates && unit.kind === 'pasal' ? `Penjelasan Pasal ${unit.number}` : name, id: named ? unit.id : outer.id, article: unit.kind === 'pasal' ? unit.id : outer.article};
    for (const child of unit.children) {
      if (isUnit(child)) visit(child, own);
      else if (child.kind === 'teks') for (const text of toParagraphs(child.segments)) found.push({...own, text});
    }
  };
  for (const region of parsed.root.children.filter(isUnit)) if (CITED.has(region.kind)) visit(region, {place: OUTSIDE, name: '', id: '', article: ''});
  return found;
}

/** Permalink of the article that each permalink lies in. */
function articlesById(parsed: ParsedRegulation): Map<string, string> {
  const articles = new Map<string, string>();
  const visit = (unit: Unit, article: string): void => {
    const own = unit.kind === 'pasal' ? unit.id : article;
    if (unit.id !== '' && own !== '') articles.set(unit.id, own);
    unit.children.filter(isUnit).forEach((child) => visit(child, own));
  };
  visit(parsed.root, '');
  return articles;
}

/** Adds to a list under a key, each address once. */
export function addOnce<T extends {readonly href: string}>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [item]);
  else if (!list.some(({href}) => href === item.href)) list.push(item);
}

/** For each article, the provisions of other articles of the same act that cite it or something in it. An instruction always names the article that it quotes: that says nothing. */
export function findBacklinks(parsed: ParsedRegulation): Map<string, Backlink[]> {
  const articles = articlesById(parsed);
  const backlinks = new Map<string, Backlink[]>();
  for (const {text, place, name, id, article} of passagesOf(parsed)) {
    if (!article || article.startsWith('penjelasan-')) continue;
    for (const reference of findReferences(text, place, (one) => articles.has(one))) {
      const cited = articles.get(reference.id);
      if (cited !== undefined && cited !== article && !cited.startsWith(`${id}-`)) addOnce(backlinks, cited, {name, href: `#${id}`});
    }
  }
  return backlinks;
}

/** References to other acts with the provision that makes them. */
export function findCitations(parsed: ParsedRegulation): {readonly name: string; readonly id: string; readonly reference: ActReference}[] {
  return passagesOf(parsed).flatMap(({text, name, id}) => findActReferences(text).map((reference) => ({name, id, reference})));
}
