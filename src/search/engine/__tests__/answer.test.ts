import {describe, expect, it, test} from 'vitest';
import {buildIndex} from '../../indexing/buildIndex';
import type {ExtractedPage, ExtractedSection} from '../../indexing/extract';
import {openLibrary, type Library} from '../openLibrary';
import type {ShownAnswer} from '../present';
import {answer, type SearchRequest} from '../query';

const section = (anchor: string, heading: string, text: string): ExtractedSection => ({anchor, heading, text, lang: 'id'});
const page = (url: string, title: string, sections: readonly ExtractedSection[], more: Partial<ExtractedPage> = {}): ExtractedPage => ({url, title, lang: 'id', meta: {}, description: '', kind: 'lainnya', sections, provisions: [], ...more});

const FILLER = 'Ketentuan umum mengatur tata kerja perangkat daerah dan hubungannya dengan pemangku kepentingan lain. '.repeat(4);
/** A law of sixty pasal, far longer than one text file; one pasal names herons. */
const LAW = page(
  '/regulasi/perda-contoh-3-2025/',
  'Perda Contoh 3/2025 tentang Rawa',
  [section('', '', 'Tentang rawa.'), ...Array.from({length: 60}, (_, at) => section(`pasal-${at + 1}`, `Pasal ${at + 1}`, `${FILLER}${at === 46 ? 'Burung kuntul dilindungi di rawa.' : at === 12 ? 'Burung lain didata.' : ''}`))],
  {kind: 'peraturan', provisions: Array.from({length: 60}, (_, at) => `pasal-${at + 1}`), meta: {tahun: '2025', wilayah: 'Contoh', status: 'Berlaku'}},
);
const MANY = Array.from({length: 12}, (_, at) => page(`/pedoman/rawa-${at}/`, `Rawa ${at}`, [section('', '', 'Rawa dan payau.'), section('isi', 'Isi', `Rawa nomor ${at}.`), section('payau', 'Payau', 'Rawa payau.')], {kind: 'pedoman'}));

interface Opened {
  readonly library: Library;
  readonly read: string[];
}

async function open(pages: readonly ExtractedPage[]): Promise<Opened> {
  const files = buildIndex(pages, [], 'id', 400);
  const read: string[] = [];
  const library = await openLibrary((path) => {
    read.push(path.split('/').at(-1) ?? path);
    return Promise.resolve(files.get(path) ?? '');
  });
  return {library, read};
}

const {library} = await open([LAW, ...MANY]);
const request = (q: string, more: Partial<SearchRequest> = {}): SearchRequest => ({q, filters: {}, limit: 10, typing: false, ...more});
const ask = (q: string, more: Partial<SearchRequest> = {}): Promise<ShownAnswer> => answer(library, request(q, more), {passages: true});

describe('a long page', () => {
  test('leads to the pasal that answers, wherever it stands', async () => {
    const [hit] = (await ask('burung kuntul')).hits;
    expect(hit).toMatchObject({url: '/regulasi/perda-contoh-3-2025/#pasal-47', section: 'Pasal 47'});
    expect(hit?.passage?.filter(({mark}) => mark).map(({text}) => text)).toEqual(['Burung', 'kuntul']);
  });
  test('never shows a list of links for an answer', async () => {
    const lists = page('/pedoman/daftar/', 'Daftar', [section('', '', 'Awal halaman.'), section('isi', 'Isi', `${FILLER}Kuntul besar terbang.`), ...['terkait', 'sumber'].map((anchor) => section(anchor, 'Kuntul', `${FILLER.repeat(3)}kuntul kuntul kuntul kuntul`))], {kind: 'pedoman'});
    const {library: fresh} = await open([lists]);
    const [hit] = (await answer(fresh, request('kuntul besar'), {passages: true})).hits;
    expect([hit?.url, hit?.passage?.some(({mark}) => mark)]).toEqual(['/pedoman/daftar/#isi', true]);
    expect((await answer(fresh, request('kuntul'), {passages: true})).hits[0]?.more).toEqual([]);
  });
  test('is read in part only', async () => {
    const {library: fresh, read} = await open([LAW]);
    await answer(fresh, request('burung kuntul'), {passages: true});
    expect(read.filter((name) => name.startsWith('t'))).toHaveLength(1);
  });
});

