import {describe, expect, it} from 'vitest';
import type {Change} from '../../changes';
import {parseRegulation} from '../../grammar/parse';
import {renderRegulation} from '../html';
import {neighbourOf, type AmendingAct} from '../notices';

const TEXT = 'MEMUTUSKAN:\nBAB I\nUMUM\nPasal 1\n(1) Satu.\n(2) Dua.\nPasal 2\nIsi:\na. satu;\nb. dua.\nPasal 2A\nSisipan.\nPasal 4\nDihapus.\n';
const ACT: AmendingAct = {name: 'Perda Contoh 5/2031', href: '/regulasi/perda-contoh-5-2031/', hasText: true, loaded: 'tidak'};

function show(change: Partial<Change>, act: Partial<AmendingAct> = {}, locale: 'id' | 'en' = 'id'): string {
  const whole: Change = {by: 'perda-contoh-5-2031', instruction: 'perubahan-3', action: 'diubah', target: 'pasal-2', outcome: 'diterapkan', ...change};
  return renderRegulation(parseRegulation(TEXT), {locale, findAct: () => undefined, changes: [whole], acts: () => ({...ACT, ...act})});
}

const LINK = '<a href="/regulasi/perda-contoh-5-2031/#perubahan-3">Perda Contoh 5/2031, angka 3</a>';

describe('an amendment', () => {
  it('is announced at its article, with a link to the instruction', () => {
    expect(show({})).toContain(`<span>Pasal 2</span><a data-tautan href="#pasal-2" aria-label="Tautan ke Pasal 2">#</a></h4><p data-perubahan="diubah"><strong>Diubah</strong> dengan ${LINK}. Perubahan ini belum dimuat dalam teks di bawah.</p>`);
  });

  it('is announced at its ayat or huruf', () => {
    expect(show({target: 'pasal-1-ayat-2', action: 'dihapus'})).toContain('id="pasal-1-ayat-2"><span>(2)</span><div><p data-perubahan="dihapus"><strong>Dihapus</strong>');
  });

  it('that the text contains is not called missing, and one of which nothing is recorded is called so', () => {
    expect(show({target: 'pasal-1-ayat-2'}, {loaded: 'ya'})).toContain(`<span>(2)</span><div><p>Dua.</p><p data-perubahan="diubah" data-dimuat><strong>Diubah</strong> dengan ${LINK}.</p></div>`);
    expect(show({}, {loaded: 'tidak-tercatat'})).toContain('Belum tercatat apakah teks di bawah sudah memuat perubahan ini.');
  });

  it('that inserts a provision which this text lacks stands at the place where it would be', () => {
    const html = show({target: 'pasal-2b', action: 'disisipkan'});
    expect(html).toContain(`</section><p data-perubahan="disisipkan">Pasal 2B: <strong>Disisipkan</strong> dengan ${LINK}. Ketentuan itu belum dimuat dalam teks ini.</p><section data-unit="pasal" id="pasal-4"`);
  });

  it('without a place is listed above the text, with the others of its kind', () => {
    const html = show({target: '', outcome: 'tidak-dipahami'});
    expect(html).toContain(`<div data-bagian="perubahan-lain"><p>1 perubahan belum dapat ditempatkan. Baca peraturan perubahannya:</p><ul><li>${LINK}</li></ul></div>`);
    expect(html.indexOf('perubahan-lain')).toBeLessThan(html.indexOf('id="pasal-1"'));
  });

  it('whose place is doubtful says so', () => {
    expect(show({outcome: 'ragu'})).toContain('Letak perubahan ini perlu diperiksa.');
  });

  it('without an own text links to the page of the act', () => {
    expect(show({}, {hasText: false})).toContain('<a href="/regulasi/perda-contoh-5-2031/">');
  });

  it('speaks the language of the page', () => {
    expect(show({}, {}, 'en')).toContain('<strong>Amended</strong> by <a');
  });
});

describe('a deleted provision', () => {
  it('is told apart', () => {
    expect(show({})).toContain('<section data-unit="pasal" id="pasal-4" data-dihapus>');
  });
});

describe('the neighbour of a provision that a text lacks', () => {
  const ids = new Set(['bab-1', 'pasal-1', 'pasal-1-ayat-1', 'pasal-1-ayat-2', 'pasal-2', 'pasal-2-huruf-a', 'pasal-2a', 'pasal-12']);

  it.each([
    ['pasal-2b', 'pasal-2a'],
    ['pasal-3', 'pasal-2a'],
    ['pasal-1-ayat-1a', 'pasal-1-ayat-1'],
    ['pasal-1-ayat-7', 'pasal-1-ayat-2'],
    ['pasal-2-huruf-c', 'pasal-2-huruf-a'],
    ['pasal-2-ayat-3', 'pasal-2'],
    ['bab-1a', 'bab-1'],
    ['pasal-1-ayat-9-huruf-b', 'pasal-1-ayat-2'],
  ])('of %s is %s', (target, neighbour) => {
    expect(neighbourOf(target, ids)).toBe(neighbour);
  });

  it('is none when nothing comes before and nothing is around', () => {
    expect(neighbourOf('lampiran-1', ids)).toBeUndefined();
  });
});
