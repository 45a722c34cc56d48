import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Page} from 'playwright-core';
import {useBrowser} from '../support/browser';

const WORK = '/regulasi/model-perda-disabilitas/';
const [OLD, NEW] = ['2026-01-01', '2026-07-01'];
const PAIR = `${WORK}banding/${OLD}..${NEW}/`;
const STATE = `${WORK}pada/${OLD}/`;
/** An ayat that only the newer text has. */
const FRESH = '#pasal-15-ayat-1a';

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count();

describe('a regulation in time', () => {
  const {open} = useBrowser();

  it('leads from the regulation to an older text and back', async () => {
    const {page, faults} = await open(WORK);
    expect(await count(page, FRESH)).toBe(1);
    await page.locator('section[aria-labelledby="linimasa"]').getByRole('link', {name: 'Baca teks per 1 Januari 2026'}).click();
    // The work's own page has the same anchor: only the address tells that the older text is there.
    await page.waitForURL((url) => url.pathname === STATE);
    await page.locator('#pasal-15-ayat-2').waitFor();
    expect(await page.locator('h1').innerText()).toContain('teks pada 1 Januari 2026');
    expect(await page.getByRole('note').first().innerText()).toContain('Ini teks lama');
    expect(await count(page, FRESH)).toBe(0);
    await page.getByRole('link', {name: 'Baca teks yang terbaru'}).click();
    await page.locator(FRESH).waitFor();
    expect(new URL(page.url()).pathname).toBe(WORK);
    expect(faults).toEqual([]);
  });

  it('compares two texts: the summary in words, the list, the words of a changed article', async () => {
    const {page, faults} = await open(PAIR);
    expect(await page.locator('main header').innerText()).toMatch(/\d+ pasal diubah, \d+ pasal disisipkan, \d+ pasal dihapus; \d+ pasal sama\./);
    await page.getByRole('navigation', {name: 'Daftar perubahan'}).getByRole('link', {name: 'Pasal 38A', exact: true}).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#pasal-38a');
    expect(await page.locator('#pasal-38a h3').innerText()).toMatch(/Pasal 38A\s+disisipkan/);
    expect(await page.locator('#pasal-4 [data-sisi="lama"] del').first().textContent()).toContain('dihapus: ');
    expect(faults).toEqual([]);
  });

  it('puts old and new side by side where there is room, in one line of reading where there is not', async () => {
    const {page} = await open(PAIR);
    const [left, right] = [page.locator('#pasal-4 [data-sisi="lama"]').first(), page.locator('#pasal-4 [data-sisi="baru"]').first()];
    const [a, b] = [await left.boundingBox(), await right.boundingBox()];
    expect(b && a && b.x > a.x + a.width - 1 && Math.abs(a.y - b.y) < 2).toBe(true);
    expect(await left.locator('ins').first().isVisible()).toBe(false);
    await page.setViewportSize({width: 360, height: 740});
    expect(await right.isVisible()).toBe(false);
    expect(await left.locator('ins').first().isVisible()).toBe(true);
    expect(await sideways(page)).toBe(0);
  });

  it('tells removed and added words by strike and underline, not by colour alone', async () => {
    const {page} = await open(PAIR);
    const line = (selector: string): Promise<string> => page.locator(selector).first().evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await line('[data-sisi="lama"] del'), await line('[data-sisi="baru"] ins')]).toEqual(['line-through', 'underline']);
  });

  it('opens a folded stretch by keyboard', async () => {
    const {page} = await open(PAIR);
    const fold = page.locator('#pasal-1 details').first();
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await fold.getByText('Daerah adalah Provinsi Contoh.').isVisible()).toBe(true);
  });

  it('is whole without JavaScript', async () => {
    const {page} = await open(PAIR, {javaScriptEnabled: false, viewport: {width: 360, height: 740}});
    expect(await page.locator('#pasal-4 del').first().isVisible()).toBe(true);
    await page.getByRole('link', {name: 'Baca teks 1 Januari 2026'}).first().click();
    expect(await page.locator('#pasal-15-ayat-2').isVisible()).toBe(true);
  });

  it('prints in one column, whole and without a sideways cut', async () => {
    const {page} = await open(PAIR, {viewport: {width: 700, height: 990}});
    await page.emulateMedia({media: 'print'});
    expect(await sideways(page)).toBe(0);
    expect(await page.locator('#pasal-4 [data-sisi="baru"]').first().isVisible()).toBe(false);
    expect(await page.locator('#pasal-4 ins').first().isVisible()).toBe(true);
    await page.setViewportSize({width: 1280, height: 900});
    expect(await page.locator('#pasal-4 [data-sisi="baru"]').first().isVisible()).toBe(false);
  });

  it('stays out of the search, so that an older text never stands in for the one in force', () => {
    const html = (path: string): string => readFileSync(`build${path}index.html`, 'utf8');
    for (const path of [STATE, PAIR, `${WORK}pada/${NEW}/`]) expect(html(path)).toMatch(/name="?pustaka:cari"? content="?tidak"?/);
    for (const path of [STATE, PAIR]) expect(html(path)).toMatch(/name="?robots"? content="noindex, follow"/);
    expect(readFileSync('build/sitemap.xml', 'utf8')).toMatch(/\/regulasi\/uu-8-2016\//);
    expect(readFileSync('build/sitemap.xml', 'utf8')).not.toMatch(/\/(pada|banding)\//);
    const canonical = [...html(`${WORK}pada/${NEW}/`).matchAll(/<link[^>]*rel="?canonical"?[^>]*>/g)].map(([tag]) => tag);
    expect(canonical).toHaveLength(1);
    expect(canonical[0]).toContain(WORK);
    expect(canonical[0]).not.toContain('/pada/');
  });

  it('stands in English too, with the law in Indonesian', () => {
    const path = `build/en${PAIR}index.html`;
    expect(existsSync(path)).toBe(true);
    expect(/<span lang="?id"?>Pasal 38A<\/span> <span data-tanda>inserted/.test(readFileSync(path, 'utf8'))).toBe(true);
  });
});
