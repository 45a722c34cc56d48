/** Times one engine in Chromium: each run in a page of its own, so that nothing is warm. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {countFound, firstTexts, FOUND, SORTED, WORD} from './expected';
import type {PlainTable} from './model';

export const SLOWER = 6;

export interface Subject {
  readonly name: string;
  readonly url: string;
  /** Field that searches all columns. */
  readonly find: string;
  /** Rows that a page shows; none for all. */
  readonly page?: number;
  /** What must be there before the first action. */
  readonly ready: string;
}

export const ACTIONS = ['urut angka', 'urut teks', 'cari', 'hapus cari'] as const;

export type Action = (typeof ACTIONS)[number];
export type Times = Readonly<Record<Action, number>>;

const PROBE = readFileSync(join('bench', 'table', 'probe.js'), 'utf8');

/** Acts once the page has nothing left to do of what came before, as after a reader who looks first. */
async function call(page: Page, name: 'sort' | 'find', ...args: readonly unknown[]): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => void requestIdleCallback(resolve)));
  await page.waitForTimeout(1000);
  return page.evaluate<number>(`ukur.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`);
}

/** One cold run: sorts by a number, by a text, looks for a word, takes the word away. */
export async function runOnce(browser: Browser, subject: Subject, table: PlainTable): Promise<Times> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    await page.goto(subject.url, {waitUntil: 'networkidle'});
    await page.waitForSelector(subject.ready);
    await page.addScriptTag({content: PROBE});
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
    const shown = (count: number): number => Math.min(count, subject.page ?? count);
    const first = {column: SORTED.teks, text: FOUND};
    return {
      'urut angka': await call(page, 'sort', SORTED.angka, firstTexts(table, SORTED.angka)),
      'urut teks': await call(page, 'sort', SORTED.teks, firstTexts(table, SORTED.teks)),
      cari: await call(page, 'find', subject.find, WORD, shown(countFound(table, WORD)), {...first, has: true}),
      'hapus cari': await call(page, 'find', subject.find, '', shown(table.rows.length), {...first, has: false}),
    };
  } finally {
    await context.close();
  }
}
