import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {validate} from '../../site/validate';
import {practiceSchema} from '../schema';
import {FIXTURES, goodRecord, patchedRecord} from './fixtures';

const messages = (name: string): string => validate(practiceSchema, patchedRecord(name)).problems.map(({field, message}) => `${field ?? ''}: ${message}`).join('\n');

describe('schema of practices', () => {
  it('accepts the complete example', () => {
    expect(validate(practiceSchema, goodRecord()).problems).toEqual([]);
  });

  it('has a snapshot for every bad fixture', () => {
    expect(readdirSync(join(FIXTURES, 'bad')).map((file) => basename(file, '.yml')).sort()).toEqual(NAMES);
  });

  it('names the line of a fault in the file', () => {
    const raw = {...goodRecord(), data: {...(goodRecord().data as object), urusan: ['kesehattan']}};
    expect(validate(practiceSchema, raw).problems[0]).toMatchObject({line: 10, field: 'urusan.0'});
  });
});

const NAMES = ['biaya-di-luar-tangga', 'bukti-2-tanpa-angka-awal', 'bukti-2-tanpa-kit', 'bukti-3-tanpa-evaluasi-luar', 'bukti-4-satu-replika', 'bukti-di-luar-tangga', 'disabilitas-tanpa-mudah-baca', 'judul-terlalu-panjang', 'kontak-nomor-pribadi', 'mudah-baca-kalimat-panjang', 'mudah-baca-persen', 'replika-dihentikan-tanpa-alasan', 'ringkasan-terlalu-pendek', 'satu-pelajaran', 'syarat-bukan-pertanyaan', 'tahapan-mundur', 'tanpa-alasan-belum-diketahui', 'tanpa-sumber', 'tanpa-tantangan', 'tinjau-lagi-sebelum-ditinjau', 'tinjau-lagi-terlalu-jauh', 'urgensi-terlalu-panjang', 'urusan-salah-ketik'];

