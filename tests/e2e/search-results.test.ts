import {describe, expect, it} from 'vitest';
import type {Page} from 'playwright-core';
import {useBrowser} from '../support/browser';

const ROWS = 'section[aria-labelledby="hasil"] ol > li';

const results = (page: Page) => page.locator(ROWS);

/** Waits until the answer is whole: titles, passages, counts of filters. */
const settled = (page: Page): Promise<void> => page.locator('main [aria-busy="false"]').waitFor();

/** Requests of the service worker could not be held back by a test. */
const ROUTED = {serviceWorkers: 'block'} as const;

describe('the page of results', () => {
  const {open} = useBrowser();

  it('shows chosen filters as links that lift them, and quick choices that keep the others', async () => {
    const {page} = await open('/cari/?q=disabilitas&jenis=peraturan&wilayah=Kaltara');
    await results(page).first().waitFor();
    const main = page.locator('main');
    expect(await main.getByRole('link', {name: 'Lepas saringan Wilayah: Kaltara'}).getAttribute('href')).toBe('/cari/?q=disabilitas&jenis=peraturan');
    await main.getByRole('link', {name: 'Hanya praktik'}).click();
    await page.waitForURL((url) => url.search === '?q=disabilitas&jenis=praktik&wilayah=Kaltara');
    await expect.poll(() => main.getByRole('link', {name: 'Hanya praktik'}).getAttribute('aria-current')).toBe('true');
    await main.getByRole('link', {name: 'Lepas semua'}).click();
    await page.waitForURL((url) => url.search === '?q=disabilitas');
  });

  it('shows more on demand, leads the focus to the first new one, and finds its place again on the way back', async () => {
    const {page} = await open('/cari/?q=layanan');
    await results(page).first().waitFor();
    await settled(page);
    const before = await results(page).count();
    await page.getByRole('button', {name: 'Tampilkan lebih banyak'}).click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
    await settled(page);
    await expect.poll(() => page.evaluate(([rows, at]) => document.querySelectorAll(String(rows))[Number(at)]?.contains(document.activeElement), [ROWS, before] as const)).toBe(true);
    const shown = await results(page).count();
    await results(page).nth(before + 2).scrollIntoViewIfNeeded();
    await page.waitForTimeout(200);
    const top = await page.evaluate(() => window.scrollY);
    expect(top).toBeGreaterThan(500);
    await results(page).nth(before + 2).locator('a').first().click();
    await page.waitForURL((url) => url.pathname !== '/cari/');
    await page.waitForTimeout(300);
    await page.goBack();
    await page.waitForURL(/\/cari\/\?q=layanan&tampil=40/);
    await expect.poll(() => results(page).count()).toBe(shown);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
  });

  it.each([[360], [1280]])('moves nothing when results come, at %i px', async (width) => {
    const {page} = await open('/cari/?q=layanan', {viewport: {width, height: 740}});
    await results(page).first().waitFor();
    const shift = await page.evaluate(() => new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {readonly value: number}).value; }).observe({type: 'layout-shift', buffered: true});
      setTimeout(() => resolve(sum), 300);
    }));
    expect(shift).toBeLessThan(0.1);
  });

  it('folds the filters on phones', async () => {
    const {page} = await open('/cari/?q=layanan', {viewport: {width: 360, height: 740}});
    await settled(page);
    expect(await page.getByLabel('Jenis').isVisible()).toBe(false);
    await page.locator('summary').filter({hasText: 'Saring hasil'}).click();
    expect(await page.getByLabel('Jenis').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('prints query, filters, day and address, and the full address of each result, without controls', async () => {
    const {page} = await open('/cari/?q=renaksi&jenis=pedoman');
    await settled(page);
    await page.emulateMedia({media: 'print'});
    const text = await page.locator('main').innerText();
    expect(text).toContain('Hasil pencarian: renaksi');
    expect(text).toContain('Jenis: Pedoman');
    expect(text).toMatch(/Dicetak pada \d{1,2} \S+ \d{4} dari https?:\/\/\S+\/cari\/\?q=renaksi&jenis=pedoman/);
    expect(text).toMatch(/https?:\/\/\S+\/pedoman\//);
    expect(await page.locator('main').locator('input, select, button').filter({visible: true}).count()).toBe(0);
    expect(text).not.toContain('Semua judul');
  });

  it('says that nothing was found, what to try, and where else to look', async () => {
    const {page} = await open('/cari/?q=zzzzqqqq+wwwwkkkk');
    await page.getByRole('heading', {name: 'Tidak ada hasil'}).waitFor();
    await page.locator('main [role="status"]').filter({hasText: 'Tidak ada hasil untuk “zzzzqqqq wwwwkkkk”.'}).waitFor({state: 'attached'});
    expect(await page.locator('main').getByRole('link', {name: 'wwwwkkkk'}).getAttribute('href')).toBe('/cari/?q=wwwwkkkk');
    expect(await page.locator('main').getByRole('link', {name: 'JDIHN', exact: true}).first().getAttribute('href')).toBe('https://jdihn.go.id/');
    await page.locator('main').getByRole('link', {name: 'Semua judul A–Z di bawah'}).click();
    expect(await page.locator('#a-z').evaluate((heading) => heading.getBoundingClientRect().top < window.innerHeight)).toBe(true);
  });

  it('says that the filters leave nothing, and lifts them with one link', async () => {
    const {page} = await open('/cari/?q=renaksi&tahun=1901');
    await page.getByRole('heading', {name: 'Tidak ada hasil dengan saringan ini'}).waitFor();
    await page.getByRole('link', {name: 'Cari tanpa saringan'}).click();
    await results(page).first().waitFor();
  });

  it('says that the index failed to load, that the list below still works, and tries again', async () => {
    const {page} = await open('/cari/', ROUTED);
    await page.route('**/cari/data/**', (route) => route.abort());
    await page.locator('main').getByRole('combobox', {name: 'Cari pedoman'}).fill('renaksi');
    await page.keyboard.press('Enter');
    await page.locator('main').getByText('Indeks pencarian gagal dimuat').waitFor();
    expect(await page.locator('main [data-a-z] a').count()).toBeGreaterThan(100);
    await page.unroute('**/cari/data/**');
    await page.locator('main').getByRole('button', {name: 'Coba lagi'}).click();
    await results(page).first().waitFor();
  });

  it('keeps the place of passages while only titles are there', async () => {
    const {page} = await open('/cari/', ROUTED);
    await page.route('**/cari/data/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.locator('main').getByRole('combobox', {name: 'Cari pedoman'}).fill('layanan dasar');
    await page.keyboard.press('Enter');
    const busy = (): Promise<string | null> => page.locator('main [aria-busy]').getAttribute('aria-busy');
    const passages = (): Promise<{readonly height: number; readonly text: string}[]> =>
      page.locator('section[aria-labelledby="hasil"] ol > li > p:last-of-type').evaluateAll((all) => all.slice(0, 5).map((one) => ({height: one.getBoundingClientRect().height, text: one.textContent})));
    await results(page).first().waitFor();
    const before = await passages();
    expect(await busy()).toBe('true');
    expect(before[0]?.text).toBe('');
    await expect.poll(busy, {timeout: 30_000}).toBe('false');
    const after = await passages();
    expect(after[0]?.text).not.toBe('');
    expect(after.slice(0, before.length).map(({height}) => height)).toEqual(before.map(({height}) => height));
  });

  it('keeps the older results on the screen, marked as busy, until the newer ones come', async () => {
    const {page} = await open('/cari/?q=renaksi', ROUTED);
    await results(page).first().waitFor();
    await page.route('**/cari/data/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.locator('main').getByRole('combobox', {name: 'Cari pedoman'}).fill('rehabilitasi sosial lanjut usia');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=rehabilitasi/);
    const busy = (): Promise<string | null> => page.locator('main [aria-busy]').getAttribute('aria-busy');
    await expect.poll(busy).toBe('true');
    expect(await results(page).first().innerText()).toMatch(/renaksi/i);
    await expect.poll(busy, {timeout: 30_000}).toBe('false');
    expect(await page.getByRole('heading', {name: /hasil untuk “rehabilitasi/}).count()).toBe(1);
  });
});

describe('the list from A to Z', () => {
  const {open} = useBrowser();

  it('is where the field leads without JavaScript: letters, all kinds together, each named', async () => {
    const {page} = await open('/tentang/', {javaScriptEnabled: false});
    await page.locator('form[role="search"] input').first().fill('spm');
    await page.locator('form[role="search"] input').first().press('Enter');
    await page.waitForURL(/\/cari\/\?q=spm/);
    await page.locator('main').getByRole('link', {name: 'Peraturan', exact: true}).waitFor();
    expect(await page.locator('[data-a-z] a[href^="#a-z-"]').count()).toBeGreaterThan(10);
    const row = page.locator('[data-a-z] li').filter({hasText: 'Perda Kaltara 17/2024'});
    expect(await row.count()).toBe(2);
    expect((await row.allTextContents()).map((text) => text.split(' ').at(-1))).toEqual(['Peraturan', 'Peraturan']);
    await page.locator('[data-a-z] a[href="#a-z-p"]').click();
    expect(await page.locator('#a-z-p').evaluate((heading) => heading.getBoundingClientRect().top < window.innerHeight)).toBe(true);
  });

  it('comes after a link inside the site too, once the reader is near it', async () => {
    const {page, faults} = await open('/tentang/', {viewport: {width: 360, height: 740}});
    await page.locator('nav').getByRole('link', {name: 'Cari', exact: true}).click();
    await page.waitForURL(/\/cari\/$/);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.locator('[data-a-z] a').first().waitFor();
    await page.locator('[data-a-z] li', {hasText: 'Istilah'}).locator('a').first().click();
    await page.waitForURL(/\/istilah\/#/);
    expect(faults).toEqual([]);
  });
});
