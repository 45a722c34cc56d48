import {describe, expect, it} from 'vitest';
import {normalise} from '../lines';
import {markdownToPlain} from '../markdown';
import {parseRegulation} from '../parse';
import {toReport} from '../report';
import {serialize} from '../serialize';

describe('any text', () => {
  it.each(['', '\n\n', 'bukan peraturan', '\f\f- 1 -', 'Pasal', 'BAB', '(1)', 'a. 1. a. 1. a. 1.'])('never throws and loses nothing: %j', (text) => {
    expect(serialize(parseRegulation(text))).toBe(normalise(text));
  });

  it('takes time in proportion to its length', () => {
    const body = Array.from({length: 3000}, (_, index) => `Pasal ${index + 1}\n(1) Teks pertama; dan\n(2) Teks kedua: a. satu; b. dua.\n`).join('');
    const started = performance.now();
    expect(toReport(parseRegulation(`MEMUTUSKAN:\n${body}`)).counts).toMatchObject({pasal: 3000, ayat: 6000, huruf: 6000});
    parseRegulation(`${'x '.repeat(250_000)}`);
    parseRegulation(`Pasal 1\n(1) ${'teks; a. satu; b. dua. (2) '.repeat(20_000)}`);
    parseRegulation(Array.from({length: 50_000}, () => 'a. x:').join('\n'));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('markdown', () => {
  it('reads the same as plain text', () => {
    const markdown = '---\njudul: x\n---\n## BAB I\n**KETENTUAN UMUM**\n\n### Pasal 1\n\n- (1) Satu *miring*.\n- (2) Dua:\n  - a\\. huruf; dan\n  - b. huruf.\n';
    const report = toReport(parseRegulation(markdownToPlain(markdown)));
    expect(report.counts).toEqual({bab: 1, bagian: 0, paragraf: 0, pasal: 1, ayat: 2, huruf: 2, angka: 0});
  });
});
