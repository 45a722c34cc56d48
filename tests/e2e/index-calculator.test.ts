import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {readWorkbook} from '../../src/site/sheets/readWorkbook';
import {axeFaults} from '../support/axe';
import {useBrowser} from '../support/browser';
import {BALITA, field, loadExample, openFile, PATH, PHONE, region, row, typeRow} from '../support/calculator';

/** Services and sources of the page come as a script that holds nothing but data. */
const isCode = (address: string): boolean => !readFileSync(`build${new URL(address).pathname}`, 'utf8').includes('.exports=JSON.parse(');

describe('the SPM index calculator', () => {
  const {open, visit, origin} = useBrowser();

  it('gives index, category and every formula while numbers are typed', async () => {
    const {page, faults} = await open(PATH);
    await typeRow(page, BALITA, ['9000', '6840', '50', '41']);
    await row(page, BALITA).getByText('77,20').waitFor();
    await row(page, BALITA).getByText('Tuntas Pratama').waitFor();
    expect(await field(page, BALITA, 'toServe').inputValue()).toBe('9.000');
    await row(page, BALITA).getByText('Lihat hitungannya').click();
    await row(page, BALITA).getByText('A = 6.840 ÷ 9.000 × 100 = 76').waitFor();
    await row(page, BALITA).getByText('Indeks layanan = 0,8 × 76 + 0,2 × 82 = 77,2').waitFor();
    expect(await row(page, BALITA).getByText('Perlu verifikasi').count()).toBe(1);
    expect(await row(page, BALITA).getByRole('link', {name: 'Kode aplikasi publik di GitHub'}).count()).toBeGreaterThan(0);
    await region(page).getByText('1 dari 29 layanan terhitung').waitFor();
    expect(faults).toEqual([]);
  });

  it('counts 14 services for a province and keeps what was typed for the other level', async () => {
    const {page} = await open(PATH);
    await field(page, BALITA, 'toServe').fill('12');
    await page.getByRole('radio', {name: 'Provinsi, 14 layanan'}).check();
    expect(await page.locator('input[id^="sel-"][id$="-toServe-0"]').count()).toBe(14);
    await page.getByRole('radio', {name: 'Kabupaten/kota, 29 layanan'}).check();
    expect(await page.locator('input[id^="sel-"][id$="-toServe-0"]').count()).toBe(29);
    expect(await field(page, BALITA, 'toServe').inputValue()).toBe('12');
  });

  it('loads the worked example with one click and marks it until its numbers are gone', async () => {
    const {page} = await open(PATH);
    await loadExample(page);
    await region(page).getByText('76,56').waitFor();
    await region(page).getByText('Tuntas Pratama').waitFor();
    const results = page.locator('section[aria-labelledby="hasil"]');
    await results.getByText('Contoh rekaan. Bukan data daerah mana pun.').waitFor();
    await field(page, BALITA, 'served').fill('9000');
    await results.getByText('Sebagian angka masih dari contoh rekaan.').waitFor();
    await page.getByRole('button', {name: 'Hapus semua angka'}).click();
    await expect.poll(() => results.getByText('contoh rekaan').count()).toBe(0);
    await page.getByRole('button', {name: 'Urungkan'}).click();
    await results.getByText('Sebagian angka masih dari contoh rekaan.').waitFor();
  });

  it('says what is wrong in which cell once it is left, and leads there from the summary', async () => {
    const {page} = await open(PATH);
    const cell = field(page, BALITA, 'served');
    await cell.fill('85%');
    expect(await cell.getAttribute('aria-invalid')).toBeNull();
    await cell.press('Tab');
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
    const described = await cell.getAttribute('aria-describedby');
    expect(await page.locator(`#${described}`).innerText()).toBe('Tulis jumlahnya, bukan persen. Persen dihitung di sini.');
    await page.getByRole('link', {name: /^Pelayanan kesehatan balita, Terlayani$/}).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`sel-${BALITA}-served-0`);
    await cell.fill('85');
    await expect.poll(() => page.locator('#galat').count()).toBe(0);
  });

  it('tells what every other option would change, and that is what choosing it gives', async () => {
    const {page} = await open(PATH);
    await loadExample(page);
    const option = page.getByRole('radio', {name: 'Rata-rata indeks sektor'});
    const told = page.locator(`#${await option.getAttribute('aria-describedby')}`);
    await expect.poll(() => told.innerText()).toBe('Indeks daerah 76,56 → 68,22, kategori menjadi Tuntas Muda.');
    await option.check();
    await region(page).getByText('68,22').waitFor();
    await region(page).getByText('Tuntas Muda').waitFor();
    expect(await told.innerText()).toBe('');
  });

  it('adds further items of quality to a service', async () => {
    const {page} = await open(PATH);
    await typeRow(page, BALITA, ['10', '10', '10', '10']);
    await row(page, BALITA).getByRole('button', {name: /^\+ Butir mutu/}).click();
    await page.getByRole('textbox', {name: 'Mutu dibutuhkan Pelayanan kesehatan balita butir mutu 2'}).fill('90');
    await page.getByRole('textbox', {name: 'Mutu terpenuhi Pelayanan kesehatan balita butir mutu 2'}).fill('45');
    await row(page, BALITA).getByText('91,00').waitFor();
  });

  it('prints a full region with its options and its label on one A4 page', async () => {
    for (const example of [/Contoh lengkap/]) {
      const {page} = await open(PATH);
      await loadExample(page, example);
      await region(page).getByText('81,89').waitFor();
      await page.getByLabel('Tahun atau periode').fill('2025');
      await page.emulateMedia({media: 'print'});
      await page.getByText('Indeks pencapaian SPM, Kabupaten Contoh, 2025').waitFor();
      expect(await page.getByRole('textbox').filter({visible: true}).count()).toBe(0);
      expect(await page.getByText('Contoh rekaan. Bukan data daerah mana pun.').filter({visible: true}).count()).toBe(1);
      const pdf = (await page.pdf({format: 'A4', margin: {top: '12mm', bottom: '12mm', left: '12mm', right: '12mm'}})).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    }
  });

  it('says the new result politely once typing rests, and only then', async () => {
    const {page} = await open(PATH);
    const said = page.locator('p.sembunyi-visual[role="status"]');
    expect(await said.innerText()).toBe('');
    await typeRow(page, BALITA, ['9000', '6840', '50', '41']);
    expect(await said.innerText()).toBe('');
    await expect.poll(() => said.innerText(), {timeout: 5000}).toBe('Indeks daerah 77,20, Tuntas Pratama, 1 dari 29 layanan terhitung');
  });

  it('names each field by column and service, reachable by keyboard in the order of reading', async () => {
    const {page} = await open(PATH);
    await page.getByRole('textbox', {name: 'Harus dilayani Pendidikan anak usia dini'}).focus();
    const names: (string | undefined)[] = [];
    for (let i = 0; i < 3; i += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.id));
    }
    expect(names).toEqual(['sel-pendidikan-kabkota-paud-served-0', 'sel-pendidikan-kabkota-paud-needed-0', '']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sel-pendidikan-kabkota-paud-fulfilled-0');
  });

  it.each([['on a phone', PHONE], ['on a screen', {}], ['in the dark', {colorScheme: 'dark' as const}]])('has no accessibility fault when filled, wrong and open to matching, %s', async (_name, options) => {
    const {page} = await open(PATH, options);
    await loadExample(page, /Contoh lengkap/);
    await field(page, BALITA, 'served').fill('x');
    await page.getByText('Lihat hitungannya').first().click();
    await openFile(page, 'a.csv', Buffer.from('Layanan;Sasaran;Terlayani\nBalita;9000;6840\nLain;1;1\n'));
    await page.getByText('dari 29 layanan dikenali.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  it('on a phone shows each service as a card with visible labels and fields to hit with a thumb', async () => {
    const {page} = await open(PATH, PHONE);
    const card = row(page, BALITA);
    for (const label of ['Harus dilayani', 'Terlayani', 'Mutu dibutuhkan', 'Mutu terpenuhi']) expect((await card.locator('label', {hasText: new RegExp(`^${label}$`)}).boundingBox())?.height).toBeGreaterThan(10);
    const box = await field(page, BALITA, 'toServe').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThan(120);
  });

  it('without JavaScript explains formulas, categories and the worked example, and offers a workbook that computes', async () => {
    const {page} = await open(PATH, {javaScriptEnabled: false});
    await page.getByText('Formulir hitung di halaman ini membutuhkan JavaScript.').waitFor();
    await page.getByText('Indeks daerah = (65,6 + 90 + 100 + 77,2 + 50) ÷ 5 = 76,56').waitFor();
    await page.getByRole('cell', {name: '70 sampai di bawah 80'}).waitFor();
    expect(await page.locator('input[id^="sel-"]').count()).toBe(0);
    const links = page.getByRole('link', {name: /^Templat XLSX/});
    expect(await links.count()).toBe(2);
    for (const link of await links.all()) {
      const response = await page.request.get(origin + (await link.getAttribute('href')));
      const {sheets, problems} = await readWorkbook({name: 'templat.xlsx', bytes: new Uint8Array(await response.body())});
      expect(problems).toEqual([]);
      expect(sheets.map(({name}) => name)).toEqual(['Isian', 'Hasil', 'Dasar']);
    }
  });

  it('sends at most 15 KB of its own scripts before the reader works with it, and 10 KB more in quiet', async () => {
    const {page} = await open('/tentang/');
    const loaded = () => page.evaluate(() => {
      const [{loadEventEnd = 0} = {}] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance.getEntriesByType('resource').map(({name, startTime}) => ({name, quiet: startTime > loadEventEnd + 2000})).filter(({name}) => name.endsWith('.js'));
    });
    const weight = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(readFileSync(`build${new URL(name).pathname}`), {level: 9}).length, 0);
    await page.waitForLoadState('networkidle');
    const base = new Set((await loaded()).map(({name}) => name));
    await visit(page, PATH);
    await page.locator('section[aria-labelledby="pilihan"]').waitFor();
    await page.waitForLoadState('networkidle');
    const own = (await loaded()).filter(({name}) => !base.has(name) && isCode(name));
    const [first, later] = [false, true].map((quiet) => own.filter((one) => one.quiet === quiet).map(({name}) => name));
    expect(first?.length).toBeGreaterThan(0);
    expect(weight(first ?? [])).toBeLessThanOrEqual(15 * 1024);
    expect(later?.length).toBeGreaterThan(0);
    expect(weight(later ?? [])).toBeLessThanOrEqual(10 * 1024);
  });
});
