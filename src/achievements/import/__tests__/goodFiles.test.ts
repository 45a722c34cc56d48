import {describe, expect, test} from 'vitest';
import {figures, findings, mappingOf, planFile, planSheets, told} from './office';

describe('an office file in good order', () => {
  test('with titles, numbers of columns, headings, subtotals and a footer is told row by row', async () => {
    expect(told(await planFile('judul-dan-jumlah.csv'))).toMatchInlineSnapshot(`
      "Berkas berkas
      Berkas CSV: UTF-8 tanpa BOM, kolom dipisah titik koma (;), 14 baris.
      Kolom C: titik sebagai pemisah ribuan, jadi "1.812" dibaca 1812 (seperti kolom lain di berkas ini).
      Kolom D: titik sebagai pemisah ribuan, jadi "1.705" dibaca 1705 (seperti kolom lain di berkas ini).

      Lembar "judul-dan-jumlah": kepala tabel di baris 5.
        A "No" → nomor urut, tidak disimpan
        B "Jenis Pelayanan Dasar" → jenis pelayanan
        C "Jumlah yang harus dilayani" → sasaran
        D "Jumlah yang terlayani" → terlayani
        E "Capaian (%)" → persen-penerima: dibandingkan, tidak disimpan
        F "Mutu yang dibutuhkan" → mutu-perlu
        G "Mutu yang terpenuhi" → mutu-terpenuhi
        H "Pagu Anggaran (Rp)" → alokasi
        I "Realisasi" → realisasi
        Berlaku untuk semua baris: wilayah misal (judul baris 2), tahun 2024 (judul baris 3), periode tw4 (judul baris 3).
        Dibaca 4 baris:
        - baris 8: kesehatan-kabkota-ibu-hamil, misal: 6 angka
        - baris 9: kesehatan-kabkota-ibu-bersalin, misal: 6 angka
        - baris 10: kesehatan-kabkota-balita, misal: 4 angka
        - baris 13: sosial-kabkota-anak-telantar, misal: 5 angka
        Dilewati 8 baris:
        - baris 1: judul "LAPORAN CAPAIAN SPM"
        - baris 2: judul "KABUPATEN MISAL"
        - baris 3: judul "TRIWULAN IV TAHUN 2024"
        - baris 6: nomor kolom
        - baris 7: judul urusan "KESEHATAN"
        - baris 11: jumlah atau rata-rata ("Jumlah Kesehatan"); dihitung ulang dari rinciannya
        - baris 12: judul urusan "SOSIAL"
        - baris 14: catatan kaki ("Sumber: Bagian Pemerintahan")

      Perlu dilihat (1):
      - lembar "judul-dan-jumlah" baris 10: tertulis 70,1 %, tetapi 5120 ÷ 7812 = 65,54 %. Yang disimpan hanya hitungannya; periksa angkanya.

      Terbaca 21 angka, 3 sel tanpa angka (bukan nol), 3 persen atau indeks dibandingkan.
      Terhadap kumpulan: 24 baru, 0 berubah, 0 sama."
    `);
  });

  test('with one figure a row needs no titles', async () => {
    const plan = await planFile('rapi.csv');
    expect([figures(plan), findings(plan)]).toMatchInlineSnapshot(`
      [
        [
          "misal 2024 tw4 kesehatan-kabkota-balita sasaran 7812",
          "misal 2024 tw4 kesehatan-kabkota-balita terlayani 6120",
          "kota-contoh 2024 tw4 kesehatan-kabkota-balita sasaran 15230",
          "kota-contoh 2024 tw4 kesehatan-kabkota-balita terlayani tidak-tersedia",
        ],
        [],
      ]
    `);
  });

  test('with a column a year names its measure in the row', async () => {
    const plan = await planFile('kolom-tahun.csv');
    expect([figures(plan), findings(plan)]).toMatchInlineSnapshot(`
      [
        [
          "kota-contoh 2023 tw4 sosial-kabkota-anak-telantar sasaran 120",
          "kota-contoh 2024 tw4 sosial-kabkota-anak-telantar sasaran 118",
          "kota-contoh 2025 tw4 sosial-kabkota-anak-telantar sasaran 1115",
          "kota-contoh 2023 tw4 sosial-kabkota-anak-telantar terlayani 96",
          "kota-contoh 2024 tw4 sosial-kabkota-anak-telantar terlayani 101",
          "kota-contoh 2025 tw4 sosial-kabkota-anak-telantar terlayani 112",
        ],
        [
          "lihat kolom-tahun periode tidak disebut, jadi dibaca "tw4". Ubah dengan --periode TW1, TW2, TW3, TW4, atau tahun.",
          "harus kolom-tahun:3 sasaran: nilai 1.115 jauh dari tahun lain (2023: 120; 2024: 118). Periksa satuan (orang) dan jumlah angkanya, atau jelaskan di kolom catatan.",
        ],
      ]
    `);
  });

  test('in Windows-1252 with tabs, of a quarter that is not over, is marked as provisional', async () => {
    const plan = await planFile('tab-windows.csv');
    expect(plan.merged?.text).toMatchInlineSnapshot(`
      "wilayah,tahun,periode,layanan,ukuran,jenis_kelamin,nilai,status,catatan
      misal,2025,tw2,kesehatan-kabkota-hipertensi,sasaran,total,28430,sementara,Posyandu “baru”
      misal,2025,tw2,kesehatan-kabkota-hipertensi,terlayani,total,13905,sementara,Posyandu “baru”
      misal,2025,tw2,kesehatan-kabkota-diabetes-melitus,sasaran,total,4120,sementara,
      misal,2025,tw2,kesehatan-kabkota-diabetes-melitus,terlayani,total,1288,sementara,
      "
    `);
  });

  test('with merged heads, a column a quarter, is read through both rows of the head', async () => {
    const plan = await planSheets({
      Capaian: [
        [{value: 'CAPAIAN SPM KABUPATEN MISAL TAHUN 2024', span: 7}, null, null, null, null, null, null],
        [],
        ['No', 'Jenis Layanan', {value: 'Sasaran', span: 2}, null, {value: 'Terlayani', span: 2}, null, 'Ket'],
        [null, null, 'TW I', 'TW II', 'TW I', 'TW II', null],
        [1, 'Pelayanan kesehatan balita', 7812, 7812, 1500, 3200, 'data posyandu'],
        [2, 'Pelayanan kesehatan ibu hamil', 1812, 1812, 402, '851 [e]', 'perkiraan puskesmas'],
      ],
    });
    expect([figures(plan), findings(plan)]).toMatchInlineSnapshot(`
      [
        [
          "misal 2024 tw1 kesehatan-kabkota-balita sasaran 7812",
          "misal 2024 tw2 kesehatan-kabkota-balita sasaran 7812",
          "misal 2024 tw1 kesehatan-kabkota-balita terlayani 1500",
          "misal 2024 tw2 kesehatan-kabkota-balita terlayani 3200",
          "misal 2024 tw1 kesehatan-kabkota-ibu-hamil sasaran 1812",
          "misal 2024 tw2 kesehatan-kabkota-ibu-hamil sasaran 1812",
          "misal 2024 tw1 kesehatan-kabkota-ibu-hamil terlayani 402",
          "misal 2024 tw2 kesehatan-kabkota-ibu-hamil terlayani 851",
        ],
        [],
      ]
    `);
  });

  test('with women, men and both under one head keeps the parts', async () => {
    const plan = await planSheets({
      'TW IV 2024': [
        ['Kota Contoh'],
        ['Jenis Layanan', {value: 'Sasaran', span: 3}, null, null, {value: 'Terlayani', span: 3}, null, null],
        [null, 'L', 'P', 'Jumlah', 'L', 'P', 'Jumlah'],
        ['Pelayanan kesehatan balita', 80, 90, 170, 70, 85, 155],
      ],
    });
    expect([figures(plan), findings(plan)]).toMatchInlineSnapshot(`
      [
        [
          "kota-contoh 2024 tw4 kesehatan-kabkota-balita sasaran laki-laki 80",
          "kota-contoh 2024 tw4 kesehatan-kabkota-balita sasaran perempuan 90",
          "kota-contoh 2024 tw4 kesehatan-kabkota-balita sasaran 170",
          "kota-contoh 2024 tw4 kesehatan-kabkota-balita terlayani laki-laki 70",
          "kota-contoh 2024 tw4 kesehatan-kabkota-balita terlayani perempuan 85",
          "kota-contoh 2024 tw4 kesehatan-kabkota-balita terlayani 155",
        ],
        [],
      ]
    `);
  });

  test('with a sheet for each sector and an empty one reads them all', async () => {
    const head = ['Jenis Layanan', 'Sasaran', 'Terlayani'];
    const plan = await planSheets({
      Kesehatan: [['Kabupaten Misal, Triwulan IV 2024'], head, ['Balita', 7812, 6100], ['Ibu hamil', 1812, 1700]],
      Sosial: [['Kabupaten Misal, Triwulan IV 2024'], head, ['Rehabilitasi sosial dasar tuna sosial, khususnya gelandangan dan pengemis, di luar panti', 35, 30], ['Total', 35, 30]],
      'Lembar3': [[null]],
    });
    expect([figures(plan), findings(plan)]).toMatchInlineSnapshot(`
      [
        [
          "misal 2024 tw4 kesehatan-kabkota-balita sasaran 7812",
          "misal 2024 tw4 kesehatan-kabkota-balita terlayani 6100",
          "misal 2024 tw4 kesehatan-kabkota-ibu-hamil sasaran 1812",
          "misal 2024 tw4 kesehatan-kabkota-ibu-hamil terlayani 1700",
          "misal 2024 tw4 sosial-kabkota-tuna-sosial sasaran 35",
          "misal 2024 tw4 sosial-kabkota-tuna-sosial terlayani 30",
        ],
        [],
      ]
    `);
  });

  test('with a row a region takes the service from the title and the region from the row above', async () => {
    const plan = await planSheets({
      'Data 2024': [
        ['Jenis pelayanan: Pelayanan kesehatan balita'],
        ['Kabupaten/Kota', 'Triwulan', 'Sasaran', 'Terlayani'],
        ['Kab. Misal', 'III', 7812, 5000],
        [null, 'IV', 7812, 6100],
        ['Kota Contoh', 'IV', 15230, 14000],
        ['Jumlah', null, 23042, 20100],
      ],
    });
    expect([figures(plan), findings(plan)]).toMatchInlineSnapshot(`
      [
        [
          "misal 2024 tw3 kesehatan-kabkota-balita sasaran 7812",
          "misal 2024 tw3 kesehatan-kabkota-balita terlayani 5000",
          "misal 2024 tw4 kesehatan-kabkota-balita sasaran 7812",
          "misal 2024 tw4 kesehatan-kabkota-balita terlayani 6100",
          "kota-contoh 2024 tw4 kesehatan-kabkota-balita sasaran 15230",
          "kota-contoh 2024 tw4 kesehatan-kabkota-balita terlayani 14000",
        ],
        [],
      ]
    `);
  });

  test('with columns of years takes the measure from the name of the sheet', async () => {
    const plan = await planSheets({Terlayani: [['Jenis Layanan', '2023', '2024'], ['Pelayanan kesehatan balita', 5900, 6100]]}, {given: {region: 'misal', period: 'tw4'}});
    expect([figures(plan), told(plan).split('\n').filter((line) => line.includes('Berlaku'))]).toMatchInlineSnapshot(`
      [
        [
          "misal 2023 tw4 kesehatan-kabkota-balita terlayani 5900",
          "misal 2024 tw4 kesehatan-kabkota-balita terlayani 6100",
        ],
        [
          "  Berlaku untuk semua baris: wilayah misal (--wilayah), periode tw4 (--periode), ukuran terlayani (nama lembar "Terlayani").",
        ],
      ]
    `);
  });

  test('with heads and names of its own is read through --peta', async () => {
    const plan = await planFile('peta.csv', {mapping: mappingOf('peta.yml')});
    expect([figures(plan), findings(plan)]).toMatchInlineSnapshot(`
      [
        [
          "misal 2024 tw4 kesehatan-kabkota-balita sasaran 100",
          "misal 2024 tw4 kesehatan-kabkota-balita terlayani 90",
          "misal 2024 tw4 kesehatan-kabkota-ibu-hamil sasaran 80",
          "misal 2024 tw4 kesehatan-kabkota-ibu-hamil terlayani 75",
        ],
        [
          "lihat peta periode tidak disebut, jadi dibaca "tw4". Ubah dengan --periode TW1, TW2, TW3, TW4, atau tahun.",
        ],
      ]
    `);
  });
});
