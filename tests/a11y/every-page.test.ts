import {AxeBuilder} from '@axe-core/playwright';
import {describe, expect, it} from 'vitest';
import type {Page} from 'playwright-core';
import {useBrowser} from '../support/browser';
import {sitemapPaths} from '../support/pages';

/** WCAG 2.2 A and AA, and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What may differ between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const PATHS = sitemapPaths();

async function violations(builder: AxeBuilder): Promise<string[]> {
  const {violations: found} = await builder.analyze();
  return found.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n').slice(1, 3).join(' ') ?? ''}`));
}

async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
}

const builder = (page: Page): AxeBuilder => new AxeBuilder({page}).setLegacyMode(true);

describe('every page of the sitemap', () => {
  const {open} = useBrowser();

  it('is on the list: both locales have pages', () => {
    expect(PATHS.filter((path) => path.startsWith('/en/')).length).toBeGreaterThan(50);
    expect(PATHS.filter((path) => !path.startsWith('/en/')).length).toBeGreaterThan(50);
  });

  it.concurrent.each(PATHS)('%s has no accessibility violation in light or dark, no console error, no foreign request, no sideways scroll', async (path) => {
    const {page, faults} = await open(path, {viewport: {width: 360, height: 740}, colorScheme: 'light'});
    try {
      expect(await violations(builder(page).withTags(TAGS)), 'light').toEqual([]);
      await setTheme(page, 'dark');
      expect(await violations(builder(page).withRules(COLOUR_RULES)), 'dark').toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'page width at 360 px').toBeLessThanOrEqual(360);
      expect(faults).toEqual([]);
    } finally {
      await page.context().close();
    }
  });
});
