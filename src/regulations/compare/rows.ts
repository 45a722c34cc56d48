/**
 * The inside of a changed provision as rows of HTML. A changed row is written twice: the first copy shows all words (the
 * narrow page, print, no styles); side by side it shows the old ones, and the second copy, else `hidden`, the new ones.
 */
import {escapeHtml} from '../../site/escapeHtml';
import type {CompareLabels} from './labels';
import type {ChangeKind, Line, Piece} from './types';

/** From so many unchanged neighbours on they are folded away. */
const FOLD = 3;

export interface RowContext {
  readonly labels: CompareLabels;
  /** ` lang="id"` on pages in another language. */
  readonly law: string;
}

const heard = (text: string): string => `<span data-suara>${escapeHtml(text)}</span>`;

function renderPiece({state, text}: Piece, {labels}: RowContext): string {
  if (state === 'sama') return escapeHtml(text);
  const [name, [start, end]] = state === 'ditambah' ? (['ins', labels.come] as const) : (['del', labels.gone] as const);
  const space = text.startsWith(' ') ? ' ' : '';
  return `${space}<${name}>${heard(start)}${escapeHtml(text.trimStart())}${heard(end)}</${name}>`;
}

/** A new word right behind the removed one stands apart from it. */
function renderPieces(pieces: readonly Piece[], context: RowContext): string {
  const apart = ({state, text}: Piece, before: Piece | undefined): boolean => state === 'ditambah' && before?.state === 'dihapus' && /^[\p{L}\p{N}(]/u.test(text);
  return pieces.map((piece, index) => (apart(piece, pieces[index - 1]) ? ' ' : '') + renderPiece(piece, context)).join('');
}

/** What a reader sees beside a row that came, went or has a new mark: never colour alone. Said once for all that is inside it. */
function tagOf({kind}: Line, around: ChangeKind, {labels}: RowContext): string {
  const said = around === 'dihapus' || around === 'disisipkan';
  return kind === 'sama' || kind === 'diubah' || said ? '' : `<span data-tanda>${escapeHtml(labels.kinds[kind])}</span>`;
}

function cell(line: Line, around: ChangeKind, context: RowContext, attributes: string): string {
  const mark = line.mark.map((piece) => renderPiece(piece, context)).join(' ');
  return `<div${attributes}>${mark === '' ? '' : `<span data-nomor>${mark}</span>`}<p>${renderPieces(line.words, context)}${tagOf(line, around, context)}</p></div>`;
}

function renderRow(line: Line, {depth, around}: Spot, context: RowContext): string {
  if (line.mark.length === 0 && line.words.length === 0) return '';
  const both = line.old !== undefined && line.new !== undefined && line.kind !== 'sama';
  const cells = both ? cell(line, around, context, ' data-sisi="lama"') + cell(line, around, context, ' data-sisi="baru" hidden') : cell(line, around, context, '');
  return `<div data-baris="${both ? 'dua' : line.kind}" data-dalam="${Math.min(depth, 5)}"${context.law}>${cells}</div>`;
}

const nameOf = (line: Line | undefined): string => line?.new?.name ?? '';

function foldedName(lines: readonly Line[], {labels}: RowContext): string {
  const [first, last] = [nameOf(lines[0]), nameOf(lines.at(-1))];
  return labels.unchanged(first === '' ? labels.paragraphs(lines.length) : labels.range(first, last));
}

/** Neighbours that are read together: a changed line alone, unchanged ones as a run, paragraphs apart from numbered items. */
function toRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  const sortOf = (line: Line | undefined): string => (line === undefined || line.changed ? '' : nameOf(line) === '' ? 'alinea' : 'butir');
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && sortOf(line) !== '' && sortOf(last[0]) === sortOf(line)) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Where a row stands. */
interface Spot {
  readonly depth: number;
  /** What happened to the provision or item around it. */
  readonly around: ChangeKind;
}

/** Rows of siblings; long unchanged stretches are folded. */
export function renderLines(lines: readonly Line[], context: RowContext, spot: Spot): string {
  const one = (line: Line): string => renderRow(line, spot, context) + renderLines(line.children, context, {depth: spot.depth + 1, around: line.kind});
  return toRuns(lines)
    .map((run) => {
      const rows = run.map(one).join('');
      return run.length < FOLD ? rows : `<details data-lipat><summary>${escapeHtml(foldedName(run, context))}</summary>${rows}</details>`;
    })
    .join('');
}
