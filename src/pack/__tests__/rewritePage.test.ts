import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {toPackAddress} from '../addresses';
import {rewritePage, type PageSettings} from '../rewritePage';

const HERE = join('src', 'pack', '__tests__', '__fixtures__');
const SITE = {origin: 'https://contoh.example', base: '/pustaka/', has: (file: string) => /^(?:[a-z0-9/-]+\/)?(?:index\.html|akn\.xml|[a-z]+\.(?:svg|png)|styles\.1\.css)$/.test(file)};
const settings = (from: string): PageSettings => ({rewrite: (address) => toPackAddress(address, from, SITE), notice: '<p class="paket-catatan">Paket</p>', styles: 'paket.css'});
const read = (name: string): string => readFileSync(join(HERE, name), 'utf8');
const search = {script: 'mesin.js', data: {akar: '../', alamat: '/pustaka/"<'}};

describe('a page of the pack', () => {
  const page = rewritePage(read('good/peraturan.html'), settings('regulasi/perda-contoh-1-2024/index.html'));

  test('has no script but the one that chooses light or dark', () => {
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script>']);
    expect(page).not.toMatch(/onclick|ld\+json/);
  });

  test('has nothing that only a server can answer', () => {
    expect(page).not.toMatch(/preload|manifest|crossorigin|integrity|Content-Security-Policy|atom\.xml/);
  });

  test('has no button that does nothing, and shows what stands for scripts', () => {
    expect(page.match(/<button[^>]*>/g)).toEqual(['<button type="submit">']);
    expect(page).not.toContain('<noscript>');
    expect(page).toContain('<a href="#isi">Menu</a>');
    expect(page).not.toContain('combobox');
  });

  test('leads to files', () => {
    expect([...page.matchAll(/ (?:href|src|srcset|action)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'https://contoh.example/pustaka/regulasi/perda-contoh-1-2024/',
      '../../assets/css/styles.1.css',
      'paket.css',
      '../../cari/index.html',
      '#isi',
      '../../img/lambang.svg',
      '../../img/lambang.svg 1x, ../../img/besar.png 2x',
      '#pasal-5-ayat-2',
      '../index.html?q=perda%20contoh#daftar',
      'akn.xml',
      'https://lain.example/x',
      'https://contoh.example/pustaka/unduh/pustaka-spm.zip',
    ]);
  });

  test('says below the bar what it is', () => {
    expect(page).toContain('</nav><p class="paket-catatan">Paket</p><main>');
  });
});

describe('the search page of the pack', () => {
  test('has a place for results behind its field, its script, and no word that scripts are needed', () => {
    const page = rewritePage(read('good/cari.html'), {...settings('cari/index.html'), search});
    expect(page).toContain('<ul hidden=""></ul><div id="paket-hasil"></div></div>');
    expect(page).toContain('<script src="mesin.js" defer="" data-akar="../" data-alamat="/pustaka/&quot;<"></script></body>');
    expect(page).not.toContain('memerlukan JavaScript');
  });

  test('without a field is refused', () => {
    expect(() => rewritePage(read('bad/cari-tanpa-isian.html'), {...settings('cari/index.html'), search})).toThrowErrorMatchingInlineSnapshot(`[Error: Halaman cari tidak punya isian "q" di dalam <main>: paket tidak dapat memuat pencarian.]`);
  });
});

test('a page of another kind is refused', () => {
  expect(() => rewritePage(read('bad/bukan-halaman.html'), settings('index.html'))).toThrowErrorMatchingInlineSnapshot(`[Error: Halaman tanpa bilah navigasi: bukan halaman situs ini.]`);
});
