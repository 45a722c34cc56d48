import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {normalise} from '../lines';
import {parseRegulation} from '../parse';
import {toReport} from '../report';
import {serialize} from '../serialize';

const printed = readFileSync(`${__dirname}/__fixtures__/perda.txt`, 'utf8').split('\n').filter((line) => !/\. \. \.$|^\s*- \d -$|SALINAN/.test(line)).join('\n').replaceAll('Pasal 6', 'Pasal 5');

/** What a reader would look for in the tree. */
function essence(text: string): unknown {
  const {jenis, nomor, tahun, judul, menimbang, mengingat, counts, bab, pasal, ayatPerPasal, penjelasanPasal} = toReport(parseRegulation(text));
  return {jenis, nomor, tahun, judul, menimbang, mengingat, counts, bab, pasal, ayatPerPasal, penjelasanPasal};
}

function expectLossless(text: string): void {
  expect(serialize(parseRegulation(text))).toBe(normalise(text));
}

describe('a text whose line breaks are lost', () => {
  const withoutAnnex = printed.slice(0, printed.indexOf('LAMPIRAN I\n'));

  it('reads the same when every paragraph is one line', () => {
    const paragraphs = withoutAnnex.split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim()).join('\n\n');
    expect(essence(paragraphs)).toEqual(essence(withoutAnnex));
    expectLossless(paragraphs);
  });

  it('reads the same when it is one single line', () => {
    const line = withoutAnnex.replace(/\s+/g, ' ').trim();
    expect(essence(line)).toEqual(essence(withoutAnnex));
    expectLossless(line);
  });

  it('warns on the line that holds more than one heading', () => {
    const {warnings} = parseRegulation('MEMUTUSKAN:\nPasal 1\nIsi pertama. Pasal 2 (1) Isi. (2) Isi. Pasal 3\nIsi.\nDitetapkan di Contoh\npada tanggal 1 Mei 2030');
    expect(warnings).toEqual([{line: 3, message: 'Pasal 2, Pasal 3 tercetak di dalam baris; dibaca sebagai judul tersendiri.'}]);
  });
});

describe('a heading within a line', () => {
  const pasalOf = (...lines: string[]): readonly string[] => toReport(parseRegulation(['MEMUTUSKAN:', ...lines].join('\n'))).pasal;

  it('is none when it is a reference', () => {
    expect(pasalOf('Pasal 1', 'Isi sebagaimana dimaksud dalam Pasal 2 Setiap orang.', 'Pasal 2', 'Isi.')).toEqual(['1', '2']);
    expect(pasalOf('Pasal 1', 'Isi berlaku. Pasal 2 Undang-Undang Nomor 8 Tahun 2016 dikecualikan.')).toEqual(['1']);
    expect(pasalOf('Pasal 1', 'Isi berlaku. Pasal 2 ayat (1) dikecualikan.')).toEqual(['1']);
  });

  it('is none when the same heading comes later on a line of its own', () => {
    expect(pasalOf('Pasal 1', 'Isi. Pasal 2 Isi kutipan.', 'Pasal 2', 'Isi.')).toEqual(['1', '2']);
  });

  it('is none when its run expects another number', () => {
    expect(pasalOf('Pasal 1', 'Isi. Pasal 5 Setiap orang.', 'Pasal 2', 'Isi.')).toEqual(['1', '2']);
  });
});
