import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatProblems} from '../../site/problems';
import {loadOnboarding} from '../load';

const fixture = (name: string): string => {
  const root = join(__dirname, '__fixtures__', name);
  if (!existsSync(root)) throw new Error(`no fixture ${name}`);
  return root;
};
const faults = (name: string): string => formatProblems(loadOnboarding(fixture(`bad/${name}`)).problems);

describe('loadOnboarding', () => {
  it('reads a path with its steps in order', () => {
    const {items, problems, checked} = loadOnboarding(fixture('good'));
    expect(problems).toEqual([]);
    expect(checked).toBe(3);
    expect(items.map(({id, steps}) => [id, steps.map((step) => step.id)])).toEqual([['baru', ['satu', 'dua']]]);
  });

  it('finds a gap in the order of steps', () => {
    expect(faults('urutan')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - docs/orientasi/baru/dua.md:4 › urutan: diharapkan 2, ditemukan 3. Urutan langkah harus 1, 2, 3, … tanpa lompatan dan tanpa angka ganda."
    `);
  });

  it('finds a step of an earlier stage after a later one', () => {
    expect(faults('tahap')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - docs/orientasi/baru/dua.md:5 › tahap: "hari-pertama" datang sesudah "bulan-pertama" (langkah 1). Urutan tahap: hari-pertama, minggu-pertama, bulan-pertama."
    `);
  });

  it('finds a step that names another path than its folder', () => {
    expect(faults('jalur')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - docs/orientasi/baru/satu.md:3 › jalur: diharapkan "baru" (nama folder), ditemukan "lama"."
    `);
  });

  it('finds a task that is listed twice', () => {
    expect(faults('tugas-ganda')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - docs/orientasi/baru/satu.md:10 › tugas.1: "Tugas pertama." sudah ada. Tiap tugas dalam satu langkah harus berbeda."
    `);
  });

  it('finds a misspelt key and what is missing for it', () => {
    expect(faults('kunci-salah')).toMatchInlineSnapshot(`
      "2 masalah pada berkas isi:
      - docs/orientasi/baru/satu.md:2 › menit: diharapkan angka, ditemukan tidak ada.
      - docs/orientasi/baru/satu.md:6 › menti: kunci "menti" tidak dikenal. Mungkin maksudnya "menit"?"
    `);
  });

  it('finds a source that is not registered', () => {
    expect(faults('sumber-mati')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - docs/orientasi/baru/satu.md:11 › sumber.0: sumber "w02" tidak ada di pustaka. Mungkin maksudnya "w01"?"
    `);
  });

  it('finds steps without a path', () => {
    expect(faults('tanpa-index')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - docs/orientasi/baru/index.md: berkas jalur tidak ada. Buat index.md dengan judul, ringkas, untuk, dan kuis."
    `);
  });

  it('asks for at least three questions', () => {
    expect(faults('kuis-kurang')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - docs/orientasi/baru/index.md:8 › kuis: diharapkan jumlah butir paling sedikit 3, ditemukan [{"soal":"Berapa urusan yang memiliki SPM?","jawaban":"En…."
    `);
  });
});
