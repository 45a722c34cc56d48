import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';
import {head, NATIONAL, news, openTable, OVERVIEW, search, tableOf} from '../support/dataTable';

describe('what a reader takes from a table', () => {
  const {open} = useBrowser();

  it('links footnotes and values both ways', async () => {
    const {page} = await openTable(open, NATIONAL);
    const mark = tableOf(page).locator('sup a').first();
    await mark.click();
    const target = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true);
    await page.locator(`[id="${target}"] a`).first().click();
    expect(new URL(page.url()).hash.slice(1)).toBe(await mark.getAttribute('id'));
  });

  it('copies the shown rows, a citation and the link of the view', async () => {
    const {page} = await openTable(open, `${OVERVIEW}?urusan=pendidikan&kolom=wilayah,indeks`);
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await tableOf(page).getByRole('button', {name: 'Salin tabel'}).click();
    await expect.poll(() => news(page).innerText()).toBe('Tersalin.');
    const lines = (await clipboard()).split('\n');
    expect(lines[0]).toBe('Jenis pelayanan\tWilayah\tIndeks (poin)');
    expect(lines.slice(1, 4).every((line) => /^Pendidikan .+\tKabupaten Contoh\t[\d,]+$/.test(line))).toBe(true);
    expect(lines).toContain('Data contoh, bukan angka daerah mana pun.');
    await tableOf(page).getByRole('button', {name: 'Salin sitiran'}).click();
    await expect.poll(clipboard).toMatch(/^Capaian semua pelayanan\. .+Diakses \d+ \S+ \d{4} dari http.+urusan=pendidikan.+Data contoh/);
    await tableOf(page).getByRole('button', {name: 'Salin tautan'}).click();
    await expect.poll(clipboard).toBe(page.url());
  });

  it('makes a CSV of what is shown, which an Indonesian Excel opens', async () => {
    const {page} = await openTable(open, `${OVERVIEW}?urusan=pendidikan&kolom=wilayah,selisih`);
    const [download] = await Promise.all([page.waitForEvent('download'), tableOf(page).getByRole('button', {name: 'CSV seperti yang tampil'}).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFFJenis pelayanan;Wilayah;Selisih dari target (poin persen)\r\n')).toBe(true);
    expect(text).toMatch(/;Kabupaten Contoh;-\d+,\d+\r\n/);
    expect(text).toContain('Data contoh, bukan angka daerah mana pun.');
  });

  it('offers all rows as files that exist, with their true sizes', async () => {
    const {page} = await openTable(open, OVERVIEW);
    const links = await tableOf(page).locator('[data-unduhan] a').all();
    expect(await links[0]?.innerText()).toMatch(/^Excel \(XLSX\)/);
    expect(links).toHaveLength(5);
    for (const link of links) {
      const bytes = readFileSync(`build${await link.getAttribute('href') ?? ''}`).length;
      expect(await link.innerText()).toContain(`(${Math.round(bytes / 1000)} KB)`);
    }
  });

  it('marks invented figures on every screen', async () => {
    const {page} = await openTable(open, OVERVIEW);
    await tableOf(page).locator('[data-gulir]').evaluate((element) => {
      element.scrollIntoView();
      element.scrollTo(0, 500);
    });
    expect(await tableOf(page).locator('tfoot [data-contoh]').evaluate((element) => {
      const {top, bottom} = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    })).toBe(true);
  });

  it('comes along with a click inside the site, and lives', async () => {
    const {page} = await open('/indikator/');
    await page.getByRole('link', {name: 'Contoh tabel capaian'}).click();
    await page.locator('.tabel-data[data-siap]').first().waitFor();
    await head(page, 'Indeks').getByRole('button').click();
    await expect.poll(() => search(page)).toBe('?urut=indeks');
  });

  it('keeps several tables of one page apart', async () => {
    const {page} = await openTable(open, NATIONAL);
    const awards = page.locator('#spm-awards');
    await awards.getByRole('button', {name: 'Wilayah'}).click();
    await expect.poll(() => search(page)).toBe('?awards.urut=wilayah');
    await page.locator('#spm-nasional-penerapan').getByRole('button', {name: 'Jumlah'}).click();
    await expect.poll(() => search(page)).toBe('?urut=jumlah&awards.urut=wilayah');
    expect(await page.locator('[data-abai]:visible').count()).toBe(0);
  });

  it('speaks English on the English site', async () => {
    const {page} = await openTable(open, `/en${OVERVIEW}`);
    await head(page, 'Index').getByRole('button').click();
    await expect.poll(() => news(page).innerText()).toBe('Sorted by Index, lowest first; 29 of 650 rows.');
    expect(await tableOf(page).locator('[data-unduhan] a').first().getAttribute('href')).toBe('/data/capaian-contoh.xlsx');
  });
});
