/** Pieces of a page to printed lines. Gap rule: measured on 88 published regulations, see README. */
import type {PageText, Piece} from './items';

export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Right edge. */
  readonly end: number;
  /** x of the starts of pieces that follow a wide gap: columns. */
  readonly columns: readonly number[];
}

/** A gap wider than this part of the font height is a space. */
const SPACE_GAP = 0.18;
/** A blank piece wider than this part of the font height is a space. */
const BLANK_WIDTH = 0.12;
/** A gap wider than this many font heights is a column. */
const COLUMN_GAP = 2.2;
const SAME_LINE = 3;
/** A mark at the start of a line stands apart from its text, however narrow the tab between them. */
const MARK = /^(\(\d{1,3}[a-z]?\)|\d{1,3}[.)]|[a-z]{1,2}[.)])$/;

function groupByLine(pieces: readonly Piece[]): Piece[][] {
  const lines: {y: number; pieces: Piece[]}[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last && Math.abs(piece.y - last.y) < SAME_LINE) last.pieces.push(piece);
    else if (piece.text.trim() !== '') lines.push({y: piece.y, pieces: [piece]});
  }
  return lines.map((line) => line.pieces.sort((a, b) => a.x - b.x));
}

/** The same word printed twice with a hair's shift is bold type, not two words. */
function isShadow(piece: Piece, before: Piece | undefined): boolean {
  return before !== undefined && piece.text === before.text && piece.text.trim() !== '' && Math.abs(piece.x - before.x) < Math.max(1, piece.height * 0.1);
}

interface Joined {
  text: string;
  edge: number;
  blank: boolean;
  columns: number[];
}

function joinPiece(line: Joined, piece: Piece, height: number): void {
  if (piece.text.trim() === '') {
    if (piece.width > BLANK_WIDTH * height || (piece.text !== '' && MARK.test(line.text))) line.blank = true;
    return;
  }
  const gap = piece.x - line.edge;
  if (line.text !== '') {
    const wide = gap > COLUMN_GAP * height;
    if (wide) line.columns.push(piece.x);
    if (wide) line.text = `${line.text.trimEnd()}${' '.repeat(Math.min(20, Math.max(3, Math.round(gap / (height / 2)))))}`;
    else if ((gap > SPACE_GAP * height || line.blank) && !line.text.endsWith(' ')) line.text += ' ';
  }
  line.blank = false;
  line.text += line.text.endsWith(' ') ? piece.text.trimStart() : piece.text;
  line.edge = Math.max(line.edge, piece.x + piece.width);
}

const HEADING_WORD = /^(?:(Pasal|BAB)(\d{1,3}[A-Z]?|[IVXLC]+)|TENTANG|MEMUTUSKAN:?|PENJELASAN|ATAS|UMUM)$/;

/** Letters set apart ("P a s a l 5") close up where they make a heading; anything else stays as it is. */
function closeUp(text: string): string {
  if (!/^(?:\S ){3,}\S{1,3}$/.test(text.replace(/ +/g, ' '))) return text;
  const match = HEADING_WORD.exec(text.replace(/ /g, ''));
  if (!match) return text;
  return match[1] ? `${match[1]} ${match[2] ?? ''}` : match[0];
}

/** Words of one printed line, without indent. */
export function joinLine(pieces: readonly Piece[]): PrintedLine {
  const shown = pieces.filter((piece, index) => !isShadow(piece, pieces[index - 1]));
  const first = shown.find(({text}) => text.trim() !== '') ?? {x: 0, y: 0, height: 0};
  const height = Math.max(1, ...shown.filter(({text}) => text.trim() !== '').map((piece) => piece.height));
  const line: Joined = {text: '', edge: first.x, blank: false, columns: []};
  for (const piece of shown) joinPiece(line, piece, height);
  return {text: closeUp(line.text.trim()), x: first.x, y: first.y, height, end: line.edge, columns: line.columns};
}

/** Printed lines of a page, from the top. */
export function toPrintedLines(page: PageText): PrintedLine[] {
  return groupByLine(page.pieces).map(joinLine).filter(({text}) => text !== '');
}
