import {readFileSync} from 'node:fs';
import {parseFragment, type DefaultTreeAdapterMap} from 'parse5';
import {describe, expect, it} from 'vitest';
import {normalise} from '../../grammar/lines';
import {parseRegulation} from '../../grammar/parse';
import {renderRegulation} from '../html';
import type {ActFinder} from '../inline';
import {textOn} from '../../texts';

const fixture = (name: string): string => readFileSync(`${__dirname}/../../grammar/__tests__/__fixtures__/${name}.txt`, 'utf8');
const findAct: ActFinder = ({kind, number, year}) => (kind === 'uu' && number === '23' && year === 2014 ? '/regulasi/uu-23-2014/' : undefined);
const render = (text: string, locale: 'id' | 'en' = 'id'): string => renderRegulation(parseRegulation(text), {locale, findAct});

function matches(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '');
}

function textOf(node: DefaultTreeAdapterMap['node']): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('a regulation as HTML', () => {
  const html = render(fixture('perda'));

  it('gives ayat and huruf their id, printed number and a named permalink', () => {
    expect(html).toContain('<div data-butir="ayat" id="pasal-2-ayat-1a"><span>(1a)</span>');
    expect(html).toContain('href="#pasal-2-ayat-1-huruf-b-angka-1" aria-label="Tautan ke Pasal 2 ayat (1) huruf b angka 1"');
  });

  it('has every id once and no link to an id that is missing', () => {
    const ids = matches(html, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(matches(html, /href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('links references to this act and to acts of the library', () => {
    expect(html).toContain('<a href="#pasal-2-ayat-1">ayat (1)</a> dilaporkan');
    expect(html).toContain('<a href="/regulasi/uu-23-2014/">Undang-Undang Nomor 23 Tahun 2014</a>');
    expect(html).toContain('dalam <a href="#menimbang-huruf-a">huruf a</a>');
  });

  it('puts the elucidation into its article', () => {
    const article = html.slice(html.indexOf('id="pasal-2"'), html.indexOf('id="pasal-2a"'));
    expect(article).toContain('<details data-bagian="penjelasan" id="penjelasan-pasal-2"><summary>Penjelasan Pasal 2</summary>');
    expect(html).toContain('<p data-bagian="penjelasan-singkat" id="penjelasan-pasal-1">Penjelasan Pasal 1: Cukup jelas.</p>');
  });

  it('says the elucidation of a range once and links to it from every article that it covers', () => {
    expect(matches(html, /id="(penjelasan-pasal-2a)"/g)).toHaveLength(1);
    expect(matches(html, /<a href="#penjelasan-pasal-2a">(Penjelasan Pasal 2A s\.d\. Pasal 6)<\/a>/g)).toHaveLength(3);
  });

  it('marks the first use of a defined term in each article, never in the definitions', () => {
    expect(matches(html, /<a data-istilah href="#(pasal-1-angka-2)">Taman Baca<\/a>/g)).toHaveLength(2);
    expect(html.slice(html.indexOf('id="pasal-1"'), html.indexOf('id="pasal-2"'))).not.toContain('data-istilah');
  });

  it('names below an article the provisions that cite it, but not those of the article itself', () => {
    expect(html).toContain('<p data-dirujuk>Dirujuk oleh: <a href="#pasal-2-ayat-2">Pasal 2 ayat (2)</a></p>');
    expect(matches(html, /(data-dirujuk)/g)).toHaveLength(1);
  });

  it('lists BAB with their Pasal folded and Bagian with theirs', () => {
    expect(html).toContain('<a href="#bab-1"><b>BAB I</b> KETENTUAN UMUM</a><details><summary>Pasal 1–2A</summary><ul data-pasal><li><a href="#pasal-1">Pasal 1</a></li>');
    expect(html).toContain('<a href="#bab-1a-bagian-2"><b>Bagian Kedua</b> Pembiayaan</a><ul data-pasal><li><a href="#pasal-4">');
  });

  it('steps headings down one level at a time', () => {
    const levels = matches(html, /<h(\d)>/g).map(Number);
    expect(levels.every((level, index) => level >= 3 && level <= (levels[index - 1] ?? 2) + 1)).toBe(true);
  });

  it('shows the words of the law once and all of them', () => {
    const shown = words(textOf(parseFragment(html)));
    for (const line of normalise(fixture('perda')).split('\n').map(words)) {
      if (/^(SALINAN|Pasal 2|2|Menimbang.*|Mengingat.*|I UMUM|II PASAL.*|)$/.test(line)) continue;
      expect(shown).toContain(line.replace(/^(\d[a-z]?|[a-z]) /, '').slice(0, 40));
    }
    expect(shown.split('Taman Baca terbuka bagi semua orang').length).toBe(2);
  });
});

describe('an article that many provisions cite', () => {
  it('folds them away', () => {
    const citing = Array.from({length: 7}, (_, index) => `Pasal ${index + 2}\nMenurut Pasal 1.\n`).join('');
    expect(render(`MEMUTUSKAN:\nPasal 1\nIsi.\n${citing}`)).toContain('<details data-dirujuk><summary>Dirujuk oleh 7 ketentuan</summary><p><a href="#pasal-2">Pasal 2</a>, ');
  });
});

describe('unfriendly texts', () => {
  it('cannot bring in markup', () => {
    const html = render('MEMUTUSKAN:\nPasal 1\n(1) <script>alert(1)</script> & "kutip" <img src=x onerror=y>.\n');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;kutip&quot; &lt;img');
    expect(html).not.toMatch(/<(script|img)/);
  });

  it('name the language of controls by the page, never of the law', () => {
    const html = render(fixture('datar'), 'en');
    expect(html).toContain('aria-label="Link to Pasal 1 ayat (1)"');
  });

  it('keep the instructions of an amending act apart', () => {
    const html = render(fixture('perubahan'));
    expect(html).toContain('id="perubahan-2-pasal-2b-ayat-2"');
    expect(html).toContain('<a href="#perubahan-2-pasal-2b-ayat-1">ayat (1)</a>');
  });
});

describe('texts over time', () => {
  it('show the newest that has begun', () => {
    const texts = [{date: '2020-01-01'}, {date: '2024-05-01'}, {date: '2030-01-01'}];
    expect(textOn(texts, '2026-11-22')?.date).toBe('2024-05-01');
    expect(textOn(texts, '2019-01-01')?.date).toBe('2020-01-01');
    expect(textOn([], '2019-01-01')).toBeUndefined();
  });
});
