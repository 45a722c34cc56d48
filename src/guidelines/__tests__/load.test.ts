import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {formatProblems} from '../../site/problems';
import {loadGuidelines, loadRegimes} from '../load';

const fixture = (name: string): string => join(import.meta.dirname, '__fixtures__', name);

describe('loadGuidelines', () => {
  test('a right page of each edition loads without a problem', () => {
    const {items, problems, checked} = loadGuidelines(fixture('good'));
    expect(problems).toEqual([]);
    expect(checked).toBe(2);
    expect(items.map(({edition, locale, id}) => `${edition} ${locale} ${id}`)).toEqual(['current id enam-urusan/sosial', '2018 id sosial']);
    expect(items[0]?.meta.berlaku.sejak).toBe('2021');
  });

  test('all faults of all pages come at once, with file, line and hint', () => {
    expect(formatProblems(loadGuidelines(fixture('bad')).problems)).toMatchInlineSnapshot(`
      "10 masalah pada berkas isi:
      - docs/pedoman/kunci-salah.md:2 › description: diharapkan teks, ditemukan tidak ada.
      - docs/pedoman/kunci-salah.md:3 › deskripsi: kunci "deskripsi" tidak dikenal. Kunci yang boleh: title, title_en, description, sidebar_label, sidebar_position, untuk, berlaku, sektor, sumber, kepastian, diperiksa, alias, terkait.
      - docs/pedoman/panjang.md:3 › description: diharapkan panjang paling banyak 155, ditemukan "Kalimat ini sengaja dibuat lebih panjang dari seratus li….
      - docs/pedoman/panjang.md:7 › sumber: diharapkan jumlah butir paling sedikit 1, ditemukan [].
      - docs/pedoman/panjang.md:8 › kepastian: diharapkan salah satu dari resmi, sekunder, perlu-verifikasi, ditemukan "yakin".
      - docs/pedoman/panjang.md:9 › diperiksa: diharapkan tanggal TTTT-BB-HH yang ada di kalender, ditemukan "2026-02-30".
      - docs/pedoman/panjang.md:12: judul tingkat satu (#) hanya dari kunci title. Pakai ## di dalam teks.
      - docs/pedoman/rujukan.md:6 › berlaku.peraturan.0: peraturan "pp-2-2081" tidak ada di pustaka. Mungkin maksudnya "pp-2-2018"?
      - docs/pedoman/rujukan.md:7 › sumber.0: sumber "w80" tidak ada di pustaka. Mungkin maksudnya "w08"?
      - i18n/en/docusaurus-plugin-content-docs/current/tanpa-asal.md: terjemahan tanpa halaman asal: tidak ada "tanpa-asal.md" pada edisi "current"."
    `);
  });

  test('the guidelines of this library have no fault of their own', () => {
    const {problems, checked} = loadGuidelines(join(import.meta.dirname, '../../..'));
    expect(problems.filter(({message}) => !message.includes('tidak ada di pustaka'))).toEqual([]);
    expect(checked).toBeGreaterThan(20);
  });
});

describe('loadRegimes', () => {
  test('regimes come in order of time', () => {
    const {items, problems} = loadRegimes(fixture('good'));
    expect(problems).toEqual([]);
    expect(items.map(({id}) => id)).toEqual(['lama', 'baru']);
  });

  test('a wrong date, id or edition is reported', () => {
    expect(formatProblems(loadRegimes(fixture('bad')).problems)).toMatchInlineSnapshot(`
      "3 masalah pada berkas isi:
      - data/pedoman/edisi.yml:6 › edisi: diharapkan salah satu dari current, 2018 (versions.json), ditemukan "2019".
      - data/pedoman/rezim.yml:1 › id: diharapkan "rezim" (sama dengan nama berkas), ditemukan "rezim-lain".
      - data/pedoman/rezim.yml:4 › sejak: diharapkan tanggal TTTT-BB-HH, TTTT-BB, atau TTTT, ditemukan "2021-13"."
    `);
  });
});
