import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {renderMarkdown} from '../../site/markdown/render';
import {loadDirectory} from '../../site/directory';
import {loadRegimes} from '../load';
import {locate} from '../paths';
import {toRegimeProps} from '../props';
import {remarkGuidelines} from '../remarkGuidelines';
import {buildRegimeRoutes} from '../routes';

const ROOT = join(import.meta.dirname, '__fixtures__/good');

async function html(file: string): Promise<string> {
  const path = join(ROOT, file);
  const {html: page} = await renderMarkdown(readFileSync(path, 'utf8'), {path, baseUrl: '/', remarkPlugins: [remarkGuidelines(ROOT)]});
  // Docusaurus takes the front matter out of the page; renderMarkdown, which gets bodies only, prints it.
  return page.replace(/<hr>[\s\S]*?<\/h2>\n/, '');
}

describe('locate', () => {
  test.each([
    ['docs/pedoman/enam-urusan/sosial.md', {edition: 'current', locale: 'id', id: 'enam-urusan/sosial'}],
    ['/a/b/versioned_docs/version-2018/index.md', {edition: '2018', locale: 'id', id: 'index'}],
    ['i18n/en/docusaurus-plugin-content-docs/current/index.md', {edition: 'current', locale: 'en', id: 'index'}],
    ['C:\\x\\i18n\\en\\docusaurus-plugin-content-docs\\version-2018\\index.md', {edition: '2018', locale: 'en', id: 'index'}],
    ['docs/praktik-baik/x.md', undefined],
  ])('%s', (path, place) => {
    expect(locate(path)).toEqual(place);
  });
});

describe('remarkGuidelines', () => {
  test('shows what the front matter says: facts first, then related records and sources', async () => {
    const page = await html('docs/pedoman/enam-urusan/sosial.md');
    expect(page).toMatchInlineSnapshot(`
      "<pedomanfakta ringkas="Contoh halaman pedoman yang lengkap dan benar untuk pengujian." untuk="Dinas Sosial" bahasa="id" edisi="current" sejak="2021" kepastian="resmi" diperiksa="2026-11-22" sektor="sosial" alias="rehabilitasi sosial"><a href="/regulasi/pp-2-2018/" lang="id">PP 2/2018</a></pedomanfakta>
      <p>Isi halaman.</p>
      <h2 id="bagian">Bagian</h2>
      <h2 id="baca-juga">Baca juga</h2>
      <ul>
      <li><a href="/regulasi/pp-2-2018/" lang="id">PP 2/2018 tentang Standar Pelayanan Minimal</a></li>
      </ul>
      <h2 id="sumber">Sumber</h2>
      <ul>
      <li><a href="/sumber/#w08" lang="id">Peraturan Pemerintah Nomor 2 Tahun 2018</a>. Contoh, 2018.</li>
      </ul>"
    `);
  });

  test('a frozen page says when its regime ended', async () => {
    expect(await html('versioned_docs/version-2018/sosial.md')).toContain('edisi="2018" sejak="2021" sampai="2021"');
  });

  test('other files pass untouched', async () => {
    const {html: page} = await renderMarkdown('Isi.', {path: 'docs/praktik-baik/x.md', baseUrl: '/', remarkPlugins: [remarkGuidelines(ROOT)]});
    expect(page).toBe('<p>Isi.</p>');
  });
});

test('each regime ends where the next begins, and the page gets them all', () => {
  const regimes = toRegimeProps(loadRegimes(ROOT).items, loadDirectory(ROOT));
  expect(regimes.map(({id, from, until}) => [id, from, until])).toEqual([
    ['lama', '2018-03-15', '2021'],
    ['baru', '2021', undefined],
  ]);
  expect(buildRegimeRoutes(regimes, '/en/')[0]).toMatchObject({path: '/en/pedoman/pada-tanggal/', exact: true, props: {regimes}});
});
