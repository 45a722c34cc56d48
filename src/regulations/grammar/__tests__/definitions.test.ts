import {describe, expect, it} from 'vitest';
import {findDefinitions} from '../definitions';
import {parseRegulation} from '../parse';

const define = (...items: string[]): ReturnType<typeof findDefinitions> => findDefinitions(parseRegulation(['MEMUTUSKAN:', 'Pasal 1', ...items, 'Pasal 2', 'Isi.'].join('\n')));
const LEAD = 'Dalam Peraturan Daerah ini yang dimaksud dengan:';

describe('definitions', () => {
  it('give term, abbreviation, text and permalink', () => {
    expect(define(LEAD, '1. Daerah adalah Provinsi Contoh.', '2. Taman Baca Masyarakat, yang selanjutnya disingkat', '   TBM, adalah tempat membaca.')).toEqual([
      {term: 'Daerah', names: ['Daerah'], text: 'Daerah adalah Provinsi Contoh.', id: 'pasal-1-angka-1'},
      {term: 'Taman Baca Masyarakat', short: 'TBM', names: ['Taman Baca Masyarakat', 'TBM'], text: 'Taman Baca Masyarakat, yang selanjutnya disingkat TBM, adalah tempat membaca.', id: 'pasal-1-angka-2'},
    ]);
  });

  it('gather every name that the act gives', () => {
    const names = (line: string): readonly string[] => define(LEAD, line)[0]?.names ?? [];
    expect(names('1. Dewan Baca yang selanjutnya disebut Dewan atau selanjutnya disingkat DB adalah lembaga.')).toEqual(['Dewan Baca', 'Dewan', 'DB']);
    expect(names('1. Titik Temu (Meeting Point) adalah tempat.')).toEqual(['Titik Temu', 'Meeting Point']);
    expect(names('1. Petugas Baca selanjutnya disebut “Petugas” ialah orang.')).toEqual(['Petugas Baca', 'Petugas']);
  });

  it('read lettered lists, lists within an ayat, and items with lists of their own', () => {
    expect(define(LEAD, 'a. Kota adalah Kota Contoh;', 'b. Buku adalah:', '   1. cetak; dan', '   2. digital.').map(({id, text}) => [id, text])).toEqual([
      ['pasal-1-huruf-a', 'Kota adalah Kota Contoh;'],
      ['pasal-1-huruf-b', 'Buku adalah: 1. cetak; dan 2. digital.'],
    ]);
    expect(define(`(1) ${LEAD}`, '    1. Kota adalah Kota Contoh.').map(({id}) => id)).toEqual(['pasal-1-ayat-1-angka-1']);
  });

  it('are none where the first article lists something else, and none in an amending act', () => {
    expect(define('Tugas Dinas adalah:', '1. Mutu adalah tujuan;', '2. layanan.')).toEqual([]);
    const title = 'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2030\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI CONTOH\nMEMUTUSKAN:\nPasal I\n';
    expect(findDefinitions(parseRegulation(`${title}1. Ketentuan Pasal 1 diubah sehingga berbunyi:\nPasal 1\n${LEAD}\n1. Kota adalah Kota Contoh.\n`))).toEqual([]);
  });
});
