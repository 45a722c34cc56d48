import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';
import {column, head, news, openTable, OVERVIEW, search, SERVICE, shownRows, tableOf} from '../support/dataTable';

describe('the table of achievements', () => {
  const {open} = useBrowser();

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
    const {page, faults} = await openTable(open, OVERVIEW);
    expect(await news(page).innerText()).toBe('');
    expect(new Set(await column(page, 'Wilayah'))).toEqual(new Set(['Kabupaten Contoh']));
    expect(new Set(await column(page, 'Tahun'))).toEqual(new Set(['2025']));
    expect(faults).toEqual([]);
  });

  it('sorts by keyboard in three steps, tells only the sorted column, and says so politely', async () => {
    const {page} = await openTable(open, OVERVIEW);
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

  it('keeps up with a reader who is faster than the page: each step counts, none comes back', async () => {
    const {page} = await openTable(open, OVERVIEW);
    const seen = await tableOf(page).evaluate(async (root) => {
      const orders: (string | undefined)[] = [];
      const order = () => root.querySelector('thead th[aria-sort]')?.querySelector('span')?.firstChild?.textContent?.trim();
      const watch = new MutationObserver(() => orders.push(order()));
      watch.observe(root.querySelector('thead') ?? root, {subtree: true, attributeFilter: ['aria-sort']});
      const press = (key: string) => root.querySelector<HTMLElement>(`button[data-urut="${key}"]`)?.click();
      press('indeks');
      await new Promise(requestAnimationFrame);
      press('layanan');
      await new Promise((resolve) => setTimeout(resolve, 600));
      return orders;
    });
    expect(seen).toEqual(['Indeks', 'Jenis pelayanan']);
    await expect.poll(() => search(page)).toBe('?urut=layanan');
    await page.goBack();
    await expect.poll(() => search(page)).toBe('?urut=indeks');
  });

  it('undoes each step with the back button', async () => {
    const {page} = await openTable(open, OVERVIEW);
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
    const {page} = await openTable(open, `${OVERVIEW}?urut=-persen_penerima&kab=kota-contoh,misal&tahun=2023-2024&kolom=wilayah,tahun,persen_penerima&warna=merah`);
    expect(new Set(await column(page, 'Wilayah'))).toEqual(new Set(['Kota Contoh', 'Kabupaten Misal']));
    expect(new Set(await column(page, 'Tahun'))).toEqual(new Set(['2023', '2024']));
    expect(await tableOf(page).locator('thead th:visible').count()).toBe(4);
    expect(await head(page, 'Pencapaian penerima').getAttribute('aria-sort')).toBe('descending');
    expect(await tableOf(page).locator('[data-abai]').innerText()).toBe('Bagian alamat ini tidak dikenal dan diabaikan: warna=merah');
    expect(await news(page).innerText()).toBe('');
  });

  it('finds figures and words however they are written', async () => {
    const {page} = await openTable(open, `${OVERVIEW}?kab=semua&tahun=semua`);
    const field = tableOf(page).getByLabel('Cari dalam tabel');
    await field.fill('HIPERTENSI kota contoh');
    await expect.poll(() => shownRows(page).count()).toBe(5);
    const [index] = await column(page, 'Indeks');
    await field.fill(`hipertensi ${(index ?? '').replace(',', '.')}`);
    await expect.poll(() => shownRows(page).count()).toBeLessThan(5);
    expect(await shownRows(page).count()).toBeGreaterThan(0);
    await expect.poll(() => search(page)).toContain('cari=hipertensi');
  });

  it('follows each letter at once, and tells and keeps a word only when typing rests', async () => {
    const {page} = await openTable(open, OVERVIEW);
    const all = await shownRows(page).count();
    const seen = await tableOf(page).getByLabel('Cari dalam tabel').evaluate(async (field: HTMLInputElement) => {
      const root = field.closest('.tabel-data');
      const look = () => [root?.querySelectorAll('tbody tr').length, root?.querySelector('[data-kabar]')?.textContent, window.location.search];
      field.value = 'hipertensi';
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await new Promise(requestAnimationFrame);
      return look();
    });
    expect(seen).toEqual([1, '', '']);
    expect(all).toBeGreaterThan(1);
    await expect.poll(() => search(page)).toBe('?cari=hipertensi');
    expect(await news(page).innerText()).toBe('1 dari 650 baris.');
    await tableOf(page).getByLabel('Cari dalam tabel').fill('');
    await tableOf(page).getByRole('button', {name: /^Indeks/}).click();
    await expect.poll(() => shownRows(page).count()).toBe(all);
    await expect.poll(() => search(page)).toBe('?urut=indeks');
  });

  it('hides and shows columns, keeps the row heads, and keeps one column at least', async () => {
    const {page} = await openTable(open, SERVICE);
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
    const {page} = await openTable(open, SERVICE);
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
    const {page} = await openTable(open, SERVICE);
    expect(await tableOf(page).getByRole('combobox', {name: 'Periode'}).inputValue()).toBe('tw4');
    const year = await shownRows(page).count();
    await tableOf(page).getByRole('combobox', {name: 'Periode'}).selectOption('');
    await tableOf(page).getByRole('button', {name: `Tampilkan semua ${year * 4} baris`}).waitFor();
    await expect.poll(() => search(page)).toBe('?periode=semua');
  });

  it('unfolds long tables step by step, and at once', async () => {
    const {page} = await openTable(open, `${OVERVIEW}?kab=semua&tahun=semua`);
    expect(await shownRows(page).count()).toBe(20);
    await tableOf(page).getByRole('button', {name: 'Tampilkan 20 baris berikutnya'}).click();
    await expect.poll(() => shownRows(page).count()).toBe(40);
    await tableOf(page).getByRole('button', {name: 'Tampilkan semua 650 baris'}).click();
    await expect.poll(() => shownRows(page).count()).toBe(650);
  });

  it('keeps heads and first column in view inside its region', async () => {
    const {page} = await openTable(open, `${SERVICE}?periode=semua`, {viewport: {width: 700, height: 700}});
    const region = tableOf(page).locator('[data-gulir]');
    await region.evaluate((element) => element.scrollTo(400, 600));
    const [frame, cell, first] = await Promise.all([region.boundingBox(), tableOf(page).locator('thead th').first().boundingBox(), shownRows(page).nth(12).locator('th').first().boundingBox()]);
    expect(Math.round((cell?.y ?? 0) - (frame?.y ?? 0))).toBeLessThanOrEqual(3);
    expect(Math.round((first?.x ?? 0) - (frame?.x ?? 0))).toBe(0);
    expect(await tableOf(page).locator('[data-bingkai]').evaluate((element) => element.hasAttribute('data-kiri'))).toBe(true);
  });

  it('keeps the focus on the control in hand, and the page where it is', async () => {
    const {page} = await openTable(open, OVERVIEW);
    await tableOf(page).getByRole('combobox', {name: 'Urusan'}).focus();
    const before = await page.evaluate(() => window.scrollY);
    await tableOf(page).getByRole('combobox', {name: 'Urusan'}).selectOption('sosial');
    await expect.poll(() => search(page)).toBe('?urusan=sosial');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => [document.activeElement?.getAttribute('name'), window.scrollY])).toEqual(['urusan', before]);
  });

  it('becomes cards only when the reader asks, and fits a phone either way', async () => {
    const {page} = await openTable(open, OVERVIEW, {viewport: {width: 360, height: 740}});
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
});
