/** Opens the page of an engine in a browser without anything, and asks through its driver. */
import type {Browser, Page} from 'playwright-core';
import type {Asked, Step} from '../drivers/driver';
import '../drivers/driver';
import type {Engine} from '../engines';
import type {Host} from './host';
import {LINES, type Line} from './line';

export interface Opened {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** The page itself comes over a free line: what is measured begins with the first question. */
export async function openPage(browser: Browser, host: Host, engine: Engine): Promise<Opened> {
  host.begin(LINES[0]);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${host.origin}/${engine}/index.html`);
  await page.waitForFunction(() => window.driver !== undefined);
  return {page, close: () => context.close()};
}

export interface Answered {
  readonly start: number;
  readonly steps: readonly Step[];
}

/** @param line from which the bytes of this question come. */
export async function askPage({page}: Opened, host: Host, line: Line, asked: Asked): Promise<Answered> {
  host.begin(line);
  return page.evaluate(async (question) => {
    const start = performance.timeOrigin + performance.now();
    return {start, steps: (await window.driver?.ask(question)) ?? []};
  }, asked);
}

/** Tasks of 50 ms and more so far. The observer tells them a little later. */
export async function longTasks({page}: Opened): Promise<readonly number[]> {
  await page.waitForTimeout(300);
  return page.evaluate(() => window.driver?.longTasks() ?? []);
}
