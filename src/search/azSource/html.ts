import {escapeHtml} from '../../site/escapeHtml';
import {kindLabel} from '../labels';
import type {AzGroup, AzRow} from '../azIndex';

function row({title, to, kind, of, lang}: AzRow, base: string): string {
  const about = [of, kindLabel(kind === 'wilayah' ? 'lainnya' : kind)].filter(Boolean).join(' · ');
  const language = lang ? ` lang="${lang}"` : '';
  return `<li><a href="${escapeHtml(base.replace(/\/$/, '') + to)}"${language}>${escapeHtml(title)}</a> <small>${escapeHtml(about)}</small></li>`;
}

/** The letters as links, then each letter with its titles. @param base with slashes: `/` or `/en/` */
export function azHtml(groups: readonly AzGroup[], base: string): string {
  const letters = groups.map(({letter, id}) => `<li><a href="#a-z-${id}">${letter}</a></li>`).join('');
  const lists = groups.map(({letter, id, rows}) => `<section aria-labelledby="a-z-${id}"><h3 id="a-z-${id}">${letter}</h3><ul>${rows.map((one) => row(one, base)).join('')}</ul></section>`).join('');
  return `<ul class="huruf">${letters}</ul>${lists}`;
}
