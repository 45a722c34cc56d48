import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {renderMarkdown} from '../../site/markdown/render';
import {editionOf, ELEMENT, indicatorDirective} from '../directive';
import type {IndicatorTableProps} from '../props';

const ROOT = process.cwd();
const step = indicatorDirective(ROOT);
const FIXTURES = join(__dirname, '__fixtures__');

/** The tables that a Markdown text asks for. */
function tables(text: string, path = 'docs/pedoman/uji.md'): IndicatorTableProps[] {
  const processor = unified().use(remarkParse).use(remarkDirective).use(step);
  const tree = processor.runSync(processor.parse(text), {value: text, path: join(ROOT, path)});
  const found: IndicatorTableProps[] = [];
  visit(tree, (node) => {
    const {data} = node as {data?: {hName?: string; hProperties?: {isi?: string}}};
    if (data?.hName === ELEMENT) found.push(JSON.parse(data.hProperties?.isi ?? '') as IndicatorTableProps);
  });
  return found;
}

function refusal(name: string): string {
  try {
    tables(readFileSync(join(FIXTURES, 'bad', name), 'utf8'), `docs/pedoman/${name}`);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

const summary = ({sector, level, rows}: IndicatorTableProps): string => `${sector} ${level} ${rows[0]?.edition ?? ''} ${rows.length}`;

describe('::tabel-indikator', () => {
  it('becomes the table of its sector and level in the edition in force', () => {
    expect(tables(readFileSync(join(FIXTURES, 'good', 'tabel.md'), 'utf8')).map(summary)).toEqual(['kesehatan provinsi 2021 2', 'sosial kabupaten-kota 2018 5']);
  });

  it('takes the frozen edition in a frozen guideline, in both languages', () => {
    const text = '::tabel-indikator{sektor=sosial tingkat=provinsi}';
    expect(tables(text, 'versioned_docs/version-2018/sosial.md').map(summary)).toEqual(['sosial provinsi 2018 5']);
    expect(editionOf('/x/i18n/en/docusaurus-plugin-content-docs/version-2018/sosial.md')).toBe('2018');
    expect(editionOf('/x/docs/pedoman/2018/sosial.md')).toBe('2021');
  });

  it.each(readdirSync(join(FIXTURES, 'bad')).filter((name) => name.endsWith('.md')))('refuses %s', (name) => {
    expect(refusal(name)).not.toBe('accepted');
  });

  it('names every fault of a file at once, with line and guess', () => expect(refusal('atribut.md')).toMatchInlineSnapshot(`
    "7 masalah pada berkas isi:
    - docs/pedoman/atribut.md:3 › tabel-indikator.sektor: diharapkan salah satu dari pendidikan, kesehatan, pekerjaan-umum, perumahan, trantibumlinmas, sosial, ditemukan "kesehatn". Mungkin maksudnya "kesehatan"?
    - docs/pedoman/atribut.md:5 › tabel-indikator.sektr: atribut "sektr" tidak dikenal. Mungkin maksudnya "sektor"? Atribut yang boleh: sektor, tingkat, edisi.
    - docs/pedoman/atribut.md:5 › tabel-indikator.sektor: diharapkan salah satu dari pendidikan, kesehatan, pekerjaan-umum, perumahan, trantibumlinmas, sosial, ditemukan tidak ada. Contoh: ::tabel-indikator{sektor=kesehatan tingkat=provinsi}
    - docs/pedoman/atribut.md:5 › tabel-indikator.tingkat: diharapkan salah satu dari provinsi, kabupaten-kota, ditemukan "kabupaten".
    - docs/pedoman/atribut.md:7 › tabel-indikator.edisi: diharapkan salah satu dari 2021, 2018, ditemukan "2019". Mungkin maksudnya "2018"?
    - docs/pedoman/atribut.md:9 › tabel-indikator.sektor: diharapkan salah satu dari pendidikan, kesehatan, pekerjaan-umum, perumahan, trantibumlinmas, sosial, ditemukan tidak ada. Contoh: ::tabel-indikator{sektor=kesehatan tingkat=provinsi}
    - docs/pedoman/atribut.md:9 › tabel-indikator.tingkat: diharapkan salah satu dari provinsi, kabupaten-kota, ditemukan tidak ada. Contoh: ::tabel-indikator{sektor=kesehatan tingkat=provinsi}"
  `));
  it('wants a line of its own', () => expect(refusal('bentuk.md')).toMatchInlineSnapshot(`
    "2 masalah pada berkas isi:
    - docs/pedoman/bentuk.md:1 › tabel-indikator: diharapkan baris tersendiri yang diawali dua titik dua, misalnya ::tabel-indikator{sektor=kesehatan tingkat=provinsi}
    - docs/pedoman/bentuk.md:3 › tabel-indikator: diharapkan baris tersendiri yang diawali dua titik dua, misalnya ::tabel-indikator{sektor=kesehatan tingkat=provinsi}"
  `));

  it('is refused where no component can stand', async () => {
    const rendered = renderMarkdown('::tabel-indikator{sektor=sosial tingkat=provinsi}', {path: join(ROOT, 'docs/praktik-baik/uji.md'), baseUrl: '/', remarkPlugins: [step]});
    await expect(rendered).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: 1 masalah pada berkas isi:
      - docs/praktik-baik/uji.md:1 › tabel-indikator: tabel indikator hanya tampil di pedoman dan laporan pertemuan. Di sini tulis tautan ke /indikator/ atau ke halaman satu layanan.]
    `);
  });
});
