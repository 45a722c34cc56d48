import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {easyReadFaults, oneSentenceALine} from '../easyRead';
import {faults} from './library';

const bad = readFileSync(join(__dirname, '__fixtures__', 'easy-read', 'bad.md'), 'utf8');
const good = readFileSync(join(__dirname, '__fixtures__', 'easy-read', 'good.md'), 'utf8');

test('a plain text of short sentences has no fault', () => {
  expect(easyReadFaults(good)).toEqual([]);
});

test('every broken rule is said with its line', () => {
  expect(easyReadFaults(bad).map(({line, message}) => `${line}: ${message}`)).toMatchInlineSnapshot(`
    [
      "1: diharapkan paling banyak 12 kata dalam satu kalimat, ditemukan 13 kata: "Aturan ini menjelaskan apa yang harus dilakukan oleh pemerintah daerah bagi semua warga.". Pecah menjadi beberapa kalimat.",
      "3: diharapkan tanpa persen, ditemukan "Kantor menerima 2% pekerja.". Tulis misalnya "3 dari 10".",
      "5: diharapkan tanpa persen, ditemukan "Dua persen pekerja diterima.". Tulis misalnya "3 dari 10".",
      "7: diharapkan satu gagasan dalam satu kalimat, ditemukan titik koma: "Boleh sekolah; boleh bekerja.". Pecah di titik koma.",
      "8: diharapkan teks polos tanpa huruf miring, huruf tebal, tautan, catatan kaki, atau tabel, ditemukan "Ini *penting* sekali.".",
      "9: diharapkan teks polos tanpa huruf miring, huruf tebal, tautan, catatan kaki, atau tabel, ditemukan "Baca [aturannya](/regulasi/).".",
      "10: singkatan "RAD" belum dijelaskan. Tulis kepanjangannya lebih dulu, misalnya "unit layanan disabilitas (ULD)".",
    ]
  `);
});

test('a fault stops the record and names the file', () => {
  expect(faults(undefined, {'data/regulasi/pp-2-2018/mudah-baca.md': 'Ini 5% saja.'})).toBe('pp-2-2018/mudah-baca.md:1 diharapkan tanpa persen, ditemukan "Ini 5% saja.". Tulis misalnya "3 dari 10".');
});

test('a review without an easy-read version is a fault', () => {
  const meta = readFileSync(join(__dirname, '__fixtures__', 'good', 'pp-2-2018.yml'), 'utf8');
  const review = 'mudah_baca: {ditinjau_oleh: Perkumpulan Contoh, ditinjau_pada: 2026-11-01}\n';
  expect(faults(undefined, {'data/regulasi/pp-2-2018/meta.yml': meta + review})).toContain('mudah_baca: berkas data/regulasi/pp-2-2018/mudah-baca.md tidak ada.');
});

test('each sentence gets a line of its own, also inside an item', () => {
  expect(oneSentenceALine('Satu. Dua.\n\n- Tiga? Empat!\n\n### Lima. Enam')).toBe('Satu.\\\nDua.\n\n- Tiga?\\\n  Empat!\n\n### Lima. Enam');
});

test('sentences that the author wrote on lines of their own stay so, and lists and headings stay apart', () => {
  expect(oneSentenceALine('Satu.\nDua.\n- Tiga.\n- Empat.\n### Lima\nEnam.')).toBe('Satu.\\\nDua.\n- Tiga.\n- Empat.\n### Lima\nEnam.');
});
