import {describe, expect, it} from 'vitest';
import {normalise} from '../lines';
import {parseRegulation} from '../parse';
import {serialize} from '../serialize';
import {isUnit, type Unit} from '../types';

const act = (body: string): string => `PERATURAN BUPATI CONTOH\nNOMOR 4 TAHUN 2031\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 2 TAHUN 2030 TENTANG BUKU\nMenimbang : bahwa perlu;\nMEMUTUSKAN:\n${body}\nDitetapkan di Contoh\npada tanggal 5 Mei 2031\n`;

/** Body as an outline: kind and number, deeper units in brackets. */
function outline(text: string): string {
  const parsed = parseRegulation(text);
  expect(serialize(parsed)).toBe(normalise(text));
  const show = (unit: Unit): string => {
    const inner = unit.children.filter(isUnit).map(show).join(' ');
    return `${unit.kind} ${unit.number}${inner ? `(${inner})` : ''}`;
  };
  return parsed.root.children.filter(isUnit).filter(({kind}) => kind === 'batang-tubuh').flatMap((body) => body.children.filter(isUnit)).map(show).join(' ');
}

describe('an amending act', () => {
  it('may letter its instructions', () => {
    expect(outline(act('Pasal I\nBeberapa ketentuan diubah sebagai berikut:\na. Pasal 3 dihapus.\nb. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\nPasal 4\nBuku meliputi:\na. kamus; dan\nb. atlas.\nPasal II\nMulai berlaku.'))).toBe('pasal I(perubahan a perubahan b(pasal 4(huruf a huruf b))) pasal II');
  });

  it('with one change may give it no number', () => {
    expect(outline(act('Pasal I\nKetentuan Pasal 6 Peraturan Bupati Contoh Nomor 2 Tahun 2030 diubah sehingga berbunyi sebagai berikut:\nBuku terdiri atas:\na. kamus; dan\nb. atlas.\nPasal II\nMulai berlaku.'))).toBe('pasal I(perubahan 1(huruf a huruf b)) pasal II');
  });

  it('may change several acts, one in each article', () => {
    expect(outline(act('Pasal I\nPeraturan Bupati Nomor 2 Tahun 2030 diubah sebagai berikut:\n1. Pasal 3 dihapus.\n2. Pasal 4 dihapus.\nPasal II\nPeraturan Bupati Nomor 3 Tahun 2030 diubah sebagai berikut:\n1. Pasal 9 dihapus.\nPasal III\nMulai berlaku.'))).toBe('pasal I(perubahan 1 perubahan 2) pasal II(perubahan 1) pasal III');
  });

  it('may begin the new text on the line of the sentence', () => {
    expect(outline(act('Pasal I\nBeberapa ketentuan diubah sebagai berikut:\n1. Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut: “Pasal 3\n(1) Buku dibaca.\n(2) Buku disimpan.”\n2. Di antara BAB II dan BAB III disisipkan 1 (satu) bab, yakni BAB IIA yang\nberbunyi sebagai berikut: “BAB IIA\nRAK\nPasal 4A\nRak dari kayu.”\nPasal II\nMulai berlaku.'))).toBe('pasal I(perubahan 1(pasal 3(ayat 1 ayat 2)) perubahan 2(bab IIA(pasal 4A))) pasal II');
  });

  it('may quote a Bagian whose title ends like a reference', () => {
    expect(outline(act('Pasal I\nBeberapa ketentuan diubah sebagai berikut:\n1. Ketentuan Pasal 10 diubah sehingga berbunyi sebagai berikut:\nBagian Ketiga\nSekolah Menengah Atas\nPasal 10\nSekolah membaca.\nPasal II\nMulai berlaku.'))).toBe('pasal I(perubahan 1(bagian Ketiga(pasal 10))) pasal II');
  });

  it('does not take earlier amendments, listed by letter, for instructions', () => {
    expect(outline(act('Pasal I\nBeberapa ketentuan dalam Peraturan Bupati Nomor 2 Tahun 2030 yang telah diubah dengan:\na. Peraturan Bupati Nomor 5 Tahun 2030 tentang Perubahan;\nb. Peraturan Bupati Nomor 6 Tahun 2030 tentang Perubahan Kedua;\ndiubah sebagai berikut:\n1. Pasal 3 dihapus.\nPasal II\nMulai berlaku.'))).toBe('pasal I(huruf a huruf b perubahan 1) pasal II');
  });
});
