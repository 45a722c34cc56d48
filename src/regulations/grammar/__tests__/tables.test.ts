import {describe, expect, it} from 'vitest';
import {normalise} from '../lines';
import {markdownToPlain} from '../markdown';
import {parseRegulation} from '../parse';
import {toReport} from '../report';
import {serialize} from '../serialize';
import {isUnit, type TextNode, type Unit} from '../types';

const wrap = (...lines: string[]): string => ['MEMUTUSKAN:', 'Pasal 1', ...lines, 'Pasal 2', 'Isi.', 'Ditetapkan di Contoh', 'pada tanggal 1 Mei 2030'].join('\n');

function tablesOf(text: string): {readonly id: string; readonly rows: string[]}[] {
  const visit = (unit: Unit): {readonly id: string; readonly rows: string[]}[] =>
    unit.children.flatMap((child) => (isUnit(child) ? visit(child) : child.kind === 'tabel' ? [{id: unit.id, rows: (child as TextNode).segments.map((segment) => segment.text)}] : []));
  const parsed = parseRegulation(text);
  expect(serialize(parsed)).toBe(normalise(text));
  return visit(parsed.root);
}

describe('tables', () => {
  it('stay as printed inside the provision that they stand in', () => {
    const rows = ['   No    Layanan         Tarif', '   1.    Kunjungan       5.000', '   2.    Peminjaman      2.500', '', '   3.    Pelatihan      10.000'];
    expect(tablesOf(wrap('(1) Tarif layanan:', ...rows, '(2) Tarif ditinjau.'))).toEqual([{id: 'pasal-1-ayat-1', rows}]);
    expect(toReport(parseRegulation(wrap('(1) Tarif layanan:', ...rows, '(2) Tarif ditinjau.')))).toMatchObject({tabel: 1, ayatPerPasal: {'1': 2}, counts: {angka: 0, pasal: 2}});
  });

  it('are known by the bars of Markdown', () => {
    const rows = ['| No | Layanan |', '| --- | --- |', '| 1 | Kunjungan |'];
    expect(tablesOf(markdownToPlain(wrap('Tarif:', ...rows)))).toEqual([{id: 'pasal-1', rows}]);
  });

  it('never take a list away, however its figures are set', () => {
    const list = ['a. jumlah aset              Rp      7.000,00', 'b. jumlah kewajiban         Rp        150,00', 'c. jumlah ekuitas           Rp      6.850,00'];
    expect(tablesOf(wrap('Neraca terdiri atas:', ...list))).toEqual([]);
    expect(toReport(parseRegulation(wrap('Neraca terdiri atas:', ...list))).counts.huruf).toBe(3);
  });

  it('are not seen in justified lines', () => {
    expect(tablesOf(wrap('   operasi    yang    ditetapkan     untuk    layanan     umum', '   dasar       secara     otomatis   pada   kejadian   luar biasa', '   yang    terduga     untuk      mencegah     gangguan    layanan'))).toEqual([]);
  });
});
