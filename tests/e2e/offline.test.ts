import {readFileSync} from 'node:fs';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {launchChromium} from '../../cli/chromium';
import {startReleaseHost, type ReleaseHost} from '../support/releaseHost';

const VISITED = '/regulasi/permendagri-59-2021/';
const WITH_TEXT = '/regulasi/model-perda-disabilitas/';
const OTHER = '/regulasi/pp-2-2018/';
/** The worker takes its time on a busy machine. */
const PATIENT = {timeout: 20_000};
/** Words that stand in one ayat of the model text and nowhere else. */
const WORDS = 'didahului dengan penilaian kebutuhan';

describe('reading without a connection', () => {
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
    context = await browser.newContext({viewport: {width: 360, height: 740}});
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

  /** Paths in all caches of the worker. */
  const kept = (): Promise<string[]> =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({url}) => new URL(url).pathname);
    });

  const untilKept = (path: string): Promise<void> => expect.poll(kept, PATIENT).toContain(path);

  /** Opens a page and waits until it and the page that helps are kept with their scripts. */
  async function visitAndKeep(path: string): Promise<void> {
    await visit(path);
    await untilKept(new URL(path, host.origin).pathname);
    await untilKept('/luring/');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.waitForLoadState('networkidle');
  }

  it('opens a visited page, with its look and its scripts', async () => {
    await visitAndKeep(VISITED);
    await context.setOffline(true);
    await page.reload();
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    expect(await page.locator('h1').innerText()).toContain('Permendagri 59/2021');
    expect(await page.locator('.navbar').evaluate((bar) => getComputedStyle(bar).position)).toBe('sticky');
  });

  it('keeps a page that was reached by a link inside the site, with its legal text', async () => {
    await visitAndKeep('/regulasi/?q=naskah+model');
    await page.getByRole('main').locator(`a[href="${WITH_TEXT}"]`).first().click();
    await untilKept(WITH_TEXT);
    await context.setOffline(true);
    await page.goto(host.origin + WITH_TEXT);
    expect(await page.locator('#pasal-28-ayat-2').innerText()).toContain(WORDS);
  });

  it('leads to the page that helps when a page is not kept, and names it', async () => {
    await visitAndKeep(VISITED);
    await context.setOffline(true);
    await page.goto(host.origin + OTHER);
    expect(new URL(page.url()).pathname).toBe('/luring/');
    await page.getByText(`halaman ${OTHER} belum tersimpan`).waitFor();
    await page.getByRole('link', {name: /Permendagri 59\/2021/}).click();
    await page.waitForURL(`**${VISITED}`);
    expect(await page.locator('h1').innerText()).toContain('Permendagri 59/2021');
  });

  it('a link to a page that is not kept leads there too', async () => {
    await visitAndKeep(VISITED);
    await context.setOffline(true);
    await page.getByRole('main').locator(`a[href="${OTHER}"]`).first().click();
    await page.waitForURL('**/luring/?dari=*');
  });

  it('saves a page on demand, says so, lists it, opens it without a connection and forgets it again', async () => {
    await visit(WITH_TEXT);
    await page.getByRole('button', {name: 'Simpan untuk dibaca luring'}).click();
    await page.getByText('Tersimpan. Halaman ini terbaca tanpa internet.').waitFor();
    await page.goto(`${host.origin}/luring/`);
    await page.getByRole('button', {name: 'Lupakan halaman yang pernah dibuka'}).click();
    await expect.poll(() => page.locator('#pernah-dibuka ~ ul').count(), PATIENT).toBe(0);
    await context.setOffline(true);
    await page.goto(host.origin + WITH_TEXT);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    expect(await page.locator('#pasal-28-ayat-2').innerText()).toContain(WORDS);
    await page.goto(`${host.origin}/luring/`);
    await page.getByRole('button', {name: /^Hapus simpanan: /}).click();
    await expect.poll(() => page.locator('#disimpan ~ ul').count(), PATIENT).toBe(0);
    expect(await page.evaluate(async () => (await (await caches.open('pustaka-simpanan')).keys()).length)).toBe(0);
  });

  it('shows the kept copy on a line that stays silent', async () => {
    await visitAndKeep(VISITED);
    host.delay = 30_000;
    const started = Date.now();
    await page.goto(host.origin + VISITED, {waitUntil: 'commit'});
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(await page.locator('h1').innerText()).toContain('Permendagri 59/2021');
  });

  it('a new release takes over without blanking what was opened before', async () => {
    await visitAndKeep(VISITED);
    const before = await page.evaluate(() => caches.keys());
    const worker = readFileSync('build/sw.js', 'utf8');
    host.replaced.set('/sw.js', worker.replace(/const VERSION = "[^"]+"/, 'const VERSION = "rilisbaru"'));
    for (const path of await kept()) if (path.startsWith('/assets/')) host.gone.add(path);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => page.evaluate(() => caches.keys()), PATIENT).toContain('pustaka-rilisbaru');
    expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(before));
    await context.setOffline(true);
    await page.goto(host.origin + VISITED);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    expect(await page.locator('h1').innerText()).toContain('Permendagri 59/2021');
  });

  it('the fourth release removes the first one, and never what was saved', async () => {
    await visit(WITH_TEXT);
    await page.getByRole('button', {name: 'Simpan untuk dibaca luring'}).click();
    await page.getByText('Tersimpan.').waitFor();
    const [first = ''] = (await page.evaluate(() => caches.keys())).filter((name) => name !== 'pustaka-simpanan');
    const worker = readFileSync('build/sw.js', 'utf8');
    for (const release of ['dua', 'tiga', 'empat']) {
      host.replaced.set('/sw.js', worker.replace(/const VERSION = "[^"]+"/, `const VERSION = "${release}"`));
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect.poll(() => page.evaluate(() => caches.keys()), PATIENT).toContain(`pustaka-${release}`);
    }
    await expect.poll(() => page.evaluate(() => caches.keys()), PATIENT).not.toContain(first);
    await context.setOffline(true);
    await page.goto(host.origin + WITH_TEXT);
    expect(await page.locator('#pasal-28-ayat-2').innerText()).toContain(WORDS);
  });

  it('the English pages have a helping page of their own', async () => {
    await visit('/en/regulasi/permendagri-59-2021/');
    await untilKept('/en/luring/');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.goto(`${host.origin}/en/regulasi/pp-2-2018/`);
    expect(new URL(page.url()).pathname).toBe('/en/luring/');
    await page.getByText('is not kept on this device').waitFor();
  });
});
