import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Page} from 'playwright-core';
import {useBrowser} from '../support/browser';
import {builtPaths} from '../support/pages';

const html = (path: string): string => readFileSync(`build${path}index.html`, 'utf8');
const withCharts = builtPaths().filter((path) => /class="?bagan\b/.test(html(path)));
/** One page of each kind: the first of the indicator pages stands for all, and each other page with charts. */
const looked = [...withCharts.filter((path) => !/\/indikator\/[^/]+\/$/.test(path)), ...withCharts.filter((path) => /\/indikator\/[^/]+\/$/.test(path)).slice(0, 2)];

/** Words in the code of the drawing libraries that survive minifying. */
const MARKS = ['frameAnchor', 'lineAnchor', 'ownerSVGElement'];

interface Seen {
  readonly figures: number;
  readonly texts: number;
  readonly faults: readonly string[];
}

/** Looks at each visible text of the drawings: inside its figure, at least 12 px, dark enough, and not over another. */
const LOOK = `(() => {
  const rgb = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)).reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (a, b) => { const [x, y] = [light(rgb(a)), light(rgb(b))].sort((one, two) => two - one); return (x + 0.05) / (y + 0.05); };
  const paper = getComputedStyle(document.body).backgroundColor === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : getComputedStyle(document.body).backgroundColor;
  const faults = [];
  let texts = 0;
  const figures = [...document.querySelectorAll('.bagan')];
  for (const figure of figures) {
    const frame = figure.getBoundingClientRect();
    for (const svg of figure.querySelectorAll('svg[data-gambar]')) {
      if (svg.getClientRects().length === 0) continue;
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const seen = [...svg.querySelectorAll('text')].map((text) => ({name: text.textContent, box: text.getBoundingClientRect(), style: getComputedStyle(text)}));
      texts += seen.length;
      seen.forEach(({name, box, style}, at) => {
        const tell = (what) => faults.push(figure.id + ' "' + name + '": ' + what);
        if (box.left < frame.left - 1 || box.right > frame.right + 1) tell('cut off at the side');
        if (parseFloat(style.fontSize) * scale < 12) tell('smaller than 12 px');
        if (contrast(style.fill, paper) < 4.5) tell('contrast ' + contrast(style.fill, paper).toFixed(1));
        for (const other of seen.slice(at + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (wide > 3 && high > 6) tell('over "' + other.name + '"');
        }
      });
      for (const mark of svg.querySelectorAll('[stroke-width="2.5"], circle, [stroke-dasharray="6 4"]')) {
        const {stroke, fill} = getComputedStyle(mark);
        const ink = stroke !== 'none' ? stroke : fill;
        if (ink !== 'none' && contrast(ink, paper) < 3) faults.push(figure.id + ' ' + mark.tagName + ': contrast ' + contrast(ink, paper).toFixed(1));
      }
    }
    for (const text of figure.querySelectorAll('[data-kisi] p, [data-kunci] span')) if (text.scrollWidth > text.clientWidth + 1) faults.push(figure.id + ' "' + text.textContent + '": too wide');
  }
  return {figures: figures.length, texts, faults};
})()`;

const look = async (page: Page): Promise<Seen> => page.evaluate<Seen>(LOOK);

describe('charts', () => {
  const {open} = useBrowser();

  it('stand on the pages of the services and on the overview of achievements', () => {
    expect(withCharts.length).toBeGreaterThan(10);
  });

  it.each([360, 1280])('show every label whole, apart from others, large and dark enough at %i px, light and dark', async (width) => {
    for (const path of looked) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const {page, faults} = await open(path, {viewport: {width, height: 900}, colorScheme});
        const seen = await look(page);
        expect(seen.figures, path).toBeGreaterThan(0);
        expect(seen.texts, path).toBeGreaterThan(5);
        expect(seen.faults, `${path} ${colorScheme}`).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(width);
        expect(faults).toEqual([]);
        await page.context().close();
      }
    }
  });

  it('show one drawing of each pair, wide on paper too', async () => {
    const {page} = await open(looked[0] ?? '/', {viewport: {width: 1280, height: 900}});
    const visible = `[...document.querySelectorAll('svg[data-gambar]')].filter((svg) => svg.getClientRects().length > 0).map((svg) => svg.dataset.gambar)`;
    expect(new Set(await page.evaluate<string[]>(visible))).toEqual(new Set(['lebar']));
    await page.setViewportSize({width: 360, height: 740});
    expect(new Set(await page.evaluate<string[]>(visible))).toEqual(new Set(['sempit']));
    await page.setViewportSize({width: 794, height: 1123});
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    expect(new Set(await page.evaluate<string[]>(visible))).toEqual(new Set(['lebar']));
    await page.context().close();
  });

  it('are complete without JavaScript', async () => {
    const {page} = await open(looked[0] ?? '/', {javaScriptEnabled: false});
    expect(await page.locator('.bagan svg[data-gambar]').count()).toBeGreaterThan(0);
    expect(await page.locator('.bagan > ul > li').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('send no byte of a drawing library, and no drawing a second time, in any script', () => {
    const libraries = ['@observablehq/plot/dist/plot.umd.min.js', 'linkedom/worker.js'].map((file) => readFileSync(join('node_modules', file), 'utf8')).join('');
    expect(MARKS.filter((mark) => !libraries.includes(mark))).toEqual([]);
    const folder = 'build/assets/js';
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    const found = scripts.flatMap((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      return [...MARKS, 'data-bidang', 'data-gambar'].filter((mark) => code.includes(mark)).map((mark) => `${name}: ${mark}`);
    });
    expect(found).toEqual([]);
  });
});
