/** How the lines of an amending body are told apart: its own articles, its instructions, and everything else. */
import {endsInsidePasalReference} from './guards';
import {indentOf, type Line} from './lines';
import {readHeading, readItem, type ItemMark} from './markers';
import type {Placed} from './body';

const TITLE = /^PERUBAHAN\b(\s+\S+){0,3}\s+ATAS\b/i;
const CHANGE = /\b(diubah|disisipkan|ditambah(kan)?|dihapus|di\s?hapus|diganti|disempurnakan|dicabut|disisip|berbunyi|dibaca|menjadi|ditetapkan)\b/i;
const SUBJECT = /^(Ketentuan|Di\s?antara|Pasal|Ayat|Bab|Bagian|Paragraf|Judul|Setelah|Sesudah|Sebelum|Lampiran|Penjelasan|Huruf|Angka|Frasa|Kata|Nomenklatur|Meng\S+|Men\S+|Mem\S+|Merubah|Beberapa|Antara|Semua|Seluruh|Substansi|Rumusan|Nomor|Butir)(?=[\s,:])/i;
/** For instructions that open with an unusual or misspelt word. */
const TARGET = /^.{0,40}\b(Pasal|ayat|BAB|Lampiran)\b.*:$/;
const LOOK_AHEAD = 6;

/** True when the title says "perubahan … atas" and the first article changes something. */
export function isAmendment(title: string, body: readonly Line[]): boolean {
  if (!TITLE.test(title.replace(/\s+/g, ' '))) return false;
  const printed = body.filter((line) => line.text !== '');
  const first = printed.findIndex((line) => readHeading(line.text)?.kind === 'pasal');
  const start = printed.slice(Math.max(first, 0), Math.max(first, 0) + 40).map((line) => line.text).join(' ');
  return readHeading(printed[first]?.text ?? '')?.roman === true || CHANGE.test(start);
}

/** Lines of the act's own articles: the first heading, then Pasal II, III; or a last "Pasal 2" that says when it takes force. */
export function ownArticles(placed: readonly Placed[]): Set<number> {
  const headings = placed.flatMap((one, index) => {
    const mark = readHeading(one.line.text);
    return mark?.kind === 'pasal' ? [{index, mark, inside: endsInsidePasalReference(one.previous)}] : [];
  });
  const own = new Set(headings.slice(0, 1).map(({index}) => index));
  let last = headings[0]?.mark.at.value ?? 0;
  for (const {index, mark, inside} of headings.slice(1)) {
    if (!mark.roman || inside || mark.at.value !== last + 1) continue;
    own.add(index);
    last = mark.at.value;
  }
  const closing = headings.at(-1);
  const saysForce = closing && placed.slice(closing.index, closing.index + 12).some(({line}) => /mulai\s+berlaku/i.test(line.text));
  if (own.size === 1 && headings[0]?.mark.roman === false && closing?.mark.number === '2' && saysForce) own.add(closing.index);
  return own;
}

function wording(placed: readonly Placed[], index: number, offset: number): string {
  const lines = placed.slice(index, index + LOOK_AHEAD).map(({line}) => line.text.trim()).filter((text) => text !== '');
  return lines.join(' ').slice(offset);
}

/** How far an article has counted its instructions, and how it marks them. */
export interface Counting {
  /** Last instruction of the article. */
  last: number;
  /** Known once the first is read. */
  style: ItemMark['style'] | undefined;
}

/** The mark of an instruction. */
export interface InstructionMark {
  readonly number: string;
  readonly length: number;
  readonly value: number;
  readonly style: ItemMark['style'] | undefined;
}

/** "3. Ketentuan Pasal 9 diubah …": next number of the run (or a later one) and the words of a change. Some acts count a., b., c. */
export function readInstruction(placed: readonly Placed[], index: number, {last, style}: Counting): InstructionMark | undefined {
  const text = placed[index]?.line.text ?? '';
  const mark = readItem(text);
  if (!mark || (style ?? mark.style) !== mark.style || mark.value <= last || mark.value > last + 3) return undefined;
  if (mark.style !== '1.' && last === 0 && mark.value !== 1) return undefined;
  const words = wording(placed, index, mark.length - indentOf(text));
  const sentence = /^.*?(:|\.(?=\s|$))/.exec(words)?.[0] ?? words;
  return CHANGE.test(sentence) && (SUBJECT.test(words) || TARGET.test(sentence)) ? mark : undefined;
}

/** "Ketentuan Pasal 6 Peraturan … diubah sehingga berbunyi sebagai berikut:" as the first words of an article without numbered changes. */
function isWholeArticle(placed: readonly Placed[], start: number, end: number): boolean {
  const words = wording(placed, start, 0);
  const sentence = /^.*?(:|\.(?=\s|$))/.exec(words)?.[0] ?? words;
  if (!CHANGE.test(sentence) || !SUBJECT.test(words) || !/^.{0,60}\b(Pasal\s+\d|BAB\s+[IVX]|Lampiran\b)/i.test(words) || /^Beberapa\b/i.test(words)) return false;
  for (let index = start + 1; index < end; index += 1) if (readInstruction(placed, index, {last: 0, style: undefined})) return false;
  return true;
}

/** First lines of articles that are one instruction as a whole. */
export function wholeArticles(placed: readonly Placed[], own: ReadonlySet<number>): Set<number> {
  const starts = [...own].sort((a, b) => a - b);
  return new Set(starts.flatMap((heading, nth) => {
    const end = starts[nth + 1] ?? placed.length;
    const start = placed.findIndex(({line}, index) => index > heading && line.text !== '');
    return start > heading && start < end && isWholeArticle(placed, start, end) ? [start] : [];
  }));
}
