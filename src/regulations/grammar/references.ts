/** References in running text: "Pasal 5 ayat (2)", "ayat (1) dan ayat (2)", "huruf a" (REGULATIONS B.8.9). */
import {findActReferences} from './actReferences';
import {findChains, pathId, type Token} from './chains';
import {toParagraphs} from './flow';
import {readRoman} from './numerals';
import {isUnit, type ParsedRegulation, type Unit} from './types';

/** Where the text stands: what a relative reference starts from. */
export interface Place {
  /** Id of the article (or of Menimbang), e.g. `pasal-5`; empty outside. */
  readonly article: string;
  /** Id of the ayat, e.g. `pasal-5-ayat-2`; equal to `article` where there is none. */
  readonly provision: string;
  /** `perubahan-3-` inside an instruction, else empty. */
  readonly prefix: string;
  /** Ids of the list items around the text, innermost first. */
  readonly items?: readonly string[];
}

export interface Reference {
  readonly start: number;
  readonly end: number;
  /** Permalink that is meant; it may not exist. */
  readonly id: string;
}

const OTHER_ACT = /^\s*(?:(?:dari|dalam|pada)\s+)?(?:Undang[-\s]Undang|Peraturan|UUD|UU|PP|Perpu|Keputusan|Kitab|Konvensi|Qanun|Staatsblad)\b(?!(?:\s+(?!Nomor\b)[^\s.;:]+){0,6}\s+ini\b)/i;
const PART = /\b(?:(BAB)\s+([IVXLC]{1,7}[A-Z]?)|(Lampiran)\s+([IVXLC]{1,6}))(?![\p{L}\d])/gu;

/** Ids that a path can mean from its place, the nearest first: "angka 1" within a huruf is looked for there before its ayat. */
function candidates(path: readonly Token[], place: Place): string[] {
  const tail = pathId(path);
  const [first] = path;
  if (first?.level === 'pasal') return [place.prefix + tail];
  const bases = first?.level === 'ayat' ? [place.article] : [...(place.items ?? []), place.provision, place.article];
  return [...new Set(bases.filter((base) => base !== '').map((base) => `${base}-${tail}`))];
}

/** Groupings and annexes of the same act: "BAB IV", "Lampiran II". */
function partReferences(text: string): Reference[] {
  return [...text.matchAll(PART)].flatMap((match) => {
    const at = readRoman(match[2] ?? match[4] ?? '');
    const end = match.index + match[0].length;
    if (!at || OTHER_ACT.test(text.slice(end, end + 120))) return [];
    return [{start: match.index, end, id: `${match[1] ? 'bab' : 'lampiran'}-${at.value}${at.suffix}`}];
  });
}

/**
 * References inside the same act, in text order: each end of a chain or range once. References to other acts are left out.
 * @param has tells which permalinks exist, so that a relative reference finds the nearest provision that is meant
 */
export function findReferences(text: string, place: Place, has?: (id: string) => boolean): Reference[] {
  const acts = findActReferences(text);
  const own = findChains(text).flatMap((chain) => {
    const last = chain.at(-1)?.end ?? 0;
    if (OTHER_ACT.test(text.slice(last, last + 160)) || acts.some(({start, end}) => start < last && last <= end)) return [];
    return chain.flatMap(({start, end, path}) => {
      const ids = candidates(path, place);
      const id = ids.find((one) => has?.(one)) ?? fallback(path, place);
      return id === '' ? [] : [{start, end, id}];
    });
  });
  const parts = partReferences(text).filter(({start}) => !acts.some((act) => act.start <= start && start < act.end));
  return [...own, ...parts].sort((a, b) => a.start - b.start);
}

/** What a path means where nothing is known about the act. */
function fallback(path: readonly Token[], place: Place): string {
  const [first] = path;
  if (first?.level === 'pasal') return place.prefix + pathId(path);
  const base = first?.level === 'ayat' ? place.article : place.provision;
  return base ? `${base}-${pathId(path)}` : '';
}

/** Place of a unit's text, given the place of the unit around it. */
export function innerPlace(unit: Unit, place: Place): Place {
  switch (unit.kind) {
    case 'menimbang':
    case 'mengingat':
      return {article: unit.id, provision: unit.id, prefix: place.prefix};
    case 'perubahan':
      return {article: unit.id, provision: unit.id, prefix: unit.id.startsWith('penjelasan') ? '' : `${unit.id}-`};
    case 'pasal': {
      const article = unit.id.replace(/^penjelasan-/, '');
      return {article, provision: article, prefix: place.prefix};
    }
    case 'ayat':
      return {article: place.article, prefix: place.prefix, provision: unit.id.replace(/^penjelasan-/, '')};
    case 'huruf':
    case 'angka':
      return {...place, items: [unit.id.replace(/^penjelasan-/, ''), ...(place.items ?? [])]};
    default:
      return place;
  }
}

export const OUTSIDE: Place = {article: '', provision: '', prefix: ''};

/** Every permalink of a parsed regulation. */
export function allIds(parsed: ParsedRegulation): Set<string> {
  const ids = new Set<string>();
  const visit = (unit: Unit): void => {
    if (unit.id) ids.add(unit.id);
    unit.children.filter(isUnit).forEach(visit);
  };
  visit(parsed.root);
  return ids;
}

interface BrokenReference {
  readonly line: number;
  readonly text: string;
  readonly id: string;
}

/** References whose target the act does not have. Amending acts refer to the act they change, so they are not judged. */
export function findBrokenReferences(parsed: ParsedRegulation): BrokenReference[] {
  if (parsed.amendment) return [];
  const ids = allIds(parsed);
  const broken: BrokenReference[] = [];
  const visit = (unit: Unit, place: Place): void => {
    const inner = innerPlace(unit, place);
    for (const child of unit.children) {
      if (isUnit(child)) visit(child, inner);
      else for (const text of toParagraphs(child.segments)) {
        for (const {start, end, id} of findReferences(text, inner, (id) => ids.has(id))) if (!ids.has(id)) broken.push({line: child.segments[0]?.line ?? unit.line, text: text.slice(start, end), id});
      }
    }
  };
  for (const region of parsed.root.children.filter(isUnit)) if (region.kind === 'menimbang' || region.kind === 'batang-tubuh') visit(region, OUTSIDE);
  return broken;
}
