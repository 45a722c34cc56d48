import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {renderMarkdown} from '../../site/markdown/render';
import {formatProblems} from '../../site/problems';
import {DRAWINGS, drawingName, type Diagram} from '../diagrams';
import {SHADES} from '../diagramStyle';
import {drawingsOf, loadDiagrams, loadFences} from '../loadDiagrams';
import {remarkDiagrams} from '../remarkDiagrams';
import {unsafeParts} from '../svgSafety';

const ROOT = join(import.meta.dirname, '../../..');
const diagram: Diagram = {name: 'alur', title: 'Alur kerja', source: 'flowchart TB\n  A --> B'};
const MARKDOWN = '```mermaid nama="alur" judul="Alur kerja"\nflowchart TB\n  A --> B\n```\n\n:::uraian-diagram\nDari A ke B.\n:::\n';

function rootWithDrawing(): string {
  const root = mkdtempSync(join(tmpdir(), 'diagram-'));
  mkdirSync(join(root, DRAWINGS), {recursive: true});
  for (const name of drawingsOf(diagram)) writeFileSync(join(root, DRAWINGS, name), '<svg viewBox="0 0 280.4 420"></svg>');
  return root;
}

const render = async (markdown: string, root: string): Promise<string> =>
  (await renderMarkdown(markdown, {path: 'docs/uji.md', baseUrl: '/en/', remarkPlugins: [remarkDiagrams(root)]})).html;

describe('loadDiagrams', () => {
  test('faulty fences and missing drawings are reported together, each with its line', () => {
    expect(formatProblems(loadDiagrams(join(import.meta.dirname, '__fixtures__/diagrams')).problems)).toMatchInlineSnapshot(`
      "6 masalah pada berkas isi:
      - docs/salah.md:7: diagram belum punya uraian teks. Tulis ":::uraian-diagram" … ":::" tepat di bawahnya.
      - docs/salah.md:7: diagram mermaid butuh judul="…" paling sedikit 5 huruf; ditemukan "Alur".
      - docs/salah.md:7: diagram mermaid butuh nama="…" dari huruf kecil, angka, dan tanda hubung; ditemukan "".
      - docs/salah.md:14: diagram belum punya uraian teks. Tulis ":::uraian-diagram" … ":::" tepat di bawahnya.
      - docs/salah.md:14: kunci "warna" pada diagram tidak dikenal. Yang boleh: nama, judul.
      - docs/salah.md:24: gambar diagram "alur-tiga" belum ada atau sudah usang. Jalankan: npm run diagrams"
    `);
  });

  test('every diagram of this library is drawn', () => {
    const {problems, checked} = loadDiagrams(ROOT);
    expect(problems).toEqual([]);
    expect(checked).toBeGreaterThanOrEqual(3);
  });

  test('no drawing is left over', () => {
    const wanted = loadFences(ROOT).items.flatMap(drawingsOf);
    expect(readdirSync(join(ROOT, DRAWINGS)).filter((name) => name.endsWith('.svg') && !wanted.includes(name))).toEqual([]);
  });
});

describe('drawingName', () => {
  test('changes with the source, not with the caption', () => {
    expect(drawingName({...diagram, title: 'Lain'}, 'terang')).toBe(drawingName(diagram, 'terang'));
    expect(drawingName({...diagram, source: 'flowchart TB\n  A --> C'}, 'terang')).not.toBe(drawingName(diagram, 'terang'));
  });
});

describe('remarkDiagrams', () => {
  test('fence and text equivalent become one figure with a light and a dark drawing', async () => {
    const html = await render(MARKDOWN, rootWithDrawing());
    for (const shade of SHADES) expect(html).toContain(`src="/en/diagram/${drawingName(diagram, shade)}"`);
    expect(html).toContain('width="281" height="420"');
    expect(html).toContain('<figcaption>Alur kerja</figcaption><details><summary>Uraian teks diagram</summary><p>Dari A ke B.</p></details></figure>');
    expect(html).not.toContain('flowchart');
  });

  test('a changed fence without its drawing stops the build', async () => {
    await expect(render(MARKDOWN.replace('A --> B', 'A --> C'), rootWithDrawing())).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: docs/uji.md:1: gambar diagram "alur" belum ada atau sudah usang. Jalankan: npm run diagrams]`);
  });

  test('a missing text equivalent stops the build', async () => {
    await expect(render(MARKDOWN.split(':::')[0] ?? '', rootWithDrawing())).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: docs/uji.md:1: diagram belum punya uraian teks (:::uraian-diagram).]`);
  });

  test('other code stays code', async () => {
    expect(await render('```txt\nA\n```\n', rootWithDrawing())).toContain('<code class="language-txt">');
  });
});

describe('unsafeParts', () => {
  test.each([
    ['<svg><script>1</script></svg>', 'skrip'],
    ['<svg onload="x()"></svg>', 'penangan kejadian'],
    ['<svg><foreignObject/></svg>', 'HTML di dalam gambar'],
    ['<svg><a xlink:href="https://contoh.id"/></svg>', 'tautan keluar'],
    ['<svg><style>a{fill:url(https://contoh.id/x)}</style></svg>', 'rujukan url() keluar'],
    ['<svg><style>@import "x.css"</style></svg>', '@import'],
  ])('%s is refused', (svg, reason) => {
    expect(unsafeParts(svg)).toContain(reason);
  });

  test('references inside the drawing are fine', () => {
    expect(unsafeParts('<svg><use href="#a"/><path marker-end="url(#panah)"/></svg>')).toEqual([]);
  });

  test('all committed drawings are clean', () => {
    for (const name of readdirSync(join(ROOT, DRAWINGS))) expect([name, ...unsafeParts(readFileSync(join(ROOT, DRAWINGS, name), 'utf8'))]).toEqual([name]);
  });
});
