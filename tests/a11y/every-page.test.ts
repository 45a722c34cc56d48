import {writeFileSync} from 'node:fs';
import {afterAll, describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import type {Page} from 'playwright-core';
import {AXE_VERSION, axeFaults, WCAG} from '../support/axe';
import {useBrowser, type Watched} from '../support/browser';
import {builtPaths} from '../support/pages';

const PATHS = builtPaths();

async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
}

/** Violations by page, for the accessibility statement. */
const found = new Map<string, number>();

/** `PERBARUI=1` writes the figures of this run to the file from which the accessibility statement is made. */
function writeResult(browser: string): void {
  const counts = [...found.values()];
  const result = {
    tanggal: new Date().toISOString().slice(0, 10),
    mesin: `axe-core ${AXE_VERSION}`,
    peramban: browser,
    aturan: WCAG,
    halaman: counts.length,
    halaman_bermasalah: counts.filter((count) => count > 0).length,
    pelanggaran: counts.reduce((sum, count) => sum + count, 0),
  };
  writeFileSync('data/aksesibilitas/hasil.yml', stringify(result));
}

describe('every page that was built', () => {
  const {open, visit, version} = useBrowser();
  /** Tabs are used again: a new one for each page would load every script anew. */
  const tabs: Watched[] = [];

  afterAll(() => {
    if (process.env.PERBARUI) writeResult(version());
  });

  it('is on the list: both locales have pages', () => {
    expect(PATHS.filter((path) => path.startsWith('/en/')).length).toBeGreaterThan(50);
    expect(PATHS.filter((path) => !path.startsWith('/en/')).length).toBeGreaterThan(50);
  });

  it.concurrent.each(PATHS)('%s has no accessibility violation in light or dark, no console error, no foreign request, no sideways scroll', async (path) => {
    const watched = tabs.pop() ?? (await open('/', {viewport: {width: 360, height: 740}, colorScheme: 'light', reducedMotion: 'reduce'}));
    const {page, faults} = watched;
    faults.length = 0;
    await visit(page, path);
    const light = await axeFaults(page);
    await setTheme(page, 'dark');
    const dark = await axeFaults(page, {coloursOnly: true});
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const seen = [...faults];
    tabs.push(watched);
    found.set(path, light.length + dark.length);
    expect({light, dark, faults: seen}).toEqual({light: [], dark: [], faults: []});
    expect(width, 'page width at 360 px').toBeLessThanOrEqual(360);
  });
});
