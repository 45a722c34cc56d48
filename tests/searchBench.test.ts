import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {atPageLevel, halfOf, isGraded, meets, missingAddresses, readJudged, type Judged} from '../bench/search/judged';
import {gradesOf, ndcg, score, summarise, toPages} from '../bench/search/metrics';
import {runEngine} from '../bench/search/run';
import {inHalf, renderEngines, renderMisses, renderRules} from '../bench/search/table';

function judged(addresses: string, query = 'renaksi'): Judged {
  const [row] = readJudged(`query\taddresses\trule\n${query}\t${addresses}\ttitle`);
  if (!row) throw new Error('a row without a query');
  return row;
}

describe('judged queries', () => {
  it('reads graded and ungraded tables alike', () => {
    const rows = readJudged('query\taddresses\n# catatan\nrenaksi\t/pedoman/renaksi/=3 /istilah/#renaksi=2\ttitle\n\nspm\t/istilah/#spm /pedoman/');
    expect(rows.map(({query, wanted, rule, line}) => [query, wanted.map(({address, grade}) => `${address} ${grade}`), rule, line])).toEqual([
      ['renaksi', ['/pedoman/renaksi/ 3', '/istilah/#renaksi 2'], 'title', 3],
      ['spm', ['/istilah/#spm 3', '/pedoman/ 3'], '', 5],
    ]);
    expect([isGraded('query\taddresses\nspm\t/a/=2'), isGraded('query\taddresses\nspm\t/a/?q=spm /b/')]).toEqual([true, false]);
  });

  it('names the line of a row without an address', () => {
    expect(() => readJudged('query\taddresses\nspm\t\ttitle')).toThrowErrorMatchingInlineSnapshot(`[Error: Baris 2: pertanyaan atau alamatnya kosong. Isi "pertanyaan<TAB>alamat=nilai …<TAB>aturan".]`);
  });

  it('meets an address by its sections, an anchor only by itself', () => {
    expect([meets('/a/#x', '/a/'), meets('/a/', '/a/#x'), meets('/a/b/', '/a/*'), meets('/a/b/', '/a/')]).toEqual([true, false, true, false]);
  });

  it('names judgements on addresses that the site does not have', () => {
    expect(missingAddresses([judged('/a/=3 /b/#x=2 /c/*')], new Set(['/a/', '/b/']))).toEqual(['baris 2 (renaksi): alamat /b/#x tidak ada di situs yang dibangun']);
  });

  it('keeps the best grade of a page when anchors are dropped', () => {
    expect(atPageLevel(judged('/a/#x=2 /a/#y=3 /a/=1 /b/=1')).wanted).toEqual([{address: '/a/', grade: 3}, {address: '/b/', grade: 1}]);
  });

  it('parts our tables into two halves of about the same size, by the letters of the query alone', () => {
    expect([halfOf('tim penerapan spm'), halfOf('Tim Penerapan SPM')]).toEqual([halfOf('tim penerapan spm'), halfOf('tim penerapan spm')]);
    for (const [file, least] of [['judged.tsv', 200], ['judged-en.tsv', 25]] as const) {
      const rows = readJudged(readFileSync(join('bench', 'search', file), 'utf8'));
      const share = rows.filter(({query}) => halfOf(query) === 'latih').length / rows.length;
      expect(rows.length).toBeGreaterThanOrEqual(least);
      expect(new Set(rows.map(({query}) => query)).size).toBe(rows.length);
      expect(Math.abs(share - 0.5)).toBeLessThan(0.1);
      expect(rows.filter(({wanted, rule}) => !rule || !wanted.some(({grade}) => grade === 3))).toEqual([]);
    }
  });
});

