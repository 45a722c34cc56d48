import {describe, expect, it} from 'vitest';
import {normalise} from '../lines';
import {parseRegulation} from '../parse';
import {toReport} from '../report';
import {serialize} from '../serialize';

const PAGE = ['Pasal 2', 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.', 'Ditetapkan di Contoh', 'pada tanggal 1 Mei 2030', 'BUPATI CONTOH,', 'ttd', 'NAMA BUPATI'];
const SCANNED = PAGE.map((line) => line.replace('diundangkan', 'diundangkan,').replace('Contoh', 'Contoli'));
const act = (...closing: string[]): string => ['MEMUTUSKAN:', 'Pasal 1', 'Isi.', ...closing].join('\n');

describe('a closing page that was scanned more than once', () => {
  const text = act(...PAGE, ...SCANNED, ...PAGE, 'LAMPIRAN', 'PERATURAN BUPATI CONTOH');
  const parsed = parseRegulation(text);

  it('counts once; its copies are set aside with a warning', () => {
    expect(toReport(parsed).pasal).toEqual(['1', '2']);
    expect(parsed.furniture.map(({line}) => line)).toEqual(Array.from({length: 14}, (_, index) => 11 + index));
    expect(parsed.warnings).toEqual([{line: 11, message: 'halaman penutup tercetak lebih dari sekali; salinannya disisihkan.'}]);
    expect(parsed.root.children.map(({kind}) => kind)).toEqual(['diktum', 'batang-tubuh', 'penutup', 'lampiran']);
  });

  it('is still found again in full', () => {
    expect(serialize(parsed)).toBe(normalise(text));
  });

  it('is no copy when it says something else', () => {
    const other = ['Ditetapkan di Kota Lain', 'pada tanggal 9 Agustus 2031', 'GUBERNUR PROVINSI BERBEDA,', 'tertanda tangan'];
    expect(parseRegulation(act(...PAGE, ...other)).furniture).toEqual([]);
  });
});
