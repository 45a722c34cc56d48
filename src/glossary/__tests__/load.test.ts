import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatProblems} from '../../site/problems';
import {loadGlossary} from '../load';

const fixture = (name: string): string => {
  const root = join(__dirname, '__fixtures__', name);
  if (!existsSync(root)) throw new Error(`no fixture ${name}`);
  return root;
};
const faults = (name: string): string => formatProblems(loadGlossary(fixture(`bad/${name}`)).problems);

describe('loadGlossary', () => {
  it('reads terms sorted by term, with defaults, and counts terms, not files', () => {
    const {items, problems, checked} = loadGlossary(fixture('good'));
    expect(problems).toEqual([]);
    expect(checked).toBe(2);
    expect(items.map(({istilah, alias}) => [istilah, alias])).toEqual([['SKALA', []], ['SPM', ['standar minimal']]]);
  });

  it('finds an id that two terms share', () => {
    expect(faults('id-ganda')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - data/istilah/dasar.yml:8 › istilah.1.id: "spm" sudah dipakai di data/istilah/dasar.yml. Id istilah harus unik di semua berkas."
    `);
  });

  it('finds a name that leads to two terms, whatever its capitals', () => {
    expect(faults('nama-ganda')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - data/istilah/dasar.yml:14 › istilah.1.alias: "spm" sudah menunjuk istilah "spm". Satu nama hanya untuk satu istilah; jelaskan arti keduanya di dalam arti."
    `);
  });

  it('finds a meaning that is too long', () => {
    expect(faults('arti-panjang')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - data/istilah/dasar.yml:4 › istilah.0.arti: diharapkan paling banyak 30 kata, ditemukan 31. Pindahkan rincian ke pedoman."
    `);
  });

  it('finds a meaning that only repeats the term', () => {
    expect(faults('arti-berputar')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - data/istilah/dasar.yml:4 › istilah.0.arti: hanya mengulang "SPM". Jelaskan dengan kata lain yang dipahami pegawai baru."
    `);
  });

  it('finds a term that claims certainty without a source', () => {
    expect(faults('tanpa-sumber')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - data/istilah/dasar.yml:2 › istilah.0.sumber: wajib ada bila kepastian "resmi". Isi id sumber, atau ubah kepastian menjadi perlu-verifikasi."
    `);
  });

  it('finds a word that is both allowed and to be avoided', () => {
    expect(faults('hindari-alias')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - data/istilah/dasar.yml:9 › istilah.0.hindari.0: "standar" juga ada di alias. Pilih salah satu: boleh dipakai atau dihindari."
    `);
  });

  it('finds links that lead nowhere and guesses what was meant', () => {
    expect(faults('tautan-mati')).toMatchInlineSnapshot(`
      "2 masalah pada berkas isi:
      - data/istilah/dasar.yml:8 › istilah.0.terkait.istilah.0: istilah "spn" tidak ada di pustaka. Mungkin maksudnya "spm"?
      - data/istilah/dasar.yml:8 › istilah.0.terkait.peraturan.0: peraturan "uu-23-2014" tidak ada di pustaka."
    `);
  });

  it('finds a misspelt key', () => {
    expect(faults('kunci-salah')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - data/istilah/dasar.yml:8 › istilah.0.kepanjangn: kunci "kepanjangn" tidak dikenal. Mungkin maksudnya "kepanjangan"?"
    `);
  });

  it('finds an id that is no slug', () => {
    expect(faults('id-salah')).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - data/istilah/dasar.yml:2 › istilah.0.id: diharapkan huruf kecil, angka, dan tanda hubung (contoh: perda-kaltara-17-2024), ditemukan "SPM"."
    `);
  });
});
