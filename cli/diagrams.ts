/** `npm run diagrams`: draws every mermaid fence that has no drawing yet, removes drawings that nothing uses. */
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {DRAWINGS, drawingName, type Diagram} from '../src/guidelines/diagrams';
import {SHADES, mermaidConfig, type Shade} from '../src/guidelines/diagramStyle';
import {loadFences} from '../src/guidelines/loadDiagrams';
import {unsafeParts} from '../src/guidelines/svgSafety';
import {assertNoProblems} from '../src/site/problems';
import {launchChromium} from './chromium';

interface Job {
  readonly diagram: Diagram;
  readonly shade: Shade;
  readonly file: string;
}

interface Mermaid {
  initialize: (config: Record<string, unknown>) => void;
  render: (id: string, source: string) => Promise<{svg: string}>;
}

/** Draws one diagram in the page and returns well-formed SVG; runs without network. */
async function draw(page: Page, {diagram, shade}: Job): Promise<string> {
  const svg = await page.evaluate(
    async ([config, id, source]) => {
      const {mermaid} = window as unknown as {mermaid: Mermaid};
      mermaid.initialize(config);
      const host = document.createElement('div');
      host.innerHTML = (await mermaid.render(id, source)).svg;
      return new XMLSerializer().serializeToString(host.firstElementChild ?? host);
    },
    [mermaidConfig(shade), `d-${diagram.name}`, diagram.source] as const,
  );
  const unsafe = unsafeParts(svg);
  if (unsafe.length) throw new Error(`Gambar "${diagram.name}" memuat ${unsafe.join(', ')}. Sederhanakan diagramnya.`);
  return `${svg}\n`;
}

async function drawAll(jobs: readonly Job[], folder: string): Promise<void> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({offline: true});
    const page = await context.newPage();
    await page.addScriptTag({path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js')});
    for (const job of jobs) {
      writeFileSync(join(folder, job.file), await draw(page, job));
      process.stdout.write(`digambar  ${DRAWINGS}/${job.file}\n`);
    }
  } finally {
    await browser.close();
  }
}

async function main(root: string): Promise<void> {
  const {items, problems} = loadFences(root);
  assertNoProblems(problems);
  const folder = join(root, DRAWINGS);
  mkdirSync(folder, {recursive: true});
  const wanted = items.flatMap((diagram) => SHADES.map((shade) => ({diagram, shade, file: drawingName(diagram, shade)})));
  const names = new Set(wanted.map(({file}) => file));
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.svg') && !names.has(one))) {
    rmSync(join(folder, name));
    process.stdout.write(`dihapus   ${DRAWINGS}/${name}\n`);
  }
  const jobs = wanted.filter(({file}) => !existsSync(join(folder, file)));
  if (jobs.length) await drawAll(jobs, folder);
  process.stdout.write(`${items.length} diagram, ${jobs.length} gambar baru.\n`);
}

main(process.cwd()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
