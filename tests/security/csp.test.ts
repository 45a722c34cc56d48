import {createHash} from 'node:crypto';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createReadStream, existsSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../../cli/chromium';
import {attribute, elementsOf, htmlFiles, innerText} from '../support/html';

const PAGES = htmlFiles();
const TYPES: Record<string, string> = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json'};

/** Hashes of every inline script that runs (data blocks such as JSON-LD do not). */
function inlineScriptHashes(): Set<string> {
  const scripts = PAGES.flatMap((file) => elementsOf(file).filter((element) => element.tagName === 'script'));
  const running = scripts.filter((script) => !attribute(script, 'src') && !/json/.test(attribute(script, 'type') ?? ''));
  return new Set(running.map((script) => `'sha256-${createHash('sha256').update(innerText(script)).digest('base64')}'`));
}

function serve(policy: string): Server {
  return createServer((request, response) => {
    const path = join('build', decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (existsSync(file)) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  });
}

describe('the built site', () => {
  it('has pages to look at', () => {
    expect(PAGES.length).toBeGreaterThan(100);
  });

  it('has no inline event handler, no script or style from elsewhere, no frame, no form that leaves the site', () => {
    const faults = PAGES.flatMap((file) =>
      elementsOf(file).flatMap((element) => {
        const handlers = element.attrs.filter(({name}) => name.startsWith('on')).map(({name}) => `${file}: ${name} on ${element.tagName}`);
        const address = attribute(element, 'src') ?? (element.tagName === 'link' && /stylesheet|preload|icon/.test(attribute(element, 'rel') ?? '') ? attribute(element, 'href') : undefined);
        const foreign = address && /^(https?:)?\/\//.test(address) ? [`${file}: ${element.tagName} ${address}`] : [];
        const frame = ['iframe', 'object', 'embed', 'base'].includes(element.tagName) ? [`${file}: ${element.tagName}`] : [];
        const action = attribute(element, 'action');
        const form = action && !action.startsWith('/') ? [`${file}: form ${action}`] : [];
        return [...handlers, ...foreign, ...frame, ...form];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('needs one inline script, the same on every page and in both languages', () => {
    expect(inlineScriptHashes().size).toBe(1);
  });

  it('opens no window that can reach back', () => {
    const faults = PAGES.flatMap((file) =>
      elementsOf(file)
        .filter((element) => element.tagName === 'a' && attribute(element, 'target') === '_blank' && !/noopener|noreferrer/.test(attribute(element, 'rel') ?? ''))
        .map((element) => `${file}: ${attribute(element, 'href') ?? ''}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('under a strict content security policy', () => {
  const policy = `default-src 'none'; script-src 'self' ${[...inlineScriptHashes()].join(' ')}; worker-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
  const server = serve(policy);
  let browser: Browser;
  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, resolve));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each(['/', '/pedoman/', '/regulasi/', '/regulasi/uu-8-2016/', '/praktik-baik/', '/pertemuan/', '/cari/?q=renaksi', '/en/'])('%s starts, searches and navigates without a violation', async (path) => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    if (path.startsWith('/cari/')) await page.getByRole('main').getByRole('link', {name: /Renaksi/i}).first().waitFor();
    await page.close();
    expect(faults).toEqual([]);
  });
});
