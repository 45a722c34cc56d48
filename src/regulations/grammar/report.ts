/** The JSON of `pustaka parse --json` (DESIGN §4). */
import {articlesOf} from './ranges';
import {isUnit, type Node, type ParsedRegulation, type Unit, type UnitKind, type Warning} from './types';

/** A unit as JSON: printed mark, title, and its parts in printed order. */
interface BodyNode {
  readonly kind: string;
  readonly id?: string;
  readonly number?: string;
  readonly line: number;
  readonly label?: string;
  readonly text?: string;
  readonly children?: readonly BodyNode[];
}

export interface ParseReport {
  readonly jenis: string | null;
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly judul: string;
  readonly menimbang: number;
  readonly mengingat: number;
  readonly counts: Readonly<Record<'bab' | 'bagian' | 'paragraf' | 'pasal' | 'ayat' | 'huruf' | 'angka', number>>;
  readonly bab: readonly string[];
  readonly pasal: readonly string[];
  /** Dikta of a Keputusan: KESATU, KEDUA … */
  readonly diktum: readonly string[];
  /** Tables kept as printed in the body. */
  readonly tabel: number;
  readonly ayatPerPasal: Readonly<Record<string, number>>;
  readonly penjelasan: boolean;
  readonly penjelasanPasal: readonly string[];
  readonly lampiran: number;
  readonly amendment: boolean;
  readonly warnings: readonly Warning[];
  /** Page numbers and running heads that were set aside. */
  readonly furniture: readonly {readonly line: number; readonly text: string}[];
  readonly body: BodyNode;
}

/** Units of a kind below `unit`; what an amending act quotes is left out unless `quoted`. */
function findUnits(unit: Unit, kind: UnitKind, quoted = false): Unit[] {
  const found: Unit[] = [];
  const visit = (one: Unit): void => {
    for (const child of one.children) {
      if (!isUnit(child)) continue;
      if (child.kind === kind) found.push(child);
      if (quoted || child.kind !== 'perubahan') visit(child);
    }
  };
  visit(unit);
  return found;
}

/** First region of a kind, if the text has it. */
function findRegion(parsed: ParsedRegulation, kind: UnitKind): Unit | undefined {
  return parsed.root.children.filter(isUnit).find((unit) => unit.kind === kind);
}

function toBodyNode(node: Node): BodyNode {
  if (!isUnit(node)) return {kind: node.kind, line: node.segments[0]?.line ?? 0, text: node.segments.map(({text}) => text).join('\n')};
  const label = node.marker.map(({text}) => text).join('\n');
  return {
    kind: node.kind,
    ...(node.id ? {id: node.id} : {}),
    ...(node.number ? {number: node.number} : {}),
    line: node.line,
    ...(label ? {label} : {}),
    children: node.children.map(toBodyNode),
  };
}

function countItems(unit: Unit | undefined, kind: 'huruf' | 'angka'): number {
  if (!unit) return 0;
  const items = unit.children.filter((child) => child.kind === kind).length;
  return items > 0 ? items : Number(unit.children.some((child) => !isUnit(child) && child.segments.some(({text}) => text.trim() !== '')));
}

function countTables(unit: Unit): number {
  return unit.children.reduce((sum, child) => sum + (isUnit(child) ? countTables(child) : Number(child.kind === 'tabel')), 0);
}

/** Counts and lists of a parsed regulation. */
export function toReport(parsed: ParsedRegulation): ParseReport {
  const body = findRegion(parsed, 'batang-tubuh');
  const units = (kind: UnitKind): Unit[] => (body ? findUnits(body, kind) : []);
  const pasal = units('pasal');
  const ayat = pasal.map((one) => [one.id.replace(/^pasal-/, '').toUpperCase(), findUnits(one, 'ayat').length] as const).filter(([, count]) => count > 0);
  const byArticle = parsed.root.children.filter(isUnit).filter(({kind}) => kind === 'penjelasan').flatMap((one) => findUnits(one, 'pasal-demi-pasal'));
  const numbers = pasal.map(({number}) => number);
  const {heading} = parsed;
  return {
    ...heading,
    menimbang: countItems(findRegion(parsed, 'menimbang'), 'huruf'),
    mengingat: countItems(findRegion(parsed, 'mengingat'), 'angka'),
    counts: {
      bab: units('bab').length,
      bagian: units('bagian').length,
      paragraf: units('paragraf').length,
      pasal: pasal.length,
      ayat: units('ayat').length,
      huruf: units('huruf').length,
      angka: units('angka').length,
    },
    bab: units('bab').map(({number}) => number),
    pasal: numbers,
    diktum: units('diktum-butir').map(({number}) => number),
    tabel: body ? countTables(body) : 0,
    ayatPerPasal: Object.fromEntries(ayat),
    penjelasan: findRegion(parsed, 'penjelasan') !== undefined,
    penjelasanPasal: byArticle.flatMap((one) => one.children.filter(isUnit).filter(({kind}) => kind === 'pasal').flatMap((unit) => articlesOf(unit, numbers))),
    lampiran: parsed.root.children.filter(({kind}) => kind === 'lampiran').length,
    amendment: parsed.amendment,
    warnings: parsed.warnings,
    furniture: parsed.furniture,
    body: toBodyNode(parsed.root),
  };
}
