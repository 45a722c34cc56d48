/** A slow phone: the processes that run pages are halted three quarters of the time, so that workers are slowed too. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';

/** Processes of this browser that run pages and their workers. */
async function renderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({type}) => type === 'renderer').map(({id}) => id);
}

/**
 * Chromium's own slowing leaves workers at full speed, where search engines do their work; this one holds for all threads.
 * @param slower how many times; 1 changes nothing. @returns ends the slowing.
 */
export async function slowDown(browser: Browser, slower: number): Promise<() => Promise<void>> {
  if (slower === 1) return () => Promise.resolve();
  const numbers = [slower, ...(await renderers(browser))];
  const child = spawn(process.execPath, [join('bench', 'search', 'scale', 'browser', 'slowing.mjs'), ...numbers.map(String)], {stdio: ['ignore', 'pipe', 'inherit']});
  await once(child.stdout, 'data');
  return async () => {
    child.kill('SIGTERM');
    await once(child, 'close');
  };
}
