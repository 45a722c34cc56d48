/** A table as HTML, made at build: controls, the table, what explains it, its files. Pure. */
import {escapeHtml} from '../../escapeHtml';
import type {TableModel} from '../model';
import {formatNumber} from '../../numbers';
import {anchor, createContext, type Context, type TableOptions} from './context';
import {renderControls, renderMore, renderShare} from './controls';
import {renderFoot} from './foot';
import {FOLD, renderPlainTable, WHOLE} from './table';

/** What the page's scripts must know, as one attribute. */
function settings({model, spec, words, locale, prefix = '', origin, baseUrl}: Context): string {
  const {title, place, period, sources, fictional} = model;
  const cited = {title, place, period, sources: sources.map(({title: name, publisher}) => `${name}, ${publisher}`).join('; ')};
  return escapeHtml(JSON.stringify({id: model.id, spec, said: words.said, locale, prefix, fold: FOLD, whole: WHOLE, cited, mark: fictional ? words.fictional : '', address: `${origin}${baseUrl}${model.page.replace(/^\//, '')}`}));
}

const region = ({model}: Context, table: string): string => `<div data-bingkai><div role="region" aria-labelledby="judul-${model.id}" tabindex="0" data-gulir>${table}</div></div>`;

/** @throws when the model is wrong, with every fault (see `toSpec`). */
export function renderTable(model: TableModel, options: TableOptions): string {
  const context = createContext(model, options);
  const table = renderPlainTable(context);
  return `<div class="tabel-data" id="${model.id}" data-atur="${settings(context)}">${renderControls(context)}${region(context, table)}${renderMore(context)}${renderShare(context)}${renderFoot(context, {files: true})}</div>`;
}

interface EmbedOptions extends TableOptions {
  /** Addresses of the site's style sheets. */
  readonly styles: readonly string[];
  /** Address of the site's icon. */
  readonly icon: string;
}

/** `/embed/<id>/`: the table alone, for the frame of another website. No scripts, no navigation, a link back. */
export function renderEmbed(model: TableModel, options: EmbedOptions): string {
  const context = createContext(model, {...options, embedded: true});
  const table = renderPlainTable(context);
  const count = formatNumber(model.rows.length, options.locale);
  const address = `${options.origin}${options.baseUrl}${model.page.replace(/^\//, '')}`;
  const links = options.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('');
  const html = `<html lang="${options.locale}" data-has-hydrated="true"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(model.title)} | ${escapeHtml(options.siteTitle)}</title><link rel="canonical" href="${escapeHtml(address)}"><link rel="icon" href="${escapeHtml(options.icon)}">${links}</head>`;
  const back = `<p>${anchor(address, escapeHtml(context.words.fullTable(count)), context)} ${escapeHtml(options.siteTitle)}</p>`;
  return `<!doctype html>${html}<body><main class="tabel-data tabel-sematan"><h1 class="sembunyi-visual">${escapeHtml(model.title)}</h1>${region(context, table)}${renderFoot(context, {files: false})}${back}</main></body></html>\n`;
}
