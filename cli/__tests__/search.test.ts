import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {readJudged} from '../../bench/search/judged';
import {summarise} from '../../bench/search/metrics';
import {openOurs, runEngine} from '../../bench/search/run';
import {buildIndex} from '../../src/search/indexing/buildIndex';
import type {ExtractedPage} from '../../src/search/indexing/extract';
import {openBuilt, searchLibrary} from '../search';

const page = (url: string, title: string, provisions: readonly string[] = []): ExtractedPage => ({url, title, lang: 'id', meta: {}, description: '', kind: url.startsWith('/regulasi/') ? 'peraturan' : 'pedoman', sections: [{anchor: '', heading: '', text: `${title}. UU 8/2016.`, lang: 'id'}], provisions});

function site(): string {
  const root = mkdtempSync(join(tmpdir(), 'pustaka-'));
  const dir = join(root, 'build', 'cari', 'data');
  mkdirSync(dir, {recursive: true});
  const pages = [page('/pedoman/renaksi/', 'Renaksi'), page('/regulasi/uu-8-2016/', 'UU 8/2016 tentang Penyandang Disabilitas', ['pasal-53'])];
  for (const [path, content] of buildIndex(pages, [], 'id')) {
    mkdirSync(dirname(join(dir, path)), {recursive: true});
    writeFileSync(join(dir, path), content);
  }
  return root;
}

test('without a build it says what to do', async () => {
  await expect(openBuilt('/tidak-ada', 'id')).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: Belum ada indeks pencarian bahasa "id" di /tidak-ada/build/cari/data. Jalankan "npm run build" lebih dahulu.]`);
});

test('gives address, title, kind and score; a cited regulation comes first', async () => {
  const library = await openBuilt(site(), 'id');
  expect((await searchLibrary(library, 'pasal 53 uu 8 2016', 10)).map(({url, title, kind}) => ({url, title, kind}))).toEqual([
    {url: '/regulasi/uu-8-2016/#pasal-53', title: 'UU 8/2016 tentang Penyandang Disabilitas', kind: 'peraturan'},
    {url: '/pedoman/renaksi/', title: 'Renaksi', kind: 'pedoman'},
  ]);
  expect(await searchLibrary(library, 'renaksi', 1)).toHaveLength(1);
});

test('the bench asks the same engine', async () => {
  const judged = readJudged('query\taddresses\nrenaksi\t/pedoman/renaksi/\ndisabilitas\t/pedoman/renaksi/\n');
  const {pages} = await runEngine(await openOurs(site(), 'id'), judged);
  expect(summarise(pages)).toEqual({queries: 2, ndcg: 0.5, first: 0.5, firstThree: 0.5, nothing: 0});
});
