/** Which pages a citation means: regulations by kind, number and year, and the pasal that they have. */
import {CHOICES} from '../engine/resolve';
import type {Document} from './document';

const REGULATION = /\/regulasi\/([a-z]+)-(?:([a-z][a-z-]*)-)?(\d+[a-z]?)-(\d{4})\/$/;
const UNNUMBERED = /\/regulasi\/[a-z0-9-]+\/$/;

/** Pages a key may offer: enough to choose by region, few enough for a line. */
const MOST = 40;

/** Keys under which a regulation is looked up: `perda.17.2024`, `17.2024`, `perda.17`. */
function numberKeys(url: string): string[] {
  const [, jenis = '', , nomor = '', tahun = ''] = REGULATION.exec(url) ?? [];
  return nomor ? [`${jenis}.${nomor}.${tahun}`, `${nomor}.${tahun}`, `${jenis}.${nomor}`] : [];
}

/** `pasal-5-ayat-2` → `ps.5.2`; parts below an ayat are found through it. */
function partKey(anchor: string): string[] {
  const [, pasal, ayat] = /^pasal-([a-z0-9]+)(?:-ayat-([a-z0-9]+))?$/.exec(anchor) ?? [];
  if (pasal) return [ayat ? `ps.${pasal}.${ayat}` : `ps.${pasal}`];
  const [, unit, number] = /^(lampiran|bab)-([a-z0-9]+)$/.exec(anchor) ?? [];
  return unit && number ? [`${unit === 'bab' ? 'bab' : 'lamp'}.${number}`] : [];
}

/** @param documents in order. @returns pages by key: law in force first, texts without a number (models) last. */
export function toTargets(documents: readonly Document[]): Map<string, number[]> {
  const targets = new Map<string, number[]>();
  const isRegulation = ({page}: Document): boolean => REGULATION.test(page.url) || (UNNUMBERED.test(page.url) && page.provisions.length > 0);
  const rank = ({page, prior}: Document): number => (REGULATION.test(page.url) ? 0 : 1) - prior;
  const ranked = documents.map((document, number) => ({document, number})).filter(({document}) => isRegulation(document)).sort((a, b) => rank(a.document) - rank(b.document) || a.number - b.number);
  const add = (key: string, number: number, most: number): void => {
    const known = targets.get(key) ?? [];
    if (known.length < most && !known.includes(number)) targets.set(key, [...known, number]);
  };
  for (const {document, number} of ranked) {
    for (const key of numberKeys(document.page.url)) add(key, number, MOST);
    for (const key of document.page.provisions.flatMap(partKey)) add(key, number, CHOICES);
  }
  return targets;
}
