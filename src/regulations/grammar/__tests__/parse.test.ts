import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {normalise} from '../lines';
import {parseRegulation} from '../parse';
import {toReport} from '../report';
import {segmentsOf, serialize} from '../serialize';
import {isUnit, type ParsedRegulation, type Unit} from '../types';

const read = (name: string): string => readFileSync(`${__dirname}/__fixtures__/${name}.txt`, 'utf8');

function idsOf(parsed: ParsedRegulation): string[] {
  const visit = (unit: Unit): string[] => [...(unit.id ? [unit.id] : []), ...unit.children.filter(isUnit).flatMap(visit)];
  return visit(parsed.root);
}

describe('a complete perda', () => {
  const parsed = parseRegulation(read('perda'));
  const report = toReport(parsed);

  it('reads the title page', () => {
    expect(parsed.heading).toEqual({jenis: 'perda', nomor: '3', tahun: 2030, judul: 'TAMAN BACA MASYARAKAT'});
  });

  it('finds the title of a heading below a blank line too', () => {
    const spaced = parseRegulation('MEMUTUSKAN:\nBAB I\n\nKETENTUAN UMUM\n\nBagian Kesatu\n\nModal Dasar\n\nPasal 1\n\nIsi pasal.\n');
    const titles: string[] = [];
    const visit = (unit: Unit): void => {
      for (const child of unit.children) {
        if (isUnit(child)) visit(child);
        else if (child.kind === 'judul') titles.push(`${unit.kind}: ${child.segments.map(({text}) => text).join('')}`);
      }
    };
    visit(spaced.root);
    expect(titles).toEqual(['bab: KETENTUAN UMUM', 'bagian: Modal Dasar']);
  });

  it('gives every provision its permalink in printed order', () => {
    expect(idsOf(parsed)).toMatchInlineSnapshot(`
      [
        "menimbang",
        "menimbang-huruf-a",
        "menimbang-huruf-b",
        "mengingat",
        "mengingat-angka-1",
        "mengingat-angka-2",
        "bab-1",
        "pasal-1",
        "pasal-1-angka-1",
        "pasal-1-angka-2",
        "pasal-2",
        "pasal-2-ayat-1",
        "pasal-2-ayat-1-huruf-a",
        "pasal-2-ayat-1-huruf-b",
        "pasal-2-ayat-1-huruf-b-angka-1",
        "pasal-2-ayat-1-huruf-b-angka-2",
        "pasal-2-ayat-1-huruf-b-angka-2-huruf-a",
        "pasal-2-ayat-1-huruf-b-angka-2-huruf-b",
        "pasal-2-ayat-1-huruf-c",
        "pasal-2-ayat-1a",
        "pasal-2-ayat-2",
        "pasal-2a",
        "bab-1a",
        "bab-1a-bagian-1",
        "bab-1a-bagian-1-paragraf-1",
        "pasal-3",
        "bab-1a-bagian-2",
        "pasal-4",
        "pasal-4-huruf-a",
        "pasal-4-huruf-b",
        "pasal-6",
        "penutup",
        "penjelasan",
        "penjelasan-umum",
        "penjelasan-pasal-demi-pasal",
        "penjelasan-pasal-1",
        "penjelasan-pasal-2",
        "penjelasan-pasal-2-ayat-1",
        "penjelasan-pasal-2-ayat-1-huruf-a",
        "penjelasan-pasal-2-ayat-1-huruf-b",
        "penjelasan-pasal-2-ayat-1-huruf-b-angka-1",
        "penjelasan-pasal-2-ayat-2",
        "penjelasan-pasal-2a",
        "lampiran-1",
        "lampiran-2",
      ]
    `);
  });

  it('counts what stands in the body', () => {
    const {body, furniture, warnings, ...counts} = report;
    expect(body.kind).toBe('naskah');
    expect(counts).toMatchInlineSnapshot(`
      {
        "amendment": false,
        "ayatPerPasal": {
          "2": 3,
        },
        "bab": [
          "I",
          "IA",
        ],
        "counts": {
          "angka": 4,
          "ayat": 3,
          "bab": 2,
          "bagian": 2,
          "huruf": 7,
          "paragraf": 1,
          "pasal": 6,
        },
        "diktum": [],
        "jenis": "perda",
        "judul": "TAMAN BACA MASYARAKAT",
        "lampiran": 2,
        "mengingat": 2,
        "menimbang": 2,
        "nomor": "3",
        "pasal": [
          "1",
          "2",
          "2A",
          "3",
          "4",
          "6",
        ],
        "penjelasan": true,
        "penjelasanPasal": [
          "1",
          "2",
          "2A",
          "3",
          "4",
          "5",
          "6",
        ],
        "tabel": 0,
        "tahun": 2030,
      }
    `);
    expect(furniture.map(({text}) => text.trim())).toEqual(['SALINAN', 'Pasal 2 . . .', '- 2 -']);
    expect(warnings).toMatchInlineSnapshot(`
      [
        {
          "line": 69,
          "message": "Pasal 6 tidak berurutan. Nomor dibiarkan seperti tercetak; periksa pada naskah asli.",
        },
      ]
    `);
  });

  it('keeps every character in printed order', () => {
    expect(serialize(parsed)).toBe(normalise(read('perda')));
    const lines = segmentsOf(parsed.root).map(({line}) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('a flat regulation with printed defects', () => {
  const report = toReport(parseRegulation(read('datar')));

  it('leaves a blank number and year empty', () => {
    expect([report.jenis, report.nomor, report.tahun]).toEqual(['perbup', null, null]);
  });

  it('keeps printed numbers and warns', () => {
    expect(report.pasal).toEqual(['1', '1', '2']);
    expect(report.ayatPerPasal).toEqual({'1': 2});
    expect(report.warnings).toMatchInlineSnapshot(`
      [
        {
          "line": 13,
          "message": "ayat (3) pada Pasal 1 tidak berurutan: sebelumnya ayat (1). Nomor dibiarkan seperti tercetak.",
        },
        {
          "line": 14,
          "message": "Pasal 1 tidak berurutan. Nomor dibiarkan seperti tercetak; periksa pada naskah asli.",
        },
        {
          "line": 14,
          "message": "nomor tercetak lebih dari sekali; tautan bagian ini menjadi #pasal-1-2.",
        },
      ]
    `);
  });
});

describe('an amending act', () => {
  const parsed = parseRegulation(read('perubahan'));
  const report = toReport(parsed);

  it('lists only its own articles', () => {
    expect(report.amendment).toBe(true);
    expect(report.pasal).toEqual(['I', 'II']);
    expect(report.penjelasanPasal).toEqual(['I', 'II']);
    expect(report.warnings).toEqual([]);
  });

  it('keeps quoted articles under the instruction that carries them', () => {
    expect(idsOf(parsed).filter((id) => /perubahan|penjelasan-pasal-i/.test(id))).toMatchInlineSnapshot(`
      [
        "perubahan-1",
        "perubahan-1-pasal-1",
        "perubahan-1-pasal-1-angka-1",
        "perubahan-1-pasal-1-angka-2",
        "perubahan-2",
        "perubahan-2-pasal-2b",
        "perubahan-2-pasal-2b-ayat-1",
        "perubahan-2-pasal-2b-ayat-2",
        "perubahan-3",
        "penjelasan-pasal-i",
        "penjelasan-pasal-i-angka-1",
        "penjelasan-pasal-i-angka-1-pasal-1",
        "penjelasan-pasal-i-angka-2",
        "penjelasan-pasal-i-angka-2-pasal-2b",
        "penjelasan-pasal-i-angka-2-pasal-2b-ayat-1",
        "penjelasan-pasal-ii",
      ]
    `);
  });
});

describe('an inserted bagian', () => {
  it('keeps its letter in number and permalink', () => {
    const parsed = parseRegulation('BAB I\nUMUM\nBagian Kesatu\nMaksud\nPasal 1\nSatu.\nBagian Kesatu A\nTujuan\nPasal 1A\nDua.\nBagian Kedua\nAsas\nPasal 2\nTiga.\n');
    expect(idsOf(parsed).filter((id) => id.startsWith('bab'))).toEqual(['bab-1', 'bab-1-bagian-1', 'bab-1-bagian-1a', 'bab-1-bagian-2']);
    expect(parsed.warnings.filter(({line}) => line > 1)).toEqual([]);
  });
});