describe('an answer in parts', () => {
  test('gives three titles first, then all, then passages, then counts', async () => {
    const {library: fresh, read} = await open([LAW, ...MANY]);
    const parts: ShownAnswer[] = [];
    const keep = (part: ShownAnswer): void => void parts.push(part);
    const before: number[] = [];
    const onFirst = async (part: ShownAnswer): Promise<void> => {
      keep(part);
      before.push(read.length);
      await new Promise((resolve) => setTimeout(resolve, 5));
      before.push(read.length);
    };
    const whole = await answer(fresh, request('rawa'), {passages: true, onFirst, onPartial: keep});
    expect([before[0], before[1] === before[0], read.length > (before[0] ?? 0)]).toEqual([expect.any(Number), true, true]);
    expect(parts.map(({hits, complete}) => [hits.length, hits.filter(({passage}) => passage).length, complete])).toEqual([[3, 0, false], [10, 0, false], [10, 10, false]]);
    expect([whole.complete, whole.total, whole.facets?.jenis]).toEqual([true, 13, {pedoman: 12, peraturan: 1}]);
    expect(parts.every(({facets}) => facets === undefined)).toBe(true);
  });
  test('has no first part where all titles are in memory', async () => {
    const {library: fresh} = await open([LAW, ...MANY]);
    await answer(fresh, request('rawa'), {passages: true});
    const parts: number[] = [];
    await answer(fresh, request('rawa'), {passages: true, onFirst: (part) => Promise.resolve(void parts.push(part.hits.length)), onPartial: (part) => parts.push(part.hits.length)});
    expect(parts).toEqual([10, 10]);
  });
  test('stops at titles while typing, and reads no text and no column', async () => {
    const {library: fresh, read} = await open([LAW, ...MANY]);
    expect((await answer(fresh, request('rawa', {typing: true}), {passages: false})).complete).toBe(true);
    expect(read.filter((name) => /^[tfp]/.test(name))).toEqual([]);
  });
  test('names further sections of a page that answer as well', async () => {
    const {hits} = await ask('rawa', {filters: {jenis: 'pedoman'}});
    expect(hits[0]?.more.map(({url, heading}) => [url, heading])).toEqual([[expect.stringMatching(/#isi$/), 'Isi']]);
  });
});

describe('filters', () => {
  it.each([
    [{tahun: '2025'}, 1],
    [{wilayah: 'Contoh', naskah: 'ada'}, 1],
    [{jenis: 'pedoman', tahun: '2025'}, 0],
    [{bahasa: 'id'}, 13],
    [{status: 'Berlaku'}, 1],
  ])('%j leave %i pages', async (filters, total) => {
    expect((await ask('rawa', {filters})).total).toBe(total);
  });
  test('are counted each without itself', async () => {
    const {facets} = await ask('rawa', {filters: {jenis: 'pedoman', tahun: '2025'}});
    expect([facets?.jenis, facets?.tahun]).toEqual([{peraturan: 1}, {}]);
  });
});

describe('operators', () => {
  it.each([
    ['rawa -kuntul', 12],
    ['rawa +kuntul', 1],
    ['kunt*', 1],
    ['kuntal~1', 1],
    ['kuntal~9', 0],
    ['judul:kuntul', 0],
    ['judul:rawa', 13],
    ['-rawa', 0],
  ])('"%s" finds %i pages', async (q, total) => {
    const found = await ask(q);
    expect(q === 'kuntal~9' ? found.corrected : found.total).toEqual(q === 'kuntal~9' ? [['kuntal', 'kuntul']] : total);
  });
});

test('a beginning is offered as whole words', async () => {
  expect((await answer(library, request('burung kun', {typing: true}), {passages: false})).suggestions).toContain('burung kuntul');
  expect((await ask('burung kun')).suggestions).toEqual([]);
});
test('where nothing is found, words that begin alike are named', async () => {
  expect((await ask('kunxxxxx')).nearest).toContain('kuntul');
  expect((await ask('kuntul')).nearest).toEqual([]);
});
test('a file that cannot be read fails the answer, and is asked for again', async () => {
  const files = buildIndex([LAW], [], 'id');
  let broken = true;
  const fragile = await openLibrary((path) => (broken && /k\d+\.txt$/.test(path) ? Promise.reject(new Error(path)) : Promise.resolve(files.get(path) ?? '')));
  await expect(answer(fragile, request('kuntul'), {passages: true})).rejects.toThrow(/k\d+\.txt/);
  broken = false;
  expect((await answer(fragile, request('kuntul'), {passages: true})).total).toBe(1);
});
