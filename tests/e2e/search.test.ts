import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';

describe('search', () => {
  const {open} = useBrowser();

  it('suggests while typing, by keyboard alone, and leads to the chosen page', async () => {
    const {page, faults} = await open('/tentang/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('perda 17/2024');
    const field = page.getByRole('combobox').first();
    await page.getByRole('option', {name: /Langsung ke/}).waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(`[id="${(await field.getAttribute('aria-activedescendant')) ?? ''}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/regulasi\/perda-kaltara-17-2024\//);
    expect(faults).toEqual([]);
  });

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
    expect(await page.locator('section[aria-labelledby="hasil"] ol > li').count()).toBeGreaterThan(3);
    expect(await page.locator('section[aria-labelledby="hasil"] ol > li mark').count()).toBeGreaterThan(3);
    await page.getByLabel('Wilayah').selectOption('Kaltara');
    await page.waitForURL(/wilayah=Kaltara/);
    await page.locator('section[aria-labelledby="hasil"] ol > li').first().waitFor();
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('jenis')).toBe('peraturan');
    expect(faults).toEqual([]);
  });

  it('says that the index failed to load, and tries again', async () => {
    const {page} = await open('/cari/');
    await page.route('**/cari/data/**', (route) => route.abort());
    await page.locator('main').getByRole('combobox').fill('renaksi');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('gagal dimuat').waitFor();
    await page.unroute('**/cari/data/**');
    await page.getByRole('alert').getByRole('button', {name: 'Coba lagi'}).click();
    await page.locator('section[aria-labelledby="hasil"] ol > li').first().waitFor();
  });

  it('says that nothing was found, and what to do', async () => {
    const {page} = await open('/cari/?q=zzzzqqqq');
    await page.getByRole('heading', {name: 'Tidak ada hasil'}).waitFor();
    expect(await page.locator('main [role="status"]').filter({hasText: 'Tidak ada hasil.'}).count()).toBe(1);
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

  it('works without JavaScript as a form that leads to lists of everything', async () => {
    const {page} = await open('/tentang/', {javaScriptEnabled: false});
    await page.locator('form[role="search"] input').first().fill('spm');
    await page.locator('form[role="search"] input').first().press('Enter');
    await page.waitForURL(/\/cari\/\?q=spm/);
    expect(await page.locator('main details').count()).toBeGreaterThan(3);
    expect(await page.locator('main').getByRole('link', {name: 'Peraturan', exact: true}).isVisible()).toBe(true);
  });

  it('on a phone a word with an icon leads to the search page', async () => {
    const {page} = await open('/tentang/', {viewport: {width: 360, height: 740}});
    await page.locator('nav').getByRole('link', {name: 'Cari', exact: true}).click();
    await page.waitForURL(/\/cari\/$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('searches the English site in English, and finds Indonesian texts there too', async () => {
    const {page} = await open('/en/cari/?q=disability+action+plan');
    await page.locator('section[aria-labelledby="hasil"] ol > li').first().waitFor();
    expect(await page.locator('section[aria-labelledby="hasil"] ol > li').first().innerText()).toMatch(/RAD PD|disab/i);
    expect(await page.locator('section[aria-labelledby="hasil"] ol > li a').first().getAttribute('href')).toMatch(/^\/en\//);
  });
});
