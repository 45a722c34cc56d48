import {join} from 'node:path';
import * as z from 'zod';
import {describe, expect, it} from 'vitest';
import {isoDate, orUnknown, sector, slug, sourceIds} from '../fields';
import {formatProblems} from '../problems';
import {readRecord, type RawRecord} from '../readYaml';
import {idProblems, validate} from '../validate';

const FIXTURES = join(__dirname, '__fixtures__');
const schema = z.strictObject({
  id: slug,
  judul: z.string().min(3),
  tanggal: isoDate,
  sektor: sector,
  jumlah: z.int().min(0),
  sumber: sourceIds,
  tautan: z.url(),
  butir: z.array(z.strictObject({nama: z.string(), jumlah: z.number().optional()})),
  nilai: orUnknown(z.string()),
});

function read(name: string): RawRecord {
  const {record} = readRecord(FIXTURES, join(FIXTURES, name));
  if (!record) throw new Error(`${name} is not readable`);
  return record;
}

describe('validate', () => {
  it('returns the value of a good record and no problem', () => {
    const {value, problems} = validate(schema, read('good/lengkap.yml'));
    expect(problems).toEqual([]);
    expect(value?.nilai).toEqual({belum_diketahui: 'belum ada naskah yang dibaca'});
  });

  it('names every fault at once with file, line, field, what was expected, what was found and a hint', () => {
    const raw = read('bad/banyak-salah.yml');
    const text = formatProblems([...validate(schema, raw).problems, ...idProblems(raw)]);
    expect(text).toMatchInlineSnapshot(`
      "11 masalah pada berkas isi:
      - bad/banyak-salah.yml:1 › id: diharapkan "banyak-salah" (sama dengan nama berkas), ditemukan "lain".
      - bad/banyak-salah.yml:2 › judul: diharapkan panjang paling sedikit 3, ditemukan "x".
      - bad/banyak-salah.yml:3 › tanggal: diharapkan tanggal TTTT-BB-HH yang ada di kalender, ditemukan "2024-02-30".
      - bad/banyak-salah.yml:4 › sektor: diharapkan salah satu dari pendidikan, kesehatan, pekerjaan-umum, perumahan, trantibumlinmas, sosial, ditemukan "kesehata". Mungkin maksudnya "kesehatan"?
      - bad/banyak-salah.yml:5 › jumlah: diharapkan paling sedikit 0, ditemukan -1.
      - bad/banyak-salah.yml:6 › sumber: diharapkan jumlah butir paling sedikit 1, ditemukan [].
      - bad/banyak-salah.yml:7 › tautan: diharapkan alamat web lengkap (https://…), ditemukan "contoh".
      - bad/banyak-salah.yml:9 › butir.0.nama: diharapkan teks, ditemukan tidak ada.
      - bad/banyak-salah.yml:9 › butir.0.nma: kunci "nma" tidak dikenal. Mungkin maksudnya "nama"?
      - bad/banyak-salah.yml:10 › butir.0.jumlah: diharapkan angka, ditemukan "dua".
      - bad/banyak-salah.yml:11 › nilai: diharapkan teks, ditemukan [1]."
    `);
  });

  it('says what a record without any key lacks', () => {
    expect(formatProblems(validate(schema, read('bad/kosong.yml')).problems)).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - bad/kosong.yml: diharapkan kelompok kunci: nilai, ditemukan kosong."
    `);
  });

  it('shows the message of a rule of the schema as it stands, at the field that the rule names', () => {
    const even = z.strictObject({jumlah: z.number()}).superRefine(({jumlah}, ctx) => {
      if (jumlah % 2) ctx.addIssue({code: 'custom', path: ['jumlah'], message: 'diharapkan bilangan genap, ditemukan 3.'});
    });
    const raw: RawRecord = {id: 'a', file: 'data/a.yml', data: {jumlah: 3}, body: '', bodyLine: 1, lineOf: () => 7};
    expect(validate(even, raw).problems).toEqual([{file: 'data/a.yml', line: 7, field: 'jumlah', message: 'diharapkan bilangan genap, ditemukan 3.'}]);
  });
});
