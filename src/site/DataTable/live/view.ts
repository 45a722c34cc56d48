/** A table on the page as a function of its state; knows nothing of the address. */
import {prepareCards} from './cards';
import {createDrawing, type Drawn} from './draw';
import {readLabels, showState} from './form';
import {prepareHeads} from './heads';
import type {Parts} from './parts';
import {readAhead, readRows} from './rows';
import {sentenceOf} from './say';
import {select} from './select';
import {fill} from './settings';
import type {TableState} from './state';

function writeMore({more, settings: {locale, fold}}: Parts, {rows: {length: count}, unfolded}: Drawn): void {
  more.hidden = unfolded >= count;
  const write = (value: number): string => new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB').format(value);
  const [next, all] = more.querySelectorAll('button');
  for (const [button, value] of [[next, Math.min(fold, count - unfolded)], [all, count]] as const) {
    if (!button) continue;
    button.dataset.kata ??= button.textContent ?? '';
    button.textContent = fill(button.dataset.kata, {count: write(value)});
  }
}

export interface View {
  readonly show: (state: TableState, limit: number) => void;
  /** Says what became of the table, once the reader rests. */
  readonly tell: (before: TableState, state: TableState) => void;
  /** Rows that fit, in their order, also those that are folded. */
  readonly rows: () => readonly HTMLTableRowElement[];
  readonly every: readonly HTMLTableRowElement[];
  /** Brings rows that would come with the next frame. */
  readonly finish: () => void;
  readonly readAhead: () => () => void;
}

/** Prepares heads and rows once. */
export function createView(parts: Parts): View {
  const {root, form, table, body, settings, news} = parts;
  const rows = readRows(body, settings);
  const labels = readLabels(form, settings.spec.filters);
  const {draw, finish} = createDrawing(body, rows);
  const showHeads = prepareHeads(table, settings);
  let cardsReady = false;
  let drawn: Drawn = {rows: rows.elements, unfolded: 0};
  return {
    every: rows.elements,
    finish,
    readAhead: () => readAhead(rows, settings.spec.columns.length),
    rows: () => drawn.rows,
    tell: (before, state) => {
      news.textContent = sentenceOf(before, state, drawn, rows.elements.length, table, settings);
    },
    show: (state, limit) => {
      if (state.cards && !cardsReady) prepareCards(table, rows.elements);
      cardsReady ||= state.cards;
      root.toggleAttribute('data-kartu', state.cards);
      const hidden = settings.spec.columns.flatMap(({key, head}, index) => (head || state.columns.includes(key) ? [] : [index + 1]));
      // The same value again would make the browser look at every cell anew.
      if (table.dataset.tanpa !== hidden.join(' ')) table.dataset.tanpa = hidden.join(' ');
      showHeads(state);
      showState(form, state, settings);
      const selection = select(state, rows, settings, labels);
      const fitting = selection.fits.filter(Boolean).length;
      drawn = draw(selection, state.all || fitting <= settings.whole ? Infinity : limit);
      writeMore(parts, drawn);
    },
  };
}

