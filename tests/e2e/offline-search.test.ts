import {readFileSync} from 'node:fs';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {launchChromium} from '../../cli/chromium';
import {startReleaseHost, type ReleaseHost} from '../support/releaseHost';

const MANIFEST = '/cari/data/manifest.json';
const PATIENT = {timeout: 20_000};

describe('searching without a connection', () => {
  let browser: Browser;
  let host: ReleaseHost;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => browser.close());
  beforeEach(async () => {
    host = await startReleaseHost();
    context = await browser.newContext({viewport: {width: 1280, height: 800}});
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    host.stop();
  });

  async function visit(path: string): Promise<void> {
    await page.goto(host.origin + path);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  }

  async function ask(path: string): Promise<void> {
    await visit(path);
    await page.locator('main ol > li mark').first().waitFor();
  }

  /** What the search shows: where each result leads, with its title and passage. */
  const results = (): Promise<string[]> => page.locator('main ol > li').evaluateAll((rows) => rows.map((row) => `${row.querySelector('a')?.getAttribute('href') ?? ''} ${row.textContent}`));

  const kept = (): Promise<string[]> => page.evaluate(async () => (await (await caches.open('pustaka-indeks')).keys()).map(({url}) => new URL(url).pathname + new URL(url).search));

  /** Opens the search page and waits until the worker serves this tab and keeps the page. */
  async function start(): Promise<void> {
    await visit('/cari/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const pages = (): Promise<boolean> => page.evaluate(async () => (await caches.match('/cari/')) !== undefined && (await caches.match('/luring/')) !== undefined);
    await expect.poll(pages, PATIENT).toBe(true);
  }

  /** A search on the line; ends when everything that it loaded is kept. */
  async function search(query: string): Promise<string[]> {
    await ask(`/cari/?q=${encodeURIComponent(query)}`);
    await page.waitForLoadState('networkidle');
    return results();
  }

  const generation = (): string => (JSON.parse(readFileSync(`build${MANIFEST}`, 'utf8')) as {generation: string}).generation;
  const manifestOf = (name: string): string => readFileSync(`build${MANIFEST}`, 'utf8').replace(generation(), name);

  it('the same search gives the same results with passages', async () => {
    await start();
    const before = await search('hak penyandang disabilitas');
    expect(before.length).toBeGreaterThan(5);
    await context.setOffline(true);
    await ask('/cari/?q=hak+penyandang+disabilitas');
    await expect.poll(results, PATIENT).toEqual(before);
  });

  it('a word whose files never came ends in a message, and works again with the line', async () => {
    await start();
    await search('renaksi');
    await context.setOffline(true);
    await visit('/cari/?q=kesejahteraan+masyarakat');
    await page.getByText('Indeks pencarian gagal dimuat').waitFor();
    await context.setOffline(false);
    await page.getByRole('main').getByRole('button', {name: 'Coba lagi'}).click();
    await page.locator('main ol > li mark').first().waitFor();
  });

  it('a new index does not blank the old one before it has enough files of its own', async () => {
    await start();
    const before = await search('renaksi');
    host.replaced.set(MANIFEST, manifestOf('indeksbaru'));
    await visit('/cari/');
    await page.locator('main input[type="search"]').first().focus();
    await expect.poll(kept, PATIENT).toContain(`${MANIFEST}?generasi=indeksbaru`);
    await context.setOffline(true);
    await ask('/cari/?q=renaksi');
    await expect.poll(results, PATIENT).toEqual(before);
  });

  it('the fourth index removes the files of the first', async () => {
    await start();
    await search('renaksi');
    expect((await kept()).some((path) => path.startsWith(`/cari/data/${generation()}/`))).toBe(true);
    for (const name of ['dua', 'tiga', 'empat']) {
      host.replaced.set(MANIFEST, manifestOf(name));
      await visit('/cari/');
      await page.locator('main input[type="search"]').first().focus();
      await expect.poll(kept, PATIENT).toContain(`${MANIFEST}?generasi=${name}`);
    }
    await expect.poll(async () => (await kept()).filter((path) => path.includes(generation())), PATIENT).toEqual([]);
  });

  it('keeps at most 400 files, the newest', async () => {
    await start();
    await page.evaluate(async () => {
      const cache = await caches.open('pustaka-indeks');
      for (let file = 0; file < 405; file += 1) await cache.put(`/cari/data/lama/t${file}.json`, new Response('[]'));
    });
    await search('renaksi');
    const files = (): Promise<string[]> => kept().then((all) => all.filter((path) => !path.startsWith(MANIFEST)));
    await expect.poll(async () => (await files()).length, PATIENT).toBe(400);
    expect(await files()).not.toContain('/cari/data/lama/t0.json');
    expect((await files()).some((path) => path.includes(generation()))).toBe(true);
  });

  it('English searches are kept with their own index', async () => {
    await visit('/en/cari/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expect.poll(() => page.evaluate(async () => (await caches.match('/en/cari/')) !== undefined), PATIENT).toBe(true);
    await ask('/en/cari/?q=disability');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await ask('/en/cari/?q=disability');
  });
});
