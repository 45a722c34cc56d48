/** Where a citation leads: one regulation or part of it, or several to choose from. */
import type {PageEntry} from '../library';
import type {Library} from './openLibrary';
import {citationAnchor, citationTerms, type Citation} from '../words/citations';

export interface DirectHit {
  readonly page: number;
  readonly entry: PageEntry;
  /** Anchor of the part; empty for the regulation itself. */
  readonly anchor: string;
  /** True when a part was asked for that the page does not have. */
  readonly partMissing: boolean;
}

/** Kinds that readers mix up, because ministries changed their names. */
const FAMILIES: readonly (readonly string[])[] = [
  ['permendikbud', 'permendikbudristek', 'permendikdasmen'],
  ['permenpupr', 'permenpu', 'permenpkp'],
  ['permenkumham', 'permenkum'],
  ['perda', 'qanun', 'raperda'],
];

const family = (jenis: string): readonly string[] => FAMILIES.find((list) => list.includes(jenis)) ?? [jenis];

/** At most this many regulations are offered for one citation. */
export const CHOICES = 5;

const bareNumber = (nomor: string): string => nomor.replace(/^0+(?=\d)/, '');

/** Keys whose lines name the pages that a citation may mean: its own kind first, then kinds that are mixed up with it. */
function targetKeys(citation: Citation): string[][] {
  const {jenis, nomor, tahun} = citation;
  if (!nomor) return [citationTerms(citation).slice(0, 1)];
  const number = bareNumber(nomor);
  if (!jenis) return [tahun ? [`${number}.${tahun}`] : []];
  const keys = family(jenis).map((one) => (tahun ? `${one}.${number}.${tahun}` : `${one}.${number}`));
  const own = tahun ? `${jenis}.${number}.${tahun}` : `${jenis}.${number}`;
  return [[own], keys.filter((key) => key !== own)];
}

const PATH = /\/regulasi\/[a-z]+-(?:([a-z][a-z-]*)-)?\d+[a-z]?-\d{4}\/$/;

/** Words of a region that name no region. */
const REGION_WORD = /^(provinsi|prov|kabupaten|kab|kota|daerah|ri|republik|indonesia|nomor|no)$/;

/** Whether a regulation is of the region that a citation names. */
function isOf(words: readonly string[], {url, title, wilayah = ''}: PageEntry): boolean {
  const [, own] = PATH.exec(url) ?? [];
  const name = `${title} ${wilayah}`.toLowerCase();
  return words.every((word) => word === own || REGION_WORD.test(word) || name.includes(word));
}

async function targetsOf(library: Library, keys: readonly string[]): Promise<number[]> {
  const lines = await Promise.all(keys.map(library.line));
  return [...new Set(lines.flatMap((line) => line?.targets ?? []))];
}

/** Pages that a citation may mean, with their display data; a named region decides among many. */
async function candidates(library: Library, citation: Citation): Promise<[page: number, entry: PageEntry][]> {
  const regions = citation.wilayah ?? [];
  for (const keys of targetKeys(citation)) {
    const pages = await targetsOf(library, keys);
    const looked = regions.length ? pages : pages.slice(0, CHOICES);
    const entries = await Promise.all(looked.map(async (page) => [page, await library.page(page)] as const));
    const fitting = entries.flatMap(([page, entry]): [number, PageEntry][] => (entry && isOf(regions, entry) ? [[page, entry]] : []));
    if (fitting.length) return fitting.slice(0, CHOICES);
  }
  return [];
}

async function toHit(library: Library, page: number, entry: PageEntry, citation: Citation): Promise<DirectHit> {
  const wanted = citationAnchor(citation);
  const whole = citation.pasal ? `pasal-${citation.pasal}` : wanted;
  const anchors = (wanted && entry.provisions !== undefined ? (await library.provisions(entry.provisions))[page] : undefined) ?? [];
  const anchor = [wanted, whole].find((one) => one && anchors.includes(one)) ?? '';
  return {page, entry, anchor, partMissing: wanted !== '' && anchor === ''};
}

/**
 * A regulation by number leads there. A part alone (`pasal 5 ayat 2`) leads to the regulations whose text has it, so the
 * reader can say which law is meant. The order of choices is that of the index: law in force first.
 */
export async function resolveCitation(library: Library, citation: Citation): Promise<DirectHit[]> {
  const found = await candidates(library, citation);
  return Promise.all(found.map(([page, entry]) => toHit(library, page, entry, citation)));
}
