import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readDocument} from '../document';
import {EMPTY, type Plan} from '../plan';
import {readQuote} from '../quote';
import {faultOf} from '../verify';

const base = readFileSync(`${import.meta.dirname}/__fixtures__/dasar.txt`, 'utf8');
const before = readDocument(base);
const faultIn = (text: string, plan: Plan): string | undefined => faultOf(before, readDocument(text), plan);
const fault = (ids: string): string => `susunan hasilnya tidak seperti yang diharapkan pada ${ids}`;

describe('a text after an instruction', () => {
  it('has no fault when it holds what was planned', () => {
    expect(faultIn(base, EMPTY)).toBeUndefined();
    expect(faultIn(base.replace('dicatat', 'didaftar'), {...EMPTY, touched: ['pasal-3']})).toBeUndefined();
  });

  it('is at fault when a provision is lost, although nobody deleted it', () => {
    expect(faultIn(base.replace('\nPasal 6\n', '\n'), {...EMPTY, touched: ['pasal-5']})).toBe(fault('pasal-6'));
  });

  it('is at fault when a provision comes that nobody inserted', () => {
    expect(faultIn(base.replace('\nPasal 6\n', '\nPasal 5A\nBaru.\n\nPasal 6\n'), EMPTY)).toBe(fault('pasal-5a'));
  });

  it('is at fault when an inserted or deleted provision leaves no number', () => {
    expect(faultIn(base, {...EMPTY, added: ['pasal-5a']})).toBe(fault('pasal-5a'));
    expect(faultIn(base.replace('\nPasal 6\n', '\n'), {...EMPTY, touched: ['pasal-6']})).toBe(fault('pasal-6'));
  });

  it('is at fault when an article is read with other parts than it was given', () => {
    const [article] = readQuote(['Pasal 6', '(1) Warga menyumbang.', '(2) Buku dicatat.'].map((text, line) => ({line, text}))).headed;
    expect(faultIn(base.replace('Warga dapat', '(1) Warga dapat'), {...EMPTY, touched: ['pasal-6'], whole: article ? [article] : []})).toBe(fault('pasal-6'));
  });
});
