import {describe, expect, it, test} from 'vitest';
import {citationAnchor, citationTerms, citationWords, parseCitations} from '../citations';
import {fold} from '../fold';
import {table} from './tables';

const parse = (text: string) => parseCitations(citationWords(fold(text)));

describe('citations', () => {
  it.each([...table('good/citations.tsv'), ...table('good/parts.tsv'), ...table('good/joined.tsv')])('reads "%s" as %s', (text = '', wanted, anchor = '') => {
    const [citation, ...others] = parse(text);
    expect(citation && citationTerms(citation).join(' ')).toBe(wanted);
    expect(citation && citationAnchor(citation)).toBe(anchor);
    expect(others).toEqual([]);
  });
  it.each(table('good/laws.tsv'))('reads the regulation "%s" as %s', (text = '', wanted, region = '') => {
    const [citation] = parse(text);
    expect(citation && citationTerms(citation).join(' ')).toBe(wanted);
    expect(citation?.wilayah?.join(' ') ?? '').toBe(region);
  });
  it.each([...table('bad/citations.tsv'), ...table('bad/laws.tsv'), ...table('bad/parts.tsv')])('finds none in "%s"', (text = '') => {
    expect(parse(text)).toEqual([]);
  });
  it.each(table('bad/joined.tsv'))('joins no regulation and part in "%s"', (text = '') => {
    const found = parse(text);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(({nomor, pasal, bab}) => nomor !== undefined && (pasal ?? bab) !== undefined)).toEqual([]);
  });
  test('several citations in one sentence are all read', () => {
    expect(parse('sebagaimana dimaksud dalam Pasal 5 ayat (2) dan Pasal 7 UU Nomor 8 Tahun 2016').map(citationAnchor)).toEqual(['pasal-5-ayat-2', 'pasal-7']);
  });
  test('from and to tell which words a citation takes', () => {
    const words = citationWords(fold('lihat uu8/2016 pasal 5 segera'));
    expect(parseCitations(words).map(({from, to}) => words.slice(from, to))).toEqual([['uu', '8', '2016', 'pasal', '5']]);
  });
});
