import {readAmendment} from './amendment';
import {readBody} from './body';
import {addText, createBuilder, createUnit} from './builder';
import {splitClosing} from './closing';
import {readElucidation} from './elucidation';
import {findFurniture} from './furniture';
import {readTitlePage} from './heading';
import {assignIds} from './ids';
import {isAmendment} from './instructionMarks';
import {toLines, type Line} from './lines';
import {readHeading} from './markers';
import {feedProvision} from './provisions';
import {findRegions, type Region} from './regions';
import type {ParsedRegulation, Segment, Unit, UnitKind, Warning} from './types';
import {unfold} from './unfold';

interface Context {
  readonly amendment: boolean;
  readonly warnings: Warning[];
}

type Reader = (unit: Unit, lines: readonly Line[], label: number, context: Context) => void;

/** Regions whose lines stay as printed. */
const keepLines: Reader = (unit, lines, label, {warnings}) => {
  const builder = createBuilder(unit, warnings);
  lines.forEach((line, index) => {
    const text = index === 0 ? line.text.slice(label) : line.text;
    if (index > 0 || text !== '') addText(builder, {line: line.number, text});
  });
};

/** Menimbang, Mengingat: a lettered or numbered list behind the label. */
const readList: Reader = (unit, lines, label, {warnings}) => {
  const builder = createBuilder(unit, warnings);
  let previous = '';
  lines.forEach((line, index) => {
    const rest = {line: line.number, text: index === 0 ? line.text.slice(label) : line.text, column: index === 0 ? label : 0, previous};
    feedProvision(builder, rest);
    if (line.text !== '') previous = line.text.trim();
  });
};

const readers: Partial<Record<UnitKind, Reader>> = {
  menimbang: readList,
  mengingat: readList,
  memperhatikan: readList,
  'batang-tubuh': (unit, lines, _label, {amendment, warnings}) => (amendment ? readAmendment : readBody)(createBuilder(unit, warnings), lines),
  penjelasan: (unit, lines, _label, {amendment, warnings}) => readElucidation(createBuilder(unit, warnings), lines, amendment),
};

function toUnit(region: Region, lines: readonly Line[], context: Context): Unit {
  const first = lines[0];
  const marker = region.label > 0 && first ? [{line: first.number, text: first.text.slice(0, region.label)}] : [];
  const unit = createUnit(region.kind, first?.number ?? 1, region.number ?? '', marker);
  (readers[region.kind] ?? keepLines)(unit, lines, region.label, context);
  return unit;
}

function expectParts(regions: readonly Region[], warnings: Warning[]): void {
  const kinds = new Set(regions.map(({kind}) => kind));
  if (!kinds.has('batang-tubuh')) warnings.push({line: 1, message: 'tidak ditemukan satu pun BAB atau Pasal; apakah berkas ini naskah peraturan?'});
  else if (!kinds.has('penutup')) warnings.push({line: 1, message: 'bagian penutup ("Ditetapkan di … pada tanggal …") tidak ditemukan.'});
}

interface Part {
  readonly region: Region;
  readonly lines: readonly Line[];
}

/** Takes copies of the closing page out of the closing. Copies that share a printed line with what stands around them stay. */
function setCopiesAside(parts: readonly Part[], warnings: Warning[]): {readonly parts: readonly Part[]; readonly copies: readonly Segment[]} {
  const index = parts.findIndex(({region}) => region.kind === 'penutup');
  const closing = parts[index];
  const before = parts[index - 1]?.lines ?? [];
  if (!closing) return {parts, copies: []};
  const article = before.findLast(({text}) => readHeading(text)?.kind === 'pasal')?.text ?? '';
  const {kept, copies} = splitClosing(closing.lines, before.slice(-40), article);
  const first = copies[0];
  const last = copies.at(-1);
  if (!first || kept.at(-1)?.number === first.line || parts[index + 1]?.lines[0]?.number === last?.line) return {parts, copies: []};
  warnings.push({line: first.line, message: 'halaman penutup tercetak lebih dari sekali; salinannya disisihkan.'});
  return {parts: parts.with(index, {...closing, lines: kept}), copies};
}

/** Numbers in the headings of annex and elucidation ("NOMOR 18 TAHUN 2016"). */
function namedElsewhere(parts: readonly Part[]): string[] {
  const heads = parts.filter(({region}) => region.kind === 'lampiran' || region.kind === 'penjelasan').flatMap(({lines}) => lines.slice(0, 12));
  return heads.flatMap(({text}) => /^\s*NOMOR\s*:?\s*(\d{1,4})\s+TAHUN\b/.exec(text)?.[1] ?? []);
}

/**
 * Parses a regulation in plain text, laid out like the law itself. Never throws, whatever the text; never drops a character
 * (`serialize` gives the normalised text back); never renumbers. Time grows with the length of the text.
 */
export function parseRegulation(text: string): ParsedRegulation {
  const all = toLines(text);
  const dropped = findFurniture(all);
  const warnings: Warning[] = [];
  const lines = unfold(all.filter((_line, index) => !dropped.has(index)), warnings);
  const regions = lines.length > 0 ? findRegions(lines) : [];
  const {parts, copies} = setCopiesAside(regions.map((region, index) => ({region, lines: lines.slice(region.start, regions[index + 1]?.start)})), warnings);
  const title = parts[0]?.region.kind === 'kepala' ? parts[0].lines : [];
  const {heading, doubts} = readTitlePage(title.map((line) => line.text), namedElsewhere(parts));
  warnings.push(...doubts.map((message) => ({line: title.find(({text}) => /N[O0o]M[O0op]R/i.test(text))?.number ?? 1, message})));
  const body = parts.find(({region}) => region.kind === 'batang-tubuh')?.lines ?? [];
  const context: Context = {amendment: isAmendment(heading.judul, body), warnings};
  const root = createUnit('naskah', 1);
  root.children.push(...parts.map((part) => toUnit(part.region, part.lines, context)));
  assignIds(root, context.warnings);
  expectParts(regions, context.warnings);
  return {
    heading,
    amendment: context.amendment,
    root,
    furniture: [...all.flatMap((line, index) => (dropped.has(index) ? [{line: line.number, text: line.text}] : [])), ...copies].sort((a, b) => a.line - b.line),
    warnings: context.warnings.sort((a, b) => a.line - b.line),
  };
}
