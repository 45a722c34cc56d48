import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {looksLike} from '../damage';
import {normalise} from '../lines';
import {parseRegulation} from '../parse';
import {toReport} from '../report';
import {serialize} from '../serialize';

const scanned = readFileSync(`${__dirname}/__fixtures__/pindai.txt`, 'utf8');
const body = (...lines: string[]): ReturnType<typeof toReport> => toReport(parseRegulation(['MEMUTUSKAN:', ...lines].join('\n')));

describe('a scanned regulation', () => {
  const parsed = parseRegulation(scanned);
  const report = toReport(parsed);

  it('is read with the numbers that its runs expect', () => {
    expect(report.bab).toEqual(['I', 'II', 'III']);
    expect(report.pasal).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    expect(report.ayatPerPasal).toEqual({'2': 3, '3': 2});
    expect(report.counts).toMatchObject({bagian: 2, paragraf: 1, huruf: 2, angka: 2});
  });

  it('warns of each reading with its line and what is printed', () => {
    expect(report.warnings.map(({line, message}) => `${line} ${message}`)).toMatchInlineSnapshot(`
      [
        "11 dibaca sebagai BAB I (tercetak “BABI”).",
        "13 dibaca sebagai Pasal 1 (tercetak “Pasal i”).",
        "15 dibaca sebagai angka 1 (tercetak “l.”).",
        "17 dibaca sebagai Pasal 2 (tercetak “Pasai 2”).",
        "18 dibaca sebagai ayat (1) (tercetak “(l)”).",
        "19 dibaca sebagai ayat (2) (tercetak “(21”).",
        "24 dibaca sebagai huruf b (tercetak “b,”).",
        "25 dibaca sebagai BAB II (tercetak “BAB Il”).",
        "27 dibaca sebagai Bagian Kesatu (tercetak “Baglan Kesatu”).",
        "29 dibaca sebagai Pasal 3 (tercetak “Pasal3”).",
        "30 dibaca sebagai ayat (1) (tercetak “{1)”).",
        "32 dibaca sebagai Bagian Kedua (tercetak “Bagian Ked ua”).",
        "34 dibaca sebagai Paragraf 1 (tercetak “Paragraf l”).",
        "36 dibaca sebagai Pasal 4 (tercetak “Pasal 4 |”).",
        "38 dibaca sebagai Pasal 5 (tercetak “Pasal S”).",
        "40 dibaca sebagai Pasal 6 (tercetak “Fasal 6”).",
        "42 dibaca sebagai Pasal 7 (tercetak “Pass} 7”).",
        "50 dibaca sebagai Pasal 10 (tercetak “Pasal 1O”).",
        "52 dibaca sebagai Pasal 11 (tercetak “Pasal 1 1”).",
      ]
    `);
  });

  it('keeps the text as printed', () => {
    expect(serialize(parsed)).toBe(normalise(scanned));
  });
});

describe('a damaged mark', () => {
  it('is no mark when its run expects another number', () => {
    expect(body('Pasal 1', 'Isi.', 'Pasal S', 'Isi.').pasal).toEqual(['1']);
    expect(body('Pasal 1', '(1) Isi.', '(s) Isi.').counts.ayat).toBe(1);
    expect(body('BAB I', 'UMUM', 'Pasal 1', 'Isi.', 'BAB lV', 'PENUTUP').bab).toEqual(['I']);
  });

  it('is no mark within a reference or a sentence', () => {
    expect(body('Pasal 1', 'Isi sebagaimana dimaksud dalam', 'Pasal Z', 'Isi.').pasal).toEqual(['1']);
    expect(body('Pasal 1', '(1) Isi sesuai dengan', '(Z) Isi.').counts.ayat).toBe(1);
    expect(body('Pasal 1', '(l) kata dalam kurung').counts.ayat).toBe(0);
  });

  it('never takes the place of an undamaged number', () => {
    expect(body('Pasal 1', 'Isi.', 'Pasal 2A', 'Isi.', 'Pasal 2', 'Isi.').pasal).toEqual(['1', '2A', '2']);
    expect(body('Pasal 1', 'Isi.', 'Pasal 1A', 'Isi.', 'Pasal 2', 'Isi.').warnings.map(({line}) => line)).toEqual([1]);
  });
});

describe('signs that look alike', () => {
  it('match sign by sign, whatever the blanks', () => {
    expect(['1O', '1 O', 'lo', '|0'].map((printed) => looksLike(printed, '10'))).toEqual([true, true, true, true]);
    expect(['1OO', '20', 'XO', '1'].map((printed) => looksLike(printed, '10'))).toEqual([false, false, false, false]);
    expect(looksLike('Vlll', 'VIII')).toBe(true);
  });
});
