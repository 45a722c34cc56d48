import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {faults, loadLibrary, SUMMARY, withTexts} from './library';

test('good records load without a fault, newest first, model texts last', () => {
  const {items, problems, checked} = loadLibrary();
  expect(problems).toEqual([]);
  expect(checked).toBe(4);
  expect(items.map(({id}) => id)).toEqual(['perda-kaltara-1-2024', 'pp-2-2018', 'uu-1-2014', 'model-perda-contoh']);
});

test('every bad fixture gives exactly its message', () => {
  const cases = readdirSync(join(__dirname, '__fixtures__', 'bad'));
  expect(Object.fromEntries(cases.map((name) => [name, faults(`bad/${name}`)]))).toMatchInlineSnapshot(`
    {
      "date-impossible": "perda-kaltara-1-2024/meta.yml:16 › tanggal_diundangkan: diharapkan tanggal TTTT-BB-HH yang ada di kalender, ditemukan "2024-02-30".",
      "dates-out-of-order": "perda-kaltara-1-2024/meta.yml:17 › tanggal_diundangkan: tanggal_diundangkan (2024-12-01) lebih awal daripada tanggal_ditetapkan (2024-12-30).",
      "folder-differs": "perda-kaltara-9-2024/meta.yml:1 › id: diharapkan "perda-kaltara-9-2024" (sama dengan nama berkas), ditemukan "perda-kaltara-1-2024".",
      "gazette-of-another-kind": "perda-kaltara-1-2024/meta.yml:16 › sumber_gazet.jenis: Peraturan Daerah diundangkan dalam LD, ditemukan LN.",
      "id-number-mismatch": "perda-kaltara-1-2024/meta.yml:1 › id: jenis, wilayah, nomor, dan tahun menghasilkan id "perda-kaltara-7-2024", ditemukan "perda-kaltara-1-2024".",
      "id-year-mismatch": "perda-kaltara-1-2024/meta.yml:1 › id: jenis, wilayah, nomor, dan tahun menghasilkan id "perda-kaltara-1-2023", ditemukan "perda-kaltara-1-2024".",
      "key-misspelt": "perda-kaltara-1-2024/meta.yml:16 › tanggal_diundang: kunci "tanggal_diundang" tidak dikenal. Mungkin maksudnya "tanggal_diundangkan"?",
      "kind-unknown": "perda-kaltara-1-2024/meta.yml:2 › jenis: diharapkan salah satu dari Undang-Undang, Peraturan Pemerintah, Peraturan Presiden, Instruksi Presiden, Peraturan Menteri Dalam Negeri, Peraturan Menteri Pendidikan dan Kebudayaan, Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi, Peraturan Menteri Kesehatan, Peraturan Menteri Hukum dan Hak Asasi Manusia, Peraturan Menteri Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional, Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat, Peraturan Menteri Sosial, Peraturan Daerah, Qanun, Peraturan Gubernur, Peraturan Bupati, Peraturan Wali Kota, ditemukan "Peraturan Daerh". Mungkin maksudnya "Peraturan Daerah"?",
      "model-with-date": "model-perda-contoh/meta.yml:14 › tanggal_diundangkan: naskah model bukan produk hukum, jadi tidak boleh punya tanggal_diundangkan. Hapus baris ini.",
      "model-with-gazette": "model-perda-contoh/meta.yml:14 › sumber_gazet: naskah model bukan produk hukum, jadi tidak boleh punya sumber_gazet. Hapus baris ini.",
      "model-without-prefix": "perda-kaltara-1-2024/meta.yml:1 › id: id naskah model diharapkan berawalan "model-", ditemukan "perda-kaltara-1-2024".",
      "name-without-number": "perda-kaltara-1-2024/meta.yml:7 › sebutan: diharapkan memuat nomor dan tahun; tidak ada 1 dan 2024 dalam "Perda Disabilitas Kaltara".",
      "number-missing": "perda-kaltara-1-2024/meta.yml:1 › nomor: produk hukum wajib punya "nomor". Naskah model ditandai jenis_naskah: model.",
      "region-unknown": "perda-kaltra-1-2024/meta.yml:8 › wilayah: wilayah "kaltra" tidak ada di data/wilayah. Mungkin maksudnya "kaltara"?",
      "relation-kind-unknown": "perda-kaltara-1-2024/meta.yml:17 › relasi.0.jenis: diharapkan salah satu dari mengubah, mencabut, melaksanakan, mengacu, diubah-oleh, dicabut-oleh, dilaksanakan-oleh, diacu-oleh, ditemukan "mengganti".",
      "relation-partial-amendment": "perda-kaltara-1-2024/meta.yml:19 › relasi.0.sebagian: hanya untuk jenis mencabut atau dicabut-oleh.",
      "relation-passive": "perda-kaltara-1-2024/meta.yml:17 › relasi.0.jenis: "diubah-oleh" dihitung sendiri. Tulis hubungan ini pada "uu-1-2014".",
      "relation-target-unknown": "perda-kaltara-1-2024/meta.yml:18 › relasi.0.peraturan: peraturan "uu-1-2015" tidak ada di pustaka. Mungkin maksudnya "uu-1-2014"?",
      "relation-to-itself": "perda-kaltara-1-2024/meta.yml:18 › relasi.0.peraturan: peraturan tidak dapat berhubungan dengan dirinya sendiri.",
      "relation-to-nothing": "perda-kaltara-1-2024/meta.yml:17 › relasi.0: isi tepat satu: peraturan (id di pustaka ini) atau di_luar (sebutan peraturan yang belum ada di pustaka ini).",
      "relation-twice": "perda-kaltara-1-2024/meta.yml:19 › relasi.1: hubungan "mengacu uu-1-2014" ditulis dua kali.",
      "repeal-cycle": "perda-kaltara-1-2024/meta.yml:16 › relasi: pencabutan melingkar: perda-kaltara-1-2024 → perda-kaltara-2-2024 → perda-kaltara-1-2024.
    perda-kaltara-2-2024/meta.yml:16 › relasi: pencabutan melingkar: perda-kaltara-2-2024 → perda-kaltara-1-2024 → perda-kaltara-2-2024.",
      "repeals-later-act": "perda-kaltara-1-2013/meta.yml:18 › relasi.0.peraturan: Perda Kaltara 1/2013 tidak dapat mencabut peraturan yang lebih baru: UU 1/2014.",
      "repeals-later-in-same-year": "perda-kaltara-1-2024/meta.yml:19 › relasi.0.peraturan: Perda Kaltara 1/2024 tidak dapat mencabut peraturan yang lebih baru: Perda Kaltara 2/2024.",
      "short-name-wrong": "perda-kaltara-1-2024/meta.yml:3 › singkatan_jenis: diharapkan "Perda" untuk Peraturan Daerah, ditemukan "Perdaprov".",
      "source-missing": "perda-kaltara-1-2024/meta.yml:1 › sumber: produk hukum wajib punya "sumber". Naskah model ditandai jenis_naskah: model.",
      "text-file-missing": "perda-kaltara-1-2024/meta.yml:21 › naskah.0.tanggal: berkas data/regulasi/perda-kaltara-1-2024/naskah/2024-12-30.txt tidak ada.",
      "text-imported-with-reader": "perda-kaltara-1-2024/meta.yml:22 › naskah.0.keadaan: diperiksa_oleh dan diperiksa_pada hanya untuk keadaan "diperiksa", ditemukan "impor-otomatis".",
      "text-model-imported": "model-perda-contoh/meta.yml:16 › naskah.0.keadaan: keadaan "model" hanya untuk naskah model, dan naskah model selalu "model".",
      "text-read-by-nobody": "perda-kaltara-1-2024/meta.yml:22 › naskah.0.keadaan: naskah yang "diperiksa" wajib punya diperiksa_oleh (nama kantor) dan diperiksa_pada.",
      "year-of-signing": "perda-kaltara-1-2024/meta.yml:16 › tanggal_ditetapkan: diharapkan pada tahun 2024, ditemukan 2023-12-30.",
    }
  `);
});

