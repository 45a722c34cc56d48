/** The figure round a chart as HTML of the build: it stands in the page once, as a fragment (`../fragments`). */
import type {Locale} from '../dates';
import {escapeHtml} from '../escapeHtml';
import {TABLE_WORDS} from '../table/html/words';
import type {ChartResult} from './types';

export interface FigureOptions {
  /** Anchor, unique on the page. */
  readonly id: string;
  readonly locale: Locale;
  /** The finding in a few words. */
  readonly title: string;
  /** What is shown: measure, unit, place, period. */
  readonly subtitle: string;
  readonly chart: Pick<ChartResult, 'svg' | 'summary'>;
  /** Anchor of the table with the same values on this page, e.g. `capaian-contoh`. */
  readonly table?: string;
  /** Where the figures come from, in words. */
  readonly source: string;
  /** True for invented example data: the figure says so itself, because figures are copied without their page. */
  readonly fictional: boolean;
}

const WORDS: Record<Locale, {readonly source: string; readonly table: string; readonly summary: string}> = {
  id: {source: 'Sumber:', table: 'Lihat nilainya dalam tabel', summary: 'Isi bagan dalam kalimat'},
  en: {source: 'Source:', table: 'See the values in the table', summary: 'The chart in sentences'},
};

/**
 * Title, subtitle, drawing, the same in sentences, the way to the table, the source. The drawing is one picture to
 * assistive technology, named by title and subtitle and described by the sentences; without a value only the sentences stand.
 * Search reads the sentences, and of invented figures nothing.
 */
export function renderFigure({id, locale, title, subtitle, chart, table, source, fictional}: FigureOptions): string {
  const words = WORDS[locale];
  const key = escapeHtml(id);
  const mark = fictional ? `<p data-rekaan>${TABLE_WORDS[locale].fictional}</p>` : '';
  const caption = `<figcaption>${mark}<p data-judul id="${key}-judul">${escapeHtml(title)}</p><p data-anak id="${key}-anak">${escapeHtml(subtitle)}</p></figcaption>`;
  const drawing = chart.svg && `<div data-bidang data-tanpa-cari role="img" aria-labelledby="${key}-judul ${key}-anak" aria-describedby="${key}-isi">${chart.svg}</div>`;
  const summary = `<ul id="${key}-isi" aria-label="${words.summary}">${chart.summary.map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ul>`;
  const link = table ? ` <a href="#${escapeHtml(table)}">${words.table}</a>` : '';
  return `<figure class="bagan" id="${key}"${fictional ? ' data-tanpa-cari' : ''} aria-labelledby="${key}-judul">${caption}${drawing}${summary}<p data-kaki>${words.source} ${escapeHtml(source)}${link}</p></figure>`;
}