describe('bad practices', () => {
  it('says what is wrong: biaya-di-luar-tangga', () => {
    expect(messages('biaya-di-luar-tangga')).toMatchInlineSnapshot(`"tingkat_biaya.tingkat: diharapkan salah satu dari 1, 2, 3, 4, 5, ditemukan 0."`);
  });
  it('says what is wrong: bukti-2-tanpa-angka-awal', () => {
    expect(messages('bukti-2-tanpa-angka-awal')).toMatchInlineSnapshot(`"tingkat_bukti.tingkat: tingkat 2 belum boleh: diharapkan paling sedikit satu hasil dengan angka awal dan akhir (kunci hasil). Turunkan tingkatnya atau lengkapi buktinya."`);
  });
  it('says what is wrong: bukti-2-tanpa-kit', () => {
    expect(messages('bukti-2-tanpa-kit')).toMatchInlineSnapshot(`"tingkat_bukti.tingkat: tingkat 2 belum boleh: diharapkan kit_replikasi (kunci kit_replikasi). Turunkan tingkatnya atau lengkapi buktinya."`);
  });
  it('says what is wrong: bukti-3-tanpa-evaluasi-luar', () => {
    expect(messages('bukti-3-tanpa-evaluasi-luar')).toMatchInlineSnapshot(`"tingkat_bukti.tingkat: tingkat 3 belum boleh: diharapkan paling sedikit satu evaluasi eksternal (kunci evaluasi). Turunkan tingkatnya atau lengkapi buktinya."`);
  });
  it('says what is wrong: bukti-4-satu-replika', () => {
    expect(messages('bukti-4-satu-replika')).toMatchInlineSnapshot(`"tingkat_bukti.tingkat: tingkat 4 belum boleh: diharapkan paling sedikit dua replika berstatus diterapkan yang menyebut hasil (kunci replika). Turunkan tingkatnya atau lengkapi buktinya."`);
  });
  it('says what is wrong: bukti-di-luar-tangga', () => {
    expect(messages('bukti-di-luar-tangga')).toMatchInlineSnapshot(`"tingkat_bukti.tingkat: diharapkan salah satu dari 0, 1, 2, 3, 4, 5, ditemukan 6."`);
  });
  it('says what is wrong: disabilitas-tanpa-mudah-baca', () => {
    expect(messages('disabilitas-tanpa-mudah-baca')).toMatchInlineSnapshot(`
      "ringkasan_mudah_baca: wajib diisi karena kelompok_sasaran memuat penyandang-disabilitas.
      keterlibatan: wajib diisi karena kelompok_sasaran memuat penyandang-disabilitas (boleh {belum_diketahui: "alasan"})."
    `);
  });
  it('says what is wrong: judul-terlalu-panjang', () => {
    expect(messages('judul-terlalu-panjang')).toMatchInlineSnapshot(`"judul: diharapkan panjang paling banyak 90, ditemukan "Judul yang ditulis terlalu panjang sehingga tidak lagi m…."`);
  });
  it('says what is wrong: kontak-nomor-pribadi', () => {
    expect(messages('kontak-nomor-pribadi')).toMatchInlineSnapshot(`"kontak.telepon: kunci "telepon" tidak dikenal. Kunci yang boleh: jabatan, unit, surel, belum_diketahui."`);
  });
  it('says what is wrong: mudah-baca-kalimat-panjang', () => {
    expect(messages('mudah-baca-kalimat-panjang')).toMatchInlineSnapshot(`"ringkasan_mudah_baca.0: diharapkan 1–12 kata, ditemukan 14 kata."`);
  });
  it('says what is wrong: mudah-baca-persen', () => {
    expect(messages('mudah-baca-persen')).toMatchInlineSnapshot(`
      "ringkasan_mudah_baca.0: diharapkan tanpa persen (tulis "3 dari 10"), ditemukan "Ada 30% anak terlambat.".
      ringkasan_mudah_baca.2: diharapkan tanpa persen (tulis "3 dari 10"), ditemukan "Ada 10 persen lagi."."
    `);
  });
  it('says what is wrong: replika-dihentikan-tanpa-alasan', () => {
    expect(messages('replika-dihentikan-tanpa-alasan')).toMatchInlineSnapshot(`"replika.0.alasan_berhenti: wajib diisi karena status dihentikan."`);
  });
  it('says what is wrong: ringkasan-terlalu-pendek', () => {
    expect(messages('ringkasan-terlalu-pendek')).toMatchInlineSnapshot(`"ringkasan: diharapkan 40–60 kata, ditemukan 5 kata."`);
  });
  it('says what is wrong: satu-pelajaran', () => {
    expect(messages('satu-pelajaran')).toMatchInlineSnapshot(`"pelajaran: diharapkan jumlah butir paling sedikit 2, ditemukan [{"isi":"Hanya satu."}]."`);
  });
  it('says what is wrong: syarat-bukan-pertanyaan', () => {
    expect(messages('syarat-bukan-pertanyaan')).toMatchInlineSnapshot(`
      "syarat_berhasil.0.tanya: diharapkan pertanyaan ya/tidak yang berakhir dengan tanda tanya, ditemukan "Ada posyandu.".
      syarat_berhasil.1.tanya: diharapkan pertanyaan yang terjawab "ya" atau "tidak", ditemukan "Berapa jumlah posyandu?". Mulai dengan "Apakah" atau "Sudahkah"."
    `);
  });
  it('says what is wrong: tahapan-mundur', () => {
    expect(messages('tahapan-mundur')).toMatchInlineSnapshot(`"tahapan.0.selesai: diharapkan tidak lebih awal daripada mulai (2024-02), ditemukan "2024-01"."`);
  });
  it('says what is wrong: tanpa-alasan-belum-diketahui', () => {
    expect(messages('tanpa-alasan-belum-diketahui')).toMatchInlineSnapshot(`"keberlanjutan.belum_diketahui: diharapkan panjang paling sedikit 10, ditemukan "lupa"."`);
  });
  it('says what is wrong: tanpa-sumber', () => {
    expect(messages('tanpa-sumber')).toMatchInlineSnapshot(`"sumber: diharapkan jumlah butir paling sedikit 1, ditemukan []."`);
  });
  it('says what is wrong: tanpa-tantangan', () => {
    expect(messages('tanpa-tantangan')).toMatchInlineSnapshot(`"tantangan: diharapkan paling sedikit satu tantangan atau kegagalan, ditemukan tidak ada. Praktik tanpa kesulitan tidak membantu peniru."`);
  });
  it('says what is wrong: tinjau-lagi-sebelum-ditinjau', () => {
    expect(messages('tinjau-lagi-sebelum-ditinjau')).toMatchInlineSnapshot(`"tinjau_lagi: diharapkan sesudah 2026-01-31 dan paling lambat 2028-01-31 (24 bulan), ditemukan "2026-01-31"."`);
  });
  it('says what is wrong: tinjau-lagi-terlalu-jauh', () => {
    expect(messages('tinjau-lagi-terlalu-jauh')).toMatchInlineSnapshot(`"tinjau_lagi: diharapkan sesudah 2026-01-31 dan paling lambat 2028-01-31 (24 bulan), ditemukan "2028-02-01"."`);
  });
  it('says what is wrong: urgensi-terlalu-panjang', () => {
    expect(messages('urgensi-terlalu-panjang')).toMatchInlineSnapshot(`"urgensi: diharapkan paling banyak 80 kata, ditemukan 81 kata."`);
  });
  it('says what is wrong: urusan-salah-ketik', () => {
    expect(messages('urusan-salah-ketik')).toMatchInlineSnapshot(`"urusan.0: diharapkan salah satu dari pendidikan, kesehatan, pekerjaan-umum, perumahan, trantibumlinmas, sosial, lainnya, ditemukan "kesehattan". Mungkin maksudnya "kesehatan"?"`);
  });
});
