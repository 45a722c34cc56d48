import {afterAll, afterEach, beforeAll, beforeEach} from 'vitest';
import type {Browser, BrowserContext, Page, ViewportSize} from 'playwright-core';
import {launchChromium} from '../../cli/chromium';
import {startReleaseHost, type ReleaseHost} from './releaseHost';

/** One window at a host that may fall silent. Parts are new in every test: read them inside one. */
export interface Reader {
  readonly host: ReleaseHost;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens a path and waits until the scripts of the page have run. */
  readonly visit: (path: string) => Promise<void>;
}

/** A reader with an empty cache in each test. Call at the top of `describe`. */
export function useReader(viewport: ViewportSize): Reader {
  let browser: Browser;
  let host: ReleaseHost;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => browser.close());
  beforeEach(async () => {
    host = await startReleaseHost();
    context = await browser.newContext({viewport});
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    host.stop();
  });
  return {
    get host() {
      return host;
    },
    get context() {
      return context;
    },
    get page() {
      return page;
    },
    visit: async (path) => {
      await page.goto(host.origin + path);
      await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    },
  };
}
