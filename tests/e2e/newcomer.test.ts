import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';

describe('a new employee in the first week', () => {
  const {open} = useBrowser();

  it('goes from the home page to the first step in three clicks', async () => {
    const {page, faults} = await open('/');
    await page.getByRole('main').getByRole('link', {name: /Mulai di sini/}).click();
    await page.waitForURL(/orientasi/);
    await page.getByRole('main').getByRole('link', {name: /Pegawai baru/i}).first().click();
    await page.waitForURL(/orientasi\/pegawai-baru\/$/);
    await page.getByRole('main').locator('a[href*="/orientasi/pegawai-baru/"]').first().click();
    await page.waitForURL(/orientasi\/pegawai-baru\/.+/);
    await page.getByRole('heading', {level: 1}).waitFor();
    expect(faults).toEqual([]);
  });

  it('keeps finished steps on the device after a reload', async () => {
    const {page} = await open('/orientasi/pegawai-baru/');
    const box = page.getByRole('main').getByRole('checkbox').first();
    await box.check();
    await page.reload({waitUntil: 'load'});
    await expect.poll(() => page.getByRole('main').getByRole('checkbox').first().isChecked()).toBe(true);
  });

  it('has a term explained in place by keyboard, closes it with Escape, and follows it to the glossary', async () => {
    const {page} = await open('/pedoman/tahapan-penerapan/');
    const term = page.locator('a.istilah').first();
    await term.focus();
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect((await tip.textContent())?.length).toBeGreaterThan(10);
    expect(await term.getAttribute('aria-describedby')).toBeTruthy();
    await page.keyboard.press('Escape');
    await tip.waitFor({state: 'hidden'});
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/istilah\/#/);
  });

  it('finds a term in the glossary', async () => {
    const {page} = await open('/istilah/#rad-pd');
    expect(await page.locator('#rad-pd').isVisible()).toBe(true);
  });
});
