/**
 * The inside of a changed provision as rows of HTML. A changed row is written twice: the first copy shows all words (the
 * narrow page, print, no styles); side by side it shows the old ones, and the second copy, else `hidden`, the new ones.
 */
import {escapeHtml} from '../text/inline';
import type {CompareLabels} from './labels';
import type {Line, Piece} from './types';

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

const renderPieces = (pieces: readonly Piece[], context: RowContext): string => pieces.map((piece) => renderPiece(piece, context)).join('');

/** What a reader sees beside a row that came, went or has a new mark: never colour alone. */
function tagOf({kind}: Line, {labels}: RowContext): string {
  return kind === 'sama' || kind === 'diubah' ? '' : `<span data-tanda>${escapeHtml(labels.kinds[kind])}</span>`;
}

function cell(line: Line, context: RowContext, attributes: string): string {
  const mark = line.mark.length > 0 ? `<span data-nomor>${renderPieces(line.mark, context)}</span>` : '';
  return `<div${attributes}>${mark}<p>${renderPieces(line.words, context)}${tagOf(line, context)}</p></div>`;
}

function renderRow(line: Line, depth: number, context: RowContext): string {
  if (line.mark.length === 0 && line.words.length === 0) return '';
  const both = line.old !== undefined && line.new !== undefined && line.kind !== 'sama';
  const cells = both ? cell(line, context, ' data-sisi="lama"') + cell(line, context, ' data-sisi="baru" hidden') : cell(line, context, '');
  return `<div data-baris="${both ? 'dua' : line.kind}" data-dalam="${Math.min(depth, 5)}"${context.law}>${cells}</div>`;
}

function foldedName(lines: readonly Line[], {labels}: RowContext): string {
  const names = lines.map((line) => line.new?.name ?? '');
  const [first, last] = [names[0] ?? '', names.at(-1) ?? ''];
  if (names.some((name) => name === '')) return labels.unchanged(labels.paragraphs(lines.length));
  return labels.unchanged(labels.range(first, last));
}

/** Rows of siblings; long unchanged stretches are folded. */
export function renderLines(lines: readonly Line[], context: RowContext, depth = 0): string {
  let html = '';
  let calm: Line[] = [];
  const one = (line: Line): string => renderRow(line, depth, context) + renderLines(line.children, context, depth + 1);
  const flush = (): void => {
    const rows = calm.map(one).join('');
    html += calm.length >= FOLD ? `<details data-lipat><summary>${escapeHtml(foldedName(calm, context))}</summary>${rows}</details>` : rows;
    calm = [];
  };
  for (const line of lines) {
    if (!line.changed) calm.push(line);
    else {
      flush();
      html += one(line);
    }
  }
  flush();
  return html;
}
