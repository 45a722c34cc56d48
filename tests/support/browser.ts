import {afterAll, beforeAll, inject} from 'vitest';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launchChromium} from '../../cli/chromium';

/** What went wrong while a page was open: console errors, exceptions, requests to other hosts, failed requests. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

export interface BrowserUse {
  /** Opens a new page (own context) at a path of the site and waits until its scripts have run. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Watched>;
  /** Goes to another path in an open page, with a full load, and waits until its scripts have run. */
  readonly visit: (page: Page, path: string) => Promise<void>;
  readonly origin: string;
  /** Name and version of the browser, once it runs. */
  readonly version: () => string;
}

function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) faults.push(`third party: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** One Chromium for a test file. Call at the top of `describe` or the file. */
export function useBrowser(): BrowserUse {
  const origin = inject('origin');
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => browser?.close());
  async function visit(page: Page, path: string): Promise<void> {
    await page.goto(origin + path, {waitUntil: 'load'});
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  }
  return {
    origin,
    visit,
    version: () => `Chromium ${browser?.version() ?? ''}`,
    open: async (path, options = {}) => {
      if (!browser) throw new Error('Chromium has not started');
      const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
      const page = await context.newPage();
      const faults = watch(page, origin);
      if (options.javaScriptEnabled === false) await page.goto(origin + path, {waitUntil: 'load'});
      else await visit(page, path);
      return {page, faults};
    },
  };
}
