import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {normalise} from '../lines';
import {parseRegulation} from '../parse';
import {toReport} from '../report';
import {segmentsOf, serialize} from '../serialize';
import {isUnit, type Unit} from '../types';

/** A made-up regulation: for each BAB its pasal, for each pasal its ayat, for each ayat its number of huruf. */
const shape = fc.array(fc.array(fc.array(fc.integer({min: 0, max: 30}), {maxLength: 12}), {minLength: 1, maxLength: 6}), {minLength: 1, maxLength: 8});
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const letter = (index: number): string => (index < 26 ? String.fromCharCode(97 + index) : String.fromCharCode(71 + index).repeat(2));

function write(babs: number[][][], indent: string, width: number): string {
  let pasal = 0;
  const lines = ['PERATURAN DAERAH PROVINSI CONTOH', 'NOMOR 1 TAHUN 2030', 'TENTANG', 'UJI', 'MEMUTUSKAN:', 'Menetapkan: PERATURAN DAERAH.'];
  babs.forEach((pasals, index) => {
    lines.push(`${indent}BAB ${ROMAN[index] ?? ''}`, `${indent}JUDUL BAB`, '');
    for (const ayats of pasals) {
      lines.push(`${indent}Pasal ${(pasal += 1)}`);
      if (ayats.length === 0) lines.push('Isi pasal.');
      ayats.forEach((items, at) => {
        const reference = `Isi sebagaimana dimaksud dalam Pasal ${pasal} ayat (${at + 1}) dan ayat (${at + 2})${items > 0 ? ':' : '.'}`;
        lines.push(...wrap(`(${at + 1}) ${reference}`, width));
        for (let item = 0; item < items; item += 1) lines.push(`    ${letter(item)}. butir${item === items - 1 ? '.' : ';'}`);
      });
    }
  });
  return [...lines, 'Ditetapkan di Contoh', 'pada tanggal 1 Januari 2030'].join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function idsOf(unit: Unit): string[] {
  return [...(unit.id ? [unit.id] : []), ...unit.children.filter(isUnit).flatMap(idsOf)];
}

function expectLossless(text: string): void {
  const parsed = parseRegulation(text);
  expect(serialize(parsed)).toBe(normalise(text));
  const lines = segmentsOf(parsed.root).map(({line}) => line);
  expect(lines.every((line, index) => index === 0 || line >= (lines[index - 1] ?? 0))).toBe(true);
  const ids = idsOf(parsed.root);
  expect(new Set(ids).size).toBe(ids.length);
}

describe('generated regulations', () => {
  it('are read back exactly, wherever lines are broken', () => {
    fc.assert(
      fc.property(shape, fc.constantFrom('', '        '), fc.integer({min: 24, max: 90}), (babs, indent, width) => {
        const text = write(babs, indent, width);
        const {counts, warnings, ayatPerPasal} = toReport(parseRegulation(text));
        const pasals = babs.flat();
        expect({bab: counts.bab, pasal: counts.pasal, ayat: counts.ayat, huruf: counts.huruf}).toEqual({
          bab: babs.length,
          pasal: pasals.length,
          ayat: pasals.flat().length,
          huruf: pasals.flat().reduce((sum, items) => sum + items, 0),
        });
        expect(Object.values(ayatPerPasal)).toEqual(pasals.map((ayats) => ayats.length).filter((count) => count > 0));
        expect(warnings).toEqual([]);
        expectLossless(text);
      }),
      {numRuns: 150},
    );
  });
});

describe('damaged regulations', () => {
  const sources = ['perda', 'datar', 'perubahan'].map((name) => readFileSync(`${__dirname}/__fixtures__/${name}.txt`, 'utf8'));
  const scraps = ['Pasal 5', 'BAB IV', '(2)', 'a. ', '1. ', '- 3 -', 'PENJELASAN', 'LAMPIRAN II', 'Pasal II', 'Ayat (1)', '\f', '\r', '\u2028', '“', 'Bagian Kedua', 'MEMUTUSKAN:', ';', ':', '\t'];
  const edit = fc.record({at: fc.nat(5000), remove: fc.nat(60), insert: fc.oneof(fc.constantFrom(...scraps), fc.string({maxLength: 20}), fc.constant('\n'))});

  it('never throw, never lose a character, never give an id twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.array(edit, {maxLength: 25}), (source, edits) => {
        const text = edits.reduce((current, {at, remove, insert}) => {
          const start = at % (current.length + 1);
          return current.slice(0, start) + insert + current.slice(start + remove);
        }, source);
        expectLossless(text);
      }),
      {numRuns: 400},
    );
  });

  it('normalise to themselves', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 400}), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
      expectLossless(text);
    }));
  });
});
