/** A parsed text as a flat list of provisions, each with its items. Every word of the text is in exactly one of them. */
import {toParagraphs} from '../grammar/flow';
import {isUnit, type Node, type ParsedRegulation, type Segment, type Unit} from '../grammar/types';
import {nameOf} from '../text/names';
import type {Item, Provision, ProvisionType} from './types';

const HEADINGS: ReadonlySet<string> = new Set(['bab', 'bagian', 'paragraf']);

/** Gives each key once: the second `ayat 2` becomes `ayat 2 #2`. */
function createKeys(): (key: string) => string {
  const used = new Map<string, number>();
  return (key) => {
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key} #${times}`;
  };
}

const printed = (segments: readonly Segment[]): string => segments.map(({text}) => text.trim()).filter(Boolean).join(' ');
/** Lines of an annex and of the title page are not sentences: each stands alone. */
const linesOf = (segments: readonly Segment[]): string[] => segments.map(({text}) => text.trim().replace(/\s+/g, ' ')).filter(Boolean);

type Reader = (segments: readonly Segment[]) => string[];

function itemsOf(nodes: readonly Node[], read: Reader = toParagraphs): Item[] {
  const keyOf = createKeys();
  let paragraphs = 0;
  return nodes.flatMap((node): Item[] => {
    if (isUnit(node)) return [toItem(node, keyOf(`${node.kind} ${node.number}`.trim()))];
    return read(node.segments).map((text) => ({key: `teks ${(paragraphs += 1)}`, kind: 'teks', id: '', name: '', mark: '', text, children: []}));
  });
}

/** The paragraph right behind the mark is the item's own text. */
function toItem(unit: Unit, key: string): Item {
  const inner = itemsOf(unit.children);
  const own = inner[0]?.kind === 'teks' ? inner[0].text : '';
  return {key, kind: unit.kind, id: unit.id, name: nameOf(unit, ''), mark: printed(unit.marker), text: own, children: own ? inner.slice(1) : inner};
}

interface Around {
  readonly parent: string;
  readonly chapter: string;
  /** Citation of the heading above. */
  readonly name: string;
}

const TOP: Around = {parent: '', chapter: '', name: ''};

type Found = Omit<Provision, 'key'> & {readonly key: string};

function provision(type: ProvisionType, key: string, unit: Unit, name: string, items: readonly Item[], {parent, chapter}: Around = TOP): Found {
  return {type, key, id: unit.id, name, parent, chapter, items};
}

/** Headings and articles in printed order; text that stands below a heading belongs to the heading. */
function bodyOf(unit: Unit, around: Around): Found[] {
  return unit.children.filter(isUnit).flatMap((child): Found[] => {
    if (!HEADINGS.has(child.kind)) return [provision('pasal', `${child.kind} ${child.number}`, child, nameOf(child, ''), itemsOf(child.children), around)];
    const name = nameOf(child, around.name);
    const key = `${around.parent} ${child.kind} ${child.number}`.trim();
    const items = itemsOf(child.children.filter((node) => !isUnit(node)));
    return [provision('judul', key, child, name, items, around), ...bodyOf(child, {parent: key, chapter: around.chapter || key, name})];
  });
}

function regionOf(type: ProvisionType, unit: Unit, name: string, read: Reader): Found[] {
  const items = itemsOf(unit.children, read);
  return items.length > 0 ? [provision(type, `${unit.kind} ${unit.number}`.trim(), unit, name, items)] : [];
}

/** "Penjelasan Pasal 2 s.d. Pasal 5" as printed. */
const noteOf = (unit: Unit): Found => provision('penjelasan-pasal', `penjelasan pasal ${unit.number}`, unit, `Penjelasan ${printed(unit.marker)}`, itemsOf(unit.children));

function elucidationOf(unit: Unit): Found[] {
  const own = {...unit, children: unit.children.filter((child) => !isUnit(child))};
  const inner = unit.children.filter(isUnit).flatMap((child): Found[] => {
    if (child.kind !== 'pasal-demi-pasal') return regionOf('penjelasan', child, nameOf(child, '') || 'Penjelasan', toParagraphs);
    const rest = {...child, children: child.children.filter((node) => !isUnit(node))};
    return [...regionOf('penjelasan', rest, 'Penjelasan pasal demi pasal', toParagraphs), ...child.children.filter(isUnit).map(noteOf)];
  });
  return [...regionOf('penjelasan', own, 'Penjelasan', linesOf), ...inner];
}

const NAMES: Readonly<Record<string, string>> = {kepala: 'Judul dan kepala naskah', persetujuan: 'Persetujuan bersama', diktum: 'Diktum', 'batang-tubuh': 'Batang tubuh', penutup: 'Penutup'};
const SENTENCES: ReadonlySet<string> = new Set(['menimbang', 'mengingat', 'memperhatikan', 'diktum']);

function inRegion(unit: Unit): Found[] {
  const name = NAMES[unit.kind] ?? nameOf(unit, '');
  if (unit.kind === 'batang-tubuh') return [...regionOf('penutup', {...unit, children: unit.children.filter((child) => !isUnit(child))}, name, toParagraphs), ...bodyOf(unit, TOP)];
  if (unit.kind === 'penjelasan') return elucidationOf(unit);
  if (unit.kind === 'lampiran') return regionOf('lampiran', unit, name, linesOf);
  return regionOf(unit.kind === 'penutup' ? 'penutup' : 'pembukaan', unit, name, SENTENCES.has(unit.kind) ? toParagraphs : linesOf);
}

/** All provisions in printed order; keys are given once. */
export function provisionsOf(parsed: ParsedRegulation): Provision[] {
  const keyOf = createKeys();
  return parsed.root.children.filter(isUnit).flatMap(inRegion).map((found) => ({...found, key: keyOf(found.key)}));
}