describe('metrics of the search bench', () => {
  const {wanted} = judged('/a/=3 /b/=2 /c/=1');

  it('gives nDCG@10 as computed by hand', () => {
    // Ideal: 7/1 + 3/1.58496 + 1/2 = 9.39279. Found: 1/1 + 0 + 7/2 = 4.5.
    expect(ndcg(['/c/', '/x/', '/a/'], wanted)).toBeCloseTo(4.5 / 9.39279, 4);
    expect([ndcg(['/a/', '/b/', '/c/'], wanted), ndcg(['/x/'], wanted), ndcg([], wanted)]).toEqual([1, 0, 0]);
  });

  it('credits nothing below the tenth rank', () => {
    const nine = Array.from({length: 9}, (_, index) => `/x${index}/`);
    expect(ndcg([...nine, '/a/'], judged('/a/').wanted)).toBeCloseTo(1 / Math.log2(11), 6);
    expect(ndcg([...nine, '/y/', '/a/'], judged('/a/').wanted)).toBe(0);
  });

  it('counts an address once, and a page once for all its sections', () => {
    expect(gradesOf(['/a/', '/a/', '/b/'], wanted)).toEqual([3, 2]);
    expect(gradesOf(['/a/#x', '/a/#y'], judged('/a/=3').wanted)).toEqual([3, 0]);
    expect(toPages(['/a/#x', '/b/', '/a/#y', '/a/'])).toEqual(['/a/', '/b/']);
  });

  it('takes the wanted part of a page for more than the page', () => {
    const parts = judged('/a/#sanksi=3 /a/=1').wanted;
    expect([gradesOf(['/a/#sanksi'], parts), gradesOf(['/a/#lain'], parts)]).toEqual([[3], [1]]);
  });

  it('counts as success only what answers, not what is related', () => {
    const one = judged('/a/=3 /c/=1');
    expect([score(one, ['/c/', '/a/']).rank, score(one, ['/c/']).rank]).toEqual([2, undefined]);
  });

  it('gives shares over all queries', () => {
    const lists = [['/a/'], ['/x/', '/b/'], ['/x/', '/y/', '/z/', '/a/'], []];
    expect(summarise(lists.map((found) => score(judged('/a/=3 /b/=2'), found)))).toMatchObject({queries: 4, first: 0.25, firstThree: 0.5, nothing: 0.25});
    expect(summarise([])).toEqual({queries: 0, ndcg: 0, first: 0, firstThree: 0, nothing: 0});
  });
});

describe('tables of the search bench', () => {
  const engine = (name: string, found: readonly string[]) => ({name, search: () => Promise.resolve(found), close: () => Promise.resolve()});
  const rows = [judged('/a/#x=3 /b/=2'), judged('/c/=3', 'spm')];

  it('drops anchors for every engine and keeps them for parts', async () => {
    const {pages, parts} = await runEngine(engine('satu', ['/a/#y', '/a/#x', '/b/']), rows);
    expect(pages[0]?.found).toEqual(['/a/', '/b/']);
    expect([pages[0]?.rank, parts[0]?.rank, pages[1]?.rank]).toEqual([1, 2, undefined]);
  });

  it('sets each engine on a line and each rule beside its best peer', async () => {
    // Ours: (7 / 8.8928 + 1 / 1.58496) / 2. The good one: (7 / 1.58496 / 8.8928 + 1) / 2.
    const ours = await runEngine(engine('kita', ['/a/#x', '/c/']), rows);
    const [good, bad] = [await runEngine(engine('baik', ['/c/', '/a/']), rows), await runEngine(engine('buruk', ['/x/']), rows)];
    const table = renderEngines('Judul', [ours, good], ({pages}) => pages).split('\n');
    expect(table[1]).toBe('Judul');
    expect(table.find((line) => line.startsWith('kita'))?.split(/\s+/).slice(-4)).toEqual(['0,709', '0,500', '1,000', '0,000']);
    expect(renderRules(ours, [bad, good])).toMatch(/title\s+2\s+0,709\s+1,000\s+0,748\s+baik/);
    expect(renderMisses(ours.pages)).toBe('');
    expect(renderMisses((await runEngine(engine('buruk', []), rows)).pages)).toContain('–  spm  (title)\n       diharapkan /c/=3\n       ditemukan  tidak ada');
    expect(inHalf(ours.pages, 'latih').length + inHalf(ours.pages, 'uji').length).toBe(2);
  });
});
