import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Download, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readWorkbook} from '../../src/site/sheets/readWorkbook';
import {axeFaults} from '../support/axe';
import {useBrowser} from '../support/browser';

const FIXTURES = 'src/renaksi/__tests__/__fixtures__';
const MESSY = `${FIXTURES}/messy/kabupaten-titik-koma.csv`;
const folder = mkdtempSync(join(tmpdir(), 'renaksi-'));

async function opened(page: Page, button = 'Contoh berkesalahan'): Promise<void> {
  await page.getByRole('button', {name: button}).click();
  await page.locator('#hasil').waitFor();
}

/** Waits until no script has come for most of a second. */
async function settled(page: Page): Promise<void> {
  const count = (): Promise<number> => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = await count(); before !== now; now = await count()) {
    before = now;
    await page.waitForTimeout(800);
  }
}

async function saved(download: Download): Promise<string> {
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

describe('the action-plan workbench', () => {
  const {open, origin} = useBrowser();

  it('tells readers without JavaScript what it is, and gives them templates, rules and the model', async () => {
    const {page, faults} = await open('/alat/renaksi/', {javaScriptEnabled: false});
    const text = await page.locator('main').innerText();
    for (const part of ['Pemeriksaan berkas membutuhkan JavaScript', 'Provinsi, 14 layanan', 'Kabupaten/kota, 29 layanan', 'Baca semua aturan', 'Model Renaksi Penerapan SPM Provinsi Contoh']) expect(text).toContain(part);
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await page.getByRole('link', {name: 'Baca semua aturan'}).click();
    await page.waitForURL('**/alat/renaksi/aturan/');
    expect(await page.locator('main li[id]').count()).toBeGreaterThan(60);
    expect(faults).toEqual([]);
  });

  it.each(['provinsi.xlsx', 'provinsi.csv', 'kabupaten-kota.xlsx', 'kabupaten-kota.csv'])('gives the template %s at its address, and reads it again', async (name) => {
    const answer = await fetch(`${origin}/alat/renaksi/templat-renaksi-${name}`);
    expect(answer.status).toBe(200);
    const {sheets, problems} = await readWorkbook({name, bytes: new Uint8Array(await answer.arrayBuffer())});
    expect(problems).toEqual([]);
    expect(sheets[0]?.rows.flat().map(({text}) => text)).toContain('Jenis pelayanan dasar');
  });

  it('finds what is wrong, and leads from a finding to its row and to the ground of its rule', async () => {
    const {page, faults} = await open('/alat/renaksi/');
    await opened(page);
    expect(await page.getByRole('heading', {level: 2, name: 'Hasil pemeriksaan contoh-berkesalahan.csv'}).isVisible()).toBe(true);
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('10 hal harus diperbaiki');
    expect(await main.innerText()).toContain('Contoh, bukan dokumen daerah mana pun');
    await page.getByRole('link', {name: 'Baris 3, kolom L (Target 2028)'}).click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#baris-.*-3$/);
    expect(await page.locator(`tr${new URL(page.url()).hash} mark`).innerText()).toBe('80');
    const rule = await page.getByRole('link', {name: 'Dasar aturan'}).first().getAttribute('href');
    expect(rule).toMatch(/^\/alat\/renaksi\/aturan\/#layanan-hilang$/);
    expect(faults).toEqual([]);
  });

  it('shows the gaps of each service in words, and the timeline as a table', async () => {
    const {page} = await open('/alat/renaksi/');
    await opened(page);
    const gaps = page.getByRole('table', {name: 'Kelengkapan tiap layanan wajib'});
    expect(await gaps.getByRole('row').count()).toBe(15);
    const missing = gaps.getByRole('row', {name: /terkena relokasi/});
    expect(await missing.getByText('Tidak ada').count()).toBe(7);
    const timeline = page.getByRole('table', {name: 'Lini masa kegiatan 2026–2030'});
    expect(await timeline.getByRole('row', {name: /Pelatihan guru pendamping khusus April 2026 November 2030/}).count()).toBe(1);
    expect(await page.locator('#lini-masa ~ p').innerText()).toMatch(/2026: \d+ kegiatan · 2027: \d+ kegiatan/);
  });

  it('opens an office file from the disk without sending anything, also when the line is gone', async () => {
    const {page, faults} = await open('/alat/renaksi/');
    await page.getByText('atau seret berkas ke kotak ini').hover();
    await settled(page);
    await page.context().setOffline(true);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await page.locator('input[type=file]').setInputFiles(MESSY);
    await page.locator('#hasil').waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Hasil pemeriksaan kabupaten-titik-koma.csv');
    expect(text).toContain('29 dari 29');
    expect(text).toContain('Tidak ada yang harus diperbaiki');
    expect(requests.filter((line) => !/^GET (blob|data):/.test(line))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('takes a file that is dropped into the box', async () => {
    const {page} = await open('/alat/renaksi/');
    const content = readFileSync(MESSY, 'utf8');
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'jatuh.csv', {type: 'text/csv'}));
      return transfer;
    }, content);
    await page.getByText('atau seret berkas ke kotak ini').locator('..').dispatchEvent('drop', {dataTransfer: data});
    await page.getByRole('heading', {name: 'Hasil pemeriksaan jatuh.csv'}).waitFor();
  });

  it('says what is wrong with a file that is no plan, and with one that is broken', async () => {
    const {page} = await open('/alat/renaksi/');
    await page.locator('input[type=file]').setInputFiles({name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from('Nama;Alamat\nA;B\n')});
    await page.getByRole('heading', {name: 'Berkas tidak berisi Renaksi'}).waitFor();
    await page.locator('input[type=file]').setInputFiles({name: 'rusak.xlsx', mimeType: 'application/zip', buffer: Buffer.from([80, 75, 3, 4, 9, 9])});
    await page.getByRole('heading', {name: 'Hasil pemeriksaan rusak.xlsx'}).waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/rusak|tidak dapat|simpan lagi/i);
  });

  it('works by keyboard alone: the result takes the focus, and the level can be changed', async () => {
    const {page} = await open('/alat/renaksi/');
    await page.getByRole('button', {name: 'Contoh yang rapi'}).focus();
    await page.keyboard.press('Enter');
    await page.locator('#hasil').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.contains(document.querySelector('#hasil')))).toBe(true);
    await page.getByLabel('Tingkat').selectOption('kabupaten-kota');
    await expect.poll(() => page.getByRole('main').innerText()).toContain('0 dari 29');
  });

  it('gives the corrected file and the findings, which open again', async () => {
    const {page} = await open('/alat/renaksi/');
    await opened(page);
    const [fixed] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Unduh berkas hasil (.xlsx)'}).click()]);
    const path = await saved(fixed);
    expect(path).toMatch(/contoh-berkesalahan-hasil\.xlsx$/);
    const {sheets} = await readWorkbook({name: 'hasil.xlsx', bytes: new Uint8Array(readFileSync(path))});
    expect(sheets.map(({name}) => name)).toEqual(['Renaksi', 'Perbaikan', 'Temuan']);
    expect(sheets[0]?.rows[0]?.[0]?.text).toBe('Contoh, bukan dokumen daerah mana pun');
    const [findings] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Temuan (.csv)'}).click()]);
    expect(readFileSync(await saved(findings), 'utf8')).toContain('layanan-hilang');
  });

  it('says the same on the command line', async () => {
    const {page} = await open('/alat/renaksi/');
    await page.locator('input[type=file]').setInputFiles(MESSY);
    await page.locator('#hasil').waitFor();
    const report = JSON.parse(execFileSync('node', ['--import', 'tsx', 'cli/pustaka.ts', 'renaksi', 'check', MESSY, '--json'], {encoding: 'utf8'})) as {rules: number; checked: number; findings: {title: string; message: string}[]};
    const text = await page.getByRole('main').innerText();
    expect(text).toContain(`${report.rules} aturan, ${report.checked.toLocaleString('id-ID')} butir diperiksa`);
    for (const {title} of report.findings) expect(text).toContain(title);
  });

  it('prints each affair on one A4 sheet', async () => {
    const {page} = await open('/alat/renaksi/');
    await opened(page, 'Contoh yang rapi');
    await page.evaluate(() => { document.documentElement.dataset.cetak = 'ringkasan'; });
    const pdf = await page.pdf({format: 'A4', margin: {top: '10mm', bottom: '10mm', left: '10mm', right: '10mm'}});
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(6);
  });

  it('adds at most 15 KB of JavaScript before a file is opened', async () => {
    const {page} = await open('/alat/');
    const before = new Set(await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name)));
    await page.goto(`${origin}/alat/renaksi/`, {waitUntil: 'networkidle'});
    const scripts = (await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name))).filter((name) => /\.js$/.test(new URL(name).pathname) && !before.has(name));
    const sizes = await Promise.all(scripts.map(async (name) => gzipSync(Buffer.from(await (await fetch(name)).arrayBuffer())).length));
    const sum = sizes.reduce((total, size) => total + size, 0);
    expect(sum, `${sum} bytes`).toBeLessThanOrEqual(15 * 1024);
    expect(sum).toBeGreaterThan(500);
  });

  it.each([[1280, 'dark'], [360, 'light']] as const)('has no accessibility violation with a result at %i px, %s, and does not scroll sideways', async (width, colorScheme) => {
    const {page} = await open('/alat/renaksi/', {viewport: {width, height: 800}, colorScheme});
    await opened(page);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('the model plan', () => {
  const {open, origin} = useBrowser();

  it('is whole without JavaScript: mark, targets, activities, risks and timeline of fourteen services', async () => {
    const {page, faults} = await open('/alat/renaksi/contoh/', {javaScriptEnabled: false});
    const text = await page.locator('main').innerText();
    expect(text).toContain('Contoh, bukan dokumen daerah mana pun');
    expect(await page.getByRole('table').count()).toBe(3);
    expect(await page.locator('#renaksi-contoh-target tbody tr').count()).toBe(28);
    expect(await page.locator('#renaksi-contoh-kegiatan tbody tr').count()).toBe(30);
    expect(await page.getByRole('table', {name: /^Lini masa/}).locator('tbody').count()).toBe(14);
    expect((await page.locator('#renaksi-contoh-kegiatan tbody tr', {hasText: 'Pelatihan guru pendamping khusus'}).innerText()).replace(/\s+/g, ' ')).toContain('1.450 1.500 1.550 1.600 1.650 7.750');
    await page.locator('summary#urusan').click();
    expect(await page.getByRole('table', {name: /^(Target|Kegiatan dan anggaran) urusan/}).count()).toBe(12);
    expect(faults).toEqual([]);
  });

  it('sorts and filters its tables, keeps the choice in the address, and gives their files', async () => {
    const {page, faults} = await open('/alat/renaksi/contoh/?kegiatan.urut=-jumlah');
    const first = page.locator('#renaksi-contoh-kegiatan tbody tr').first();
    await expect.poll(() => first.innerText()).toContain('jaringan distribusi utama');
    for (const id of ['renaksi-contoh-target', 'renaksi-contoh-kegiatan']) for (const kind of ['xlsx', 'csv', 'json', 'zip']) expect((await fetch(`${origin}/data/${id}.${kind}`)).status).toBe(200);
    expect((await fetch(`${origin}/embed/renaksi-contoh-target/`)).status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('carries its mark on paper and in its files, and is tied to the model regulation both ways', async () => {
    const {page} = await open('/alat/renaksi/contoh/');
    await page.emulateMedia({media: 'print'});
    expect(await page.getByText('Contoh, bukan dokumen daerah mana pun. Semua angka rekaan.').locator('visible=true').count()).toBe(7);
    await page.emulateMedia({media: 'screen'});
    for (const kind of ['xlsx', 'csv']) {
      const bytes = new Uint8Array(await (await fetch(`${origin}/alat/renaksi/contoh/renaksi-contoh.${kind}`)).arrayBuffer());
      const {sheets} = await readWorkbook({name: `renaksi-contoh.${kind}`, bytes});
      expect(sheets[0]?.rows.flat().map(({text}) => text).join(' ')).toContain('bukan dokumen daerah mana pun');
    }
    await page.getByRole('link', {name: /Naskah model Pergub Renaksi SPM/}).click();
    await page.waitForURL('**/regulasi/model-pergub-renaksi-spm/');
    await page.getByRole('link', {name: 'model Renaksi Provinsi Contoh'}).click();
    await page.waitForURL('**/alat/renaksi/contoh/');
  });

  it('is found from the home page, the footer and the indicators by way of the tools', async () => {
    const {page} = await open('/');
    await page.getByRole('link', {name: 'Meja kerja Renaksi'}).click();
    await page.waitForURL('**/alat/renaksi/');
    await page.getByRole('contentinfo').getByRole('link', {name: 'Alat perencana'}).click();
    await page.waitForURL('**/alat/');
    expect(await page.getByRole('main').getByRole('link', {name: 'Kalkulator indeks SPM'}).count()).toBe(1);
  });
});
