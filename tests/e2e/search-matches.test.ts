import {describe, expect, it} from 'vitest';
import type {Page} from 'playwright-core';
import {axeFaults} from '../support/axe';
import {useBrowser} from '../support/browser';

const barOf = (page: Page) => page.getByRole('region', {name: 'Kecocokan pencarian'});

/** Opens the first result of a query by its link. */
async function follow(page: Page, at = 0): Promise<void> {
  const link = page.locator('section[aria-labelledby="hasil"] ol > li h3 a').nth(at);
  await link.click();
  await page.waitForURL((url) => url.pathname !== '/cari/');
  await barOf(page).waitFor();
}

/** Texts painted on the page, by the name of the highlight. */
const painted = (page: Page, name: string): Promise<string[]> => page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()), name);

describe('a page that a result led to', () => {
  const {open, visit} = useBrowser();

  it('has the words marked without a change to its text, and leads from one to the next', async () => {
    const {page, faults} = await open('/cari/?q=tim+penerapan+spm');
    await follow(page);
    const before = await page.locator('main').innerHTML();
    expect((await painted(page, 'pustaka-sorot')).length).toBeGreaterThan(1);
    await barOf(page).getByRole('button', {name: 'Berikutnya'}).click();
    expect(await painted(page, 'pustaka-sorot-kini')).toHaveLength(1);
    expect(await barOf(page).innerText()).toMatch(/^\d+ dari \d+ kecocokan untuk “tim penerapan spm”/);
    expect(await barOf(page).getByRole('status').innerText()).toMatch(/kecocokan untuk “tim penerapan spm”\. \S+/);
    const inView = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('pustaka-sorot-kini') ?? [])][0] as Range;
      const {top, bottom} = range.getBoundingClientRect();
      return top > 0 && bottom < window.innerHeight;
    });
    expect(inView).toBe(true);
    expect(await page.locator('main').innerHTML()).toBe(before);
    expect(faults).toEqual([]);
  });

  it('puts nothing about the search into its address', async () => {
    const {page} = await open('/cari/?q=tim+penerapan+spm');
    await follow(page);
    expect(new URL(page.url()).search).toBe('');
    expect(page.url()).not.toContain(':~:');
  });

  it('has them after a full load too, until they are closed; then the focus is in the text', async () => {
    const {page} = await open('/cari/?q=tim+penerapan+spm');
    await follow(page);
    const path = new URL(page.url()).pathname;
    await visit(page, path);
    await barOf(page).waitFor();
    await barOf(page).getByRole('button', {name: 'Berikutnya'}).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => barOf(page).count()).toBe(0);
    expect(await painted(page, 'pustaka-sorot')).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await visit(page, path);
    await page.waitForTimeout(500);
    expect(await barOf(page).count()).toBe(0);
  });

  it('takes the marks off when the reader goes on to another page', async () => {
    const {page} = await open('/cari/?q=tim+penerapan+spm');
    await follow(page);
    await page.locator('.navbar').getByRole('link', {name: 'Indikator', exact: true}).click();
    await page.waitForURL(/\/indikator\//);
    await expect.poll(() => barOf(page).count()).toBe(0);
  });

  it('opens the fold that a match stands in', async () => {
    const {page} = await open('/cari/?q=disabilitas');
    await page.evaluate(() => sessionStorage.setItem('pustaka-sorot', JSON.stringify({path: '/regulasi/uu-8-2016/', q: 'sumber', marks: {language: 'id', terms: ['sumber', 'disabilitas'], forms: [], others: []}})));
    await visit(page, '/regulasi/uu-8-2016/');
    await barOf(page).waitFor();
    const hidden = (): Promise<number> => page.evaluate(() => [...(CSS.highlights.get('pustaka-sorot') ?? [])].filter((range) => (range as Range).startContainer.parentElement?.closest('details:not([open]) > :not(summary)')).length);
    const closed = await hidden();
    expect(closed).toBeGreaterThan(0);
    const count = (await painted(page, 'pustaka-sorot')).length;
    for (let at = 0; at < count; at += 1) await barOf(page).getByRole('button', {name: 'Berikutnya'}).click();
    expect(await hidden()).toBe(0);
  });

  it('moves nothing, has no accessibility fault, and prints as if nothing were marked', async () => {
    const {page} = await open('/cari/?q=tim+penerapan+spm', {viewport: {width: 360, height: 740}});
    await follow(page);
    await visit(page, new URL(page.url()).pathname);
    await barOf(page).waitFor();
    const shift = await page.evaluate(() => new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number; hadRecentInput: boolean}).hadRecentInput ? 0 : (entry as PerformanceEntry & {value: number}).value; }).observe({type: 'layout-shift', buffered: true});
      setTimeout(() => resolve(sum), 300);
    }));
    expect(shift).toBeLessThan(0.05);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.emulateMedia({media: 'print'});
    expect(await barOf(page).isVisible()).toBe(false);
  });

  it('still leads from match to match where the browser cannot paint', async () => {
    const {page, faults} = await open('/cari/?q=tim+penerapan+spm');
    await page.evaluate(() => Reflect.deleteProperty(CSS, 'highlights') || Reflect.deleteProperty(Object.getPrototypeOf(CSS) as object, 'highlights'));
    await follow(page);
    const top = await page.evaluate(() => window.scrollY);
    for (let at = 0; at < 4; at += 1) await barOf(page).getByRole('button', {name: 'Berikutnya'}).click();
    expect(await page.evaluate(() => window.scrollY)).not.toBe(top);
    expect(faults).toEqual([]);
  });

  it('fetches nothing for marks on a page that no search led to', async () => {
    const {page} = await open('/tentang/');
    expect(await page.evaluate(() => [...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes('pustaka-sorot'))))).toBe(false);
  });
});
