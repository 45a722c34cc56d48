/** The table of contents as HTML: real links that work alone; RegulationText adds the filter and the mark of the current place. */
import {escapeHtml} from '../../site/escapeHtml';
import {toParagraphs} from '../grammar/flow';
import {isUnit, type ParsedRegulation, type TextNode, type Unit} from '../grammar/types';
import type {TextLabels} from './labels';

/** The title printed below a heading, on one line. */
export function titleOf(unit: Unit): string {
  const segments = unit.children.filter((child): child is TextNode => child.kind === 'judul').flatMap((child) => child.segments);
  return toParagraphs(segments).join(' ');
}

/** Articles of a unit in printed order; those quoted in an amending instruction are not its own. */
export function articlesBelow(unit: Unit): Unit[] {
  return unit.children.filter(isUnit).flatMap((child) => (child.kind === 'pasal' ? [child] : child.kind === 'perubahan' ? [] : articlesBelow(child)));
}

const link = (id: string, text: string): string => `<a href="#${escapeHtml(id)}">${text}</a>`;
const marked = (mark: string, title: string): string => `<b>${escapeHtml(mark)}</b>${title ? ` ${escapeHtml(title)}` : ''}`;

function articleRow(articles: readonly Unit[]): string {
  if (articles.length === 0) return '';
  const items = articles.map((article) => {
    const changes = article.children.filter(isUnit).filter(({kind}) => kind === 'perubahan');
    return `<li>${link(article.id, `Pasal ${escapeHtml(article.number)}`)}</li>${changes.map(({id, number}) => `<li>${link(id, `angka ${escapeHtml(number)}`)}</li>`).join('')}`;
  });
  return `<ul data-pasal>${items.join('')}</ul>`;
}

/** Articles right below a unit, then each Bagian and Paragraf with its own. */
function rowsBelow(unit: Unit): string {
  const own = unit.children.filter(isUnit).filter(({kind}) => kind === 'pasal');
  const groups = unit.children.filter(isUnit).filter(({kind}) => kind === 'bagian' || kind === 'paragraf');
  const inner = groups.map((group) => `<li>${link(group.id, marked(`${group.kind === 'bagian' ? 'Bagian' : 'Paragraf'} ${group.number}`, titleOf(group)))}${rowsBelow(group)}</li>`).join('');
  return articleRow(own) + (inner ? `<ul>${inner}</ul>` : '');
}

function chapterRow(unit: Unit, labels: TextLabels): string {
  const articles = articlesBelow(unit);
  const first = articles[0]?.number;
  const fold = first === undefined ? '' : `<details><summary>${escapeHtml(labels.articles(first, articles.at(-1)?.number ?? first))}</summary>${rowsBelow(unit)}</details>`;
  return `<li>${link(unit.id, marked(`BAB ${unit.number}`, titleOf(unit)))}${fold}</li>`;
}

function endRow(unit: Unit, labels: TextLabels): string[] {
  if (unit.kind === 'menimbang') return [`<li>${link(unit.id, escapeHtml(labels.opening))}</li>`];
  if (unit.kind === 'penjelasan') return [`<li>${link(unit.id, escapeHtml(labels.elucidation))}</li>`];
  return unit.kind === 'lampiran' ? [`<li>${link(unit.id, escapeHtml(`Lampiran ${unit.number}`.trim()))}</li>`] : [];
}

/** Contents: each BAB with its title and, folded, its Pasal; a flat act lists its Pasal. @param beside attribute that tells the stylesheet of a column of elucidations */
export function renderContents(parsed: ParsedRegulation, labels: TextLabels, beside: string): string {
  const rows = parsed.root.children.filter(isUnit).flatMap((unit) => {
    if (unit.kind !== 'batang-tubuh') return endRow(unit, labels);
    const [flat, chapters] = [articleRow(unit.children.filter(isUnit).filter(({kind}) => kind === 'pasal')), unit.children.filter(isUnit).filter(({kind}) => kind !== 'pasal')];
    return [...(flat ? [`<li>${flat}</li>`] : []), ...chapters.map((chapter) => chapterRow(chapter, labels))];
  });
  const name = escapeHtml(labels.contents);
  return `<nav data-bagian="isi"${beside} aria-label="${name}"><details><summary><span>${name}</span></summary><div data-bagian="daftar"><ul>${rows.join('')}</ul></div></details></nav>`;
}
