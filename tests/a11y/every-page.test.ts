import {AxeBuilder} from '@axe-core/playwright';
import {readFileSync, writeFileSync} from 'node:fs';
import {afterAll, describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import type {Page} from 'playwright-core';
import {useBrowser, type Watched} from '../support/browser';
import {builtPaths} from '../support/pages';

/** WCAG 2.2 A and AA, and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What may differ between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const PATHS = builtPaths();

async function violations(builder: AxeBuilder): Promise<string[]> {
  const {violations: found} = await builder.analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n').slice(1, 3).join(' ') ?? ''}`));
}

async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
}

const builder = (page: Page): AxeBuilder => new AxeBuilder({page}).setLegacyMode(true).options({resultTypes: ['violations']});

/** Violations by page, for the accessibility statement. */
const found = new Map<string, number>();

/** `PERBARUI=1` writes the figures of this run to the file from which the accessibility statement is made. */
function writeResult(browser: string): void {
  const {version} = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')) as {version: string};
  const counts = [...found.values()];
  const result = {
    tanggal: new Date().toISOString().slice(0, 10),
    mesin: `axe-core ${version}`,
    peramban: browser,
    aturan: TAGS,
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
    const watched = tabs.pop() ?? (await open('/', {viewport: {width: 360, height: 740}, colorScheme: 'light'}));
    const {page, faults} = watched;
    faults.length = 0;
    await visit(page, path);
    const light = await violations(builder(page).withTags(TAGS));
    await setTheme(page, 'dark');
    const dark = await violations(builder(page).withRules(COLOUR_RULES));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const seen = [...faults];
    tabs.push(watched);
    found.set(path, light.length + dark.length);
    expect({light, dark, faults: seen}).toEqual({light: [], dark: [], faults: []});
    expect(width, 'page width at 360 px').toBeLessThanOrEqual(360);
  });
});
