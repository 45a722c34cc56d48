import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {normalise} from '../lines';
import {parseRegulation} from '../parse';
import {toReport} from '../report';
import {serialize} from '../serialize';
import {isUnit, type Unit} from '../types';

const text = readFileSync(`${__dirname}/__fixtures__/keputusan.txt`, 'utf8');
const idsOf = (unit: Unit): string[] => [...(unit.id ? [unit.id] : []), ...unit.children.filter(isUnit).flatMap(idsOf)];

describe('a Keputusan', () => {
  const parsed = parseRegulation(text);

  it('gives each diktum its permalink, with the lists inside', () => {
    expect(idsOf(parsed.root)).toEqual([
      'menimbang', 'menimbang-huruf-a', 'menimbang-huruf-b', 'mengingat', 'mengingat-angka-1',
      'diktum-kesatu', 'diktum-kedua', 'diktum-kedua-huruf-a', 'diktum-kedua-huruf-b', 'diktum-ketiga', 'diktum-keempat', 'penutup', 'lampiran-1',
    ]);
  });

  it('is reported without articles and without doubts', () => {
    expect(toReport(parsed)).toMatchObject({jenis: 'kepbup', nomor: '188.45/12/2030', tahun: 2030, pasal: [], diktum: ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT'], warnings: []});
    expect(serialize(parsed)).toBe(normalise(text));
  });

  it('takes ordinal words elsewhere as text', () => {
    expect(toReport(parseRegulation('MEMUTUSKAN:\nPasal 1\nIsi:\nKESATU : bukan diktum.')).diktum).toEqual([]);
  });
});
