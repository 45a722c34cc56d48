import {describe, expect, it, test} from 'vitest';
import {buildIndex} from '../buildIndex';
import type {ExtractedPage} from '../extract';
import {openLibrary, type Library} from '../openLibrary';
import {present} from '../present';
import {answer, type SearchRequest} from '../query';

const page = (url: string, title: string, text: string, more: Partial<ExtractedPage> & {readonly sectionTexts?: readonly (readonly [string, string, string])[]} = {}): ExtractedPage => {
  const {sectionTexts = [], ...rest} = more;
  const sections = [['', '', text] as const, ...sectionTexts].map(([anchor, heading, body]) => ({anchor, heading, text: body, lang: 'id'}));
  return {url, title, lang: 'id', meta: {}, description: '', kind: 'lainnya', sections, provisions: [], ...rest};
};

const PAGES: readonly ExtractedPage[] = [
  page('/pedoman/', 'Apa itu SPM', 'Standar pelayanan minimal ialah batas layanan dasar.', {kind: 'pedoman', meta: {edisi: 'berlaku'}}),
  page('/pedoman/renaksi/', 'Renaksi', 'Rencana aksi penerapan SPM.', {kind: 'pedoman', meta: {edisi: 'berlaku'}, sectionTexts: [['tahapan', 'Tahapan menyusun', 'Tim menyusun rancangan akhir bersama perangkat daerah.']]}),
  page('/pedoman/2018/renaksi/', 'Renaksi', 'Rencana aksi penerapan SPM.', {kind: 'pedoman', meta: {edisi: '2018'}}),
  page('/regulasi/perda-kaltara-17-2024/', 'Perda Kaltara 17/2024 tentang Hak Penyandang Disabilitas', 'Pelindungan penyandang disabilitas.', {kind: 'peraturan', meta: {wilayah: 'Kaltara', tahun: '2024', status: 'Berlaku'}}),
  page('/regulasi/perda-ntb-17-2024/', 'Perda NTB 17/2024 tentang Sekolah', 'Pendidikan menengah.', {kind: 'peraturan', meta: {wilayah: 'NTB', tahun: '2024', status: 'Berlaku'}}),
  page('/regulasi/permendagri-59-2021/', 'Permendagri 59/2021 tentang Penerapan Standar Pelayanan Minimal', 'Mencabut Permendagri 100/2018.', {kind: 'peraturan', meta: {tahun: '2021', status: 'Berlaku'}}),
  page('/regulasi/permendagri-100-2018/', 'Permendagri 100/2018 tentang Penerapan Standar Pelayanan Minimal', 'Dicabut.', {kind: 'peraturan', meta: {tahun: '2018', status: 'Dicabut'}}),
  page('/regulasi/uu-8-2016/', 'UU 8/2016 tentang Penyandang Disabilitas', 'Hak.', {kind: 'peraturan', provisions: ['pasal-5', 'pasal-5-ayat-2', 'pasal-53'], sectionTexts: [['pasal-5', 'Pasal 5', 'Pasal 5 (2) Perempuan dengan disabilitas.'], ['pasal-53', 'Pasal 53', 'Pasal 53 Kuota dua persen pekerja.']]}),
  page('/regulasi/model-perda/', 'Model Perda', 'Naskah model.', {kind: 'peraturan', provisions: ['pasal-5', 'pasal-5-ayat-2']}),
  page('/indikator/anak-telantar/', 'Rehabilitasi sosial anak telantar', 'Jumlah anak telantar yang terlayani.', {kind: 'indikator', meta: {sektor: 'sosial kesehatan'}}),
];

async function open(pages: readonly ExtractedPage[], locale = 'id'): Promise<Library> {
  const files = buildIndex(pages, [{name: 'SPM', others: ['Standar Pelayanan Minimal', 'Minimum Service Standards'], acronym: true}], locale);
  return openLibrary((name) => Promise.resolve(JSON.parse(files.get(name) ?? '')));
}

const request = (q: string, more: Partial<SearchRequest> = {}): SearchRequest => ({q, filters: {}, limit: 10, typing: false, ...more});
const library = await open(PAGES);
const urls = (q: string, more: Partial<SearchRequest> = {}): (string | undefined)[] => answer(library, request(q, more)).hits.map((hit) => library.pages[hit.page]?.url);

