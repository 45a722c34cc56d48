/** Small pieces of HTML that every part of the text is made of. */
import {escapeHtml} from '../../site/escapeHtml';
import {toParagraphs} from '../grammar/flow';
import {isUnit, type Segment, type Unit} from '../grammar/types';
import type {Context, Spot} from './context';
import {renderInline} from './inline';

/** The unit's permalink as an attribute; nothing for units that nobody links to. */
export const idOf = (unit: Unit): string => (unit.id ? ` id="${escapeHtml(unit.id)}"` : '');

export const heading = (level: number, inner: string): string => `<h${Math.min(level, 6)}>${inner}</h${Math.min(level, 6)}>`;

/** The printed mark: "BAB IV", "(2)", "a.". */
export const marked = (unit: Unit): string => unit.marker.map(({text}) => text.trim()).join(' ');

/** A heading's link to itself; its accessible name says where it leads and is what a copied citation starts with. */
export function permalink(unit: Unit, name: string, {labels}: Context): string {
  return `<a data-tautan href="#${escapeHtml(unit.id)}" aria-label="${escapeHtml(labels.linkTo(name))}">#</a>`;
}

/** Running text as paragraphs. */
export function paragraphs(segments: readonly Segment[], spot: Spot, context: Context): string {
  return toParagraphs(segments).map((text) => `<p>${renderInline(text, spot, context)}</p>`).join('');
}

/** Lines that stay as printed: title page, closing, signatures. */
export function printedLines(unit: Unit): string {
  const segments = [...unit.marker, ...unit.children.flatMap((child) => (isUnit(child) ? [] : child.segments))];
  const blocks = segments.map(({text}) => text.trim()).join('\n').split(/\n{2,}/).filter((block) => block.trim() !== '');
  return blocks.map((block) => `<p>${block.trim().split('\n').map(escapeHtml).join('<br>')}</p>`).join('');
}
