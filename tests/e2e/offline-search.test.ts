import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {useReader} from '../support/reader';

const MANIFEST = '/cari/data/manifest.json';
const PATIENT = {timeout: 20_000};

describe('searching without a connection', () => {
  const reader = useReader({width: 1280, height: 800});

  async function ask(path: string): Promise<void> {
    await reader.visit(path);
    await reader.page.locator('main ol > li mark').first().waitFor();
  }

  /** What the search shows: where each result leads, with its title and passage. */
  const results = (): Promise<string[]> => reader.page.locator('main ol > li').evaluateAll((rows) => rows.map((row) => `${row.querySelector('a')?.getAttribute('href') ?? ''} ${row.textContent}`));

  const kept = (): Promise<string[]> => reader.page.evaluate(async () => (await (await caches.open('pustaka-indeks')).keys()).map(({url}) => new URL(url).pathname + new URL(url).search));

  /** Opens the search page and waits until the worker serves this tab and keeps the page. */
  async function start(): Promise<void> {
    await reader.visit('/cari/');
    await reader.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const pages = (): Promise<boolean> => reader.page.evaluate(async () => (await caches.match('/cari/')) !== undefined && (await caches.match('/luring/')) !== undefined);
    await expect.poll(pages, PATIENT).toBe(true);
  }

  /** A search on the line; ends when everything that it loaded is kept. */
  async function search(query: string): Promise<string[]> {
    await ask(`/cari/?q=${encodeURIComponent(query)}`);
    await reader.page.waitForLoadState('networkidle');
    return results();
  }

  const generation = (): string => (JSON.parse(readFileSync(`build${MANIFEST}`, 'utf8')) as {generation: string}).generation;
  const manifestOf = (name: string): string => readFileSync(`build${MANIFEST}`, 'utf8').replace(generation(), name);

  it('the same search gives the same results with passages', async () => {
    await start();
    const before = await search('hak penyandang disabilitas');
    expect(before.length).toBeGreaterThan(5);
    await reader.context.setOffline(true);
    await ask('/cari/?q=hak+penyandang+disabilitas');
    await expect.poll(results, PATIENT).toEqual(before);
  });

  it('a word whose files never came ends in a message, and works again with the line', async () => {
    await start();
    await search('renaksi');
    await reader.context.setOffline(true);
    await reader.visit('/cari/?q=kesejahteraan+masyarakat');
    await reader.page.getByText('Indeks pencarian gagal dimuat').waitFor();
    await reader.context.setOffline(false);
    await reader.page.getByRole('main').getByRole('button', {name: 'Coba lagi'}).click();
    await reader.page.locator('main ol > li mark').first().waitFor();
  });

  it('a new index does not blank the old one before it has enough files of its own', async () => {
    await start();
    const before = await search('renaksi');
    reader.host.replaced.set(MANIFEST, manifestOf('indeksbaru'));
    await reader.visit('/cari/');
    await reader.page.locator('main input[type="search"]').first().focus();
    await expect.poll(kept, PATIENT).toContain(`${MANIFEST}?generasi=indeksbaru`);
    await reader.context.setOffline(true);
    await ask('/cari/?q=renaksi');
    await expect.poll(results, PATIENT).toEqual(before);
  });

  it('the fourth index removes the files of the first', async () => {
    await start();
    await search('renaksi');
    expect((await kept()).some((path) => path.startsWith(`/cari/data/${generation()}/`))).toBe(true);
    for (const name of ['dua', 'tiga', 'empat']) {
      reader.host.replaced.set(MANIFEST, manifestOf(name));
      await reader.visit('/cari/');
      await reader.page.locator('main input[type="search"]').first().focus();
      await expect.poll(kept, PATIENT).toContain(`${MANIFEST}?generasi=${name}`);
    }
    await expect.poll(async () => (await kept()).filter((path) => path.includes(generation())), PATIENT).toEqual([]);
  });

  it('keeps at most 400 files, the newest', async () => {
    await start();
    await reader.page.evaluate(async () => {
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
    await reader.visit('/en/cari/');
    await reader.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expect.poll(() => reader.page.evaluate(async () => (await caches.match('/en/cari/')) !== undefined), PATIENT).toBe(true);
    await ask('/en/cari/?q=disability');
    await reader.page.waitForLoadState('networkidle');
    await reader.context.setOffline(true);
    await ask('/en/cari/?q=disability');
  });
});
