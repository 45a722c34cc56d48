import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';

interface Package {
  readonly resources: readonly {readonly name: string; readonly path: string; readonly bytes: number; readonly hash: string}[];
}

const get = async (address: string): Promise<Buffer> => Buffer.from(await (await fetch(address)).arrayBuffer());

describe('open data', () => {
  const {open} = useBrowser();

  it.each(['/data/', '/en/data/'])('%s lists the tables of all features, each with files that are there', async (path) => {
    const {page, faults} = await open(path);
    const {origin} = new URL(page.url());
    await page.locator('summary#per-pelayanan').click();
    const hrefs = await page.locator('main table a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const id of ['capaian-contoh', 'spm-nasional-penerapan', 'renaksi-contoh-target', 'renaksi-contoh-kegiatan']) for (const kind of ['xlsx', 'csv', 'json', 'zip']) expect(hrefs).toContain(`/data/${id}.${kind}`);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    const states = await Promise.all(hrefs.map(async (href) => (await fetch(origin + href, {method: 'HEAD'})).status));
    expect(states.filter((status) => status !== 200)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('holds in its package and its catalogue what the page lists, with true sizes and checksums', async () => {
    const {page} = await open('/data/');
    const {origin} = new URL(page.url());
    await page.locator('summary#per-pelayanan').click();
    const listed = (await page.locator('main table a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))).filter((href) => href.endsWith('.csv'));
    const {resources} = JSON.parse((await get(`${origin}/data/datapackage.json`)).toString()) as Package;
    expect(resources.map(({path}) => `/data/${path}`).sort()).toEqual(listed.sort());
    const catalogue = (await get(`${origin}/data/katalog.json`)).toString();
    for (const {name, path, bytes, hash} of resources) {
      const csv = await get(`${origin}/data/${path}`);
      expect([name, csv.length, `sha256:${createHash('sha256').update(csv).digest('hex')}`]).toEqual([name, bytes, hash]);
      expect(catalogue).toContain(`/data/${path}"`);
    }
  });
});
