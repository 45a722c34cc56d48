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
    expect(new URL(page.url()).hash).toBe('#pasal-6');
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
    expect(new URL(page.url()).hash).toBe('#pasal-28-ayat-2');
  });
});
