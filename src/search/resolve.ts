/** Where a citation leads: one regulation or part of it, or several to choose from. */
import type {PageEntry} from './library';
import type {Library} from './openLibrary';
import {citationAnchor, citationTerms, type Citation} from './words/citations';

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

/** Keys whose lines name the pages that a citation may mean. */
function targetKeys(citation: Citation): string[] {
  const {jenis, nomor, tahun} = citation;
  if (nomor && tahun) return [`${bareNumber(nomor)}.${tahun}`];
  if (nomor) return jenis ? family(jenis).map((one) => `${one}.${bareNumber(nomor)}`) : [];
  return citationTerms(citation).slice(0, 1);
}

const PATH = /\/regulasi\/([a-z]+)-(?:([a-z][a-z-]*)-)?(\d+[a-z]?)-(\d{4})\/$/;

/** What the id of a regulation says; a text of ours without a number has none. */
function identity({url}: PageEntry): {jenis: string; wilayah: string} {
  const [, jenis = '', wilayah = ''] = PATH.exec(url) ?? [];
  return {jenis, wilayah};
}

/** Words of a region that name no region. */
const REGION_WORD = /^(provinsi|prov|kabupaten|kab|kota|daerah|ri|republik|indonesia|nomor|no)$/;

function fits({jenis, wilayah}: Citation, entry: PageEntry): boolean {
  const own = identity(entry);
  if (jenis && own.jenis && !family(jenis).includes(own.jenis)) return false;
  const name = `${entry.title} ${entry.wilayah ?? ''}`.toLowerCase();
  return (wilayah ?? []).every((word) => word === own.wilayah || REGION_WORD.test(word) || name.includes(word));
}

async function toHit(library: Library, page: number, entry: PageEntry, citation: Citation): Promise<DirectHit> {
  const wanted = citationAnchor(citation);
  const whole = citation.pasal ? `pasal-${citation.pasal}` : wanted;
  const hasText = library.runs[library.runOf[page] ?? 0]?.naskah !== undefined;
  const anchors = wanted && hasText ? await library.provisions(page) : [];
  const anchor = [wanted, whole].find((one) => one && anchors.includes(one)) ?? '';
  return {page, entry, anchor, partMissing: wanted !== '' && anchor === ''};
}

/**
 * A regulation by number leads there. A part alone (`pasal 5 ayat 2`) leads to the regulations whose text has it, so the
 * reader can say which law is meant. The order of choices is that of the index: law in force first.
 */
export async function resolveCitation(library: Library, citation: Citation): Promise<DirectHit[]> {
  const lines = await Promise.all(targetKeys(citation).map(library.line));
  const pages = [...new Set(lines.flatMap((line) => line?.targets ?? []))];
  const entries = await Promise.all(pages.map(async (page) => ({page, entry: await library.page(page)})));
  const fitting = entries.flatMap(({page, entry}) => (entry && (!citation.nomor || fits(citation, entry)) ? [{page, entry}] : []));
  const exact = fitting.filter(({entry}) => identity(entry).jenis === citation.jenis);
  return Promise.all((exact.length ? exact : fitting).slice(0, CHOICES).map(({page, entry}) => toHit(library, page, entry, citation)));
}