test('a missing summary is a fault', () => {
  expect(faults(undefined, {'data/regulasi/pp-2-2018/ringkasan.md': ''})).toMatchInlineSnapshot(`"pp-2-2018/ringkasan.md ringkasan tidak ada. Tulis ringkasan dengan kata sendiri, simpulan lebih dulu."`);
});

test('a summary of more than 200 words is a fault', () => {
  expect(faults(undefined, {'data/regulasi/pp-2-2018/ringkasan.md': 'kata '.repeat(201)})).toMatchInlineSnapshot(`"pp-2-2018/ringkasan.md diharapkan 25–200 kata, ditemukan 201 kata."`);
});

test('texts in the folder become dated expressions, oldest first', () => {
  const {items, problems} = loadLibrary(undefined, withTexts(['2020-01-05', '2018-01-05']));
  expect(problems).toEqual([]);
  expect(items.find(({id}) => id === 'pp-2-2018')?.expressions.map(({date, file, record}) => [date, file, record.keadaan])).toEqual([
    ['2018-01-05', 'data/regulasi/pp-2-2018/naskah/2018-01-05.txt', 'impor-otomatis'],
    ['2020-01-05', 'data/regulasi/pp-2-2018/naskah/2020-01-05.txt', 'impor-otomatis'],
  ]);
});

test('a text that the record does not name is a fault', () => {
  expect(faults(undefined, {'data/regulasi/pp-2-2018/naskah/2018-01-05.txt': 'isi'})).toMatchInlineSnapshot(`"pp-2-2018/naskah/2018-01-05.txt naskah ini belum dicatat. Tambahkan pada "naskah" di data/regulasi/pp-2-2018/meta.yml: tanggal: 2018-01-05 dan keadaannya."`);
});

test('a text whose name is not a day is a fault', () => {
  expect(faults(undefined, {'data/regulasi/pp-2-2018/naskah/2018.txt': 'isi'})).toMatchInlineSnapshot(`"pp-2-2018/naskah/2018.txt diharapkan nama berkas TTTT-BB-HH.txt: tanggal mulai berlakunya naskah itu."`);
});

test('a summary keeps its Markdown', () => {
  expect(loadLibrary().items[0]?.summary).toBe(SUMMARY);
});
