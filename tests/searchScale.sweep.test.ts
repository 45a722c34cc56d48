import {createHash} from 'node:crypto';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openHost} from '../bench/search/scale/browser/host';
import {clock} from '../bench/search/scale/browser/line';
import {toMilestones} from '../bench/search/scale/browser/milestones';
import {percentile} from '../bench/search/scale/browser/warm';
import {fitByLogarithm, fitBySize} from '../bench/search/scale/fit';
import {readSizes} from '../bench/search/scale/index';
import {writeLibrary} from '../bench/search/scale/library';
import {coldQueries, mistype, writeQueries} from '../bench/search/scale/library/queries';
import {createRandom} from '../bench/search/scale/library/random';
import {measureShape} from '../bench/search/scale/library/shape';
import {readOwnWords} from '../bench/search/scale/library/words';
import {openResults} from '../bench/search/scale/results';

const OWN = readOwnWords(process.cwd());
const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('the generated library', () => {
  const library = writeLibrary(OWN, 600, 1);
  const {pages, laws} = library;

  it('is the same bytes for the same seed, and others for another', () => {
    expect(digest(writeLibrary(OWN, 600, 1))).toBe(digest(library));
    expect(digest(writeLibrary(OWN, 600, 2))).not.toBe(digest(library));
  });

  it('begins with the smaller library of the same seed', () => {
    expect(digest(writeLibrary(OWN, 100, 1).pages)).toBe(digest(pages.slice(0, 100)));
  });

  it('has the sections, words, and bytes of a real library', () => {
    const shape = measureShape(pages);
    expect(shape.pages).toBe(600);
    expect(shape.sections / 600).toBeGreaterThan(3.7);
    expect(shape.sections / 600).toBeLessThan(4.9);
    expect(shape.words / shape.sections).toBeGreaterThan(90);
    expect(shape.words / shape.sections).toBeLessThan(135);
    expect(shape.bytes / 600).toBeGreaterThan(2900);
    expect(shape.bytes / 600).toBeLessThan(3900);
    expect(shape.gzip / shape.bytes).toBeLessThan(0.34);
  });

  it('meets new words as it grows, ever fewer', () => {
    const distinct = (from: number, to: number): number => measureShape(pages.slice(from, to)).distinct;
    expect(distinct(0, 600)).toBeGreaterThan(1.3 * distinct(0, 300));
    expect(distinct(0, 600)).toBeLessThan(1.8 * distinct(0, 300));
  });

  it('gives every page an address of its own, and every section of a page an anchor of its own', () => {
    expect(new Set(pages.map(({url}) => url)).size).toBe(600);
    for (const {sections} of pages) expect(new Set(sections.map(({anchor}) => anchor)).size).toBe(sections.length);
  });

  it('has laws with long titles that their pages share, one of twenty whole on a long page', () => {
    const lengths = laws.map(({title}) => title.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(140);
    expect(pages.filter(({title}) => laws.some((law) => title.startsWith(law.title))).length).toBeGreaterThan(600 * 0.6);
    const long = pages.filter(({sections}) => sections.length >= 80);
    expect(long.length).toBe(Math.floor((laws.length + 9) / 20));
    for (const {provisions} of long) expect(provisions).toContain('pasal-80');
  });

  it('says in the pages of one law the same rare words again', () => {
    const wordsOf = ({sections}: (typeof pages)[number]): Set<string> => new Set(sections.flatMap(({text}) => text.toLowerCase().match(/[a-z]{6,}/g) ?? []));
    const parts = laws.flatMap(({url}) => [pages.filter((page) => page.url === url || page.url === `${url}bagian-2/`).map(wordsOf)]).filter(({length}) => length === 2);
    const shared = (one: Set<string> | undefined, other: Set<string> | undefined): number => [...(one ?? [])].filter((word) => other?.has(word)).length / (one?.size ?? 1);
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const within = mean(parts.map(([first, second]) => shared(first, second)));
    const across = mean(parts.map(([first], at) => shared(first, parts[(at + 1) % parts.length]?.[1])));
    expect(parts.length).toBeGreaterThan(30);
    expect(within).toBeGreaterThan(1.5 * across);
  });
});

describe('queries', () => {
  const library = writeLibrary(OWN, 300, 1);
  const queries = writeQueries(library);

  it('are at least forty different ones of seven kinds, the same at every run', () => {
    expect(new Set(queries.map(({text}) => text)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(queries.map(({rule}) => rule)).size).toBe(7);
    expect(writeQueries(library)).toEqual(queries);
  });

  it('have five of different kinds for a cold start, a common pair first', () => {
    expect(coldQueries(queries).map(({rule}) => rule)).toEqual(['pasangan', 'judul', 'jarang', 'kutipan', 'salah ketik']);
    expect(coldQueries(queries)[0]?.text).toBe('pelayanan publik');
  });

  it('name laws that the library has', () => {
    const cited = queries.filter(({rule}) => rule === 'kutipan');
    for (const {text} of cited) expect(library.laws.some(({number, year}) => text.includes(String(number)) && text.includes(String(year)))).toBe(true);
  });

  it('are spoiled by one letter behind the second', () => {
    const random = createRandom(3);
    for (let round = 0; round < 200; round += 1) {
      const typed = mistype('penyelenggaraan', random);
      expect(typed.slice(0, 2)).toBe('pe');
      expect(Math.abs(typed.length - 15)).toBeLessThanOrEqual(1);
    }
  });
});

describe('growth', () => {
  const sizes = [300, 1000, 3000, 10_000];

  it('finds the exponent of a power of the size', () => {
    const {factor, exponent} = fitBySize(sizes.map((size) => [size, 5 * size ** 0.4]));
    expect(factor).toBeCloseTo(5);
    expect(exponent).toBeCloseTo(0.4);
  });

  it('finds the exponent of a power of the logarithm', () => {
    const {factor, exponent} = fitByLogarithm(sizes.map((size) => [size, 3 * Math.log(size) ** 1.7]));
    expect(factor).toBeCloseTo(3);
    expect(exponent).toBeCloseTo(1.7);
  });

  it('refuses to speak of growth over a single size', () => {
    expect(() => fitBySize([[300, 1], [300, 2]])).toThrow('Perlu sedikitnya dua ukuran pustaka');
  });

  it('reads percentiles as values that were measured', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
  });
});

describe('milestones', () => {
  const traffic = {requests: [{at: 1, path: '/a'}, {at: 6, path: '/b'}, {at: 20, path: '/c'}], sent: [{at: 2, bytes: 100}, {at: 7, bytes: 50}, {at: 30, bytes: 1}]};

  it('count what had been asked for and sent when a title was there', () => {
    const {first, three, ten, whole} = toMilestones([{at: 5, titles: 1, passages: 0}, {at: 8, titles: 10, passages: 0}, {at: 10, titles: 10, passages: 10}], 0, traffic);
    expect(first).toEqual({ms: 5, bytes: 100, requests: 1});
    expect(three).toEqual({ms: 8, bytes: 150, requests: 2});
    expect(ten.ms).toBe(8);
    expect(whole.ms).toBe(10);
  });

  it('take the end of an answer with fewer results than asked for, or none', () => {
    expect(toMilestones([{at: 5, titles: 2, passages: 0}, {at: 9, titles: 2, passages: 2}], 0, traffic)).toMatchObject({ten: {ms: 5}, whole: {ms: 9}});
    expect(toMilestones([{at: 5, titles: 0, passages: 0}, {at: 9, titles: 0, passages: 0}], 0, traffic)).toMatchObject({first: {ms: 9}, whole: {ms: 9}});
  });
});

describe('the slowed host', () => {
  it('shares one line between all requests, and writes down what it sent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'skala-'));
    writeFileSync(join(folder, 'data.bin'), Buffer.alloc(20_000));
    const host = await openHost({x: folder});
    try {
      host.begin({name: 'uji', latency: 50, bytesPerSecond: 100_000});
      const start = clock();
      const sizes = await Promise.all([1, 2].map(async () => (await (await fetch(`${host.origin}/x/data.bin`)).arrayBuffer()).byteLength));
      // 40,000 bytes at 100 bytes a millisecond, behind 50 ms of waiting.
      expect(clock() - start).toBeGreaterThan(440);
      expect(clock() - start).toBeLessThan(1500);
      expect(sizes).toEqual([20_000, 20_000]);
      expect(host.traffic().requests.length).toBe(2);
      expect(host.traffic().sent.reduce((sum, {bytes}) => sum + bytes, 0)).toBe(40_000);
      expect((await fetch(`${host.origin}/x/tidak-ada.json`)).status).toBe(404);
    } finally {
      host.close();
      rmSync(folder, {recursive: true});
    }
  });
});

describe('a run', () => {
  it('goes on where it was cut off, and starts anew without being asked to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'skala-'));
    const count = {times: 0};
    const measure = (): Promise<number> => Promise.resolve((count.times += 1));
    expect(await openResults(folder, false)('bagian', measure)).toBe(1);
    expect(await openResults(folder, true)('bagian', measure)).toBe(1);
    expect(await openResults(folder, false)('bagian', measure)).toBe(2);
    writeFileSync(join(folder, 'hasil.json'), JSON.stringify({code: 'lain', parts: {}}));
    expect(() => openResults(folder, true)).toThrow('berasal dari kode lain');
    rmSync(folder, {recursive: true});
  });

  it('says which sizes it wants', () => {
    expect(readSizes(['--scale', '1000,300'])).toEqual([300, 1000]);
    expect(readSizes([])).toBeUndefined();
    expect(() => readSizes(['--scale'])).toThrow('--scale memerlukan jumlah halaman');
    expect(() => readSizes(['--scale', '300,banyak'])).toThrow('Yang tertulis: "300,banyak"');
  });
});
