import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';

const CLIPBOARD = {permissions: ['clipboard-read', 'clipboard-write']};

describe('an officer who must know what a regulation says today', () => {
  const {open} = useBrowser();

  it('finds a regulation by its citation and reads at once whether it holds', async () => {
    const {page} = await open('/cari/?q=permenkes+4+2019');
    await page.getByRole('main').getByRole('link', {name: /Permenkes 4\/2019/}).first().click();
    await page.waitForURL(/permenkes-4-2019/);
    const main = page.getByRole('main');
    // The address changes before the page does.
    await main.getByText(/^Dicabut|Tidak berlaku/).first().waitFor();
    await main.getByRole('link', {name: /Permenkes 6\/2024/}).first().waitFor();
  });

  it('filters the list by status and shares the filtered address', async () => {
    const {page} = await open('/regulasi/');
    const rows = page.getByRole('main').getByRole('row');
    const all = await rows.count();
    await page.getByLabel('Status').selectOption({label: 'Dicabut'});
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const shared = new URL(page.url());
    expect(shared.search).not.toBe('');
    const second = await open(shared.pathname + shared.search);
    await expect.poll(() => second.page.getByRole('main').getByRole('row').count()).toBe(await rows.count());
  });

  it('copies the full citation', async () => {
    const {page} = await open('/regulasi/uu-8-2016/', CLIPBOARD);
    await page.getByRole('button', {name: /Salin sitiran lengkap/}).click();
    await page.getByText('Tersalin.').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Undang-Undang Nomor 8 Tahun 2016 tentang Penyandang Disabilitas (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 69, Tambahan Lembaran Negara Republik Indonesia Nomor 5871)',
    );
  });

  it('sees on every regulation page that this is not an official gazette', async () => {
    const {page} = await open('/regulasi/perda-kaltara-17-2024/', {javaScriptEnabled: false});
    expect(await page.getByRole('main').getByText(/bukan lembaran resmi/).first().isVisible()).toBe(true);
  });

  it('opens a single ayat of the model text by its permalink', async () => {
    const {page, faults} = await open('/regulasi/model-perda-disabilitas/#pasal-5-ayat-1');
    const target = page.locator('#pasal-5-ayat-1');
    expect(await target.isVisible()).toBe(true);
    expect(await target.evaluate((element) => element.matches(':target'))).toBe(true);
    expect(await page.getByText(/naskah model, bukan produk hukum/i).first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('reads the model text after coming from another page without a reload', async () => {
    const {page, faults} = await open('/regulasi/');
    await page.getByRole('main').getByRole('link', {name: /Model Perda/i}).first().click();
    await page.locator('#pasal-60').waitFor();
    expect(faults).toEqual([]);
  });

  it('reads the frozen guideline under a banner and reaches the edition in force', async () => {
    const {page} = await open('/pedoman/2018/');
    expect(await page.getByText(/tidak berlaku lagi/).first().isVisible()).toBe(true);
    await page.getByRole('link', {name: /edisi yang berlaku/}).first().click();
    await page.waitForURL((url) => url.pathname === '/pedoman/');
  });

  it('asks which regime held on a date', async () => {
    const {page} = await open('/pedoman/pada-tanggal/?t=2020-06-01');
    await page.getByRole('main').getByRole('link', {name: /2018/}).first().waitFor();
    expect(await page.getByRole('main').textContent()).toMatch(/100\/2018/);
  });
});
