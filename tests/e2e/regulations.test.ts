import {describe, expect, test} from 'vitest';
import {useBrowser} from '../support/browser';

describe('regulations', () => {
  const {open} = useBrowser();
  const rows = 'main table tbody tr';

  test('without scripts the list of regulations is whole and has no controls', async () => {
    const {page, faults} = await open('/regulasi/', {javaScriptEnabled: false});
    const links = await page.locator(`${rows} th a`).count();
    expect(links).toBeGreaterThanOrEqual(45);
    expect(await page.locator('main form').count()).toBe(0);
    expect(await page.locator('main [role=status]').innerText()).toContain(String(links));
    expect(faults).toEqual([]);
  });

  test('typing a citation narrows the list, is announced and stands in the address', async () => {
    const {page, faults} = await open('/regulasi/');
    await page.getByLabel('Nomor atau kata dalam judul').fill('perda no 17 th 2024');
    await expect.poll(() => page.locator(rows).count()).toBe(1);
    expect(await page.locator(`${rows} th a`).innerText()).toBe('Perda Kaltara 17/2024');
    expect(await page.locator('main [role=status]').first().innerText()).toMatch(/^1 dari \d+ /);
    expect(new URL(page.url()).searchParams.get('q')).toBe('perda no 17 th 2024');
    expect(faults).toEqual([]);
  });

  test('a shared address opens with its choices, and going back undoes a choice', async () => {
    const {page} = await open('/regulasi/?tema=disabilitas');
    const before = await page.locator(rows).count();
    await page.getByLabel('Status', {exact: true}).selectOption('dicabut');
    await expect.poll(() => page.locator(rows).count()).toBeLessThan(before);
    await page.goBack();
    await expect.poll(() => page.locator(rows).count()).toBe(before);
  });

  test('nothing found says so, and one button clears every choice', async () => {
    const {page} = await open('/regulasi/?q=zzz&status=dicabut');
    await page.getByText('Tidak ada hasil.').waitFor();
    await page.getByRole('button', {name: 'Hapus saringan'}).click();
    await expect.poll(() => page.locator(rows).count()).toBeGreaterThanOrEqual(45);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a repealed regulation says so in words and leads to its successor', async () => {
    const {page} = await open('/regulasi/permendagri-100-2018/');
    const said = await page.locator('main').innerText();
    expect(said).toContain('Tidak berlaku lagi. Dicabut dengan Permendagri 59/2021.');
    expect(said).toContain('bukan lembaran resmi');
    await page.getByRole('link', {name: 'Baca penggantinya: Permendagri 59/2021'}).click();
    await page.waitForURL('**/regulasi/permendagri-59-2021/');
  });

  test('the citation is text on the page, and structured data agrees with the status', async () => {
    const {page} = await open('/regulasi/uu-8-2016/');
    expect(await page.locator('#sitiran ~ dl').innerText()).toContain('(Lembaran Negara Republik Indonesia Tahun 2016 Nomor 69, Tambahan Lembaran Negara Republik Indonesia Nomor 5871)');
    const data = JSON.parse(await page.locator('head script[type="application/ld+json"]').last().innerText()) as Record<string, unknown>;
    expect(data).toMatchObject({'@type': 'Legislation', legislationLegalForce: 'InForce', legislationDate: '2016-04-15'});
  });
});
