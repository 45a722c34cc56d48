/** The index calculator as tests use it. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';

export const PATH = '/alat/indeks-spm/';
export const PHONE = {viewport: {width: 360, height: 740}};

export const field = (page: Page, service: string, name: string, item = 0) => page.locator(`#sel-${service}-${name}-${item}`);
export const BALITA = 'kesehatan-kabkota-balita';

export async function typeRow(page: Page, service: string, numbers: readonly [string, string, string, string]): Promise<void> {
  for (const [i, name] of ['toServe', 'served', 'needed', 'fulfilled'].entries()) await field(page, service, name).fill(numbers[i] ?? '');
}

/** The row of a service, the panel of the region. */
export const row = (page: Page, service: string) => page.locator('tr', {has: field(page, service, 'toServe')});
export const region = (page: Page) => page.locator('section[aria-labelledby="hasil"]').getByText('Indeks daerah', {exact: true}).locator('xpath=..');

export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', value);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  }, text);
}

export const loadExample = (page: Page, name: RegExp = /Contoh singkat/) => page.getByRole('button', {name}).click();
export const openFile = (page: Page, name: string, buffer: Buffer) => page.locator('input[type=file]').setInputFiles({name, mimeType: 'application/octet-stream', buffer});
export const stored = (page: Page) => page.evaluate(() => [window.sessionStorage.getItem('pustaka-indeks-spm'), window.localStorage.getItem('pustaka-indeks-spm')]);

export async function download(page: Page): Promise<{readonly name: string; readonly bytes: Buffer}> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Unduh XLSX dengan rumus'}).click()]);
  return {name: file.suggestedFilename(), bytes: readFileSync(await file.path())};
}
