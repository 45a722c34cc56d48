/** Definitions from Pasal 1: "yang dimaksud dengan: N. X yang selanjutnya disingkat Y adalah …" (UU 12/2011 Lampiran II, REGULATIONS B.8.9). */
import {ownText, toParagraphs} from './flow';
import {isUnit, type ParsedRegulation, type Unit} from './types';

export interface Definition {
  /** What is defined, as printed: `Dewan Perwakilan Rakyat Daerah`. */
  readonly term: string;
  /** The abbreviation that the act gives it: `DPRD`. */
  readonly short?: string;
  /** Term, abbreviation and every other name, each once. */
  readonly names: readonly string[];
  /** The whole definition as running text. */
  readonly text: string;
  /** Permalink of the item: `pasal-1-angka-3`. */
  readonly id: string;
}

const LEAD = /\byang\s+di\s?maksud(?:kan)?(?:\s+dengan)?\b/i;
const VERB = /\s*,?\s+(?:adalah|ialah|yaitu|merupakan)(?=[\s:,])/i;
const ALIAS = /\s*,?\s*(?:dan|atau|serta)?\s*(?:yang\s+)?(?:untuk\s+)?selanjutnya\s*,?\s+(?:dalam\s+[\p{L}\s]{3,60}?\s+ini\s+)?(?:(disingkat|disingkat\s+menjadi)|(?:disebut|ditulis|dikenal))(?:\s+(?:juga|pula|sebagai|dengan(?:\s+(?:nama|sebutan))?))?\s+/giu;
const MAX_NAME = 160;

const clean = (name: string): string => name.replace(/^[\s"“”'(]+|[\s"“”'),;:.]+$/g, '').replace(/\s+/g, ' ');

/** All running text of a unit, with what its inner units say. */
function wholeText(unit: Unit): string {
  const parts = unit.children.flatMap((child) => (isUnit(child) ? [`${child.marker.map(({text}) => text.trim()).join(' ')} ${wholeText(child)}`] : toParagraphs(child.segments)));
  return parts.join(' ').trim();
}

interface Names {
  readonly term: string;
  readonly short?: string;
  readonly others: readonly string[];
}

/** "Satuan Kerja (Satker)" also names Satker. */
function splitBrackets(name: string): string[] {
  const match = /^\s*(.{2,}?)\s*\(([\p{L}\d][^()]{0,40})\)\s*,?$/su.exec(name);
  return match?.[1] && match[2] ? [match[1], match[2]] : [name];
}

function readNames(head: string): Names | undefined {
  const aliases = [...head.matchAll(ALIAS)];
  const [term = '', ...bracketed] = splitBrackets(head.slice(0, aliases[0]?.index)).map(clean);
  if (term === '' || term.length > MAX_NAME || /[.;]\s/.test(term)) return undefined;
  const named = aliases.map((match, index) => ({name: clean(head.slice(match.index + match[0].length, aliases[index + 1]?.index)), short: match[1] !== undefined}));
  const short = named.find((one) => one.short)?.name ?? named.map(({name}) => name).find((name) => /^[\p{Lu}\d/&.-]{2,15}$/u.test(name));
  return {term, ...(short ? {short} : {}), others: [...named.map(({name}) => name), ...bracketed].filter((name) => name !== '' && name.length <= MAX_NAME)};
}

function readDefinition(unit: Unit): Definition[] {
  const text = wholeText(unit);
  const verb = VERB.exec(text);
  const names = verb ? readNames(text.slice(0, verb.index)) : undefined;
  if (!names) return [];
  const {term, short, others} = names;
  return [{term, ...(short ? {short} : {}), names: [...new Set([term, ...others])], text, id: unit.id}];
}

function firstArticle(unit: Unit): Unit | undefined {
  for (const child of unit.children) {
    const found = !isUnit(child) || child.kind === 'perubahan' ? undefined : child.kind === 'pasal' ? child : firstArticle(child);
    if (found) return found;
  }
  return undefined;
}

/** Units that hold the list: the article itself or its ayat, when its words say "yang dimaksud dengan". */
function defining(article: Unit): Unit[] {
  return [article, ...article.children.filter(isUnit).filter(({kind}) => kind === 'ayat')].filter((unit) => LEAD.test(ownText(unit)));
}

/** Definitions of an act in printed order; empty where its first article defines nothing, and for amending acts. */
export function findDefinitions(parsed: ParsedRegulation): Definition[] {
  const body = parsed.root.children.filter(isUnit).find(({kind}) => kind === 'batang-tubuh');
  const article = body && !parsed.amendment ? firstArticle(body) : undefined;
  if (!article) return [];
  return defining(article).flatMap((unit) => unit.children.filter(isUnit).flatMap(readDefinition));
}
