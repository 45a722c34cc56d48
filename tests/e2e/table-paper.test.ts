import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {getDocumentProxy, extractText} from 'unpdf';
import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';

const PAGE = '/indikator/kesehatan-kabkota-hipertensi/';

describe('a table outside of its page', () => {
  const {open, origin} = useBrowser();

  it('prints in landscape with heads and the mark of invented figures on every sheet, address and day, no controls', async () => {
    const {page} = await open(`${PAGE}?periode=semua&tahun=2022-2025`);
    await page.locator('.tabel-data[data-siap]').first().waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({preferCSSPageSize: true})));
    const {text} = await extractText(pdf, {mergePages: false});
    const own = text.filter((sheet) => /Sampai\s+triwulan|Kabupaten\s+Misal/.test(sheet) && /Terhadap\s*target/.test(sheet));
    expect(own.length).toBeGreaterThan(1);
    for (const sheet of own) expect(sheet).toContain('Data contoh, bukan angka daerah mana pun.');
    const sizes = await Promise.all(text.map(async (_, index) => (await pdf.getPage(index + 1)).getViewport({scale: 1})));
    const wide = text.flatMap((sheet, index) => (own.includes(sheet) ? [(sizes[index]?.width ?? 0) > (sizes[index]?.height ?? 0)] : []));
    expect(wide.every(Boolean)).toBe(true);
    const all = text.join('\n');
    expect(all).toMatch(/Dicetak \d+ \S+ \d{4} dari http/);
    expect(all).not.toMatch(/Pilih kolom|Salin tabel|Unduh semua baris/);
  });

  it('is a page for frames: no script, no frame of the site, link back, mark', async () => {
    const {page, faults} = await open('/embed/capaian-kesehatan-kabkota-hipertensi/', {javaScriptEnabled: false});
    expect(await page.locator('script, nav, form, button').count()).toBe(0);
    expect(await page.locator('tbody tr').count()).toBe(25);
    expect(await page.getByText('Data contoh, bukan angka daerah mana pun.').first().isVisible()).toBe(true);
    expect(await page.getByRole('link', {name: /^Tabel lengkap/}).getAttribute('href')).toMatch(/\/indikator\/kesehatan-kabkota-hipertensi\/$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    expect(faults).toEqual([]);
  });

  it('weighs little: its HTML at most 120 KB, its own scripts at most 15 KB, gzipped', async () => {
    const html = readFileSync('build/indikator/capaian/index.html');
    expect(gzipSync(html).length).toBeLessThanOrEqual(120_000);
    const {page} = await open('/tentang/');
    const before = new Set(await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name)));
    await page.goto(`${origin}/indikator/capaian/`);
    await page.locator('.tabel-data[data-siap]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const own = (await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name))).filter((name) => name.endsWith('.js') && !before.has(name));
    expect(own.length).toBeGreaterThan(0);
    const bytes = own.reduce((sum, name) => sum + gzipSync(readFileSync(`build${new URL(name).pathname}`)).length, 0);
    expect(bytes).toBeLessThanOrEqual(15_000);
  });

  it('loads no map: places are names, and a chart at most', async () => {
    const {page} = await open('/indikator/capaian/');
    await page.waitForLoadState('networkidle');
    const kinds = await page.evaluate(() => (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({name}) => name));
    expect(kinds.filter((name) => /geojson|topojson|tile|\.pbf|map\./.test(name))).toEqual([]);
  });
});
