import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {normalise} from '../../grammar/lines';
import {parseRegulation} from '../../grammar/parse';
import {serialize} from '../../grammar/serialize';
import {amend, type Amended} from '../apply';

const folder = `${import.meta.dirname}/__fixtures__`;
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const base = read('dasar.txt');
const acts = (kind: string): string[] => readdirSync(`${folder}/${kind}`).filter((name) => name.endsWith('.perubahan.txt')).map((name) => name.replace('.perubahan.txt', ''));

/** What became of each instruction, one line a change. */
const told = ({changes, warnings}: Amended): string =>
  [...changes.map(({source, action, target, outcome, reason = ''}) => `${source} ${action} ${target || '-'}: ${outcome}. ${reason}`.trim()), ...warnings.map(({message}) => message)].join('\n');

describe.each(acts('bentuk'))('the form "%s"', (name) => {
  const result = amend(base, read(`bentuk/${name}.perubahan.txt`));

  it('is applied without doubt and gives the expected text', () => {
    expect([result.counts.ragu, result.counts.tidakDipahami]).toEqual([0, 0]);
    expect(result.text).toBe(read(`bentuk/${name}.hasil.txt`));
  });

  it('gives a text that is read without new warnings and without loss', () => {
    const parsed = parseRegulation(result.text);
    expect(parsed.warnings).toEqual([]);
    expect(serialize(parsed)).toBe(normalise(result.text));
  });
});

describe('what cannot be carried out', () => {
  it.each(acts('buruk').filter((name) => name !== 'perintah-bertumpuk'))('%s leaves the text as it is, character by character', (name) => {
    expect(amend(base, read(`buruk/${name}.perubahan.txt`)).text).toBe(base);
  });

  it('is reported with its reason', () => {
    expect(acts('buruk').map((name) => `== ${name}\n${told(amend(base, read(`buruk/${name}.perubahan.txt`)))}`).join('\n')).toMatchInlineSnapshot(`
      "== bab-sudah-ada
      Pasal I angka 1 disisipkan bab-4: ragu. BAB IV sudah ada dalam naskah asal.
      Pasal I angka 1 disisipkan pasal-6a: ragu. BAB IV sudah ada dalam naskah asal.
      == jumlah-tidak-cocok
      Pasal I angka 1 disisipkan pasal-4a: ragu. Disebut 2 pasal, tetapi yang dinamai 1.
      Pasal I angka 2 disisipkan pasal-5a: ragu. Disebut 2 pasal, tetapi naskah baru memuat 1.
      Pasal I angka 3 disisipkan pasal-4-ayat-1a: ragu. Naskah baru memuat ayat (1a), sedangkan perintah menyebut Pasal 4 ayat (1a), Pasal 4 ayat (1b).
      Pasal I angka 3 disisipkan pasal-4-ayat-1b: ragu. Naskah baru memuat ayat (1a), sedangkan perintah menyebut Pasal 4 ayat (1a), Pasal 4 ayat (1b).
      == kepala-berbeda
      Pasal I angka 1 diubah pasal-5: ragu. Naskah baru untuk Pasal 5 tidak ditemukan.
      Pasal I angka 2 diubah pasal-3: ragu. Naskah baru berkepala Pasal 7, padahal perintah tidak menyebut pasal itu.
      Pasal I angka 3 diubah pasal-4: ragu. Naskah baru memuat kepala Bagian Kedua, padahal perintah tidak menyebutnya atau judulnya berbeda dari naskah asal.
      == naskah-baru-kurang
      Pasal I angka 1 diubah pasal-5: ragu. Naskah baru tidak ditemukan.
      Pasal I angka 2 diubah pasal-4-ayat-1: ragu. Naskah baru Pasal 4 tidak memuat ayat (2), padahal perintah tidak menghapusnya.
      Pasal I angka 3 diubah pasal-2-ayat-2: ragu. Naskah baru memuat ayat (1), sedangkan perintah menyebut Pasal 2 ayat (2).
      Pasal I angka 4 diganti pasal-3: ragu. Kata “bulan purnama” tidak ada dalam Pasal 3.
      == nomor-di-luar-urutan
      Pasal I angka 1 disisipkan pasal-9a: ragu. Nomor sisipan tidak cocok dengan tempatnya: Pasal 9A mendahului Pasal 5.
      Pasal I angka 2 disisipkan pasal-4-ayat-5: ragu. Nomor sisipan tidak cocok dengan tempatnya: ayat (5) mendahului ayat (2).
      Pasal I angka 3 ditambah pasal-4-ayat-1a: ragu. Nomor sisipan tidak cocok dengan tempatnya: ayat (2) mendahului ayat (1a).
      == peraturan-lain
      Pasal I angka 1 dihapus pasal-6: ragu. Perintah ini mengubah peraturan lain, bukan Nomor 3 Tahun 2030.
      == perintah-bertumpuk
      Pasal I angka 1 dihapus pasal-6: diterapkan.
      Pasal I angka 2 diubah pasal-6: ragu. Ketentuan yang sama sudah diubah oleh Pasal I angka 1.
      == perintah-tidak-dikenal
      Pasal I angka 1 diubah -: tidak-dipahami. Perintahnya tidak dikenal.
      Pasal I angka 2 diubah -: tidak-dipahami. Perintahnya tidak dikenal.
      Pasal I angka 3 diubah pasal-2: tidak-dipahami. Kata yang diganti atau tempatnya tidak disebut dengan jelas.
      Pasal I angka 4 diubah -: tidak-dipahami. Kata yang diganti atau tempatnya tidak disebut dengan jelas.
      == sasaran-tidak-ada
      Pasal I angka 1 diubah pasal-19: ragu. Pasal 19 tidak ada dalam naskah asal.
      Pasal I angka 2 dihapus pasal-4-ayat-7: ragu. Pasal 4 ayat (7) tidak ada dalam naskah asal.
      Pasal I angka 3 disisipkan pasal-19a: ragu. Pasal 19 tidak ada dalam naskah asal.
      == sudah-ada
      Pasal I angka 1 disisipkan pasal-5: ragu. Pasal 5 sudah ada dalam naskah asal.
      Pasal I angka 2 ditambah pasal-4-ayat-2: ragu. Pasal 4 ayat (2) sudah ada dalam naskah asal.
      == tidak-berdampingan
      Pasal I angka 1 disisipkan pasal-4a: ragu. Pasal 4 dan Pasal 6 tidak berdampingan dalam naskah asal.
      Pasal I angka 2 disisipkan pasal-7a: ragu. Pasal 7 adalah pasal terakhir dalam bab atau bagiannya; perintah tidak menyebut pasal sisipan masuk bab atau bagian yang mana."
    `);
  });

  it('does not stop the instructions before it', () => {
    const {counts, text} = amend(base, read('buruk/perintah-bertumpuk.perubahan.txt'));
    expect(counts).toEqual({diterapkan: 1, ragu: 1, tidakDipahami: 0});
    expect(text).toContain('Pasal 6\nDihapus.\n');
  });
});