describe('answer', () => {
  it.each([
    ['spm', '/pedoman/'],
    ['minimum service standards', '/pedoman/'],
    ['renaksi', '/pedoman/renaksi/'],
    ['menyusun rancangan', '/pedoman/renaksi/'],
    ['perlindungan difabel', '/regulasi/perda-kaltara-17-2024/'],
    ['anak terlantar', '/indikator/anak-telantar/'],
    ['penerapan standart pelayanan minimal', '/regulasi/permendagri-59-2021/'],
    ['permendagri 100 2018', '/regulasi/permendagri-100-2018/'],
    ['disabilitis', '/regulasi/uu-8-2016/'],
  ])('puts the right page first for "%s"', (q, url) => {
    expect(urls(q)[0]).toBe(url);
  });
  test('forms of one word find the same pages', () => {
    expect(urls('melayani')).toEqual(urls('pelayanan'));
  });
  test('a guideline in force stands above its frozen edition', () => {
    expect(urls('renaksi').indexOf('/pedoman/renaksi/')).toBeLessThan(urls('renaksi').indexOf('/pedoman/2018/renaksi/'));
  });
  test('a frozen edition that matches better still stands below its successor', async () => {
    const both = await open([page('/pedoman/renaksi/', 'Renaksi', 'Rencana aksi.', {kind: 'pedoman', meta: {edisi: 'berlaku'}}), page('/pedoman/2018/renaksi/', 'Renaksi', 'Rencana aksi dikirim triwulan.', {kind: 'pedoman', meta: {edisi: '2018'}})]);
    expect(answer(both, request('renaksi triwulan dikirim')).hits.map((hit) => both.pages[hit.page]?.url)).toEqual(['/pedoman/renaksi/', '/pedoman/2018/renaksi/']);
  });
  test('a question word lifts the page named after its answer, and finds nothing alone', async () => {
    const three = await open([page('/a/', 'Tenggat', 'Kalender laporan SPM.'), page('/b/', 'Catatan', 'Laporan SPM, laporan SPM, laporan SPM.'), page('/c/', 'Kalender libur', 'Hari besar.')]);
    const ask = (q: string): (string | undefined)[] => answer(three, request(q)).hits.map((hit) => three.pages[hit.page]?.url);
    expect(ask('laporan spm')[0]).toBe('/b/');
    expect(ask('kapan laporan spm')).toEqual(['/a/', '/b/']);
  });
  test('a beginning is completed while typing', () => {
    expect(urls('renak', {typing: true})[0]).toBe('/pedoman/renaksi/');
  });
  test('filters narrow, and counts leave their own filter out', () => {
    const found = answer(library, request('spm', {filters: {jenis: 'pedoman'}}));
    expect(found.hits.every(({page: id}) => library.pages[id]?.jenis === 'pedoman')).toBe(true);
    expect(found.facets.jenis).toMatchObject({pedoman: 3, peraturan: 2});
  });
  test('a page with two sectors counts for both', () => {
    expect(answer(library, request('telantar')).facets.sektor).toEqual({sosial: 1, kesehatan: 1});
  });
  test('nothing found is an empty answer', () => {
    expect(answer(library, request('zzzzqqq'))).toMatchObject({hits: [], total: 0, direct: []});
    expect(answer(library, request(''))).toMatchObject({hits: [], total: 0});
  });
  test('a mended word and a respectful redirect are reported', () => {
    expect(answer(library, request('disabilitis')).corrected).toEqual([['disabilitis', 'disabilitas']]);
    expect(answer(library, request('penyandang cacat')).redirected).toBe('penyandang disabilitas');
  });
  it.each(['*', '~1 ^2 +spm -hak', 'judul:spm', '\u0000\u202E', '((((((', 'a'.repeat(1_000_000), 'ゼ ü 🙂', '</script><img onerror=x>'])('survives hostile input %#', (q) => {
    expect(() => answer(library, request(q, {typing: true}))).not.toThrow();
  });
});

