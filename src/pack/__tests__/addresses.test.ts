import {describe, expect, test} from 'vitest';
import {toPackAddress} from '../addresses';
import {rewriteStyles} from '../styles';

const FILES = new Set(['index.html', 'cari/index.html', 'en/cari/index.html', 'regulasi/index.html', 'regulasi/perda-contoh-1-2024/index.html', 'regulasi/perda-contoh-1-2024/akn.xml', 'img/nama dengan spasi.svg', 'assets/js/main.1.js', 'unduh/pustaka-spm.zip']);
const SITE = {origin: 'https://contoh.example', base: '/pustaka/', has: (file: string) => FILES.has(file)};
const PAGE = 'regulasi/perda-contoh-1-2024/index.html';
const rewrite = (address: string, from = PAGE): string => toPackAddress(address, from, SITE).address;

describe('an address in the pack', () => {
  test.each([
    ['a page gets its file', '/pustaka/regulasi/', '../index.html'],
    ['the home page too', '/pustaka/', '../../index.html'],
    ['query and anchor stay', '/pustaka/regulasi/?q=perda%20contoh#daftar', '../index.html?q=perda%20contoh#daftar'],
    ['a page without its last slash is found', '/pustaka/regulasi', '../index.html'],
    ['an anchor of the same page stays short', '/pustaka/regulasi/perda-contoh-1-2024/#pasal-5-ayat-2', '#pasal-5-ayat-2'],
    ['a full address of the site is one of the pack', 'https://contoh.example/pustaka/cari/', '../../cari/index.html'],
    ['a relative address is read from its page', './akn.xml', 'akn.xml'],
    ['a relative address without a dot too', 'akn.xml', 'akn.xml'],
    ['blanks stay coded', '/pustaka/img/nama%20dengan%20spasi.svg', '../../img/nama%20dengan%20spasi.svg'],
  ])('%s', (_name, address, expected) => {
    expect(rewrite(address)).toBe(expected);
  });

  test.each([
    ['an anchor', '#pasal-5'],
    ['another site', 'https://lain.example/pustaka/cari/'],
    ['a site whose name begins alike', 'https://contoh.example.lain/pustaka/'],
    ['an address without a scheme', '//lain.example/x'],
    ['mail', 'mailto:a@contoh.example'],
    ['data', 'data:image/svg+xml,x'],
    ['nothing', ''],
    ['what no address is', 'https://[/pustaka/'],
  ])('%s stays as it is', (_name, address) => {
    expect(rewrite(address)).toBe(address);
  });

  test.each([
    ['a file that the build has not', '/pustaka/tidak-ada/', 'https://contoh.example/pustaka/tidak-ada/'],
    ['a script', '/pustaka/assets/js/main.1.js', 'https://contoh.example/pustaka/assets/js/main.1.js'],
    ['the pack itself', '/pustaka/unduh/pustaka-spm.zip', 'https://contoh.example/pustaka/unduh/pustaka-spm.zip'],
    ['a path above the site', '/pustaka/../../rahasia', 'https://contoh.example/rahasia'],
    ['a path with broken coding', '/pustaka/%E0%A4%A', 'https://contoh.example/pustaka/%E0%A4%A'],
  ])('%s is named by its place on the site', (_name, address, expected) => {
    expect(toPackAddress(address, PAGE, SITE)).toEqual({address: expected});
  });
});

test('style sheets lead to files beside them and hold for readers without the scripts of the site', () => {
  const css = `a{background:url(/pustaka/img/nama%20dengan%20spasi.svg)}b{background:url("data:image/svg+xml;utf8,<svg fill='x'>")}@media (scripting:none){c{d:e}}@media (min-width:1px) and (scripting: enabled){f{g:h}}`;
  expect(rewriteStyles(css, (address) => toPackAddress(address, 'assets/css/styles.1.css', SITE))).toBe(
    `a{background:url(../../img/nama%20dengan%20spasi.svg)}b{background:url("data:image/svg+xml;utf8,<svg fill='x'>")}@media (min-width:0){c{d:e}}@media (min-width:1px) and (max-width:0){f{g:h}}`,
  );
});
