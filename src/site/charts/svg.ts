/** Observable Plot on a document of linkedom: runs at build only, and no part of either reaches a reader. */
import * as Plot from '@observablehq/plot';
import {parseHTML} from 'linkedom';
import {FONT_SIZE} from './textWidth';
import {WIDTHS, type Width} from './types';

/** Attributes that Plot adds for a chart of its own: the drawing is one picture, named and described by its figure. */
const DROPPED = ['aria-label', 'aria-hidden', 'aria-description', 'class', 'style', 'font-family', 'fill', 'text-anchor'];
const NUMBERS = /^(?:d|transform|x[12]?|y[12]?|cx|cy|r|points)$/;

const round = (text: string): string => text.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));

function clean(element: Element, root: boolean): void {
  for (const {name, value} of [...element.attributes]) {
    const own = root || !['fill', 'text-anchor'].includes(name);
    if (DROPPED.includes(name) && own) element.removeAttribute(name);
    else if (NUMBERS.test(name)) element.setAttribute(name, round(value));
  }
  for (const child of [...element.children]) clean(child, false);
}

/**
 * Draws marks as a clean `<svg>`: no ids, classes, styles or labels of its own, numbers to a tenth of a pixel.
 * The same options give the same bytes. Its text is escaped by the serialiser.
 * @param width also named in `data-gambar`, by which the style sheet shows one drawing of a pair
 */
export function draw(width: Width, options: Plot.PlotOptions, pixels: number = WIDTHS[width]): string {
  const {document} = parseHTML('<html><body></body></html>');
  const svg = Plot.plot({...options, document, width: pixels, className: 'gambar', style: {}});
  for (const style of svg.querySelectorAll('style')) style.remove();
  clean(svg, true);
  svg.setAttribute('data-gambar', width);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  svg.setAttribute('font-size', String(FONT_SIZE));
  svg.setAttribute('text-anchor', 'middle');
  svg.setAttribute('fill', 'currentColor');
  return svg.outerHTML;
}
