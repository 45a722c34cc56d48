import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatProblems} from '../problems';
import {parseYaml, readDataDir, readRecord} from '../readYaml';

const FIXTURES = join(__dirname, '__fixtures__');

describe('reading data files', () => {
  it('keeps dates as text and knows the line of each field', () => {
    const {record} = readRecord(FIXTURES, join(FIXTURES, 'good/lengkap.yml'));
    expect((record?.data as {tanggal: unknown}).tanggal).toBe('2024-12-31');
    expect(record?.lineOf(['butir', 0, 'nama'])).toBe(9);
    expect(record?.lineOf(['butir', 0, 'hilang'])).toBe(9);
  });

  it('splits front matter from body and counts lines from the top of the file', () => {
    const {record} = readRecord(FIXTURES, join(FIXTURES, 'good/tulisan.md'));
    expect(record?.body.trim()).toBe('Baris isi pertama.');
    expect(record?.bodyLine).toBe(5);
    expect(record?.lineOf(['judul'])).toBe(3);
  });

  it('turns broken YAML into problems with file and line and still reads the other files', () => {
    const {records, problems} = readDataDir(FIXTURES, 'bad', /\.(yml|md)$/);
    expect(records.map(({id}) => id)).toEqual(['banyak-salah', 'kosong']);
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "3 masalah pada berkas isi:
      - bad/depan-rusak.md:2: YAML tidak terbaca: ada kunci di dalam nilai: titik dua kedua pada satu baris, atau baris berikutnya menjorok. Periksa inden, titik dua, dan tanda kutip pada baris ini.
      - bad/depan-rusak.md:2: YAML tidak terbaca: nilai dan kunci berikutnya tidak terpisah. Periksa inden, titik dua, dan tanda kutip pada baris ini.
      - bad/yaml-rusak.yml:4: YAML tidak terbaca: ada tanda yang kurang, misalnya kutip penutup atau titik dua. Periksa inden, titik dua, dan tanda kutip pada baris ini."
    `);
  });

  it.each([
    ['judul: a\njudul: b\n', 'kunci ini sudah ada di atas.'],
    ['judul: a: b\n', 'ada kunci di dalam nilai: titik dua kedua pada satu baris, atau baris berikutnya menjorok.'],
    ['butir:\n\tsatu: 1\n', 'inden memakai tab. Pakai spasi.'],
    ['butir: [1, 2\n', 'daftar [ … ] atau kelompok { … } belum ditutup, atau inden kurang dalam.'],
    ['judul: @a\n', 'nilai diawali tanda khusus. Apit nilainya dengan tanda kutip.'],
    ['judul: *tebal* sekali\n', 'nilai diawali tanda bintang. Apit nilainya dengan tanda kutip.'],
    ['- satu\ndua: 1\n', 'Unexpected scalar at node end.'],
  ])('says what is wrong with %j', (text, wanted) => {
    expect(parseYaml(text, 'a.yml').problems.map(({message}) => message)).toContain(`YAML tidak terbaca: ${wanted} Periksa inden, titik dua, dan tanda kutip pada baris ini.`);
  });

  it('reads nothing, and says nothing, where the folder does not exist', () => {
    expect(readDataDir(FIXTURES, 'tidak-ada')).toEqual({records: [], problems: []});
  });
});
