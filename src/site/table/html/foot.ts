/** What stands below a table: marks, notes, what the columns mean, sources, files. */
import {formatDate} from '../../dates';
import {escapeHtml} from '../../escapeHtml';
import {formatSize} from '../../formatSize';
import {VALUE_STATUSES, type ValueStatus} from '../statuses';
import {anchor, heading, type Context, type TableFile} from './context';

function legend(context: Context): string {
  const {model, words, usedStatuses} = context;
  const used = (Object.keys(VALUE_STATUSES) as ValueStatus[]).filter((status) => usedStatuses.has(status));
  if (used.length === 0) return '';
  const rows = used.map((status) => `<div><dt>${escapeHtml(VALUE_STATUSES[status].mark)}</dt><dd>${escapeHtml(words.statuses[status])}</dd></div>`).join('');
  return `<section data-tanpa-cari>${heading(`tanda-${model.id}`, words.legend, context)}<dl data-legenda>${rows}</dl></section>`;
}

function backLinks(number: number, places: number, {model, words}: Context): string {
  return Array.from({length: places}, (_, at) => `<a href="#nilai-${model.id}-${number}-${at + 1}" aria-label="${escapeHtml(words.backToCell(number))}${places > 1 ? ` (${at + 1})` : ''}">↑${places > 1 ? at + 1 : ''}</a>`).join(' ');
}

function notes(context: Context): string {
  const {model, words, footnotes} = context;
  const cells = footnotes.list().map(({text, places}, index) => `<li id="catatan-${model.id}-${index + 1}">${escapeHtml(text)} ${backLinks(index + 1, places, context)}</li>`).join('');
  const whole = model.notes.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  if (!cells && !whole) return '';
  return `<section${model.fictional ? ' data-tanpa-cari' : ''}>${heading(`catatan-${model.id}`, words.notes, context)}${whole && `<ul>${whole}</ul>`}${cells && `<ol>${cells}</ol>`}</section>`;
}

function columnHelp({model, words}: Context): string {
  const rows = model.columns.flatMap(({label, unit, description}) => (description ? [`<div><dt>${escapeHtml(unit ? `${label} (${unit})` : label)}</dt><dd>${escapeHtml(description)}</dd></div>`] : []));
  return rows.length === 0 ? '' : `<details><summary>${escapeHtml(words.columnHelp)}</summary><dl>${rows.join('')}</dl></details>`;
}

function sources(context: Context): string {
  const {model, words, locale} = context;
  const items = model.sources.map(({title, publisher, url}) => {
    const name = url ? anchor(url, escapeHtml(title), context) : escapeHtml(title);
    return `${name}, ${escapeHtml(publisher)}`;
  });
  const license = anchor(model.license.url, escapeHtml(model.license.name), context);
  const facts = [[words.sources, items.join('; ')], [words.certainty, model.fictional ? '' : escapeHtml(words.certainties[model.certainty])], [words.license, license], [words.issued, escapeHtml(formatDate(model.issued, locale))]];
  return `<dl data-sumber>${facts.filter(([, value]) => value).map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

const fileLink = ({label, href, bytes}: TableFile, locale: Context['locale']): string => `<li><a href="${escapeHtml(href)}" download>${escapeHtml(label)} <small>(${formatSize(bytes, locale)})</small></a></li>`;

function downloads(context: Context): string {
  const {model, words, files = [], locale} = context;
  if (files.length === 0) return '';
  return `<nav data-unduhan aria-label="${escapeHtml(`${words.downloads}: ${model.title}`)}">${heading(`unduh-${model.id}`, words.downloads, context)}<ul>${files.map((file) => fileLink(file, locale)).join('')}</ul></nav>`;
}

/** On paper: where and when. Scripts put in the address of the view and the day. */
function printLine({model, words, origin, baseUrl, siteTitle}: Context): string {
  const address = `${origin}${baseUrl}${model.page.replace(/^\//, '')}`;
  return `<p data-kertas aria-hidden="true">${model.fictional ? `<strong>${escapeHtml(words.fictional)}</strong> ` : ''}${escapeHtml(siteTitle)}. <span data-cetakan>${escapeHtml(address)}</span></p>`;
}

/** Marks and notes are known only after the table has been made: call this last. */
export function renderFoot(context: Context, parts: {readonly files: boolean}): string {
  return `${legend(context)}${notes(context)}${columnHelp(context)}${sources(context)}${parts.files ? downloads(context) : ''}${printLine(context)}`;
}
