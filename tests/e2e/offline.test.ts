import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {useReader} from '../support/reader';

const VISITED = '/regulasi/permendagri-59-2021/';
const WITH_TEXT = '/regulasi/model-perda-disabilitas/';
const OTHER = '/regulasi/pp-2-2018/';
/** The worker takes its time on a busy machine. */
const PATIENT = {timeout: 20_000};
/** Words that stand in one ayat of the model text and nowhere else. */
const WORDS = 'didahului dengan penilaian kebutuhan';

describe('reading without a connection', () => {
  const reader = useReader({width: 360, height: 740});

  /** Paths in all caches of the worker. */
  const kept = (): Promise<string[]> =>
    reader.page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({url}) => new URL(url).pathname);
    });

  const untilKept = (path: string): Promise<void> => expect.poll(kept, PATIENT).toContain(path);

  /** Opens a page and waits until it and the page that helps are kept with their scripts. */
  async function visitAndKeep(path: string): Promise<void> {
    await reader.visit(path);
    await untilKept(new URL(path, reader.host.origin).pathname);
    await untilKept('/luring/');
    await reader.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await reader.page.waitForLoadState('networkidle');
  }

  it('opens a visited page, with its look and its scripts', async () => {
    await visitAndKeep(VISITED);
    await reader.context.setOffline(true);
    await reader.page.reload();
    await reader.page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    expect(await reader.page.locator('h1').innerText()).toContain('Permendagri 59/2021');
    expect(await reader.page.locator('.navbar').evaluate((bar) => getComputedStyle(bar).position)).toBe('sticky');
  });

  it('keeps a page that was reached by a link inside the site, with its legal text', async () => {
    await visitAndKeep('/regulasi/?q=naskah+model');
    await reader.page.getByRole('main').locator(`a[href="${WITH_TEXT}"]`).first().click();
    await untilKept(WITH_TEXT);
    await reader.context.setOffline(true);
    await reader.page.goto(reader.host.origin + WITH_TEXT);
    expect(await reader.page.locator('#pasal-28-ayat-2').innerText()).toContain(WORDS);
  });

  it('leads to the page that helps when a page is not kept, and names it', async () => {
    await visitAndKeep(VISITED);
    await reader.context.setOffline(true);
    await reader.page.goto(reader.host.origin + OTHER);
    expect(new URL(reader.page.url()).pathname).toBe('/luring/');
    await reader.page.getByText(`halaman ${OTHER} belum tersimpan`).waitFor();
    await reader.page.getByRole('link', {name: /Permendagri 59\/2021/}).click();
    await reader.page.waitForURL(`**${VISITED}`);
    await expect.poll(() => reader.page.locator('h1').innerText()).toContain('Permendagri 59/2021');
  });

  it('a link to a page that is not kept leads there too', async () => {
    await visitAndKeep(VISITED);
    await reader.context.setOffline(true);
    await reader.page.getByRole('main').locator(`a[href="${OTHER}"]`).first().click();
    await reader.page.waitForURL('**/luring/?dari=*');
  });

  it('saves a page on demand, says so, lists it, opens it without a connection and forgets it again', async () => {
    await reader.visit(WITH_TEXT);
    await reader.page.getByRole('button', {name: 'Simpan untuk dibaca luring'}).click();
    await reader.page.getByText('Tersimpan. Halaman ini terbaca tanpa internet.').waitFor();
    await reader.page.goto(`${reader.host.origin}/luring/`);
    await reader.page.getByRole('button', {name: 'Lupakan halaman yang pernah dibuka'}).click();
    await expect.poll(() => reader.page.locator('#pernah-dibuka ~ ul').count(), PATIENT).toBe(0);
    await reader.context.setOffline(true);
    await reader.page.goto(reader.host.origin + WITH_TEXT);
    await reader.page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    expect(await reader.page.locator('#pasal-28-ayat-2').innerText()).toContain(WORDS);
    await reader.page.goto(`${reader.host.origin}/luring/`);
    await reader.page.getByRole('button', {name: /^Hapus simpanan: /}).click();
    await expect.poll(() => reader.page.locator('#disimpan ~ ul').count(), PATIENT).toBe(0);
    expect(await reader.page.evaluate(async () => (await (await caches.open('pustaka-simpanan')).keys()).length)).toBe(0);
  });

  it('shows the kept copy on a line that stays silent', async () => {
    await visitAndKeep(VISITED);
    reader.host.delay = 30_000;
    const started = Date.now();
    await reader.page.goto(reader.host.origin + VISITED, {waitUntil: 'commit'});
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(await reader.page.locator('h1').innerText()).toContain('Permendagri 59/2021');
  });

  it('a new release takes over without blanking what was opened before', async () => {
    await visitAndKeep(VISITED);
    const before = await reader.page.evaluate(() => caches.keys());
    const worker = readFileSync('build/sw.js', 'utf8');
    reader.host.replaced.set('/sw.js', worker.replace(/const VERSION = "[^"]+"/, 'const VERSION = "rilisbaru"'));
    for (const path of await kept()) if (path.startsWith('/assets/')) reader.host.gone.add(path);
    await reader.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => reader.page.evaluate(() => caches.keys()), PATIENT).toContain('pustaka-rilisbaru');
    expect(await reader.page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(before));
    await reader.context.setOffline(true);
    await reader.page.goto(reader.host.origin + VISITED);
    await reader.page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    expect(await reader.page.locator('h1').innerText()).toContain('Permendagri 59/2021');
  });

  it('the fourth release removes the first one, and never what was saved', async () => {
    await reader.visit(WITH_TEXT);
    await reader.page.getByRole('button', {name: 'Simpan untuk dibaca luring'}).click();
    await reader.page.getByText('Tersimpan.').waitFor();
    const [first = ''] = (await reader.page.evaluate(() => caches.keys())).filter((name) => name !== 'pustaka-simpanan');
    const worker = readFileSync('build/sw.js', 'utf8');
    for (const release of ['dua', 'tiga', 'empat']) {
      reader.host.replaced.set('/sw.js', worker.replace(/const VERSION = "[^"]+"/, `const VERSION = "${release}"`));
      await reader.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect.poll(() => reader.page.evaluate(() => caches.keys()), PATIENT).toContain(`pustaka-${release}`);
    }
    await expect.poll(() => reader.page.evaluate(() => caches.keys()), PATIENT).not.toContain(first);
    await reader.context.setOffline(true);
    await reader.page.goto(reader.host.origin + WITH_TEXT);
    expect(await reader.page.locator('#pasal-28-ayat-2').innerText()).toContain(WORDS);
  });

  it('the English pages have a helping page of their own', async () => {
    await reader.visit('/en/regulasi/permendagri-59-2021/');
    await untilKept('/en/luring/');
    await reader.page.waitForLoadState('networkidle');
    await reader.context.setOffline(true);
    await reader.page.goto(`${reader.host.origin}/en/regulasi/pp-2-2018/`);
    expect(new URL(reader.page.url()).pathname).toBe('/en/luring/');
    await reader.page.getByText('is not kept on this device').waitFor();
  });
});
