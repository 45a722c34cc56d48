import {describe, expect, it} from 'vitest';
import type {Page} from 'playwright-core';
import {axeFaults} from '../support/axe';
import {useBrowser} from '../support/browser';

const RECENT = 'pustaka-cari-terakhir';

const dialogOf = (page: Page) => page.getByRole('dialog', {name: 'Cari di pustaka'});

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialogOf(page).waitFor();
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('data-isian-cari') ?? document.activeElement?.textContent ?? '');

/** Requests of the service worker could not be held back by a test. */
const ROUTED = {serviceWorkers: 'block'} as const;

describe('the search dialog', () => {
  const {open} = useBrowser();

  it('suggests while typing, by keyboard alone, and leads to the chosen page', async () => {
    const {page, faults} = await open('/tentang/');
    await openDialog(page);
    await page.keyboard.type('perda 17/2024');
    const field = dialogOf(page).getByRole('combobox');
    await page.getByRole('option', {name: /Langsung ke/}).waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => field.getAttribute('aria-activedescendant')).toBe(await page.getByRole('option', {selected: true}).getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/regulasi\/perda-kaltara-17-2024\//);
    expect(await dialogOf(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('stays shut when Escape comes before its code', async () => {
    const {page} = await open('/tentang/', ROUTED);
    let late = false;
    await page.route('**/assets/js/*.js', async (route) => {
      late = true;
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect.poll(() => late).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(await dialogOf(page).count()).toBe(0);
    await openDialog(page);
  });

  it('goes through its options with Up, Down, Home and End, and leaves these keys to the field while none is chosen', async () => {
    const {page} = await open('/tentang/');
    await openDialog(page);
    await page.keyboard.type('renaksi');
    await dialogOf(page).getByRole('status').filter({hasText: 'hasil untuk “renaksi”'}).waitFor({state: 'attached'});
    const chosen = (): Promise<number> => page.getByRole('option').evaluateAll((all) => all.findIndex((one) => one.getAttribute('aria-selected') === 'true'));
    const last = (await page.getByRole('option').count()) - 1;
    await page.keyboard.press('Home');
    expect(await chosen()).toBe(-1);
    for (const [key, at] of [['ArrowDown', 0], ['ArrowDown', 1], ['End', last], ['ArrowDown', -1], ['ArrowUp', last], ['Home', 0], ['ArrowUp', -1]] as const) {
      await page.keyboard.press(key);
      await expect.poll(chosen, {message: key}).toBe(at);
    }
  });

  it('opens at a click and takes over what is typed from the first letter on; focus alone opens nothing', async () => {
    const {page} = await open('/tentang/');
    const field = page.locator('.navbar').getByRole('combobox', {name: 'Cari pedoman'});
    await field.focus();
    await page.waitForTimeout(500);
    expect(await dialogOf(page).count()).toBe(0);
    await page.keyboard.type('renaksi');
    await dialogOf(page).waitFor();
    expect(await dialogOf(page).getByRole('combobox').inputValue()).toBe('renaksi');
    await page.keyboard.press('Escape');
    await field.click();
    await dialogOf(page).waitFor();
  });

  it('loses no letter that is typed before its code is there', async () => {
    const {page} = await open('/tentang/', ROUTED);
    await page.route('**/assets/js/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('renaksi');
    expect(await dialogOf(page).count()).toBe(0);
    await dialogOf(page).waitFor();
    await page.keyboard.type(' spm');
    expect(await dialogOf(page).getByRole('combobox').inputValue()).toBe('renaksi spm');
  });

  it('keeps the focus inside, closes with Escape and beside it, and gives the focus back without moving the page', async () => {
    const {page} = await open('/tentang/');
    await page.evaluate(() => window.scrollTo(0, 300));
    const width = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().left);
    const link = page.locator('main a').first();
    await link.focus();
    const top = await page.evaluate(() => window.scrollY);
    await openDialog(page);
    expect(await focused(page)).toBe('dialog');
    for (let tab = 0; tab < 8; tab += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
    expect(await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().left)).toBe(width);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialogOf(page).count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(top);
    await openDialog(page);
    await page.mouse.click(20, 600);
    await expect.poll(() => dialogOf(page).count()).toBe(0);
  });

  it('stays shut where the page shows a field of its own: the shortcut leads there', async () => {
    const {page} = await open('/');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('beranda');
    expect(await dialogOf(page).count()).toBe(0);
  });

  it('carries none of its code or data before somebody turns to the field', async () => {
    const {page} = await open('/tentang/');
    const loaded = (): Promise<string[]> => page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name).filter((name) => /\/cari\/data\/|\.css|worker|assets\/js/.test(name)));
    const before = await loaded();
    expect(before.filter((name) => name.includes('/cari/data/'))).toEqual([]);
    await page.locator('.navbar').getByRole('combobox').focus();
    await expect.poll(async () => (await loaded()).length).toBeGreaterThan(before.length);
  });

  it('keeps recent searches on the device: shown in the empty field, removable, and gone when all are removed', async () => {
    const {page} = await open('/tentang/');
    await openDialog(page);
    for (const q of ['renaksi', 'x'.repeat(90), 'layanan dasar']) {
      await dialogOf(page).getByRole('combobox').fill(q);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('q') === q);
      await page.locator('main').getByRole('combobox', {name: 'Cari pedoman'}).evaluate((field: HTMLElement) => field.blur());
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await openDialog(page);
    }
    await dialogOf(page).getByRole('combobox').fill('');
    const rows = dialogOf(page).locator('[data-kueri]');
    expect(await rows.allInnerTexts()).toEqual(['layanan dasar', 'renaksi']);
    await dialogOf(page).getByText('Daftar ini hanya tersimpan di perangkat ini.').waitFor();
    await dialogOf(page).getByRole('button', {name: 'Hapus “renaksi” dari pencarian terakhir'}).click();
    expect(await rows.allInnerTexts()).toEqual(['layanan dasar']);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('layanan dasar');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('dialog');
    await dialogOf(page).getByRole('button', {name: 'Hapus semua'}).click();
    expect(await rows.count()).toBe(0);
    expect(await page.evaluate((key) => localStorage.getItem(key), RECENT)).toBeNull();
  });

  it('shows no recent searches and no fault where the browser forbids storage', async () => {
    const {page, faults} = await open('/tentang/');
    await page.evaluate(() => {
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get: () => { throw new DOMException('dilarang', 'SecurityError'); }});
    });
    await openDialog(page);
    await page.keyboard.type('renaksi');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => dialogOf(page).count()).toBe(0);
    expect(faults.filter((fault) => !/ERR_|404/.test(fault))).toEqual([]);
  });

  it('says that loading failed, what still works, and tries again', async () => {
    const {page} = await open('/tentang/', ROUTED);
    await page.route('**/cari/data/**', (route) => route.abort());
    await openDialog(page);
    await page.keyboard.type('renaksi');
    await dialogOf(page).getByText('Pencarian gagal dimuat').first().waitFor();
    expect(await dialogOf(page).getByRole('link', {name: 'Buka daftar judul A–Z'}).getAttribute('href')).toBe('/cari/#a-z');
    await page.unroute('**/cari/data/**');
    await dialogOf(page).getByRole('button', {name: 'Coba lagi'}).click();
    await page.getByRole('option').first().waitFor();
  });

  it('explains a slow line after two seconds, and says each state once', async () => {
    const {page} = await open('/tentang/', ROUTED);
    await page.route('**/cari/data/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await openDialog(page);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, {said});
      const status = document.querySelector('dialog [role="status"]');
      if (status) new MutationObserver(() => { if (status.textContent) said.push(status.textContent); }).observe(status, {childList: true, characterData: true, subtree: true});
    });
    await page.keyboard.type('renaksi', {delay: 60});
    await dialogOf(page).getByText('Jaringan lambat. Judul muncul lebih dahulu').first().waitFor();
    await page.getByRole('option').first().waitFor();
    const heard = (): Promise<string[]> => page.evaluate(() => (window as unknown as {said: string[]}).said);
    await expect.poll(async () => (await heard()).at(-1), {timeout: 30_000}).toMatch(/^\d+ hasil untuk “renaksi”\.$/);
    const said = await heard();
    expect(said.filter((text) => text.startsWith('Jaringan lambat'))).toHaveLength(1);
    expect(new Set(said).size).toBe(said.length);
  });

  it.each([['light'], ['dark']] as const)('has no accessibility fault in %s, empty, with suggestions, and without', async (colorScheme) => {
    const {page} = await open('/tentang/', {colorScheme});
    await page.evaluate((key) => localStorage.setItem(key, '["renaksi","spm"]'), RECENT);
    await openDialog(page);
    const violations = (): Promise<string[]> => axeFaults(page, {inside: 'dialog'});
    expect(await violations()).toEqual([]);
    await page.keyboard.type('pasal 5 uu 8/2016');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations()).toEqual([]);
    await dialogOf(page).getByRole('combobox').fill('zzzzqqqq');
    await dialogOf(page).getByText('Tidak ada yang cocok').waitFor();
    expect(await violations()).toEqual([]);
  });

  it('is a page of its own on phones, with the focus in the field and the way back', async () => {
    const {page} = await open('/tentang/', {viewport: {width: 360, height: 740}});
    await page.locator('nav').getByRole('link', {name: 'Cari', exact: true}).click();
    await page.waitForURL(/\/cari\/$/);
    await expect.poll(() => focused(page)).toBe('halaman');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.goBack();
    await page.waitForURL(/\/tentang\/$/);
  });
});
