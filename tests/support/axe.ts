import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type axe from 'axe-core';
import type {Page} from 'playwright-core';

/** WCAG 2.2 A and AA, and axe's best practices. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What may differ between light and dark. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

const require = createRequire(import.meta.url);
const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
export const AXE_VERSION = (require('axe-core/package.json') as {version: string}).version;

interface Look {
  /** Only the rules that colours decide. */
  readonly coloursOnly?: boolean;
  /** Selector of the part to look at; the whole page without it. */
  readonly inside?: string;
}

/** Accessibility faults of a page by axe-core: rule, element, what is wrong. axe comes into a document once. */
export async function axeFaults(page: Page, {coloursOnly = false, inside = 'html'}: Look = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const runOnly: axe.RunOnly = coloursOnly ? {type: 'rule', values: COLOUR} : {type: 'tag', values: WCAG};
  return page.evaluate(
    async ([context, only]) => {
      const {violations} = await (window as unknown as {axe: typeof axe}).axe.run(context, {runOnly: only, resultTypes: ['violations'], preload: false});
      return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n').slice(1, 3).join(' ') ?? ''}`));
    },
    [inside, runOnly] as const,
  );
}
