import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readRecord} from '../../site/readYaml';
import {validate} from '../../site/validate';
import {indicatorSchema} from '../schema';

const FIXTURES = join(__dirname, '__fixtures__');

function faults(folder: string, name: string): string[] {
  const {record, problems} = readRecord(FIXTURES, join(FIXTURES, folder, name));
  const found = record ? validate(indicatorSchema, record).problems : problems;
  return found.map(({line, field, message}) => `${line ?? '-'} ${field ?? '-'}: ${message}`);
}

const bad = (name: string): string[] => faults('bad', `${name}.yml`);

describe('the indicator schema', () => {
  it.each(readdirSync(join(FIXTURES, 'good')).filter((name) => name.endsWith('.yml')))('accepts %s', (name) => {
    expect(faults('good', name)).toEqual([]);
  });

  it.each(readdirSync(join(FIXTURES, 'bad')).filter((name) => name.endsWith('.yml')))('refuses %s', (name) => {
    expect(faults('bad', name)).not.toEqual([]);
  });

  it('names the six sectors and guesses the one meant', () => expect(bad('sektor-salah')).toMatchInlineSnapshot(`
    [
      "2 sektor: diharapkan salah satu dari pendidikan, kesehatan, pekerjaan-umum, perumahan, trantibumlinmas, sosial, ditemukan "kesehatn". Mungkin maksudnya "kesehatan"?",
    ]
  `));
  it('names the two levels', () => expect(bad('tingkat-salah')).toMatchInlineSnapshot(`
    [
      "3 tingkat: diharapkan salah satu dari provinsi, kabupaten-kota, ditemukan "kabupaten".",
    ]
  `));
  it('holds the id to sector and level', () => expect(bad('id-tidak-cocok')).toMatchInlineSnapshot(`
    [
      "1 id: diharapkan berawalan "kesehatan-kabkota-" (sektor dan tingkat berkas ini), ditemukan "kesehatan-prov-klb".",
    ]
  `));
  it('wants every edition', () => expect(bad('edisi-hilang')).toMatchInlineSnapshot(`
    [
      "14 edisi.2018: diharapkan kelompok kunci: nilai, ditemukan tidak ada.",
    ]
  `));
  it('knows no other edition', () => expect(bad('edisi-asing')).toMatchInlineSnapshot(`
    [
      "36 edisi.2019: kunci "2019" tidak dikenal. Mungkin maksudnya "2018"?",
    ]
  `));
  it('counts from one', () => expect(bad('urutan-nol')).toMatchInlineSnapshot(`
    [
      "4 urutan: diharapkan paling sedikit 1, ditemukan 0.",
    ]
  `));
  it('refuses an alias that repeats another, whatever its case', () => expect(bad('alias-berulang')).toMatchInlineSnapshot(`
    [
      "9 alias.1: alias "klb" mengulang nama atau alias lain. Hapus baris ini.",
    ]
  `));
  it('wants at least one alias', () => expect(bad('alias-kosong')).toMatchInlineSnapshot(`
    [
      "7 alias: diharapkan jumlah butir paling sedikit 1, ditemukan [].",
    ]
  `));
  it('wants a source for an office that is not marked as unverified', () => expect(bad('pengampu-tanpa-sumber')).toMatchInlineSnapshot(`
    [
      "11 opd_pengampu: kepastian "sekunder" memerlukan sumber. Tambahkan sumber, atau tulis kepastian: perlu-verifikasi.",
    ]
  `));
  it('wants the guideline of its edition among the rules', () => expect(bad('edisi-tanpa-pedoman')).toMatchInlineSnapshot(`
    [
      "27 edisi.2021.dasar_hukum: edisi 2021 harus memuat peraturan "permendagri-59-2021".",
    ]
  `));
  it('refuses a rule younger than the end of a frozen edition', () => expect(bad('dasar-terlalu-muda')).toMatchInlineSnapshot(`
    [
      "49 edisi.2018.dasar_hukum.1.peraturan: edisi 2018 berakhir pada 2021, jadi "permenkes-6-2024" tidak dapat menjadi dasarnya.",
    ]
  `));
  it('knows three units', () => expect(bad('satuan-salah')).toMatchInlineSnapshot(`
    [
      "17 edisi.2021.satuan.0: diharapkan salah satu dari orang, rumah, kejadian, ditemukan "keluarga".",
    ]
  `));
  it('refuses a target above a hundred percent', () => expect(bad('target-lebih')).toMatchInlineSnapshot(`
    [
      "23 edisi.2021.target.persen: diharapkan paling banyak 100, ditemukan 120.",
    ]
  `));
  it('wants a source for every edition', () => expect(bad('tanpa-sumber')).toMatchInlineSnapshot(`
    [
      "52 edisi.2018.sumber: diharapkan jumlah butir paling sedikit 1, ditemukan [].",
    ]
  `));
  it('wants a real reason for an unknown value', () => expect(bad('alasan-pendek')).toMatchInlineSnapshot(`
    [
      "43 edisi.2018.indikator_mutu.belum_diketahui: diharapkan panjang paling sedikit 10, ditemukan "entah".",
    ]
  `));
  it('names unknown and missing keys', () => expect(bad('kunci-asing')).toMatchInlineSnapshot(`
    [
      "1 nama_en: diharapkan teks, ditemukan tidak ada.",
      "6 name_en: kunci "name_en" tidak dikenal. Mungkin maksudnya "nama_en"?",
    ]
  `));
  it('wants the bare number of an article', () => expect(bad('pasal-salah')).toMatchInlineSnapshot(`
    [
      "29 edisi.2021.dasar_hukum.0.pasal: diharapkan teks berpola /^\\d+[A-Z]?$/, ditemukan "Pasal 6".",
    ]
  `));
});
