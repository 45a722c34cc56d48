import {describe, expect, test} from 'vitest';
import {renderMarkdown} from '../render';
import {remarkTables} from '../tables';

const TABLE = '| Sektor | Layanan |\n| --- | ---: |\n| Sosial | 5 |\n';
const html = async (markdown: string): Promise<string> => (await renderMarkdown(markdown, {path: 'uji.md', baseUrl: '/', remarkPlugins: [remarkTables]})).html;

describe('remarkTables', () => {
  test('the line "Tabel: …" above a table becomes its caption and its name', async () => {
    const result = await html(`Tabel: Layanan sosial\n\n${TABLE}`);
    expect(result).toContain('<figure class="tabel"><figcaption id="tabel-1">Layanan sosial</figcaption>');
    expect(result).toContain('<table aria-labelledby="tabel-1">');
    expect(result).not.toContain('Tabel: ');
  });

  test('every table can be scrolled with the keyboard', async () => {
    expect(await html(TABLE)).toContain('<div class="tabel-gulir" role="region" tabindex="0" aria-label="Tabel"><table>');
  });

  test('an ordinary paragraph above a table stays a paragraph', async () => {
    expect(await html(`Lihat tabel.\n\n${TABLE}`)).toContain('<p>Lihat tabel.</p>');
  });

  test('two tables have two names', async () => {
    const result = await html(`Tabel: Satu\n\n${TABLE}\nTabel: Dua\n\n${TABLE}`);
    expect([...result.matchAll(/<figcaption id="(tabel-\d)">/g)].map(([, id]) => id)).toEqual(['tabel-1', 'tabel-2']);
  });
});
