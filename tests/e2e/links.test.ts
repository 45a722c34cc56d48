import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser';
import {attribute, elementsOf, htmlFiles} from '../support/html';

/** Addresses on this site that a page names in links, files, pictures, scripts and styles. */
function addressesOf(file: string): string[] {
  const named = elementsOf(file).flatMap((element) => [attribute(element, 'href'), attribute(element, 'src')]);
  return named.filter((address): address is string => address !== undefined && address.startsWith('/') && !address.startsWith('//'));
}

function isThere(address: string): boolean {
  const path = join('build', decodeURIComponent(new URL(address, 'http://situs').pathname));
  return existsSync(path) && (!statSync(path).isDirectory() || existsSync(join(path, 'index.html')));
}

describe('every link of every page', () => {
  const {open} = useBrowser();

  it('leads to a page or a file that is there, in both languages', () => {
    const named = new Map<string, string>();
    // The 404 page stands at every address that there is not, and its other language too.
    for (const file of htmlFiles().filter((name) => !name.endsWith('404.html'))) for (const address of addressesOf(file)) if (!named.has(address)) named.set(address, file);
    expect(named.size).toBeGreaterThan(1000);
    expect([...named].filter(([address]) => !isThere(address)).map(([address, file]) => `${file}: ${address}`)).toEqual([]);
  });

  it('leads to a part that its page has', () => {
    const idsOf = new Map<string, ReadonlySet<string>>();
    const partsOf = (path: string): ReadonlySet<string> => {
      const known = idsOf.get(path) ?? new Set(elementsOf(`${path}index.html`).flatMap((element) => attribute(element, 'id') ?? []));
      idsOf.set(path, known);
      return known;
    };
    const missing = new Set<string>();
    let looked = 0;
    for (const file of htmlFiles().filter((name) => name.endsWith('index.html'))) {
      const own = `/${file.slice(0, -'index.html'.length)}`;
      for (const element of elementsOf(file)) {
        const href = attribute(element, 'href') ?? '';
        if (element.tagName !== 'a' || !/^[/#]/.test(href) || !href.includes('#') || href.endsWith('#')) continue;
        const {pathname, hash} = new URL(href, `http://situs${own}`);
        looked += 1;
        if (!partsOf(pathname).has(decodeURIComponent(hash.slice(1)))) missing.add(`${own}: ${href}`);
      }
    }
    expect(looked).toBeGreaterThan(5000);
    expect([...missing].slice(0, 20)).toEqual([]);
  });

  it.each([
    ['/en/regulasi/uu-8-2016/', 'Bahasa Indonesia', '/regulasi/uu-8-2016/'],
    ['/regulasi/uu-8-2016/', 'English', '/en/regulasi/uu-8-2016/'],
  ])('from %s the link to the other language (%s) leads to %s', async (path, name, target) => {
    const {page} = await open(path);
    await page.getByRole('navigation', {name: /Utama|Main/}).getByRole('link', {name}).first().click();
    await page.waitForURL((url) => url.pathname === target);
    await page.getByRole('heading', {level: 1}).waitFor();
  });
});