describe('citations', () => {
  const direct = async (q: string): Promise<string[]> => (await present(library, answer(library, request(q)), false)).direct.map(({url, partMissing}) => url + (partMissing ? ' (bagian tidak ada)' : ''));
  it.each([
    ['perda 17/2024', ['/regulasi/perda-kaltara-17-2024/', '/regulasi/perda-ntb-17-2024/']],
    ['perda kaltara 17/2024', ['/regulasi/perda-kaltara-17-2024/']],
    ['pasal 53 uu 8 2016', ['/regulasi/uu-8-2016/#pasal-53']],
    ['uu 8 tahun 2016 pasal 99', ['/regulasi/uu-8-2016/ (bagian tidak ada)']],
    ['pasal 5 ayat 2', ['/regulasi/uu-8-2016/#pasal-5-ayat-2', '/regulasi/model-perda/#pasal-5-ayat-2']],
    ['uu 99 2099', []],
    ['hak anak', []],
  ])('"%s" leads to %j', async (q, wanted) => {
    expect(await direct(q)).toEqual(wanted);
  });
});

test('a pasal without its regulation is reported', () => {
  expect(answer(library, request('pasal 5 ayat 2')).lawless).toBe('pasal-5-ayat-2');
  expect(answer(library, request('pasal 5 uu 8 2016')).lawless).toBeUndefined();
});

describe('present', () => {
  test('marks asked-for words and leads to the section that answers', async () => {
    const {hits} = await present(library, answer(library, request('kuota pekerja')), true);
    expect(hits[0]).toMatchObject({url: '/regulasi/uu-8-2016/#pasal-53', section: 'Pasal 53'});
    expect(hits[0]?.passage).toEqual([
      {text: 'Pasal 53 ', mark: false},
      {text: 'Kuota', mark: true},
      {text: ' dua persen ', mark: false},
      {text: 'pekerja', mark: true},
      {text: '.', mark: false},
    ]);
  });
  test('marks both words of an acronym spelled out', async () => {
    const {hits} = await present(library, answer(library, request('spm')), true);
    expect(hits.find(({url}) => url === '/pedoman/')?.passage?.filter(({mark}) => mark).map(({text}) => text)).toEqual(['Standar', 'pelayanan', 'minimal', 'layanan']);
  });
});

describe('buildIndex', () => {
  const names = [{name: 'SPM', others: ['Standar Pelayanan Minimal'], acronym: true}];
  test('gives the same bytes for the same pages in any order', () => {
    expect(buildIndex([...PAGES].reverse(), names, 'id')).toEqual(buildIndex(PAGES, names, 'id'));
  });
  test('names files by their content', () => {
    const changed = PAGES.map((one) => (one.url === '/pedoman/' ? {...one, title: 'Judul lain'} : one));
    const [before, after] = [PAGES, changed].map((pages) => [...buildIndex(pages, names, 'id').keys()]);
    expect(before?.filter((name) => !after?.includes(name)).map((name) => name.split('.')[0])).toEqual(['halaman', 'tampilan', 'kata']);
  });
  test('an empty index stops the build', () => {
    expect(() => buildIndex([], names, 'id')).toThrowErrorMatchingInlineSnapshot(`[Error: Indeks pencarian kosong: tidak ada satu pun halaman yang terbaca. Periksa src/search/extract.ts dan urutan plugin.]`);
  });
  test('an index of another format says so', async () => {
    await expect(openLibrary(() => Promise.resolve({format: 0, files: {texts: []}}))).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: Format indeks 0, diharapkan 1. Muat ulang halaman.]`);
  });
});

test('English pages are found by English stems and by Indonesian words', async () => {
  const english = await open([page('/en/pedoman/', 'What minimum service standards are', 'Local planning of services.', {lang: 'en', sections: [{anchor: '', heading: '', text: 'Local planning of services.', lang: 'en'}]}), page('/en/istilah/', 'Pelayanan dasar', 'Melayani warga.')], 'en');
  const first = (q: string): string | undefined => english.pages[answer(english, request(q)).hits[0]?.page ?? -1]?.url;
  expect(first('plan service')).toBe('/en/pedoman/');
  expect(first('layanan')).toBe('/en/istilah/');
});
