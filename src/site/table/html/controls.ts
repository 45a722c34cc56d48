/** Controls of a table, in the HTML from the start so that nothing moves; style sheets hide them where no script runs. */
import {escapeHtml} from '../../escapeHtml';
import type {Context} from './context';
import type {FilterSpec} from './spec';
import {labelOf} from './table';

function column(filter: FilterSpec, {model}: Context): (typeof model.columns)[number] {
  const found = model.columns.find(({key}) => key === filter.key);
  if (!found) throw new Error(`Tabel "${model.id}": kolom "${filter.key}" tidak ada.`);
  return found;
}

function options(filter: FilterSpec, context: Context, chosen: string): string {
  return filter.values.map((value) => `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(labelOf(column(filter, context), value, context))}</option>`).join('');
}

function select(label: string, name: string, filter: FilterSpec, context: Context, chosen: string): string {
  return `<label>${escapeHtml(label)}<select class="pilihan" name="${escapeHtml(name)}" autocomplete="off"><option value="">${escapeHtml(context.words.all)}</option>${options(filter, context, chosen)}</select></label>`;
}

function years(filter: FilterSpec, context: Context): string {
  const {words} = context;
  const {label} = column(filter, context);
  const [start] = [filter.start ?? ''];
  return `<div data-rentang>${select(`${label} ${words.from}`, `${filter.key}.dari`, filter, context, start)}${select(`${label} ${words.to}`, `${filter.key}.sampai`, filter, context, start)}</div>`;
}

function drawer(title: string, legend: string, inner: string): string {
  return `<details data-laci><summary>${escapeHtml(title)}<span data-jumlah></span></summary><fieldset><legend>${escapeHtml(legend)}</legend>${inner}</fieldset></details>`;
}

function check(name: string, value: string, label: string, checked: boolean): string {
  return `<label><input type="checkbox" name="${escapeHtml(name)}" value="${escapeHtml(value)}"${checked ? ' checked' : ''} autocomplete="off">${escapeHtml(label)}</label>`;
}

function places(filter: FilterSpec, context: Context): string {
  const boxes = filter.values.map((value) => check(filter.key, value, labelOf(column(filter, context), value, context), value === filter.start));
  const benchmark = filter.benchmark ? check('pembanding', 'ya', `${context.words.benchmark}: ${filter.benchmark}`, false) : '';
  return drawer(context.words.compare, context.words.compareLimit, `${boxes.join('')}${benchmark}`);
}

function columnChoice({model, spec, words}: Context): string {
  const boxes = model.columns.filter(({rowHead}) => !rowHead).map(({key, label, unit}) => check('kolom', key, unit ? `${label} (${unit})` : label, spec.shown.includes(key)));
  return boxes.length < 2 ? '' : drawer(words.columns, words.columnsShown, boxes.join(''));
}

function filterControl(filter: FilterSpec, context: Context): string {
  if (filter.kind === 'tahun') return years(filter, context);
  return filter.kind === 'tempat' ? places(filter, context) : select(column(filter, context).label, filter.key, filter, context, filter.start ?? '');
}

const button = (action: string, label: string, extra = ''): string => `<button type="button" class="tombol tombol--garis" data-aksi="${action}"${extra}>${escapeHtml(label)}</button>`;

export function renderControls(context: Context): string {
  const {model, spec, words} = context;
  const find = `<label data-cari-tabel>${escapeHtml(words.find)}<input class="kolom-isian" type="search" name="cari" autocomplete="off" spellcheck="false" placeholder="${escapeHtml(words.findHelp)}"></label>`;
  const filters = spec.filters.filter(({kind}) => kind !== 'tempat').map((filter) => filterControl(filter, context));
  const compare = spec.filters.filter(({kind}) => kind === 'tempat').map((filter) => filterControl(filter, context));
  const tools = [...compare, columnChoice(context), button('kartu', words.cards, ' aria-pressed="false"'), button('awal', words.reset)];
  const rest = `atur-${model.id}`;
  const open = button('saring', words.arrange, ` aria-expanded="false" aria-controls="${rest}"`);
  return `<form data-kendali data-tanpa-cari aria-label="${escapeHtml(words.controls(model.title))}"><div>${find}${open}</div><div id="${rest}" data-atur-lagi><div>${filters.join('')}</div><div>${tools.join('')}</div></div></form><p role="status" data-kabar></p><p data-abai hidden></p>`;
}

export function renderMore({words}: Context): string {
  return `<p data-lanjut data-tanpa-cari hidden>${button('lagi', words.more('{count}'))}${button('semua', words.everything('{count}'))}</p>`;
}

/** Copies and prints what is shown, and the code for other websites. */
export function renderShare(context: Context): string {
  const {model, words, origin, baseUrl} = context;
  const address = `${origin}${baseUrl}embed/${model.id}/`;
  const snippet = `<iframe src="${address}" title="${model.title.replaceAll('"', '&quot;')}" width="100%" height="480" loading="lazy"></iframe>`;
  const embed = `<details data-sematan><summary>${escapeHtml(words.embed)}</summary><label>${escapeHtml(words.embedHelp)}<textarea class="kolom-isian" rows="3" readonly>${escapeHtml(snippet)}</textarea></label></details>`;
  return `<div data-bagi data-tanpa-cari role="group" aria-label="${escapeHtml(words.share)}">${button('salin', words.copyTable)}${button('sitiran', words.copyCitation)}${button('tautan', words.copyLink)}${button('csv', words.csvShown)}${button('cetak', words.print)}</div>${embed}`;
}
