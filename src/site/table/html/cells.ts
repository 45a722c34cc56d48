import {escapeHtml} from '../../escapeHtml';
import {formatValue, isNumeric} from '../format';
import type {Cell, Column} from '../model';
import {VALUE_STATUSES, type ValueStatus} from '../statuses';
import {anchor, pageAddress, type Context} from './context';

/** The mark that eyes read and the words that ears hear; the legend below the table explains the marks. */
export function statusMark(status: ValueStatus, {words, usedStatuses}: Context): string {
  usedStatuses.add(status);
  return `<span data-tanda title="${escapeHtml(words.statuses[status])}"><span aria-hidden="true">${escapeHtml(VALUE_STATUSES[status].mark)}</span><span class="sembunyi-visual">${escapeHtml(words.statuses[status])}</span></span>`;
}

function noteMark(text: string, {model, words, footnotes}: Context): string {
  const {number, place} = footnotes.add(text);
  return `<sup><a id="nilai-${model.id}-${number}-${place}" href="#catatan-${model.id}-${number}" aria-label="${escapeHtml(words.note(number))}">${number}</a></sup>`;
}

function shownValue(cell: Cell, column: Column, context: Context): string {
  if (cell.value === null) return '';
  const text = escapeHtml(formatValue(column, cell.value, context.locale));
  const tone = column.categories?.find(({value}) => value === cell.value)?.tone ?? 'netral';
  const toned = tone === 'netral' && column.categories?.every((one) => one.tone === 'netral') !== false ? text : `<span data-nada="${tone}">${text}</span>`;
  return cell.href ? anchor(pageAddress(context, cell.href), toned, context) : toned;
}

/** A value without a reason for its absence is "not available"; a cell is never just empty. */
function statusOf({value, status}: Cell): ValueStatus | undefined {
  return status ?? (value === null ? 'tidak-tersedia' : undefined);
}

/** One cell: the value comes first in it, marks and notes behind. Scripts read the value from there. */
export function renderCell(cell: Cell, column: Column, context: Context, extra = ''): string {
  const status = statusOf(cell);
  const parts = [shownValue(cell, column, context), status ? statusMark(status, context) : ''].filter(Boolean).join(' ');
  const attributes = `${isNumeric(column) ? ' class="angka"' : ''}${cell.value === null ? ' data-tanpa-nilai' : ''}`;
  const inner = `${parts}${cell.note ? noteMark(cell.note, context) : ''}${extra}`;
  return column.rowHead ? `<th scope="row"${attributes}>${inner}</th>` : `<td${attributes}>${inner}</td>`;
}
