import {describe, expect, it} from 'vitest';
import {renderMarkdown} from '../render';

const html = async (text: string): Promise<string> => (await renderMarkdown(text, {path: 'uji.md', baseUrl: '/'})).html;

describe('text that only looks like a directive', () => {
  it.each([
    'Rapat pukul 10:30.',
    'Rasio 1:2 dan 1:dua.',
    'Surat :contoh dan lampiran:satu.',
    'Tulis :contoh[teks]{a=1} begitu saja.',
    '::tidak-dikenal{a=1}',
  ])('comes out as it was written: %s', async (text) => {
    expect(await html(text)).toBe(`<p>${text}</p>`);
  });

  it('keeps the words around it marked up', async () => {
    expect(await html('**Perhatikan** :contoh, lalu *baca*.')).toBe('<p><strong>Perhatikan</strong> :contoh, lalu <em>baca</em>.</p>');
  });
});
