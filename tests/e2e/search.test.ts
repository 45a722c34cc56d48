import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';

describe('search', () => {
  const {open} = useBrowser();

  it('closes its suggestions with Escape and keeps what was typed', async () => {
    const {page} = await open('/cari/');
    const field = page.locator('main').getByRole('combobox');
    await field.fill('renaksi');
    await page.locator('main').getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('main').getByRole('option').count()).toBe(0);
    expect(await field.inputValue()).toBe('renaksi');
  });

  it('takes the slash as a letter while somebody types elsewhere', async () => {
    const {page} = await open('/regulasi/');
    const other = page.locator('main input[type="search"]').first();
    await other.fill('17');
    await other.press('/');
    expect(await other.inputValue()).toBe('17/');
  });

  it('gives a result list as a link: passages, filters with counts, state in the address', async () => {
    const {page, faults} = await open('/cari/?q=penyandang+cacat&jenis=peraturan');
    await page.getByText('Kami mencari dengan istilah resmi: penyandang disabilitas.').waitFor();
    await page.waitForFunction(() => document.title.startsWith('Hasil pencarian: penyandang cacat'));
    await page.locator('main [aria-busy="false"]').waitFor();
    expect(await page.locator('section[aria-labelledby="hasil"] ol > li').count()).toBeGreaterThan(3);
    expect(await page.locator('section[aria-labelledby="hasil"] ol > li mark').count()).toBeGreaterThan(3);
    await page.getByLabel('Wilayah').selectOption('Kaltara');
    await page.waitForURL(/wilayah=Kaltara/);
    await page.locator('section[aria-labelledby="hasil"] ol > li').first().waitFor();
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('jenis')).toBe('peraturan');
    expect(faults).toEqual([]);
  });

  it('shows what it was asked as text, never as HTML', async () => {
    const {page, faults} = await open(`/cari/?q=${encodeURIComponent('<img src=x onerror=alert(1)> spm')}`);
    await page.locator('section[aria-labelledby="hasil"] ol > li').first().waitFor();
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('fetches no index before somebody searches', async () => {
    const {page} = await open('/tentang/');
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({name}) => name.includes('/cari/data/')).length)).toBe(0);
  });

  it('searches the English site in English, and finds Indonesian texts there too', async () => {
    const {page} = await open('/en/cari/?q=disability+action+plan');
    await page.locator('section[aria-labelledby="hasil"] ol > li').first().waitFor();
    expect(await page.locator('section[aria-labelledby="hasil"] ol > li').first().innerText()).toMatch(/RAD PD|disab/i);
    expect(await page.locator('section[aria-labelledby="hasil"] ol > li a').first().getAttribute('href')).toMatch(/^\/en\//);
  });
});
