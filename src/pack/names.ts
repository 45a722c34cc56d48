/** Names that build, page and command agree on. */

/** Folder of the page and its files, below the root of the site. */
export const FOLDER = 'unduh/';
export const ZIP = `${FOLDER}pustaka-spm.zip`;
/** What the page cannot know while it is built: it comes after the pack. */
export const FACTS = `${FOLDER}paket.json`;
/** Mark of the place on the page that the pack fills in. */
export const SIZE_MARK = 'data-paket-ukuran';
/** Mark of the element that carries the day of the build (`YYYY-MM-DD`). */
export const DATE_MARK = 'data-paket-tanggal';

export interface PackFacts {
  readonly bytes: number;
  readonly pages: number;
}

/** `9,8 MB, 388 halaman` in the language of the page. */
export function sizeText({bytes, pages}: PackFacts, locale: 'id' | 'en'): string {
  const size = (bytes / 1_000_000).toLocaleString(locale, {minimumFractionDigits: 1, maximumFractionDigits: 1});
  return locale === 'en' ? `${size} MB, ${pages} pages` : `${size} MB, ${pages} halaman`;
}
