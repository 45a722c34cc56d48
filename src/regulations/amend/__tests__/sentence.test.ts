import {describe, expect, it} from 'vitest';
import {nameOf} from '../path';
import {readPhraseChange} from '../phrase';
import {readSentence} from '../sentence';

/** What a sentence says, in short. */
function said(text: string): string {
  const {operations, restated, unknown, problem} = readSentence(text);
  const parts = operations.map((one) => {
    if (one.kind !== 'sisip') return `${one.kind}${one.part === 'isi' ? '' : ` ${one.part}`} ${nameOf(one.path)}`;
    return `${one.verb} ${one.place} ${one.anchors.map(nameOf).join(' | ')}: ${one.count ?? '?'} ${one.of ?? '?'} ${one.named.map(nameOf).join(', ')}`.trim();
  });
  return [...parts, ...(restated.length > 0 ? [`=> ${restated.map(nameOf).join(', ')}`] : []), ...(unknown.length > 0 ? [`? ${unknown.join(' ')}`] : []), ...(problem ? [`! ${problem}`] : [])].join('; ');
}

describe('an instruction', () => {
  it.each([
    ['Ketentuan Pasal 5 diubah sehingga berbunyi', 'ubah Pasal 5'],
    ['Ketentuan huruf a dan huruf b ayat (3) Pasal 7 diubah, sehingga Pasal 7 berbunyi', 'ubah Pasal 7 ayat (3) huruf a; ubah Pasal 7 ayat (3) huruf b; => Pasal 7'],
    ['Ketentuan dalam ayat (1) huruf b Pasal 7 diubah, sehingga berbunyi', 'ubah Pasal 7 ayat (1) huruf b'],
    ['Pasal 2 huruf c angka 3 dihapus', 'hapus Pasal 2 huruf c angka 3'],
    ['Angka 3 huruf c Pasal 2 dihapus', 'hapus Pasal 2 huruf c angka 3'],
    ['Pasal 1 angka 14 diubah dan angka 16 dihapus', 'ubah Pasal 1 angka 14; hapus Pasal 1 angka 16'],
    ['Ketentuan ayat (1) Pasal 5 dan ayat (2) Pasal 6 diubah', 'ubah Pasal 5 ayat (1); ubah Pasal 6 ayat (2)'],
    ['Ketentuan Pasal 5 dan Pasal 6 ayat (1) diubah', 'ubah Pasal 5; ubah Pasal 6 ayat (1)'],
    ['Ketentuan BAB II Bagian Kesatu Pasal 3 ayat (1) diubah', 'ubah Pasal 3 ayat (1)'],
    ['Ketentuan Pasal 3 sampai dengan Pasal 5 dihapus', 'hapus Pasal 3 sampai dengan Pasal 5'],
    ['Judul Bagian Kesatu pada Bab V diubah', 'ubah judul BAB V Bagian Kesatu'],
    ['Ketentuan Pasal 43 tetap, penjelasan Pasal 43 diubah', 'ubah penjelasan Pasal 43'],
    ['Diantara Pasal 5 dan Pasal 6 disisipi 1 (satu) pasal baru yakni Pasal 5 A', 'sisip antara Pasal 5 | Pasal 6: 1 pasal Pasal 5A'],
    ['Di antara ayat (2) dan ayat (3) Pasal 9 disisipkan 2 (dua) ayat, yakni ayat (2a) dan (2b)', 'sisip antara Pasal 9 ayat (2) | Pasal 9 ayat (3): 2 ayat Pasal 9 ayat (2a), Pasal 9 ayat (2b)'],
    ['Setelah Pasal 10 ditambahkan 1 (satu) pasal', 'tambah setelah Pasal 10: 1 pasal'],
    ['Pasal 7 ayat (1) ditambah 3 (tiga) huruf baru yakni huruf c, d, dan e', 'tambah akhir Pasal 7 ayat (1): 3 huruf Pasal 7 ayat (1) huruf c, Pasal 7 ayat (1) huruf d, Pasal 7 ayat (1) huruf e'],
    ['Di antara Bagian Kesepuluh dan Bagian Kesebelas BAB IV disisipkan 1 (satu) bagian, yakni Bagian Kesepuluh A', 'sisip antara BAB IV Bagian Kesepuluh | BAB IV Bagian Kesebelas: 1 bagian BAB IV Bagian Kesepuluh A'],
    ['Diantara Pasal 66 dan Pasal 67 disisipkan 2 (dua) bab, yakni BAB XI A, BAB XI B dan 1 (satu) Pasal yakni Pasal 66 A', 'sisip antara Pasal 66 | Pasal 67: 2 bab BAB XIA, BAB XIB; sisip antara Pasal 66 | Pasal 67: 1 pasal Pasal 66A'],
    ['Di antara angka 1 dan angka 2 huruf a ayat (1) Pasal 51 disisipkan 1 (satu) angka yakni angka 1a dan huruf b angka 3 diubah, dan ditambahkan 1 (satu) ayat, yakni ayat (3)', 'sisip antara Pasal 51 ayat (1) huruf a angka 1 | Pasal 51 ayat (1) huruf a angka 2: 1 angka Pasal 51 ayat (1) huruf a angka 1a; ubah Pasal 51 ayat (1) huruf b angka 3; tambah akhir Pasal 51: 1 ayat Pasal 51 ayat (3)'],
    ['Mengubah ketentuan Pasal 5 sehingga berbunyi', 'ubah Pasal 5'],
    ['Ketentuan Lampiran I, II dan III diubah', 'ubah Lampiran I; ubah Lampiran II; ubah Lampiran III'],
  ])('"%s" is read as %s', (text, wanted) => {
    expect(said(text)).toBe(wanted);
  });

  it.each([
    ['Pasal 37 dipecah menjadi 2 (dua) pasal', '? dipecah; ! perintahnya tidak dikenal'],
    ['Ketentuan mengenai pajak Pasal 5 diubah', 'ubah Pasal 5; ? mengenai pajak'],
    ['Ketentuan huruf a dan huruf b ayat (1) dan ayat (2) Pasal 5 diubah', '! ketentuan yang disebut dapat dibaca dengan dua cara'],
    ['Ketentuan ayat (1) Pasal 5 dan Pasal 6 diubah', '! ketentuan yang disebut dapat dibaca dengan dua cara'],
    ['Ketentuan Pasal 12 diubah menjadi Pasal 13', '! ada ketentuan yang disebut tanpa perintah'],
    ['Ditambahkan 1 (satu) pasal', '! tempat sisipan tidak disebut'],
    ['Diubah sehingga berbunyi', '! perintahnya tidak dikenal'],
  ])('"%s" is not guessed: %s', (text, wanted) => {
    expect(said(text)).toContain(wanted);
  });
});

describe('an instruction about words', () => {
  it('names the old words, the new ones and the place', () => {
    expect(readPhraseChange('Frasa “hari kerja” dalam Pasal 3 dan Pasal 5 ayat (1) diganti dengan frasa “hari”')).toMatchObject({from: 'hari kerja', to: 'hari'});
    expect(readPhraseChange('Kata "camat" pada Pasal 4 diubah menjadi "lurah".')?.paths.map(nameOf)).toEqual(['Pasal 4']);
  });

  it('without quotation marks or without a place is not read', () => {
    expect(readPhraseChange('Frasa hari kerja dalam Pasal 3 diubah menjadi hari')).toBeUndefined();
    expect(readPhraseChange('Semua kata “camat” dalam Peraturan Bupati ini diubah menjadi “lurah”')).toBeUndefined();
  });
});
