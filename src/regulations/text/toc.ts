import {toParagraphs} from '../grammar/flow';
import {isUnit, type ParsedRegulation, type TextNode, type Unit} from '../grammar/types';
import {escapeHtml} from './inline';
import type {TextLabels} from './labels';

/** The title printed below a heading, on one line. */
export function titleOf(unit: Unit): string {
  const segments = unit.children.filter((child): child is TextNode => child.kind === 'judul').flatMap((child) => child.segments);
  return toParagraphs(segments).join(' ');
}

function articlesBelow(unit: Unit): Unit[] {
  return unit.children.filter(isUnit).flatMap((child) => (child.kind === 'pasal' ? [child] : child.kind === 'perubahan' ? [] : articlesBelow(child)));
}

const link = (id: string, text: string): string => `<a href="#${id}">${escapeHtml(text)}</a>`;

function articleRow(articles: readonly Unit[]): string {
  if (articles.length === 0) return '';
  return `<ul data-pasal>${articles.map(({id, number}) => `<li>${link(id, `Pasal ${number}`)}</li>`).join('')}</ul>`;
}

/** Contents: each BAB with its title and its Pasal; a flat act lists its Pasal. */
export function renderContents(parsed: ParsedRegulation, labels: TextLabels): string {
  const regions = parsed.root.children.filter(isUnit);
  const body = regions.find(({kind}) => kind === 'batang-tubuh');
  const rows = (body?.children.filter(isUnit) ?? []).filter(({kind}) => kind !== 'pasal').map((unit) => `<li>${link(unit.id, `BAB ${unit.number} ${titleOf(unit)}`)}${articleRow(articlesBelow(unit))}</li>`);
  const flat = (body?.children.filter(isUnit) ?? []).filter(({kind}) => kind === 'pasal');
  const ends = regions.flatMap((unit) => {
    if (unit.kind === 'penjelasan') return [`<li>${link(unit.id, labels.elucidation)}</li>`];
    return unit.kind === 'lampiran' ? [`<li>${link(unit.id, `Lampiran ${unit.number}`.trim())}</li>`] : [];
  });
  return `<nav data-bagian="isi" aria-label="${escapeHtml(labels.contents)}"><details open><summary>${escapeHtml(labels.contents)}</summary>${articleRow(flat)}<ul>${[...rows, ...ends].join('')}</ul></details></nav>`;
}
