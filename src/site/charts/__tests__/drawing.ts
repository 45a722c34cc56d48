/** Reads a drawing back as elements, for the tests. */
import {parseHTML} from 'linkedom';
import type {Width} from '../types';

export interface Drawing {
  readonly texts: readonly string[];
  readonly all: (selector: string) => Element[];
  readonly attribute: (element: Element | undefined, name: string) => number;
}

/** One of the two drawings of a chart, or the whole markup. */
export function readDrawing(svg: string, width?: Width): Drawing {
  const {document} = parseHTML(`<html><body>${svg}</body></html>`);
  const root = width ? document.querySelector(`svg[data-gambar="${width}"]`) : document.body;
  if (!root) throw new Error(`tanpa gambar ${String(width)}`);
  const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
  return {all, texts: all('text').map((text) => text.textContent), attribute: (element, name) => Number(element?.getAttribute(name) ?? NaN)};
}

/** Points of a path such as `M1,2L3,4`. */
export const pathPoints = (path: string): [number, number][] => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
