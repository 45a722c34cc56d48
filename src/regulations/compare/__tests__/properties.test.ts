import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compare, countKinds, nameOfEntry, shown, told, write} from './samples';

/** Words that no article has in common by chance: article 3 speaks with words of its own. */
const WORDS = ['taman', 'baca', 'desa', 'buku', 'pengelola', 'warga', 'anggaran', 'laporan', 'ruang', 'koleksi', 'pagi', 'relawan'];
const sentence = fc.array(fc.constantFrom(...WORDS), {minLength: 6, maxLength: 14}).map((words) => `${words.join(' ')}.`);

interface Article {
  readonly own: number;
  readonly ayat: readonly string[];
}

const articles = fc
  .array(fc.array(sentence, {minLength: 1, maxLength: 3}), {minLength: 3, maxLength: 12})
  .map((all) => all.map((ayat, own): Article => ({own, ayat: ayat.map((text, place) => `Perihal khas${own}x${place} utama${own}x${place} pokok${own}x${place} ${text}`)})));

const textOf = ({ayat}: Article): string => (ayat.length === 1 ? (ayat[0] ?? '') : ayat.map((text, index) => `(${index + 1}) ${text}`).join('\n'));

/** Numbers the articles anew, from Pasal 1 on. */
const law = (list: readonly Article[]): string => write({'I ISI': Object.fromEntries(list.map((one, index) => [index + 1, textOf(one)]))});

const place = fc.nat();
const at = (list: readonly unknown[], index: number): number => index % list.length;

describe('comparing generated regulations', () => {
  it('shows all words of both sides once', () => {
    fc.assert(
      fc.property(articles, articles, (a, b) => {
        const found = compare(law(a), law(b));
        expect(shown(found, 'old')).toEqual(told(found, 'old'));
        expect(shown(found, 'new')).toEqual(told(found, 'new'));
      }),
      {numRuns: 60},
    );
  });

  it('finds no change between a text and itself', () => {
    fc.assert(
      fc.property(articles, (a) => {
        expect(Object.keys(countKinds(compare(law(a), law(a))))).toEqual(['sama']);
      }),
      {numRuns: 30},
    );
  });

  it('finds an article that was put in, and that all behind it got another number', () => {
    fc.assert(
      fc.property(articles, place, (all, index) => {
        const here = at(all, index);
        const fresh: Article = {own: 99, ayat: ['Perihal khas99 utama99 pokok99 yang belum pernah diatur sebelumnya.']};
        const kinds = countKinds(compare(law(all), law([...all.slice(0, here), fresh, ...all.slice(here)])));
        expect([kinds.disisipkan, kinds['dinomori-ulang'] ?? 0, kinds.dihapus, kinds.diubah]).toEqual([1, all.length - here, undefined, undefined]);
      }),
      {numRuns: 60},
    );
  });

  it('finds the one article that was taken out', () => {
    fc.assert(
      fc.property(articles, place, (all, index) => {
        const here = at(all, index);
        const found = compare(law(all), law(all.filter((_one, other) => other !== here))).filter(({kind}) => kind === 'dihapus');
        expect(found.map(nameOfEntry)).toEqual([`Pasal ${here + 1}`]);
      }),
      {numRuns: 60},
    );
  });

  it('finds the one article with another word', () => {
    fc.assert(
      fc.property(articles, place, (all, index) => {
        const here = at(all, index);
        const after = all.map((one, other) => (other === here ? {...one, ayat: one.ayat.map((text, first) => (first === 0 ? text.replace(/\.$/, ' setempat.') : text))} : one));
        const found = compare(law(all), law(after)).filter(({kind}) => kind !== 'sama');
        expect(found.map((entry) => `${nameOfEntry(entry)} ${entry.kind}`)).toEqual([`Pasal ${here + 1} diubah`]);
        expect(found[0]?.lines[0]?.children.length === 0 ? found[0].lines[0].words.filter(({state}) => state !== 'sama') : []).toEqual([{state: 'ditambah', text: ' setempat'}]);
      }),
      {numRuns: 60},
    );
  });

  it('gives the inverse when the sides are swapped', () => {
    fc.assert(
      fc.property(articles, articles, (a, b) => {
        const [there, back] = [countKinds(compare(law(a), law(b))), countKinds(compare(law(b), law(a)))];
        expect({...back, disisipkan: back.dihapus, dihapus: back.disisipkan}).toEqual({...there, disisipkan: there.disisipkan, dihapus: there.dihapus});
      }),
      {numRuns: 60},
    );
  });
});
