/** Where a citation leads: one regulation or part of it, or several to choose from. */
import type {CitationTarget} from './library';
import {citationAnchor, type Citation} from './words/citations';

export interface DirectHit {
  /** Index of the page. */
  readonly page: number;
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

/** At most this many regulations are offered for a pasal without a law. */
const MOST_CHOICES = 5;

function fits({jenis, nomor, tahun, wilayah}: Citation, target: CitationTarget): boolean {
  const number = nomor?.replace(/^0+(?=\d)/, '');
  if (jenis && !family(jenis).includes(target.jenis)) return false;
  if (number !== target.nomor || (tahun && tahun !== target.tahun)) return false;
  if (!wilayah) return true;
  const name = target.name.toLowerCase();
  return wilayah.every((word) => word === target.wilayah || /^(provinsi|prov|kabupaten|kab|kota|daerah|ri)$/.test(word) || name.includes(word));
}

function toHit(target: CitationTarget, citation: Citation): DirectHit {
  const wanted = citationAnchor(citation);
  const whole = citation.pasal ? `pasal-${citation.pasal}` : wanted;
  const anchor = [wanted, whole].find((one) => one && target.anchors.includes(one)) ?? '';
  return {page: target.page, anchor, partMissing: wanted !== '' && anchor === ''};
}

/**
 * A regulation by number leads there. A part alone (`pasal 5 ayat 2`) leads to the regulations whose text has it, so the
 * reader can say which law is meant.
 * @param order smaller comes first among choices, for instance law in force before law repealed.
 */
export function resolveCitation(targets: readonly CitationTarget[], citation: Citation, order: (target: CitationTarget) => number): DirectHit[] {
  const sorted = (list: readonly CitationTarget[]): CitationTarget[] => [...list].sort((a, b) => order(a) - order(b));
  if (citation.nomor) {
    const same = targets.filter((target) => fits(citation, target));
    const exactKind = same.filter(({jenis}) => jenis === citation.jenis);
    return sorted(exactKind.length ? exactKind : same).slice(0, MOST_CHOICES).map((target) => toHit(target, citation));
  }
  const wanted = citationAnchor(citation);
  return sorted(targets.filter(({anchors}) => anchors.includes(wanted))).slice(0, MOST_CHOICES).map((target) => toHit(target, citation));
}
