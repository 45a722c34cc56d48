import type {Request} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readWorkbook} from '../../src/site/sheets/readWorkbook';
import {useBrowser} from '../support/browser';
import {BALITA, download, field, loadExample, openFile, paste, PATH, region, row, stored, typeRow} from '../support/calculator';

describe('the SPM index calculator and the numbers of an office', () => {
  const {open, visit, origin} = useBrowser();

  it('fills a pasted block to the right and down, says how much, and can take it back', async () => {
    const {page} = await open(PATH);
    await field(page, 'kesehatan-kabkota-ibu-hamil', 'served').focus();
    await paste(page, '1.080\t40\t36\t7\r\n1150\t40\t40\t\r\n');
    await page.getByText('6 sel diisi, 1 di luar tabel dilewatkan.').waitFor();
    expect(await field(page, 'kesehatan-kabkota-ibu-hamil', 'served').inputValue()).toBe('1.080');
    expect(await field(page, 'kesehatan-kabkota-ibu-bersalin', 'fulfilled').inputValue()).toBe('40');
    await page.getByRole('button', {name: 'Urungkan'}).click();
    expect(await field(page, 'kesehatan-kabkota-ibu-hamil', 'served').inputValue()).toBe('');
  });

  it('opens its own export again with the same result, which stays marked as invented in the file', async () => {
    const {page} = await open(PATH);
    await loadExample(page, /Contoh lengkap/);
    const before = await region(page).innerText();
    const {name, bytes} = await download(page);
    expect(name).toBe('indeks-spm-kabupaten-contoh.xlsx');
    const {sheets} = await readWorkbook({name, bytes});
    expect(sheets[0]?.rows[2]?.[0]?.text).toBe('CONTOH REKAAN. Bukan data daerah mana pun.');
    await page.getByRole('button', {name: 'Hapus semua angka'}).click();
    await openFile(page, name, bytes);
    await page.getByText('29 dari 29 layanan dikenali.').waitFor();
    await page.getByRole('button', {name: 'Pakai angka ini'}).click();
    await expect.poll(() => region(page).innerText()).toBe(before);
  });

  it("shows how it reads an office's file, lets the reader correct it, and only then takes it over", async () => {
    const {page, faults} = await open(PATH);
    const text = 'No;Uraian;Sasaran;Terlayani;Mutu dibutuhkan;Mutu terpenuhi\n1;Ibu hamil;1.200;1.080;40;36\n2;Program anak sehat;9.000;6.840;50;41\n';
    await openFile(page, 'capaian.csv', Buffer.from(text));
    await page.getByText('1 dari 29 layanan dikenali.').waitFor();
    expect(await field(page, 'kesehatan-kabkota-ibu-hamil', 'toServe').inputValue()).toBe('');
    await page.getByRole('combobox', {name: 'Layanan, Baris 3'}).selectOption({label: 'Pelayanan kesehatan balita'});
    await page.getByText('2 dari 29 layanan dikenali.').waitFor();
    await page.getByRole('combobox', {name: 'Terlayani', exact: true}).selectOption({label: 'C: Sasaran'});
    await page.getByRole('combobox', {name: 'Terlayani', exact: true}).selectOption({label: 'D: Terlayani'});
    await page.getByRole('combobox', {name: 'Layanan, Baris 3'}).selectOption({label: 'Pelayanan kesehatan balita'});
    await page.getByRole('button', {name: 'Pakai angka ini'}).click();
    await row(page, BALITA).getByText('77,20').waitFor();
    await row(page, 'kesehatan-kabkota-ibu-hamil').getByText('90,00').waitFor();
    expect(faults).toEqual([]);
  });

  it('matches a pasted block with names in it like a file, and says when a file is no spreadsheet', async () => {
    const {page} = await open(PATH);
    await field(page, BALITA, 'toServe').focus();
    await paste(page, 'Ibu hamil\t1200\t1080\t40\t36\nBalita\t9000\t6840\t50\t41');
    await page.getByText('2 dari 29 layanan dikenali.').waitFor();
    await page.getByRole('button', {name: 'Batal'}).click();
    await openFile(page, 'rusak.xlsx', Buffer.from('bukan berkas'));
    const panel = page.locator('section[aria-labelledby="cocokkan"]');
    await panel.getByRole('listitem').first().waitFor();
    expect(await panel.getByRole('button', {name: 'Pakai angka ini'}).count()).toBe(0);
  });

  it('sends no number anywhere: after loading, only scripts of the site are asked for', async () => {
    const {page} = await open(PATH);
    await page.waitForLoadState('networkidle');
    const asked: Request[] = [];
    page.context().on('request', (request) => asked.push(request));
    await typeRow(page, BALITA, ['918273', '645546', '77771', '66661']);
    await page.getByLabel('Nama daerah').fill('Kabupaten Rahasia');
    await openFile(page, 'capaian.csv', Buffer.from('Layanan;Sasaran;Terlayani;Mutu dibutuhkan;Mutu terpenuhi\nIbu hamil;827364;45;4;3\n'));
    await page.getByRole('button', {name: 'Pakai angka ini'}).click();
    await download(page);
    await page.getByRole('button', {name: 'Salin sebagai teks'}).click();
    await page.waitForTimeout(6000);
    for (const request of asked.filter((one) => !one.url().startsWith('blob:'))) {
      expect(request.method(), request.url()).toBe('GET');
      expect(request.postData(), request.url()).toBeNull();
      expect(request.url()).toMatch(new RegExp(`^${origin}/assets/(js|css)/[\\w.-]+$`));
    }
    expect(asked.length).toBeGreaterThan(0);
    expect(page.url()).toBe(origin + PATH);
  });

  it('opened once works without a line: after a reload too, with opening and exporting', async () => {
    const {page} = await open(PATH);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await loadExample(page);
    await page.waitForTimeout(6000);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), PATH), {timeout: 20_000}).toBe(true);
    await page.context().setOffline(true);
    await page.reload();
    await region(page).getByText('76,56').waitFor();
    const {name, bytes} = await download(page);
    await openFile(page, name, bytes);
    await page.getByText('5 dari 29 layanan dikenali.').waitFor();
  });

  it('keeps numbers in the tab, beyond it only when asked, and removes all on request', async () => {
    const {page} = await open(PATH);
    await field(page, BALITA, 'toServe').fill('4321');
    await expect.poll(async () => (await stored(page))[0]).toContain('4321');
    expect((await stored(page))[1]).toBeNull();
    await visit(page, PATH);
    expect(await field(page, BALITA, 'toServe').inputValue()).toContain('4');
    await page.getByRole('checkbox', {name: /^Simpan di peramban ini/}).check();
    await expect.poll(async () => (await stored(page))[1]).toContain('4321');
    await page.getByRole('button', {name: 'Hapus semua angka'}).click();
    await expect.poll(() => stored(page)).toEqual([null, null]);
    expect(await page.getByRole('checkbox', {name: /^Simpan di peramban ini/}).isChecked()).toBe(false);
  });
});
