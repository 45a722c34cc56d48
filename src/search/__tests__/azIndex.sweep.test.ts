import {describe, expect, it} from 'vitest';
import type {DirectoryEntry} from '../../site/directory';
import {letterOf, MOST_TITLES, toAz, toAzPages} from '../azIndex';
import {azHtml} from '../azSource/html';
import {toLetterPages, toSearchPage} from '../props';
import {buildSearchRoutes} from '../routes';

const entry = (kind: DirectoryEntry['kind'], id: string, title: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry => ({kind, id, title, url: `/${kind}/${id}/`, ...more});
const ENTRIES = [
  entry('istilah', 'spm', 'SPM'),
  entry('peraturan', 'perda-contoh-1-2020', 'Perda Contoh 1/2020 tentang Air Minum'),
  entry('praktik', 'aa', 'Ának sekolah', {titleEn: 'Pupils'}),
  entry('sumber', 's1', '"2024 dalam angka"'),
  entry('wilayah', 'contoh', 'Kabupaten Contoh'),
];

/** A library of real shape: most titles begin with the same letters. */
const MANY = Array.from({length: 10_000}, (_, n) => entry('peraturan', `p${n}`, `Perda Contoh ${n}/2020 tentang Penyelenggaraan Urusan ${n}`));

describe('the A–Z list', () => {
  it('puts all kinds together by letter, numbers first, signs and accents aside', () => {
    expect(toAz(ENTRIES, 'id').map(({letter, rows}) => [letter, rows.map(({title}) => title)])).toEqual([
      ['0–9', ['"2024 dalam angka"']],
      ['A', ['Air Minum', 'Ának sekolah']],
      ['P', ['Perda Contoh 1/2020 tentang Air Minum']],
      ['S', ['SPM']],
    ]);
  });
  it('names the act under its subject', () => {
    expect(toAz(ENTRIES, 'id')[1]?.rows[0]).toEqual({title: 'Air Minum', to: '/peraturan/perda-contoh-1-2020/', kind: 'peraturan', of: 'Perda Contoh 1/2020'});
  });
  it('has English titles on the English site, and says which are Indonesian', () => {
    const rows = toAz(ENTRIES, 'en').flatMap((group) => group.rows);
    expect(rows.find(({title}) => title === 'Pupils')?.lang).toBeUndefined();
    expect(rows.find(({title}) => title === 'SPM')?.lang).toBe('id');
  });
  it.each([['"satu"', 'S'], ['(2) dua', '0–9'], ['élan', 'E'], ['', '0–9']])('files %s under %s', (title, letter) => {
    expect(letterOf(title)).toBe(letter);
  });
  it('is HTML with letters as anchors, the kind named, and nothing unescaped', () => {
    const html = azHtml(toAz([entry('istilah', 'x', '<b>A & B</b>')], 'id'), '/en/');
    expect(html).toBe('<ul class="huruf"><li><a href="#a-z-b">B</a></li></ul><section aria-labelledby="a-z-b"><h3 id="a-z-b">B</h3><ul><li><a href="/en/istilah/x/">&lt;b&gt;A &amp; B&lt;/b&gt;</a> <small>Istilah</small></li></ul></section>');
  });
});

describe('a library with very many titles', () => {
  it('keeps one page up to the limit, whatever the rows by subject', () => {
    const regulations = MANY.slice(0, MOST_TITLES);
    expect(toAzPages(toAz(regulations, 'id'))).toEqual([]);
    expect(toAzPages(toAz([...regulations, entry('istilah', 'x', 'X')], 'id')).length).toBeGreaterThan(0);
  });
  it('has a page a letter, cut into parts that stay light, with every title once', () => {
    const groups = toAz(MANY, 'id');
    const pages = toAzPages(groups);
    expect(Math.max(...pages.map(({rows}) => rows.length))).toBeLessThanOrEqual(300);
    expect(pages.flatMap(({rows}) => rows)).toEqual(groups.flatMap(({rows}) => rows));
    expect(pages.slice(0, 2).map(({path}) => path)).toEqual(['/cari/a-z/p/', '/cari/a-z/p-2/']);
    expect(new Set(pages.map(({path}) => path)).size).toBe(pages.length);
  });
  it('leads from the search page to each letter, and from part to part', () => {
    const groups = toAz([...MANY, entry('istilah', 'a', 'Anak')], 'id');
    const pages = toAzPages(groups);
    expect(toSearchPage(groups, pages).letters).toEqual([{letter: 'A', to: '/cari/a-z/a/', count: 1}, {letter: 'P', to: '/cari/a-z/p/', count: 20_000}]);
    const letters = toLetterPages(groups, pages);
    expect(letters.get('/cari/a-z/p/')).toMatchObject({part: 1, next: '/cari/a-z/p-2/'});
    expect(letters.get('/cari/a-z/p-2/')).toMatchObject({part: 2, previous: '/cari/a-z/p/', next: '/cari/a-z/p-3/'});
    const routes = buildSearchRoutes('/en', toSearchPage(groups, pages), letters);
    expect(routes).toHaveLength(pages.length + 1);
    expect(routes.slice(0, 2).map(({path}) => path)).toEqual(['/en/cari/', '/en/cari/a-z/a/']);
  });
});
