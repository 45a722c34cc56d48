import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';

const OVERVIEW = '/indikator/capaian/';
const SERVICE = '/indikator/kesehatan-kabkota-hipertensi/';
const NATIONAL = '/indikator/nasional/';

const tableOf = (page: Page): Locator => page.locator('.tabel-data').first();
const shownRows = (page: Page): Locator => tableOf(page).locator('tbody tr:visible');
const news = (page: Page): Locator => tableOf(page).locator('[data-kabar]');
const head = (page: Page, name: string): Locator => tableOf(page).getByRole('columnheader', {name}).first();
const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** Values of one column as the reader sees them. */
async function column(page: Page, name: string): Promise<string[]> {
  const heads = await tableOf(page).locator('thead th').allInnerTexts();
  const at = heads.findIndex((text) => text.trim().startsWith(name));
  const rows = await shownRows(page).evaluateAll((list, index) => list.map((row) => (row.children[index]?.firstChild?.textContent ?? '').trim()), at);
  return rows;
}

describe('the table of achievements', () => {
  const {open} = useBrowser();
  async function live(path: string, options = {}) {
    const watched = await open(path, {permissions: ['clipboard-read', 'clipboard-write'], ...options});
    await watched.page.locator('.tabel-data[data-siap]').first().waitFor();
    return watched;
  }

  it('stands in the HTML once and in no script', () => {
    const words = 'Gabungan kabupaten/kota Provinsi Contoh menjumlahkan penerima';
    expect(readFileSync(`build${SERVICE}index.html`, 'utf8').split(words).length - 1).toBe(1);
    const scripts = readdirSync('build/assets/js').filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => readFileSync(join('build/assets/js', name), 'utf8').includes(words))).toEqual([]);
  });

  it('is whole without JavaScript: all rows, no dead controls', async () => {
    const {page} = await open(OVERVIEW, {javaScriptEnabled: false});
    expect(await shownRows(page).count()).toBe(650);
    expect(await tableOf(page).locator('button:visible, input:visible, select:visible').count()).toBe(0);
    expect(await tableOf(page).locator('[data-unduhan] a').first().isVisible()).toBe(true);
  });

  it('says nothing at load and shows its first values: one place, the newest year', async () => {
    const {page, faults} = await live(OVERVIEW);
    expect(await news(page).innerText()).toBe('');
    expect(new Set(await column(page, 'Wilayah'))).toEqual(new Set(['Kabupaten Contoh']));
    expect(new Set(await column(page, 'Tahun'))).toEqual(new Set(['2025']));
    expect(faults).toEqual([]);
  });

  it('sorts by keyboard in three steps, tells only the sorted column, and says so politely', async () => {
    const {page} = await live(OVERVIEW);
    const before = await column(page, 'Jenis pelayanan');
    const button = head(page, 'Indeks').getByRole('button');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/urut=indeks/);
    await expect.poll(() => news(page).innerText()).toBe('Diurutkan menurut Indeks, dari terendah; 29 dari 650 baris.');
    const values = (await column(page, 'Indeks')).map((text) => (/^-?[\d.,]+$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : undefined));
    const known = values.filter((value) => value !== undefined);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(values.slice(known.length).every((value) => value === undefined)).toBe(true);
    expect(await tableOf(page).locator('[aria-sort]').count()).toBe(1);
    expect(await head(page, 'Indeks').getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    await expect.poll(() => news(page).innerText()).toContain('dari tertinggi');
    expect(await head(page, 'Indeks').getAttribute('aria-sort')).toBe('descending');
    await page.keyboard.press('Enter');
    await expect.poll(() => news(page).innerText()).toContain('Urutan semula');
    expect(await tableOf(page).locator('[aria-sort]').count()).toBe(0);
    expect(await column(page, 'Jenis pelayanan')).toEqual(before);
  });

  it('undoes each step with the back button', async () => {
    const {page} = await live(OVERVIEW);
    await tableOf(page).getByRole('combobox', {name: 'Urusan'}).selectOption('kesehatan');
    await expect.poll(() => search(page)).toBe('?urusan=kesehatan');
    await head(page, 'Indeks').getByRole('button').click();
    await expect.poll(() => search(page)).toBe('?urut=indeks&urusan=kesehatan');
    await page.goBack();
    await expect.poll(() => tableOf(page).locator('[aria-sort]').count()).toBe(0);
    expect(await shownRows(page).count()).toBe(12);
    await page.goBack();
    await expect.poll(() => shownRows(page).count()).toBe(29);
    expect(await tableOf(page).getByRole('combobox', {name: 'Urusan'}).inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => shownRows(page).count()).toBe(12);
  });

  it('opens from a permalink as it was left, and names what it does not know', async () => {
    const {page} = await live(`${OVERVIEW}?urut=-persen_penerima&kab=kota-contoh,misal&tahun=2023-2024&kolom=wilayah,tahun,persen_penerima&warna=merah`);
    expect(new Set(await column(page, 'Wilayah'))).toEqual(new Set(['Kota Contoh', 'Kabupaten Misal']));
    expect(new Set(await column(page, 'Tahun'))).toEqual(new Set(['2023', '2024']));
    expect(await tableOf(page).locator('thead th:visible').count()).toBe(4);
    expect(await head(page, 'Pencapaian penerima').getAttribute('aria-sort')).toBe('descending');
    expect(await tableOf(page).locator('[data-abai]').innerText()).toBe('Bagian alamat ini tidak dikenal dan diabaikan: warna=merah');
    expect(await news(page).innerText()).toBe('');
  });

  it('finds figures and words however they are written', async () => {
    const {page} = await live(`${OVERVIEW}?kab=semua&tahun=semua`);
    const field = tableOf(page).getByLabel('Cari dalam tabel');
    await field.fill('HIPERTENSI kota contoh');
    await expect.poll(() => shownRows(page).count()).toBe(5);
    const [index] = await column(page, 'Indeks');
    await field.fill(`hipertensi ${(index ?? '').replace(',', '.')}`);
    await expect.poll(() => shownRows(page).count()).toBeLessThan(5);
    expect(await shownRows(page).count()).toBeGreaterThan(0);
    await expect.poll(() => search(page)).toContain('cari=hipertensi');
  });

  it('hides and shows columns, keeps the row heads, and keeps one column at least', async () => {
    const {page} = await live(SERVICE);
    await tableOf(page).getByText('Pilih kolom').click();
    const boxes = tableOf(page).getByRole('group', {name: 'Kolom yang tampil'});
    await boxes.getByLabel('Alokasi anggaran').check();
    await expect.poll(() => head(page, 'Alokasi anggaran').isVisible()).toBe(true);
    await boxes.getByLabel('Indeks').uncheck();
    await expect.poll(() => tableOf(page).getByRole('columnheader', {name: 'Indeks'}).count()).toBe(0);
    expect(await news(page).innerText()).toContain('kolom tampil');
    for (let left = await boxes.locator('input:checked').count(); left > 1; left -= 1) await boxes.locator('input:checked').first().uncheck();
    await expect.poll(() => tableOf(page).locator('thead th:visible').count()).toBe(3);
    expect(await boxes.locator('input:checked').isDisabled()).toBe(true);
  });

  it('compares up to four places side by side, with the province as a benchmark', async () => {
    const {page} = await live(SERVICE);
    await tableOf(page).getByText('Bandingkan wilayah').click();
    const boxes = tableOf(page).getByRole('group', {name: 'Pilih paling banyak empat wilayah.'});
    await boxes.getByLabel('Kota Contoh').check();
    await boxes.getByLabel('Kabupaten Contoh').check();
    await boxes.getByLabel('Pembanding: Gabungan').check();
    await expect.poll(() => search(page)).toBe('?kab=kota-contoh,kabupaten-contoh&pembanding=ya');
    await expect.poll(async () => (await column(page, 'Wilayah')).slice(0, 4)).toEqual(['Kota Contoh', 'Kabupaten Contoh', 'Gabungan kabupaten/kota Provinsi Contoh', 'Kota Contoh']);
    expect((await column(page, 'Tahun')).slice(0, 4)).toEqual(['2025', '2025', '2025', '2024']);
    await page.goto(`${new URL(page.url()).origin}${OVERVIEW}?kab=contoh,kabupaten-contoh,misal,kota-contoh`);
    await page.locator('.tabel-data[data-siap]').first().waitFor();
    await tableOf(page).getByText('Bandingkan wilayah').click();
    expect(await tableOf(page).getByRole('checkbox', {name: 'Kota Umpama'}).isDisabled()).toBe(true);
  });

  it('chooses quarters, with the whole year at first', async () => {
    const {page} = await live(SERVICE);
    expect(await tableOf(page).getByRole('combobox', {name: 'Periode'}).inputValue()).toBe('tw4');
    const year = await shownRows(page).count();
    await tableOf(page).getByRole('combobox', {name: 'Periode'}).selectOption('');
    await expect.poll(() => shownRows(page).count()).toBe(year * 4);
    await expect.poll(() => search(page)).toBe('?periode=semua');
  });

  it('unfolds long tables step by step, and at once', async () => {
    const {page} = await live(`${OVERVIEW}?kab=semua&tahun=semua`);
    expect(await shownRows(page).count()).toBe(50);
    await tableOf(page).getByRole('button', {name: 'Tampilkan 50 baris berikutnya'}).click();
    await expect.poll(() => shownRows(page).count()).toBe(100);
    await tableOf(page).getByRole('button', {name: 'Tampilkan semua 650 baris'}).click();
    await expect.poll(() => shownRows(page).count()).toBe(650);
  });

  it('keeps heads and first column in view inside its region', async () => {
    const {page} = await live(`${SERVICE}?periode=semua`, {viewport: {width: 700, height: 700}});
    const region = tableOf(page).locator('[data-gulir]');
    await region.evaluate((element) => element.scrollTo(400, 600));
    const [frame, cell, first] = await Promise.all([region.boundingBox(), tableOf(page).locator('thead th').first().boundingBox(), shownRows(page).nth(12).locator('th').first().boundingBox()]);
    expect(Math.round((cell?.y ?? 0) - (frame?.y ?? 0))).toBeLessThanOrEqual(3);
    expect(Math.round((first?.x ?? 0) - (frame?.x ?? 0))).toBe(0);
    expect(await tableOf(page).locator('[data-bingkai]').evaluate((element) => element.hasAttribute('data-kiri'))).toBe(true);
  });

  it('links footnotes and values both ways', async () => {
    const {page} = await live(NATIONAL);
    const mark = tableOf(page).locator('sup a').first();
    await mark.click();
    const target = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true);
    await page.locator(`[id="${target}"] a`).first().click();
    expect(new URL(page.url()).hash.slice(1)).toBe(await mark.getAttribute('id'));
  });

  it('copies the shown rows, a citation and the link of the view', async () => {
    const {page} = await live(`${OVERVIEW}?urusan=pendidikan&kolom=wilayah,indeks`);
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
    const {page} = await live(`${OVERVIEW}?urusan=pendidikan&kolom=wilayah,selisih`);
    const [download] = await Promise.all([page.waitForEvent('download'), tableOf(page).getByRole('button', {name: 'CSV seperti yang tampil'}).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFFJenis pelayanan;Wilayah;Selisih dari target (poin persen)\r\n')).toBe(true);
    expect(text).toMatch(/;Kabupaten Contoh;-\d+,\d+\r\n/);
    expect(text).toContain('Data contoh, bukan angka daerah mana pun.');
  });

  it('offers all rows as files that exist, with their true sizes', async () => {
    const {page} = await live(OVERVIEW);
    const links = await tableOf(page).locator('[data-unduhan] a').all();
    expect(await links[0]?.innerText()).toMatch(/^Excel \(XLSX\)/);
    expect(links).toHaveLength(5);
    for (const link of links) {
      const bytes = readFileSync(`build${await link.getAttribute('href') ?? ''}`).length;
      expect(await link.innerText()).toContain(`(${(Math.round(bytes / 100) / 10).toLocaleString('id-ID')} KB)`);
    }
  });

  it('keeps the focus on the control in hand, and the page where it is', async () => {
    const {page} = await live(OVERVIEW);
    await tableOf(page).getByRole('combobox', {name: 'Urusan'}).focus();
    const before = await page.evaluate(() => window.scrollY);
    await tableOf(page).getByRole('combobox', {name: 'Urusan'}).selectOption('sosial');
    await expect.poll(() => search(page)).toBe('?urusan=sosial');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => [document.activeElement?.getAttribute('name'), window.scrollY])).toEqual(['urusan', before]);
  });

  it('becomes cards only when the reader asks, and fits a phone either way', async () => {
    const {page} = await live(OVERVIEW, {viewport: {width: 360, height: 740}});
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(360);
    expect(await shownRows(page).first().evaluate((row) => getComputedStyle(row).display)).toBe('table-row');
    await tableOf(page).getByRole('button', {name: 'Saring dan atur'}).click();
    await tableOf(page).getByRole('button', {name: 'Tampilan kartu'}).click();
    await expect.poll(() => shownRows(page).first().evaluate((row) => getComputedStyle(row).display)).toBe('block');
    expect(search(page)).toBe('?tampil=kartu');
    expect(await tableOf(page).getByRole('cell').first().isVisible()).toBe(true);
    expect(await width()).toBeLessThanOrEqual(360);
  });

  it('marks invented figures on every screen', async () => {
    const {page} = await live(OVERVIEW);
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
    const {page} = await live(NATIONAL);
    const awards = page.locator('#spm-awards');
    await awards.getByRole('button', {name: 'Wilayah'}).click();
    await expect.poll(() => search(page)).toBe('?awards.urut=wilayah');
    await page.locator('#spm-nasional-penerapan').getByRole('button', {name: 'Jumlah'}).click();
    await expect.poll(() => search(page)).toBe('?urut=jumlah&awards.urut=wilayah');
    expect(await page.locator('[data-abai]:visible').count()).toBe(0);
  });

  it('speaks English on the English site', async () => {
    const {page} = await live(`/en${OVERVIEW}`);
    await head(page, 'Index').getByRole('button').click();
    await expect.poll(() => news(page).innerText()).toBe('Sorted by Index, lowest first; 29 of 650 rows.');
    expect(await tableOf(page).locator('[data-unduhan] a').first().getAttribute('href')).toBe('/data/capaian-contoh.xlsx');
  });
});
