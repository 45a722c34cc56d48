/** Tables of the site as tests use them. */
import type {BrowserContextOptions, Locator, Page} from 'playwright-core';
import type {BrowserUse, Watched} from './browser';

export const OVERVIEW = '/indikator/capaian/';
export const SERVICE = '/indikator/kesehatan-kabkota-hipertensi/';
export const NATIONAL = '/indikator/nasional/';

export const tableOf = (page: Page): Locator => page.locator('.tabel-data').first();
export const shownRows = (page: Page): Locator => tableOf(page).locator('tbody tr:visible');
export const news = (page: Page): Locator => tableOf(page).locator('[data-kabar]');
export const head = (page: Page, name: string): Locator => tableOf(page).getByRole('columnheader', {name}).first();
export const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** Values of one column as the reader sees them. */
export async function column(page: Page, name: string): Promise<string[]> {
  const heads = await tableOf(page).locator('thead th').allInnerTexts();
  const at = heads.findIndex((text) => text.trim().startsWith(name));
  const rows = await shownRows(page).evaluateAll((list, index) => list.map((row) => (row.children[index]?.firstChild?.textContent ?? '').trim()), at);
  return rows;
}

/** Opens a page with a table and waits until the table lives. */
export async function openTable(open: BrowserUse['open'], path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await open(path, {permissions: ['clipboard-read', 'clipboard-write'], ...options});
  await watched.page.locator('.tabel-data[data-siap]').first().waitFor();
  return watched;
}
