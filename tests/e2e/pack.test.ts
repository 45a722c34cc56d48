import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launchChromium} from '../../cli/chromium';
import {writePack} from '../../cli/pack';
import {sizeText} from '../../src/pack/names';
import {builtPaths} from '../support/pages';

const MODEL = 'regulasi/model-perda-disabilitas/';

/** Pages of the site without those for the frames of other websites. */
const packedPaths = (): string[] => builtPaths().filter((path) => !/^\/([a-z]{2}\/)?embed\//.test(path));

describe('the offline pack, opened from a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paket luring '));
  const zip = join(folder, 'paket.zip');
  const top = join(folder, 'isi');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
    await writePack('build', zip);
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      mkdirSync(dirname(join(top, name)), {recursive: true});
      writeFileSync(join(top, name), bytes);
    }
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Opens a file of the pack; what goes wrong is noted, and so is every request that leaves the folder. */
  async function open(file: string, options: BrowserContextOptions = {}): Promise<{page: Page; faults: string[]}> {
    const page = await (await browser.newContext({viewport: {width: 1280, height: 900}, ...options})).newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) faults.push(`left the folder: ${request.url()}`);
    });
    await page.goto(pathToFileURL(join(top, 'index.html')).href.replace(/index\.html$/, file));
    return {page, faults};
  }

  const pathOf = (page: Page): string => decodeURIComponent(new URL(page.url()).pathname).slice(top.length + 1);

  it('holds every page of both languages and stays small', () => {
    const pages = packedPaths();
    expect(pages.length).toBeGreaterThan(300);
    expect(pages.filter((path) => !statSync(join(top, path, 'index.html')).isFile())).toEqual([]);
    expect(statSync(zip).size).toBeLessThan(15_000_000);
  });

  it('searches from the home page, shows results with passages, and a result opens its page', async () => {
    const {page, faults} = await open('index.html');
    const field = page.locator('main input[name="q"]');
    await field.fill('hak penyandang disabilitas');
    await field.press('Enter');
    await page.locator('#paket-hasil ol > li mark').first().waitFor();
    await page.getByRole('status').filter({hasText: 'hasil untuk'}).waitFor({state: 'attached'});
    expect(pathOf(page)).toBe('cari/index.html');
    expect(await page.locator('main input[name="q"]').inputValue()).toBe('hak penyandang disabilitas');
    expect(await page.locator('#paket-hasil .paket-kutipan mark').count()).toBeGreaterThan(5);
    const link = page.locator('#paket-hasil ol > li h3 a').first();
    const title = await link.innerText();
    await link.click();
    expect(title).toContain(await page.locator('h1').innerText().then((text) => text.split('\n')[0] ?? ''));
    expect(faults).toEqual([]);
  });

  it('a result of a section opens at its anchor', async () => {
    const {page, faults} = await open('cari/index.html?q=%22penilaian+kebutuhan%22+bantuan');
    await page.getByRole('status').filter({hasText: 'hasil untuk'}).waitFor({state: 'attached'});
    const link = page.locator('#paket-hasil a[href*="#"]').first();
    await link.click();
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(anchor).not.toBe('');
    const box = await page.locator(`[id="${anchor}"]`).boundingBox();
    expect(box?.y).toBeLessThan(900);
    expect(faults).toEqual([]);
  });

  it('a citation leads to its regulation', async () => {
    const {page, faults} = await open('cari/index.html?q=uu+8%2F2016');
    await page.getByRole('heading', {name: 'Langsung ke', exact: true}).waitFor();
    await page.locator('.paket-langsung a').click();
    expect(pathOf(page)).toBe('regulasi/uu-8-2016/index.html');
    expect(faults).toEqual([]);
  });

  it('loads only what a search needs', async () => {
    const {page} = await open('cari/index.html');
    const loaded = new Set<string>();
    page.on('request', (request) => {
      if (request.url().includes('/data/')) loaded.add(request.url());
    });
    await page.locator('main input[name="q"]').fill('renaksi');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({hasText: 'hasil untuk'}).waitFor({state: 'attached'});
    expect(loaded.size).toBeGreaterThan(3);
    expect(loaded.size).toBeLessThan(60);
    expect(await page.locator('script[src*="data/"]').count()).toBe(0);
  });

  it('goes on at the first new result when more are asked for', async () => {
    const {page, faults} = await open('cari/index.html?q=peraturan');
    await page.getByRole('button', {name: 'Tampilkan lebih banyak'}).click();
    await page.locator('#paket-hasil ol > li').nth(39).waitFor();
    expect(await page.locator('#paket-hasil ol > li').nth(20).locator('h3 a').evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(/^Hasil pencarian: peraturan \| /);
    expect(faults).toEqual([]);
  });

  it('says what it cannot find, and that files are missing, with a way to try again', async () => {
    const {page} = await open('cari/index.html?q=zzzzqqqq');
    await page.getByRole('heading', {name: 'Tidak ada hasil'}).waitFor();
    await page.route('**/cari/data/**', (route) => route.abort());
    await page.goto(page.url().replace('zzzzqqqq', 'renaksi'));
    await page.getByRole('alert').getByText('Ekstrak seluruh berkas zip').waitFor();
    await page.unroute('**/cari/data/**');
    await page.getByRole('button', {name: 'Coba lagi'}).click();
    await page.locator('#paket-hasil ol > li mark').first().waitFor();
  });

  it('shows what it was asked as text, never as HTML', async () => {
    const {page, faults} = await open(`cari/index.html?q=${encodeURIComponent('<img src=x onerror=alert(1)> spm')}`);
    await page.getByRole('status').filter({hasText: 'hasil'}).waitFor({state: 'attached'});
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('English pages search the English index', async () => {
    const {page, faults} = await open('en/index.html');
    await page.locator('main input[name="q"]').fill('disability');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {name: /results? for/}).waitFor();
    expect(pathOf(page)).toBe('en/cari/index.html');
    expect(await page.locator('#paket-hasil h3 a').first().getAttribute('href')).toMatch(/^\.\.\/\.\.\/en\//);
    expect(faults).toEqual([]);
  });

  it('legal texts, the phone layout and the dark look work without scripts of the site', async () => {
    const {page, faults} = await open(`${MODEL}index.html#pasal-28-ayat-2`, {viewport: {width: 360, height: 740}, colorScheme: 'dark'});
    expect(await page.locator('#pasal-28-ayat-2').innerText()).not.toBe('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(faults).toEqual([]);
  });

  it('no link of any page leads to a file that is not there', () => {
    const missing = packedPaths().flatMap((path) => {
      const html = readFileSync(join(top, path, 'index.html'), 'utf8');
      const addresses = [...html.matchAll(/ (?:href|src|action)="(?![a-z]+:)([^"#?]+)[^"]*"/g)].map(([, address]) => decodeURIComponent(address ?? ''));
      return [...new Set(addresses)].filter((address) => !statSync(join(top, path, address), {throwIfNoEntry: false})?.isFile()).map((address) => `${path}: ${address}`);
    });
    expect(missing).toEqual([]);
  });

  it('the site offers it with its size, also without JavaScript and after a link inside the site', async () => {
    const facts = JSON.parse(readFileSync('build/unduh/paket.json', 'utf8')) as {bytes: number; pages: number};
    expect(statSync('build/unduh/pustaka-spm.zip').size).toBe(facts.bytes);
    const plain = await (await browser.newContext({javaScriptEnabled: false})).newPage();
    await plain.goto(`${inject('origin')}/unduh/`);
    await plain.getByText(sizeText(facts, 'id')).waitFor();
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${inject('origin')}/en/unduh/`);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    await page.getByText(sizeText(facts, 'en')).waitFor();
    await page.goto(`${inject('origin')}/luring/`);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    await page.getByRole('main').getByRole('link', {name: 'seluruh pustaka dalam satu berkas'}).click();
    await page.getByText(sizeText(facts, 'id')).waitFor();
    expect(await page.getByRole('link', {name: 'Unduh paket luring (zip)'}).getAttribute('href')).toBe('/unduh/pustaka-spm.zip');
    expect(faults).toEqual([]);
  });
});
