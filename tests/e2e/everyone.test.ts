import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';

const PHONE = {viewport: {width: 360, height: 740}};
const DOORS = ['/', '/pedoman/', '/pedoman/enam-urusan/kesehatan/', '/regulasi/', '/regulasi/uu-8-2016/', '/regulasi/model-perda-disabilitas/', '/praktik-baik/', '/praktik-baik/perda-disabilitas-kaltara/', '/belanja-ide/', '/pertemuan/', '/pertemuan/2026-01-12-pokja-skala/', '/indikator/', '/orientasi/pegawai-baru/', '/istilah/', '/sumber/', '/tentang/'];

describe('readers with disabilities, cheap phones and weak lines', () => {
  const {open} = useBrowser();

  it.each(DOORS)('%s is complete without JavaScript: heading, text, and a way on', async (path) => {
    const {page} = await open(path, {...PHONE, javaScriptEnabled: false});
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
    expect(await page.locator('footer a').filter({visible: true}).count()).toBeGreaterThan(8);
  });

  it('shows every service of a sector as a table without JavaScript', async () => {
    const {page} = await open('/pedoman/enam-urusan/kesehatan/', {javaScriptEnabled: false});
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThanOrEqual(14);
  });

  it('skips to the content with the first key', async () => {
    const {page} = await open('/regulasi/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Lompat|Lewati|konten/i);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main, #__docusaurus_skipToContent_fallback')))).toBe(true);
  });

  it('opens and closes the menu on a phone by keyboard', async () => {
    const {page} = await open('/', PHONE);
    await page.locator('.navbar__toggle').focus();
    await page.keyboard.press('Enter');
    await page.locator('.navbar-sidebar').getByRole('link', {name: 'Regulasi'}).click();
    await page.waitForURL(/regulasi/);
  });

  it('keeps the focus in the open menu, closes it by Escape, and gives the focus back', async () => {
    const {page} = await open('/', PHONE);
    const focused = (selector: string): Promise<boolean> => page.evaluate((parent) => Boolean(document.activeElement?.closest(parent)), selector);
    await page.locator('.navbar__toggle').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', {name: 'Menu'}).waitFor();
    expect(await focused('.navbar-sidebar__close')).toBe(true);
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      expect(await focused('.navbar-sidebar')).toBe(true);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({state: 'detached'});
    expect(await focused('.navbar__toggle')).toBe(true);
  });

  it('draws no part of the bar over another, without JavaScript and with text twice as large', async () => {
    const {page} = await open('/', {...PHONE, javaScriptEnabled: false});
    const menu = await page.getByRole('link', {name: 'Menu', exact: true}).boundingBox();
    const search = await page.locator('nav.navbar').getByRole('link', {name: 'Cari'}).boundingBox();
    expect((search?.x ?? 0) + (search?.width ?? 0)).toBeLessThanOrEqual(menu?.x ?? 0);
    const wide = await open('/pedoman/');
    await wide.page.addStyleTag({content: 'html { font-size: 225% !important; }'});
    expect(await wide.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  it('says in plain words that a page does not exist, and searches for the words of its address', async () => {
    const {page} = await open('/regulasi/uu-8-2061/', PHONE);
    expect(await page.locator('h1').innerText()).toBe('Halaman tidak ditemukan');
    expect(await page.locator('main').getByRole('combobox').inputValue()).toBe('uu 8 2061');
    expect(await page.locator('main').getByRole('link', {name: 'Regulasi'}).isVisible()).toBe(true);
  });

  it('reads the same page in the other language by a plain link', async () => {
    const {page} = await open('/regulasi/uu-8-2016/');
    await page.getByRole('link', {name: 'English'}).click();
    await page.waitForURL(/\/en\/regulasi\/uu-8-2016\//);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await page.getByText(/not been translated|not translated/i).first().isVisible()).toBe(true);
    expect(await page.locator('main [lang="id"]').count()).toBeGreaterThan(0);
  });

  it('keeps the dark theme when the language changes', async () => {
    const {page} = await open('/', {colorScheme: 'light'});
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await page.goto(page.url().replace(/\/$/, '/en/'));
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it.each(['/regulasi/uu-8-2016/', '/praktik-baik/sasando-ntt/', '/pertemuan/2026-01-12-pokja-skala/', '/pedoman/tahapan-penerapan/'])('%s prints without navigation', async (path) => {
    const {page} = await open(path);
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('nav.navbar').isVisible()).toBe(false);
    expect(await page.locator('footer').isVisible()).toBe(false);
    expect(await page.locator('h1').first().isVisible()).toBe(true);
  });

  it.each(['/', '/regulasi/', '/pedoman/', '/cari/?q=spm'])('%s still fits at 320 px with large text', async (path) => {
    const {page} = await open(path, {viewport: {width: 320, height: 640}});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
