import {describe, expect, it, test} from 'vitest';
import {HOSTILE} from '../../../../bench/search/hostile';
import {buildIndex} from '../../indexing/buildIndex';
import type {ExtractedPage} from '../../indexing/extract';
import {openLibrary, type Library} from '../openLibrary';
import type {ShownAnswer} from '../present';
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
  return openLibrary((path) => Promise.resolve(files.get(path) ?? ''));
}

const request = (q: string, more: Partial<SearchRequest> = {}): SearchRequest => ({q, filters: {}, limit: 10, typing: false, ...more});
const library = await open(PAGES);
const ask = (q: string, more: Partial<SearchRequest> = {}, passages = false, asked = library): Promise<ShownAnswer> => answer(asked, request(q, more), {passages});
const urls = async (q: string, more: Partial<SearchRequest> = {}, asked = library): Promise<string[]> => (await ask(q, more, false, asked)).hits.map(({url}) => url);

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
  ])('puts the right page first for "%s"', async (q, url) => {
    expect((await urls(q))[0]).toBe(url);
  });
  it.each([['resiko', 'risiko'], ['resikonya', 'risiko'], ['standart', 'standar'], ['prov', 'provinsi']])('an unofficial spelling (%s) finds what the official one finds', async (typed, official) => {
    const spelled = await open([page('/a/', 'Peta risiko', 'Standar provinsi.'), page('/b/', 'Lain', 'Tidak ada.')]);
    expect(await urls(typed, {}, spelled)).toEqual(await urls(official, {}, spelled));
    expect(await urls(typed, {}, spelled)).toEqual(['/a/']);
  });
  test('forms of one word find the same pages', async () => {
    expect(await urls('melayani')).toEqual(await urls('pelayanan'));
  });
  test('a guideline in force stands above its frozen edition', async () => {
    const found = await urls('renaksi');
    expect(found.indexOf('/pedoman/renaksi/')).toBeLessThan(found.indexOf('/pedoman/2018/renaksi/'));
  });
  test('a frozen edition that matches better still stands below its successor', async () => {
    const both = await open([page('/pedoman/renaksi/', 'Renaksi', 'Rencana aksi.', {kind: 'pedoman', meta: {edisi: 'berlaku'}}), page('/pedoman/2018/renaksi/', 'Renaksi', 'Rencana aksi dikirim triwulan.', {kind: 'pedoman', meta: {edisi: '2018'}})]);
    expect(await urls('renaksi triwulan dikirim', {}, both)).toEqual(['/pedoman/renaksi/', '/pedoman/2018/renaksi/']);
  });
  test('a question word lifts the page named after its answer, and finds nothing alone', async () => {
    const three = await open([page('/a/', 'Tenggat', 'Kalender laporan SPM.'), page('/b/', 'Catatan', 'Laporan SPM, laporan SPM, laporan SPM.'), page('/c/', 'Kalender libur', 'Hari besar.')]);
    expect((await urls('laporan spm', {}, three))[0]).toBe('/b/');
    expect(await urls('kapan laporan spm', {}, three)).toEqual(['/a/', '/b/']);
  });
  test('a beginning is completed while typing', async () => {
    expect((await urls('renak', {typing: true}))[0]).toBe('/pedoman/renaksi/');
  });
  test('filters narrow, and counts leave their own filter out', async () => {
    const found = await ask('spm', {filters: {jenis: 'pedoman'}}, true);
    expect(found.hits.every(({kind}) => kind === 'pedoman')).toBe(true);
    expect(found.facets?.jenis).toMatchObject({pedoman: 3, peraturan: 2});
  });
  test('a page with two sectors counts for both', async () => {
    expect((await ask('telantar', {}, true)).facets?.sektor).toEqual({sosial: 1, kesehatan: 1});
  });
  test('nothing found is an empty answer', async () => {
    expect(await ask('zzzzqqq')).toMatchObject({hits: [], total: 0, direct: []});
    expect(await ask('')).toMatchObject({hits: [], total: 0});
  });
  test('a mended word and a respectful redirect are reported', async () => {
    expect((await ask('disabilitis')).corrected).toEqual([['disabilitis', 'disabilitas']]);
    expect((await ask('penyandang cacat')).redirected).toBe('penyandang disabilitas');
  });
  it.each(Object.entries(HOSTILE))('survives hostile input: %s', async (_name, q) => {
    await expect(ask(q, {typing: true})).resolves.toBeDefined();
  });
});

describe('citations', () => {
  const direct = async (q: string): Promise<string[]> => (await ask(q)).direct.map(({url, partMissing}) => url + (partMissing ? ' (bagian tidak ada)' : ''));
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

test('a pasal without its regulation is reported', async () => {
  expect((await ask('pasal 5 ayat 2')).lawless).toBe('pasal-5-ayat-2');
  expect((await ask('pasal 5 uu 8 2016')).lawless).toBeUndefined();
});

describe('present', () => {
  test('marks asked-for words and leads to the section that answers', async () => {
    const {hits} = await ask('kuota pekerja', {}, true);
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
    const {hits} = await ask('spm', {}, true);
    expect(hits.find(({url}) => url === '/pedoman/')?.passage?.filter(({mark}) => mark).map(({text}) => text)).toEqual(['Standar', 'pelayanan', 'minimal', 'layanan']);
  });
});

describe('buildIndex', () => {
  const names = [{name: 'SPM', others: ['Standar Pelayanan Minimal'], acronym: true}];
  test('gives the same bytes for the same pages in any order', () => {
    expect(buildIndex([...PAGES].reverse(), names, 'id')).toEqual(buildIndex(PAGES, names, 'id'));
  });
  test('names the folder of its files by their content', () => {
    const changed = PAGES.map((one) => (one.url === '/pedoman/' ? {...one, title: 'Judul lain'} : one));
    const folder = (pages: readonly ExtractedPage[]): (string | undefined)[] => [...new Set([...buildIndex(pages, names, 'id').keys()].map((path) => path.split('/').at(-2)))];
    const [before, after] = [folder(PAGES), folder(changed)];
    expect(before).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/), undefined]);
    expect(after).not.toEqual(before);
    expect(folder([...PAGES])).toEqual(before);
  });
  test('an empty index stops the build', () => {
    expect(() => buildIndex([], names, 'id')).toThrowErrorMatchingInlineSnapshot(`[Error: Indeks pencarian kosong: tidak ada satu pun halaman yang terbaca. Periksa src/search/indexing/extract.ts dan urutan plugin.]`);
  });
  test('an index of another format says so', async () => {
    await expect(openLibrary(() => Promise.resolve('{"format": 0}'))).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: Format indeks 0, diharapkan 2. Muat ulang halaman.]`);
  });
});

test('English pages are found by English stems and by Indonesian words', async () => {
  const english = await open([page('/en/pedoman/', 'What minimum service standards are', 'Local planning of services.', {lang: 'en', sections: [{anchor: '', heading: '', text: 'Local planning of services.', lang: 'en'}]}), page('/en/istilah/', 'Pelayanan dasar', 'Melayani warga.')], 'en');
  expect((await urls('plan service', {}, english))[0]).toBe('/en/pedoman/');
  expect((await urls('layanan', {}, english))[0]).toBe('/en/istilah/');
});
