import {describe, expect, test} from 'vitest';
import {figures, findings, mappingFrom, mappingOf, planFile} from './office';

describe('an office file with faults', () => {
  test('tells every unknown name at once, with the likely one', async () => {
    expect(findings(await planFile('nama-salah.csv', {given: {year: 2024, period: 'tw4'}}))).toMatchInlineSnapshot(`
      [
        "harus nama-salah:2 wilayah "Kab. Misall" tidak dikenal. Mungkin maksudnya "misal"? Perbaiki namanya, atau petakan dengan --peta.",
        "harus nama-salah:3 jenis pelayanan "Pelayanan kesehatan ibu hamill" tidak dikenal. Mungkin maksudnya "kesehatan-kabkota-ibu-hamil"? Perbaiki namanya, atau petakan dengan --peta.",
        "harus nama-salah:4 jenis pelayanan "Pendidikan menengah" tidak dikenal. "pendidikan-prov-menengah" ada, tetapi bukan untuk tingkat atau urusan ini. Perbaiki namanya, atau petakan dengan --peta.",
        "harus nama-salah:5 jenis pelayanan "Pengadaan mobil dinas" tidak dikenal. Perbaiki namanya, atau petakan dengan --peta.",
        "harus nama-salah:7 jenis pelayanan "Rehabilitasi sosial dasar anak telantar di dalam panti" tidak dikenal. "sosial-prov-anak-telantar" ada, tetapi bukan untuk tingkat atau urusan ini. Perbaiki namanya, atau petakan dengan --peta.",
      ]
    `);
  });

  test('tells each cell that is no number, and two decimal marks in one column', async () => {
    const plan = await planFile('bukan-angka.csv');
    expect([findings(plan), figures(plan)]).toMatchInlineSnapshot(`
      [
        [
          "harus bukan-angka:4 Kolom D memakai dua tanda desimal ("1.500.000,50" dan "1,500,000.75"). Samakan penulisannya.",
          "harus bukan-angka:3 kolom B ("Sasaran") berisi "dua ratus", bukan angka. Tulis angkanya saja, atau kosongkan.",
          "harus bukan-angka:4 kolom B ("Sasaran") berisi kesalahan rumus "#DIV/0!". Perbaiki rumusnya di berkas asal.",
          "harus bukan-angka:5 kolom C ("Terlayani") berisi "95 orang", bukan angka. Tulis angkanya saja, atau kosongkan.",
          "lihat bukan-angka periode tidak disebut, jadi dibaca "tw4". Ubah dengan --periode TW1, TW2, TW3, TW4, atau tahun.",
          "harus bukan-angka:4 alokasi: diharapkan bilangan bulat (satuan rupiah), ditemukan "1500000.75". Periksa satuannya.",
          "harus bukan-angka:3 alokasi: diharapkan bilangan bulat (satuan rupiah), ditemukan "1500000.5". Periksa satuannya.",
        ],
        [
          "misal 2024 tw4 kesehatan-kabkota-balita terlayani 150",
          "misal 2024 tw4 kesehatan-kabkota-balita alokasi 1500000.5",
          "misal 2024 tw4 kesehatan-kabkota-ibu-hamil terlayani 90",
          "misal 2024 tw4 kesehatan-kabkota-ibu-hamil alokasi 1500000.75",
          "misal 2024 tw4 kesehatan-kabkota-ibu-bersalin sasaran 100",
          "misal 2024 tw4 kesehatan-kabkota-ibu-bersalin alokasi 900000",
          "misal 2024 tw4 kesehatan-kabkota-usia-lanjut sasaran dirahasiakan",
          "misal 2024 tw4 kesehatan-kabkota-usia-lanjut terlayani tidak-tersedia",
          "misal 2024 tw4 kesehatan-kabkota-usia-lanjut alokasi tidak-berlaku",
        ],
      ]
    `);
  });

  test('tells a figure that stands twice, and what the rules of the set find, with rows of the office file', async () => {
    expect(findings(await planFile('ganda.csv'))).toMatchInlineSnapshot(`
      [
        "lihat ganda periode tidak disebut, jadi dibaca "tw4". Ubah dengan --periode TW1, TW2, TW3, TW4, atau tahun.",
        "harus ganda:3 angka sasaran untuk misal, kesehatan-kabkota-balita, 2024 tw4 sudah ada di lembar "ganda" baris 2. Hapus salah satu.",
        "harus ganda:3 angka terlayani untuk misal, kesehatan-kabkota-balita, 2024 tw4 sudah ada di lembar "ganda" baris 2. Hapus salah satu.",
        "harus ganda:4 terlayani: diharapkan paling banyak 100 ("sasaran" di baris 2), ditemukan 120. Perbaiki salah satunya, atau jelaskan di kolom catatan.",
      ]
    `);
  });

  test('tells what is missing when no place says the year or the region', async () => {
    expect(findings(await planFile('tanpa-tahun.csv'))).toMatchInlineSnapshot(`
      [
        "harus tanpa-tahun:2 wilayah tidak diketahui. Tambahkan kolom wilayah, atau pakai --wilayah ID.",
        "harus tanpa-tahun:3 wilayah tidak diketahui. Tambahkan kolom wilayah, atau pakai --wilayah ID.",
      ]
    `);
    expect(findings(await planFile('tanpa-tahun.csv', {given: {region: 'misal'}}))).toMatchInlineSnapshot(`
      [
        "harus tanpa-tahun:2 kolom B ("Sasaran"): tahun tidak diketahui. Tambahkan kolom tahun, atau pakai --tahun N.",
        "harus tanpa-tahun:2 kolom C ("Terlayani"): tahun tidak diketahui. Tambahkan kolom tahun, atau pakai --tahun N.",
        "harus tanpa-tahun:3 kolom B ("Sasaran"): tahun tidak diketahui. Tambahkan kolom tahun, atau pakai --tahun N.",
        "harus tanpa-tahun:3 kolom C ("Terlayani"): tahun tidak diketahui. Tambahkan kolom tahun, atau pakai --tahun N.",
      ]
    `);
  });

  test('tells that a letter is no table', async () => {
    expect(findings(await planFile('tanpa-tabel.csv'))).toMatchInlineSnapshot(`
      [
        "lihat tanpa-tabel tidak berisi tabel yang dikenali: perlu kolom jenis pelayanan atau wilayah, dan kolom angka. Lembar ini dilewati.",
        "harus  tidak ada satu pun angka yang dapat dibaca dari berkas ini.",
      ]
    `);
  });

  test('tells every wrong word of a mapping at once', () => {
    expect(mappingOf('peta-salah.yml').faults).toMatchInlineSnapshot(`
      [
        "peta kolom "Kegiatan": "kegiatan" bukan id ukuran dan bukan salah satu dari wilayah, layanan, urusan, tahun, periode, ukuran, nilai, status, catatan, abaikan.",
        "peta kolom "Jml Sas": "sasarann" bukan id ukuran dan bukan salah satu dari wilayah, layanan, urusan, tahun, periode, ukuran, nilai, status, catatan, abaikan.",
        "peta layanan "Yanbalita": "kesehatan-balita" tidak ada di data/indikator.",
        "peta wilayah "Misal": "misall" tidak ada di data/wilayah.",
      ]
    `);
    expect(mappingFrom('kolom: [').faults).toMatchInlineSnapshot(`
      [
        "peta bukan YAML yang benar, lihat baris 1. Periksa titik dua, tanda kutip, dan lekuknya.",
      ]
    `);
    expect(mappingFrom('kolum: {}').faults).toMatchInlineSnapshot(`
      [
        "peta: kunci "kolum" tidak dikenal. Yang boleh: kolom, layanan, wilayah.",
      ]
    `);
  });
});
