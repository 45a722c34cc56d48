import {existsSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../cli/chromium';
import type {Bench, Figure} from './index';
import {buildUntouchedSite} from './peer';
import {serveFolder} from './serve';

interface Weight {
  html: number;
  css: number;
  js: number;
  other: number;
  requests: number;
}

const KINDS: Record<string, 'html' | 'css' | 'js'> = {Document: 'html', Stylesheet: 'css', Script: 'js'};

/** Opens a page cold in a desktop window and adds up what crosses the wire (gzip) until the network is idle, prefetches included. */
async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const weight: Weight = {html: 0, css: 0, js: 0, other: 0, requests: 0};
  const kinds = new Map<string, string>();
  session.on('Network.responseReceived', ({requestId, type, response}) => kinds.set(requestId, response.mimeType === 'text/javascript' ? 'Script' : type));
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    weight[KINDS[kinds.get(requestId) ?? ''] ?? 'other'] += encodedDataLength;
    weight.requests += 1;
  });
  await session.send('Network.enable');
  await page.goto(url, {waitUntil: 'networkidle'});
  await context.close();
  return weight;
}

const OURS = {home: '/', guideline: '/pedoman/tahapan-penerapan/', regulation: '/regulasi/permendagri-59-2021/'};
const UNTOUCHED = {'untouched home': '/', 'untouched docs page': '/docs/intro/'};

function toFigures(name: string, weight: Weight, budgets: Readonly<Record<string, number>>): Figure[] {
  const rows = Object.entries(weight).map(([key, value]): Figure => {
    const budget = budgets[key];
    return {name: `${name} ${key}`, value, unit: key === 'requests' ? '' : 'B gzip', ...(budget === undefined ? {} : {budget})};
  });
  return [...rows, {name: `${name} total`, value: weight.html + weight.css + weight.js + weight.other, unit: 'B gzip'}];
}

async function figuresOf(browser: Browser, folder: string, pages: Readonly<Record<string, string>>, budgets: Parameters<Bench>[0]): Promise<Figure[]> {
  const {origin, server} = await serveFolder(folder);
  const figures: Figure[] = [];
  try {
    for (const [name, path] of Object.entries(pages)) figures.push(...toFigures(name, await weigh(browser, origin + path), budgets[name] ?? {}));
    return figures;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Bytes and requests of three pages of ours, beside the untouched Docusaurus template built in the same run. */
const bench: Bench = async (budgets) => {
  if (!existsSync('build/index.html')) throw new Error('build/ belum ada. Jalankan "npm run build" lebih dulu.');
  const peer = buildUntouchedSite();
  const browser = await launchChromium();
  try {
    return [...(await figuresOf(browser, 'build', OURS, budgets)), ...(await figuresOf(browser, peer, UNTOUCHED, {}))];
  } finally {
    await browser.close();
  }
};

export default bench;
