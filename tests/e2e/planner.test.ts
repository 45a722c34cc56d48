import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';

describe('a planner with half an hour before a meeting', () => {
  const {open} = useBrowser();

  it('types on the home page, picks a hit by keyboard and lands on the record', async () => {
    const {page, faults} = await open('/');
    const field = page.getByRole('main').getByRole('combobox');
    await field.fill('renaksi ntb');
    await page.getByRole('main').getByRole('option').first().waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL(/renaksi/);
    await page.getByRole('heading', {level: 1, name: /Renaksi/i}).waitFor();
    expect(faults).toEqual([]);
  });

  it('reaches the search field from anywhere with a slash or Ctrl+K', async () => {
    const {page} = await open('/pedoman/', {viewport: {width: 1400, height: 900}});
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('opens a results page as a link, with kinds and facets, and goes back to it', async () => {
    const {page} = await open('/cari/?q=disabilitas&jenis=praktik');
    const main = page.getByRole('main');
    await main.getByRole('link', {name: /disabilitas/i}).first().click();
    await page.waitForURL(/praktik-baik/);
    await page.goBack();
    await page.waitForURL(/cari/);
    await main.getByRole('link', {name: /disabilitas/i}).first().waitFor();
    expect(page.url()).toContain('jenis=praktik');
  });

  it('is told when nothing is found and where else to look', async () => {
    const {page} = await open('/cari/?q=zzqqxxyy');
    await page.getByRole('main').getByText(/tidak ada|tidak ditemukan|belum ada/i).first().waitFor();
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(3);
  });

  it('is told when the index cannot be loaded, and may try again', async () => {
    const {page} = await open('/');
    await page.context().route(/\/cari\/.*\.(json|bin|txt)/, (route) => route.abort());
    await page.getByRole('main').getByRole('combobox').fill('renaksi');
    await page.getByRole('button', {name: /coba lagi/i}).first().waitFor();
    await page.context().unroute(/\/cari\/.*\.(json|bin|txt)/);
    await page.getByRole('button', {name: /coba lagi/i}).first().click();
    await page.getByRole('main').getByRole('option').first().waitFor();
  });

  it('reads the whole list of practices and filters it, with the choice in the address', async () => {
    const {page} = await open('/praktik-baik/');
    const cards = page.getByRole('main').getByRole('article');
    const all = await cards.count();
    expect(all).toBeGreaterThanOrEqual(6);
    await page.getByRole('combobox', {name: 'Daerah'}).selectOption('aceh');
    await expect.poll(async () => cards.filter({visible: true}).count()).toBeLessThan(all);
    await expect.poll(() => new URL(page.url()).search).toContain('aceh');
  });
});
