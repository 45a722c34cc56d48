import type {Term} from './schema';

/** The part of a Markdown tree that this step reads and writes. */
export interface MarkNode {
  type: string;
  value?: string;
  url?: string;
  children?: MarkNode[];
  data?: {hProperties: Record<string, unknown>};
}

/** More marks than this turn a page into a field of dots. */
const MOST_MARKS = 12;

/** Left as they are: headings are link targets, links and code have a meaning of their own, directives belong to features. */
const SKIP = /^(heading|link|linkReference|definition|code|inlineCode|html|yaml|toml|image|imageReference|footnoteDefinition|mdx.*|.+Directive)$/;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isAbbreviation = (term: Term): boolean => term.kepanjangan !== undefined || (term.istilah.match(/\p{Lu}/gu) ?? []).length > 1;

/** Spellings that running text marks; two letters are too few to be sure what they stand for. */
function formsOf(term: Term): string[] {
  if (!(term.tandai ?? isAbbreviation(term))) return [];
  const abbreviations = term.alias.filter((alias) => /^[\p{Lu}\d][\p{L}\d-]*$/u.test(alias) && (alias.match(/\p{Lu}/gu) ?? []).length > 1);
  return [term.istilah, ...abbreviations].filter((form) => form.length > 2);
}

/** SKALA is the programme, skala is a word: capitals count. Only "Renaksi" may also start small. */
function spellings(form: string): string[] {
  const oneCapital = /^\p{Lu}[^\p{Lu}]+$/u.test(form);
  return oneCapital ? [form, form.charAt(0).toLowerCase() + form.slice(1)] : [form];
}

interface Matcher {
  readonly pattern: RegExp;
  readonly bySpelling: ReadonlyMap<string, Term>;
}

function buildMatcher(terms: readonly Term[]): Matcher | undefined {
  const bySpelling = new Map(terms.flatMap((term) => formsOf(term).flatMap(spellings).map((spelling) => [spelling, term] as const)));
  if (bySpelling.size === 0) return undefined;
  const longestFirst = [...bySpelling.keys()].sort((a, b) => b.length - a.length).map(escape);
  return {pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu'), bySpelling};
}

function toLink(term: Term, written: string): MarkNode {
  const full = term.kepanjangan ? `${term.kepanjangan}. ${term.arti}` : term.arti;
  return {
    type: 'link',
    url: `/istilah/#${term.id}`,
    children: [{type: 'text', value: written}],
    data: {hProperties: {className: ['istilah'], 'data-istilah-arti': full, 'data-istilah-arti-en': `${term.istilah_en}. ${term.arti_en}`}},
  };
}

/** What has been marked on the page so far. */
interface Page {
  readonly matcher: Matcher;
  readonly seen: Set<string>;
  readonly most: number;
}

function markText(value: string, {matcher, seen, most}: Page): MarkNode[] {
  const parts: MarkNode[] = [];
  let from = 0;
  for (const match of value.matchAll(matcher.pattern)) {
    const term = matcher.bySpelling.get(match[0]);
    if (!term || seen.has(term.id) || seen.size >= most) continue;
    seen.add(term.id);
    if (match.index > from) parts.push({type: 'text', value: value.slice(from, match.index)});
    parts.push(toLink(term, match[0]));
    from = match.index + match[0].length;
  }
  if (from === 0) return [{type: 'text', value}];
  return from < value.length ? [...parts, {type: 'text', value: value.slice(from)}] : parts;
}

function walk(node: MarkNode, page: Page): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    if (SKIP.test(child.type)) return [child];
    if (child.type === 'text') return markText(child.value ?? '', page);
    walk(child, page);
    return [child];
  });
}

/**
 * A remark step: the first mention of each known abbreviation on a page becomes a link to the glossary that carries its
 * meaning in both languages (an English page may show Indonesian text). Without JavaScript it is an ordinary link.
 * @param most marks on one page, `MOST_MARKS` unless told
 */
export function markTerms(terms: readonly Term[], most = MOST_MARKS): () => (tree: MarkNode) => void {
  const matcher = buildMatcher(terms);
  return () => (tree) => {
    if (matcher) walk(tree, {matcher, seen: new Set(), most});
  };
}
