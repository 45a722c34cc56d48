/** Which sections of a page answer a query: chosen by the index where a page is long, then by the words of the text itself. */
import type {Concept} from './concepts';
import {isListing, type PageEntry} from '../library';
import type {FindMarks, MarkedWord} from './marks';
import type {Library, Section} from './openLibrary';

export interface FoundSection {
  readonly section: Section;
  /** Asked-for words of its text. */
  readonly found: readonly MarkedWord[];
  /** Share of the query that it covers. */
  readonly covered: number;
  readonly score: number;
}

/** How often each term stands among the words found. */
function countTerms(found: readonly MarkedWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {term} of found) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** How often an idea is met: by one of its terms, or by all the words of a name that a term stands for. */
function frequency({terms}: Concept, counts: ReadonlyMap<string, number>): number {
  const each = terms.map(({key, line}) => {
    const spelledOut = line.long.map((stems) => Math.min(...stems.map((stem) => counts.get(stem) ?? 0)));
    return Math.max(counts.get(key) ?? 0, ...spelledOut);
  });
  return Math.max(0, ...each);
}

function rate(section: Section, concepts: readonly Concept[], find: FindMarks): FoundSection {
  const found = find(section.text);
  const [body, heading] = [countTerms(found), countTerms(find(section.heading))];
  let [all, hit, sum] = [0, 0, 0];
  for (const one of concepts) {
    const tf = frequency(one, body);
    const inHeading = frequency(one, heading);
    all += one.weight;
    if (tf === 0 && inHeading === 0) continue;
    hit += one.weight;
    sum += one.weight * (tf / (tf + 0.5 + section.words / 200) + (inHeading ? 1.5 : 0));
  }
  const covered = all === 0 ? 0 : hit / all;
  return {section, found, covered, score: isListing(section.anchor) ? 0 : sum * covered ** 2};
}

/** The text file of a long page in which the sections stand that have most of the query. */
async function bestPart(library: Library, page: number, {cuts = []}: PageEntry, concepts: readonly Concept[]): Promise<number> {
  const sums = new Map<number, {score: number; weight: number}>();
  for (const {terms, weight} of concepts) {
    const rows = await Promise.all(terms.map(({key}) => library.sections(key)));
    const best = new Map<number, number>();
    for (const [section, value] of rows.flatMap((row) => row.get(page) ?? [])) best.set(section, Math.max(value, best.get(section) ?? 0));
    for (const [section, value] of best) {
      const sum = sums.get(section) ?? {score: 0, weight: 0};
      sums.set(section, {score: sum.score + weight * value, weight: sum.weight + weight});
    }
  }
  const [section] = [...sums].map(([one, {score, weight}]) => [one, score * weight ** 2] as const).sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [0];
  return cuts.filter((cut) => cut <= section).length;
}

/** Sections of the page that are in the text file with the best of them, best first. */
export async function bestSections(library: Library, page: number, entry: PageEntry, asked: readonly Concept[], find: FindMarks): Promise<FoundSection[]> {
  const concepts = asked.filter(({weight}) => weight > 0);
  const part = entry.cuts ? await bestPart(library, page, entry, concepts) : 0;
  const sections = await library.text(entry.text + part);
  return sections.map((section) => rate(section, concepts, find)).sort((a, b) => b.score - a.score);
}
