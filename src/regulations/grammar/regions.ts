/**
 * Cuts the text into the parts that every regulation has, in their order. A part that shows up before its turn is not opened.
 * Within the text body only the closing, the elucidation and the annexes can follow.
 */
import {readDamagedHeading} from './damage';
import {endsInsidePasalReference} from './guards';
import type {Line} from './lines';
import {readDiktum, readHeading} from './markers';
import type {UnitKind} from './types';

/** Lines from `start` up to the next region; `label` characters of the first line are its printed mark. */
export interface Region {
  readonly kind: UnitKind;
  readonly start: number;
  readonly label: number;
  readonly number?: string;
}

const ORDER = ['kepala', 'menimbang', 'mengingat', 'memperhatikan', 'persetujuan', 'diktum', 'batang-tubuh', 'penutup'] as const;
const rank = (kind: UnitKind): number => (ORDER as readonly UnitKind[]).indexOf(kind);

const spaced = (word: string): string => [...word].join('\\s?');
/** A label with its colon or alone; where a scan lost the colon, wide blanks or the first words of what follows stand for it. */
const labelOf = (word: string): readonly RegExp[] => [
  new RegExp(`^\\s*${spaced(word)}\\s*(?::\\s*|$)`, 'i'),
  new RegExp(`^\\s*(?:${word}|${word.toUpperCase()})(?:\\s*[;.]?\\s{2,}(?=\\S)|\\s+(?=bahwa\\b|[a1]\\.\\s))`),
];
const LABELS = (['menimbang', 'mengingat', 'memperhatikan'] as const).map((kind) => [kind, labelOf(kind.charAt(0).toUpperCase() + kind.slice(1))] as const);
const PERSETUJUAN = /^\s*Dengan\s+Persetujuan\s+Bersama\b/i;
const MEMUTUSKAN = new RegExp(`(^|\\s)${spaced('MEMUTUSKAN')}\\s*:?$`, 'i');
const MENETAPKAN = /^\s*Menetapkan\s*:/i;
const PLACE = /^\s*(Ditetapkan|Disahkan)\s+(di\b|pada\b)/i;
const DAY = /\btanggal\b/i;
const ORDER_TO_PROMULGATE = /^\s*Agar\s+(supaya\s+)?setiap\s+orang\b/i;
const ELUCIDATION = new RegExp(`^\\s*${spaced('PENJELASAN')}(\\s+ATAS)?(\\s+(RANCANGAN|PERATURAN|UNDANG-UNDANG|QANUN)\\b.*)?$`);
const ANNEX = /^\s*LAMPIRAN(?:\s+([IVXLC]+|\d+))?(?=\s|:|$)/;
const ANNEX_OF = /\b(PERATURAN|UNDANG-UNDANG|QANUN|KEPUTUSAN|NOMOR)\b/;

type Opening = Omit<Region, 'start'> | undefined;

function open(kind: UnitKind, label: number): Opening {
  return {kind, label};
}

function openPreamble(text: string): Opening {
  for (const [kind, patterns] of LABELS) {
    const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (match) return open(kind, match[0].length);
  }
  if (PERSETUJUAN.test(text)) return open('persetujuan', 0);
  return MEMUTUSKAN.test(text) || MENETAPKAN.test(text) ? open('diktum', 0) : undefined;
}

const FIRST = {bab: 1, bagian: 1, paragraf: 1, pasal: 1};

function startsBody(text: string, previous: string, current: UnitKind): boolean {
  if (current === 'diktum' && readDiktum(text)?.value === 1) return true;
  const mark = readHeading(text) ?? (current === 'diktum' ? readDamagedHeading(text, FIRST) : undefined);
  if (!mark || endsInsidePasalReference(previous)) return false;
  if (current === 'diktum') return true;
  return (mark.kind === 'bab' || mark.kind === 'pasal') && mark.at.value === 1 && mark.at.suffix === '';
}

/** An annex may follow the body directly only where it names the act that it belongs to. */
function openAnnex(lines: readonly Line[], index: number, seen: {readonly closing: boolean; readonly annexes: readonly string[]}): Opening {
  const match = ANNEX.exec(lines[index]?.text ?? '');
  if (!match) return undefined;
  const number = match[1] ?? '';
  const follows = lines.slice(index, index + 6).map((line) => line.text).join(' ');
  if (seen.annexes.includes(number) || (!seen.closing && !ANNEX_OF.test(follows))) return undefined;
  const rest = follows.slice(match[0].length).trim();
  if (rest !== '' && !/^[\p{Lu}:\d(]/u.test(rest)) return undefined;
  return {kind: 'lampiran', label: match[0].length, number};
}

function opensClosing(lines: readonly Line[], index: number, previous: string): boolean {
  const text = lines[index]?.text ?? '';
  if (ORDER_TO_PROMULGATE.test(text)) return /(^|[.;:”"])$/.test(previous);
  return PLACE.test(text) && lines.slice(index, index + 4).some((line) => DAY.test(line.text));
}

/** Regions in printed order; the first starts at line 0. Furniture lines take no part. */
export function findRegions(lines: readonly Line[]): Region[] {
  const regions: Region[] = [{kind: 'kepala', start: 0, label: 0}];
  let current: UnitKind = 'kepala';
  let previous = '';
  const annexes: string[] = [];
  lines.forEach((line, index) => {
    if (line.text === '') return;
    const opening = next(lines, index, current, previous, {closing: rank(current) !== rank('batang-tubuh'), annexes});
    previous = line.text.trim();
    if (!opening) return;
    if (opening.kind === 'lampiran') annexes.push(opening.number ?? '');
    if (index === 0) regions.pop();
    regions.push({...opening, start: index});
    current = opening.kind;
  });
  return regions;
}

function next(lines: readonly Line[], index: number, current: UnitKind, previous: string, seen: {closing: boolean; annexes: readonly string[]}): Opening {
  const text = lines[index]?.text ?? '';
  const at = rank(current);
  if (at >= 0 && at < rank('batang-tubuh')) {
    const opening = openPreamble(text);
    if (opening && rank(opening.kind) > at) return opening;
    return startsBody(text, previous, current) ? open('batang-tubuh', 0) : undefined;
  }
  if (current === 'batang-tubuh' && opensClosing(lines, index, previous)) return open('penutup', 0);
  if (current !== 'penjelasan' && ELUCIDATION.test(text)) return open('penjelasan', 0);
  return openAnnex(lines, index, seen);
}
