/** References in running text: "Pasal 5 ayat (2)", "ayat (1) dan ayat (2)", "huruf a" (REGULATIONS B.8.9). */
import {toParagraphs} from './flow';
import {isUnit, type ParsedRegulation, type Unit} from './types';

const LEVELS = ['pasal', 'ayat', 'huruf', 'angka'] as const;
type Level = (typeof LEVELS)[number];

/** Where the text stands: what a relative reference starts from. */
export interface Place {
  /** Id of the article (or of Menimbang), e.g. `pasal-5`; empty outside. */
  readonly article: string;
  /** Id of the ayat, e.g. `pasal-5-ayat-2`; equal to `article` where there is none. */
  readonly provision: string;
  /** `perubahan-3-` inside an instruction, else empty. */
  readonly prefix: string;
}

export interface Reference {
  readonly start: number;
  readonly end: number;
  /** Permalink that is meant; it may not exist. */
  readonly id: string;
}

interface Token {
  readonly level: Level;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\b(?:(pasal)\s+(\d{1,4}[a-z]{0,2}|[ivx]+)\b|(ayat)\s+\((\d{1,3}[a-z]?)\)|(huruf)\s+([a-z]{1,2})\b|(angka)\s+(\d{1,3})\b)/gi;
const CONNECTOR = /^\s*,?\s*(?:dan\/atau|dan|atau|serta|sampai dengan|s\.d\.)?\s*$/i;
const OTHER_ACT = /^\s*(?:Undang-Undang|Peraturan|UUD|UU|PP|Perpu|Keputusan|Kitab|Konvensi|Qanun)\b(?!(?:\s+\S+){0,2}\s+ini\b)/i;
const depth = (level: Level): number => LEVELS.indexOf(level);

function tokenise(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    level: (match[1] ?? match[3] ?? match[5] ?? match[7] ?? '').toLowerCase() as Level,
    number: (match[2] ?? match[4] ?? match[6] ?? match[8] ?? '').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Splits tokens into chains ("Pasal 5 ayat (1) dan ayat (2)"), a chain into paths, each path its tokens. */
function toChains(text: string, tokens: readonly Token[]): Token[][][] {
  const chains: Token[][][] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const gap = before ? text.slice(before.end, token.start) : 'x';
    const path = chains.at(-1)?.at(-1);
    if (before && path && /^\s+$/.test(gap) && depth(token.level) > depth(before.level)) path.push(token);
    else if (before && CONNECTOR.test(gap)) chains.at(-1)?.push([token]);
    else chains.push([[token]]);
    before = token;
  }
  return chains;
}

/** "huruf b" after "Pasal 5 ayat (1) huruf a dan" means the same ayat: upper levels are taken over from the path before. */
function complete(path: readonly Token[], before: readonly Token[]): Token[] {
  const first = path[0];
  return first ? [...before.filter((token) => depth(token.level) < depth(first.level)), ...path] : [];
}

function toId(path: readonly Token[], place: Place): string {
  const [first] = path;
  const tail = path.map((token) => `${token.level}-${token.number}`).join('-');
  if (first?.level === 'pasal') return place.prefix + tail;
  const base = first?.level === 'ayat' ? place.article : place.provision;
  return base ? `${base}-${tail}` : '';
}

/** References inside the same act, in text order. References to other acts ("Pasal 5 Undang-Undang Nomor …") are left out. */
export function findReferences(text: string, place: Place): Reference[] {
  return toChains(text, tokenise(text)).flatMap((chain) => {
    const last = chain.at(-1)?.at(-1);
    if (!last || OTHER_ACT.test(text.slice(last.end))) return [];
    let before: readonly Token[] = [];
    return chain.flatMap((path) => {
      before = complete(path, before);
      const id = toId(before, place);
      return id === '' ? [] : [{start: path[0]?.start ?? 0, end: path.at(-1)?.end ?? 0, id}];
    });
  });
}

/** Place of a unit's text, given the place of the unit around it. */
export function innerPlace(unit: Unit, place: Place): Place {
  switch (unit.kind) {
    case 'menimbang':
    case 'mengingat':
      return {...place, article: unit.id, provision: unit.id};
    case 'perubahan':
      return {article: unit.id, provision: unit.id, prefix: unit.id.startsWith('penjelasan') ? '' : `${unit.id}-`};
    case 'pasal': {
      const article = unit.id.replace(/^penjelasan-/, '');
      return {...place, article, provision: article};
    }
    case 'ayat':
      return {...place, provision: unit.id.replace(/^penjelasan-/, '')};
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
        for (const {start, end, id} of findReferences(text, inner)) if (!ids.has(id)) broken.push({line: child.segments[0]?.line ?? unit.line, text: text.slice(start, end), id});
      }
    }
  };
  for (const region of parsed.root.children.filter(isUnit)) if (region.kind === 'menimbang' || region.kind === 'batang-tubuh') visit(region, OUTSIDE);
  return broken;
}
