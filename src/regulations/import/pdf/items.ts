/** Pieces of text of one page, turned upright, in page coordinates (x to the right, y downwards). */
import type {PDFPageProxy} from 'unpdf/pdfjs';

export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the base line, from the top of the page. */
  readonly y: number;
  readonly width: number;
  /** Font height. */
  readonly height: number;
}

export interface PageText {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
  /** Pieces that run in another direction than the page (stamps, watermarks). */
  readonly askew: number;
}

type Matrix = readonly [number, number, number, number, number, number];

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** More pieces on one page are no page of law. */
const MOST_PIECES = 40_000;

function multiply(a: Matrix, b: Matrix): Matrix {
  return [a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3], a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5]];
}

const toMatrix = (values: readonly number[]): Matrix => [values[0] ?? 1, values[1] ?? 0, values[2] ?? 0, values[3] ?? 1, values[4] ?? 0, values[5] ?? 0];

/** Quarter turns of the writing direction: 0 upright, 1 downwards, 2 upside down, 3 upwards; -1 for a slanted one. */
function quarter([a, b]: Matrix): number {
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  return Math.abs(turns - Math.round(turns)) > 0.06 ? -1 : (Math.round(turns) + 4) % 4;
}

/** Turns a point so that writing in direction `turns` becomes upright. */
function upright(turns: number, x: number, y: number, width: number, height: number): readonly [number, number] {
  if (turns === 1) return [y, width - x];
  if (turns === 2) return [width - x, height - y];
  return turns === 3 ? [height - y, x] : [x, y];
}

/** Pieces of a page in the direction in which most of its text runs (annexes are often turned by 90°). */
export async function readPage(page: PDFPageProxy): Promise<PageText> {
  const viewport = page.getViewport({scale: 1});
  const content = await page.getTextContent();
  const items = (content.items as readonly Partial<TextItem>[]).slice(0, MOST_PIECES).flatMap(({str, width, transform}) => {
    if (str === undefined || str === '' || !transform || !transform.every(Number.isFinite)) return [];
    const matrix = multiply(toMatrix(viewport.transform), toMatrix(transform));
    return [{str, width: width ?? 0, matrix, turns: quarter(matrix)}];
  });
  const letters = [0, 1, 2, 3].map((turns) => items.filter((item) => item.turns === turns).reduce((sum, {str}) => sum + str.trim().length, 0));
  const main = letters.indexOf(Math.max(...letters));
  const kept = items.filter(({turns}) => turns === main);
  const pieces = kept.map(({str, width, matrix}) => {
    const [x, y] = upright(main, matrix[4], matrix[5], viewport.width, viewport.height);
    return {text: str, x, y, width, height: Math.hypot(matrix[2], matrix[3])};
  });
  const turned = main % 2 === 1;
  return {
    pieces,
    width: turned ? viewport.height : viewport.width,
    height: turned ? viewport.width : viewport.height,
    askew: items.filter(({turns, str}) => turns !== main && str.trim() !== '').length,
  };
}
