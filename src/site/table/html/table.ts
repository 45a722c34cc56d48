/** The table itself: whole, with caption, heads of columns and rows. Readable without scripts and on paper. */
import {escapeHtml} from '../../escapeHtml';
import {formatValue, isNumeric} from '../format';
import type {Column, Row, TableModel} from '../model';
import {renderCell} from './cells';
import type {Context} from './context';

/** A table of more rows than `WHOLE` shows `FOLD` of them; the reader unfolds more. All are in the HTML. */
export const FOLD = 20;
export const WHOLE = 60;

const list = (items: readonly string[]): string => [...new Set(items)].join(', ');

/** Title, unit, period, place and, for invented figures, the mark. */
function caption({model, words}: Context): string {
  const units = list(model.columns.flatMap(({unit}) => (unit ? [unit] : [])));
  const facts = [units && `${words.unit}: ${units}`, `${words.period}: ${model.period}`, `${words.place}: ${model.place}`].filter(Boolean);
  const mark = model.fictional ? `<strong data-contoh>${escapeHtml(words.fictional)}</strong>` : '';
  return `<caption id="judul-${model.id}"><strong>${escapeHtml(model.title)}</strong><span>${escapeHtml(facts.join(' · '))}</span>${mark}<span class="sembunyi-visual" data-petunjuk hidden>${escapeHtml(words.sortable)}</span></caption>`;
}

function head(column: Column): string {
  const unit = column.unit ? ` <small>(${escapeHtml(column.unit)})</small>` : '';
  return `<th scope="col"${isNumeric(column) ? ' class="angka"' : ''}><span>${escapeHtml(column.label)}${unit}</span></th>`;
}

/** True where the row has the values by which the page filters at first. */
export function fitsStart(row: Row, {columns}: TableModel): boolean {
  return columns.every(({start}, index) => start === undefined || String(row.cells[index]?.value) === start);
}

function renderRow(row: Row, place: number, limit: number, context: Context): string {
  const {model, words} = context;
  const mark = row.benchmark ? ` <small>(${escapeHtml(words.benchmark)})</small>` : '';
  const cells = row.cells.map((cell, index) => {
    const column = model.columns[index];
    return column ? renderCell(cell, column, context, column.compare ? mark : '') : '';
  });
  const attributes = `${row.benchmark ? ' data-pembanding' : ''}${place === 0 ? ' data-luar' : place > limit ? ' data-lipat' : ''}`;
  return `<tr${attributes}>${cells.join('')}</tr>`;
}

function body(context: Context): string {
  let shown = 0;
  const limit = countStart(context.model) > WHOLE ? FOLD : WHOLE;
  return context.model.rows
    .map((row) => {
      const place = fitsStart(row, context.model) ? (shown += 1) : 0;
      return context.embedded ? (place === 0 ? '' : renderRow(row, 1, limit, context)) : renderRow(row, place, limit, context);
    })
    .join('');
}

/** Rows of the first view; in a frame no others are in the HTML. */
export const countStart = (model: TableModel): number => model.rows.filter((row) => fitsStart(row, model)).length;

/** Numbers of the columns that are hidden at first, for the style sheet. */
function hiddenNumbers({columns}: TableModel): string {
  return columns.flatMap(({hidden, rowHead}, index) => (hidden && !rowHead ? [String(index + 1)] : [])).join(' ');
}

/** Browsers repeat the foot on every printed page, so no page of invented figures is without its mark. */
function foot({model, words}: Context): string {
  return model.fictional ? `<tfoot><tr><td colspan="${model.columns.length}"><strong data-contoh aria-hidden="true">${escapeHtml(words.fictional)}</strong></td></tr></tfoot>` : '';
}

/** `<table>` of the model. Invented figures stay out of the search. */
export function renderPlainTable(context: Context): string {
  const {model} = context;
  const hidden = hiddenNumbers(model);
  const heads = model.columns.map(head).join('');
  return `<table${hidden ? ` data-tanpa="${hidden}"` : ''}>${caption(context)}<thead><tr>${heads}</tr></thead><tbody${model.fictional ? ' data-tanpa-cari' : ''}>${body(context)}</tbody>${foot(context)}</table>`;
}

/** Label of a value in its column, as cells show it. */
export const labelOf = (column: Column, value: string, {locale}: Context): string => formatValue(column, value, locale);
