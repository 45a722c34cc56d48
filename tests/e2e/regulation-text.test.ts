import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';

const PAGE = '/regulasi/model-perda-disabilitas/';
/** Words that stand in one ayat of the model text and nowhere else. */
const WORDS = 'didahului dengan penilaian kebutuhan';

function scripts(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js')).map((name) => join(folder, name));
}

describe('the text of a regulation', () => {
  const {open} = useBrowser();

  it('stands in the HTML once and in no script', () => {
    expect(readFileSync(`build${PAGE}index.html`, 'utf8').split(WORDS).length - 1).toBe(1);
    expect(scripts('build').filter((path) => readFileSync(path, 'utf8').includes(WORDS))).toEqual([]);
  });

  it('shows without JavaScript, with its label as a model', async () => {
    const {page} = await open(PAGE, {javaScriptEnabled: false});
    expect(await page.locator('#pasal-28-ayat-2').innerText()).toContain(WORDS);
    expect(await page.getByText('Naskah model, bukan produk hukum.').first().isVisible()).toBe(true);
  });

  it('survives hydration without a fault', async () => {
    const {page, faults} = await open(PAGE);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#pasal-28-ayat-2').innerText()).toContain(WORDS);
    expect(faults).toEqual([]);
  });

  it('comes along with a click inside the site, and its references work', async () => {
    const {page} = await open('/regulasi/');
    await page.locator('main a[href$="model-perda-disabilitas/"]').first().click();
    await page.locator('#pasal-28-ayat-2').waitFor();
    await page.locator('#pasal-7 a[href="#pasal-6"]').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#pasal-6');
  });

  it('opens the elucidation to which an address leads', async () => {
    const {page} = await open(`${PAGE}#penjelasan-pasal-5-ayat-2`);
    expect(await page.locator('#penjelasan-pasal-5-ayat-2').isVisible()).toBe(true);
  });

  it('offers link and citation of a provision by keyboard', async () => {
    const {page} = await open(PAGE);
    await page.getByRole('link', {name: 'Tautan ke Pasal 28 ayat (2)', exact: true}).focus();
    await page.keyboard.press('Enter');
    const bar = page.getByRole('region', {name: 'Salin tautan dan sitiran'});
    expect(await bar.innerText()).toContain('Pasal 28 ayat (2)');
    await expect.poll(() => new URL(page.url()).hash).toBe('#pasal-28-ayat-2');
  });

  it('leads from a term to its definition where scripts do not run', async () => {
    const {page} = await open(PAGE, {javaScriptEnabled: false});
    const term = page.locator('#pasal-28 a[data-istilah]').first();
    await term.click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#pasal-1-angka-/);
  });

  it('explains a term by keyboard, and Escape gives the focus back', async () => {
    const {page} = await open(PAGE);
    const term = page.locator('#pasal-28 a[data-istilah]', {hasText: 'Alat Bantu'}).first();
    await term.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('group', {name: 'Arti istilah'});
    expect(await box.innerText()).toContain('Alat Bantu adalah benda yang membantu kemandirian');
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    expect((await box.boundingBox())?.width).toBeGreaterThan(300);
    await box.getByRole('link', {name: 'Baca di Ketentuan Umum'}).focus();
    await page.keyboard.press('Escape');
    expect(await box.count()).toBe(0);
    expect(await term.getAttribute('aria-expanded')).toBe('false');
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('copies a message with words, citation, label as a model and address', async () => {
    const {page} = await open(PAGE, {permissions: ['clipboard-read', 'clipboard-write']});
    await page.getByRole('link', {name: 'Tautan ke Pasal 28 ayat (2)', exact: true}).click();
    await page.getByRole('button', {name: 'Salin untuk WhatsApp'}).click();
    await page.getByText('Tersalin.').waitFor();
    const message = await page.evaluate(() => navigator.clipboard.readText());
    expect(message).toMatch(/^\(2\) Fasilitasi sebagaimana dimaksud pada ayat \(1\) didahului dengan penilaian kebutuhan\.\n\nPasal 28 ayat \(2\) Naskah model Peraturan Daerah tentang .*\(naskah model, bukan produk hukum\)\nhttp\S+#pasal-28-ayat-2$/);
  });
});

describe('the contents of a text', () => {
  const {open} = useBrowser();
  const current = 'nav[data-bagian="isi"] a[aria-current="location"]';

  it('follow the reading: the current Pasal is marked and its BAB unfolded', async () => {
    const {page} = await open(`${PAGE}#pasal-28`);
    await page.locator(current, {hasText: 'Pasal 28'}).waitFor();
    await page.evaluate(() => document.getElementById('pasal-61')?.scrollIntoView());
    await page.locator(current, {hasText: 'Pasal 61'}).waitFor();
    expect(await page.locator(current).isVisible()).toBe(true);
    expect(await page.locator(current).count()).toBe(1);
  });

  it('lead to a Pasal by its number and to a heading by its words', async () => {
    const {page} = await open(PAGE);
    const filter = page.getByLabel('Cari pasal atau judul bab');
    await filter.fill('12');
    expect(await page.locator('nav[data-bagian="isi"] [data-pasal] a:visible').allInnerTexts()).toEqual(['Pasal 12']);
    await filter.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#pasal-12');
    await filter.fill('penghargaan');
    expect(await page.locator('nav[data-bagian="isi"] [data-bagian="daftar"] > ul > li:visible').count()).toBe(1);
    expect(await page.locator('nav[data-bagian="isi"] [role="status"]').innerText()).toBe('1 ditemukan. Enter membuka yang pertama.');
  });

  it('are a bar on phones that names the place, unfolds and closes after a choice', async () => {
    const {page} = await open(`${PAGE}#pasal-12-ayat-3`, {viewport: {width: 360, height: 740}});
    const bar = page.locator('nav[data-bagian="isi"] > details > summary');
    await bar.getByText('BAB IV · Pasal 12').waitFor();
    expect((await bar.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await bar.click();
    await page.locator('nav[data-bagian="isi"] a[href="#bab-8"]').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#bab-8');
    expect(await page.locator('nav[data-bagian="isi"] [data-bagian="daftar"]').isVisible()).toBe(false);
  });

  it('land a reader who follows a link at the provision', async () => {
    const {page} = await open(`${PAGE}#pasal-74-ayat-2`);
    await page.locator(current, {hasText: 'Pasal 74'}).waitFor();
    const top = (await page.locator('#pasal-74-ayat-2').boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThan(100);
    expect(top).toBeLessThan(500);
  });
});

describe('the elucidation', () => {
  const {open} = useBrowser();
  const note = '#penjelasan-pasal-5';

  it('stands open beside its article in wide windows, also without scripts', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const {page} = await open(`${PAGE}#pasal-5`, {javaScriptEnabled});
      const [left, right] = [await page.locator('#pasal-5-ayat-1').boundingBox(), await page.locator(note).boundingBox()];
      expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
      expect(await page.locator(note).getByText('amputasi').isVisible()).toBe(true);
    }
  });

  it('unfolds below its article on phones', async () => {
    const {page} = await open(`${PAGE}#pasal-5`, {viewport: {width: 360, height: 740}});
    expect(await page.locator(note).getByText('amputasi').isVisible()).toBe(false);
    await page.locator(`${note} > summary`).click();
    expect(await page.locator(note).getByText('amputasi').isVisible()).toBe(true);
  });
});
