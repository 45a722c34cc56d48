/** Cuts an instruction into its sentence and the new text that it quotes. Regional acts print no quotation marks; others do. */
import {readAyat, readHeading, readItem} from '../grammar/markers';
import {segmentsOf} from '../grammar/serialize';
import type {Segment, Unit} from '../grammar/types';

export interface Cut {
  /** One line, single spaces. */
  readonly sentence: string;
  /** Lines of the new text without quotation marks; the first may stand behind the sentence on its line (`midLine`). */
  readonly lines: readonly Segment[];
  readonly midLine: boolean;
}

const LEAD_END = /(?:sebagai\s+berikut|dengan\s+ketentuan)\s*[:;.]?|:/i;
/** "3 / 11" behind the sentence is a page number. */
const PAGE_MARK = /^\d{1,4}\s*\/\s*\d{1,4}$/;
const VERB = /\b(?:di\s?(?:ubah|hapus|sisip|tambah|ganti)|dirubah|disempurnakan|dicabut|tetap|me[nm]\w+)/i;

/** Where the sentence ends within the joined lines; quotation marks hide what stands in them. */
function endOfSentence(text: string): number {
  const hidden = text.replace(/[“"][^”"\n]{0,120}[”"]/g, (match) => '_'.repeat(match.length));
  const heading = headingOffset(text);
  const lead = LEAD_END.exec(hidden);
  if (lead && VERB.test(hidden.slice(0, lead.index)) && (heading === undefined || lead.index < heading)) return lead.index + lead[0].length;
  if (heading !== undefined) return heading;
  const stop = /\.(?=\s*\n|\s*$)/.exec(hidden);
  return stop ? stop.index + 1 : text.length;
}

/** Start of the first line (not the very first) that is a heading. */
function headingOffset(text: string): number | undefined {
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const before = text.slice(0, offset).trimEnd();
    if (index > 0 && readHeading(line) && !/(?:\b(?:Pasal|ayat|dan|dalam|pada|antara|yakni|yaitu|Ketentuan)|,)$/i.test(before)) return offset;
    offset += line.length + 1;
  }
  return undefined;
}

const isMark = (text: string): boolean => readHeading(text) !== undefined || readAyat(text) !== undefined || readItem(text) !== undefined;

/** Takes away the marks around quoted text, not those within it. */
function unquote(lines: readonly Segment[]): Segment[] {
  let open = 0;
  let started = false;
  return lines.map(({line, text}, index) => {
    let rest = text;
    const bare = rest.replace(/^(\s*)[“"]/, '$1');
    const first = lines.slice(0, index).every((one) => one.text.trim() === '');
    if (bare !== rest && (first || (open <= 0 && isMark(bare)))) {
      rest = bare;
      started = true;
      open = 0;
    }
    for (const sign of rest.match(/[“”"]/g) ?? []) open += sign === '“' || (sign === '"' && open === 0) ? 1 : -1;
    if (started && open < 0) {
      rest = rest.replace(/[”"]([.;]?)\s*$/, (_all, stop: string) => (/[.;]$/.test(rest.replace(/[”"][.;]?\s*$/, '')) ? '' : stop));
      open = 0;
      started = false;
    }
    return {line, text: rest};
  });
}

function trimBlank(lines: readonly Segment[]): Segment[] {
  const printed = (line: Segment): boolean => line.text.trim() !== '';
  const start = lines.findIndex(printed);
  return start < 0 ? [] : lines.slice(start, lines.findLastIndex(printed) + 1);
}

/** Segments of one line put together. */
function toLines(segments: readonly Segment[]): Segment[] {
  const lines: {line: number; text: string}[] = [];
  for (const {line, text} of segments) {
    const last = lines.at(-1);
    if (last?.line === line) last.text += text;
    else lines.push({line, text});
  }
  return lines;
}

/** Cuts an instruction (a unit `perubahan`; its mark is left out). */
export function cutInstruction(unit: Unit): Cut {
  const lines = toLines(segmentsOf({...unit, marker: []}));
  const text = lines.map((line) => line.text).join('\n');
  const end = endOfSentence(text);
  let offset = 0;
  const rest: Segment[] = [];
  let midLine = false;
  for (const line of lines) {
    const from = Math.max(end - offset, 0);
    if (from < line.text.length || (from === 0 && offset >= end)) {
      const piece = line.text.slice(from);
      if (from > 0 && piece.trim() !== '') midLine = true;
      rest.push({line: line.line, text: from > 0 ? piece.trimStart() : piece});
    }
    offset += line.text.length + 1;
  }
  if (midLine && PAGE_MARK.test(rest[0]?.text ?? '')) rest.shift();
  return {sentence: text.slice(0, end).replace(/\s+/g, ' ').trim(), lines: trimBlank(unquote(rest)).map(({line, text: one}) => ({line, text: one.trimEnd()})), midLine};
}
