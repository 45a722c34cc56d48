import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {extractPage, idsOf} from '../extract';

const fixtures = join(__dirname, '__fixtures__');
const read = (name: string): string => readFileSync(join(fixtures, name), 'utf8');

describe('extractPage', () => {
  const law = extractPage(read('good/peraturan.html'), '/regulasi/perda-contoh-5-2024/', '/');
  test('reads title, kind and data of the page', () => {
    expect(law).toMatchObject({title: 'Perda Contoh 5/2024 tentang Hak', kind: 'peraturan', lang: 'id', description: 'Ringkasan Perda Contoh.', meta: {wilayah: 'Contoh', status: 'Berlaku'}});
  });
  test('cuts at h2 and at each pasal, and returns to the section around a pasal', () => {
    expect(law?.sections.map(({anchor, heading, text}) => [anchor, heading, text])).toEqual([
      ['', '', 'Kalimat pembuka. Status: Berlaku · Wilayah: Contoh'],
      ['ringkasan', 'Ringkasan', 'Isi ringkasan. An English sentence that is much longer than the Indonesian text beside it.'],
      ['naskah', 'Naskah', 'BAB I Penutup naskah.'],
      ['pasal-1', 'Pasal 1', 'Pasal 1 Setiap orang berhak.'],
      ['pasal-5a', 'Pasal 5A', 'Pasal 5A Disisipkan kemudian.'],
    ]);
  });
  test('cuts at the name of a folded part, whose anchor is on the summary', () => {
    const page = extractPage('<html><body><main><h1>A</h1><p>Awal.</p><details><summary id="pelaku"><h2>Pelaku</h2></summary><p>Dinas.</p></details></main></body></html>', '/praktik-baik/a/', '/');
    expect(page?.sections.map(({anchor, heading, text}) => [anchor, heading, text])).toEqual([['', '', 'Awal.'], ['pelaku', 'Pelaku', 'Dinas.']]);
  });
  test('parts elements that stand side by side without a blank, and keeps words and marks whole', () => {
    const page = extractPage('<html><body><main><h1>A</h1><ul><li><a href="/b/">UU 8/2016</a><span>Pasal 27</span>.</li></ul><p><b>S</b>PM (<abbr>UU</abbr><i>)</i>, <b>hak</b><i>.</i></p></main></body></html>', '/a/', '/');
    expect(page?.sections[0]?.text).toBe('UU 8/2016 Pasal 27. SPM (UU), hak.');
  });
  test('takes the language of most letters of a section', () => {
    expect(law?.sections.map(({lang}) => lang)).toEqual(['id', 'en', 'id', 'id', 'id']);
  });
  test('lists the parts that a citation can lead to', () => {
    expect(law?.provisions).toEqual(['bab-1', 'pasal-1', 'pasal-1-ayat-1', 'pasal-5a']);
  });
  test('leaves out banners of frozen editions and page navigation', () => {
    const guide = extractPage(read('good/pedoman.html'), '/pedoman/2018/renaksi/', '/');
    expect(guide?.sections.map(({text}) => text)).toEqual(['Rencana aksi penerapan SPM.', 'Bagian · Target']);
    expect(guide?.meta.edisi).toBe('2018');
  });
  test('tells the kind by address where the page does not, below any base URL', () => {
    expect(extractPage('<html><head></head><body><main><h1>A</h1></main></body></html>', '/en/praktik-baik/a/', '/en/')?.kind).toBe('praktik');
  });
  it.each(readdirSync(join(fixtures, 'bad')))('does not index %s', (name) => {
    expect(extractPage(read(`bad/${name}`), '/x/', '/')).toBeUndefined();
  });
  test('finds ids with and without quotes', () => {
    expect([...idsOf('<dt id="spm">x</dt><dt id=opd class=a>y</dt>')]).toEqual(['spm', 'opd']);
  });
});