describe('an amending act', () => {
  it('that changes several acts changes this one only where it is named', () => {
    const {counts, warnings} = amend(base, read('bentuk/beberapa-peraturan-diubah.perubahan.txt'));
    expect(counts.diterapkan).toBe(1);
    expect(warnings.map(({message}) => message)).toEqual(['1 perintah mengubah peraturan lain dan tidak dihitung.']);
  });

  it('announces inserted articles together with the BAB that brings them', () => {
    const {changes} = amend(base, read('bentuk/bab-disisipkan.perubahan.txt'));
    expect(changes.map(({action, target}) => `${action} ${target}`)).toEqual(['disisipkan bab-3a', 'disisipkan pasal-7a']);
  });

  it('that is none changes nothing and says so', () => {
    const result = amend(base, base);
    expect(result.text).toBe(base);
    expect(told(result)).toBe('naskah kedua bukan peraturan perubahan: judulnya tidak memuat "Perubahan … atas" atau pasal pertamanya tidak mengubah apa pun.');
  });

  it('notes words that differ although the sentence does not name them', () => {
    const quoted = read('bentuk/ayat-diubah-pasal-ditulis-ulang.perubahan.txt').replace('       b. buku; dan', '       b. majalah; dan');
    const result = amend(base, quoted);
    expect(result.counts.diterapkan).toBe(1);
    expect(told(result).split('\n').at(-1)).toBe('Pasal I angka 1: Pasal 2 ayat (2) berbeda dari naskah asal, padahal perintah tidak menyebutnya.');
  });

  it('can be applied to a text without elucidation', () => {
    const bare = base.slice(0, base.indexOf('PENJELASAN\n'));
    const result = amend(bare, read('bentuk/pasal-disisipkan.perubahan.txt'));
    expect(result.counts.diterapkan).toBe(1);
    expect(told(result)).toContain('naskah asal tidak memuat penjelasan pasal demi pasal');
  });

  it('finds nothing to do twice', () => {
    const act = read('bentuk/pasal-disisipkan.perubahan.txt');
    const once = amend(base, act).text;
    expect(amend(once, act)).toMatchObject({text: once, counts: {diterapkan: 0, ragu: 1, tidakDipahami: 0}});
  });
});

describe('the layout of the base text', () => {
  const indented = base.replace(/^(Pasal \d+)$/gm, '                $1').replace(/^(\(\d\) |Pengelola |Warga |Taman )/gm, '    $1');

  it('is kept: headings and text move to its columns', () => {
    const {text, counts} = amend(indented, read('bentuk/pasal-disisipkan.perubahan.txt'));
    expect(counts.diterapkan).toBe(1);
    expect(text).toContain('\n                Pasal 5A\n    (1) Laporan diumumkan.\n');
    expect(text).toContain('\n        a. jumlah buku; dan\n');
  });
});
