import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {capture, type Captured} from '../../tests/support/capture';
import amend from '../amend';

const fixtures = join(import.meta.dirname, '../../src/regulations/amend/__tests__/__fixtures__');
const base = join(fixtures, 'dasar.txt');
const act = (name: string): string => join(fixtures, `${name}.perubahan.txt`);

const run = (...args: string[]): Promise<Captured> => capture(() => amend(args));

describe('pustaka amend', () => {
  it('prints the consolidated text, and beside it what became of each instruction', async () => {
    const {code, out, err} = await run(base, act('bentuk/ayat-dihapus'));
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(join(fixtures, 'bentuk/ayat-dihapus.hasil.txt'), 'utf8'));
    expect(err).toMatchInlineSnapshot(`
      "Perintah: 2 diterapkan · 0 ragu · 0 tidak dipahami
      - baris 12, Pasal I angka 1: dihapus pasal-4-ayat-2 → diterapkan
      - baris 13, Pasal I angka 2: dihapus pasal-2-ayat-3 → diterapkan
      "
    `);
  });

  it('says what is left to a person', async () => {
    const {code, out, err} = await run(base, act('buruk/sasaran-tidak-ada'));
    expect([code, out]).toEqual([0, readFileSync(base, 'utf8')]);
    expect(err).toMatchInlineSnapshot(`
      "Perintah: 0 diterapkan · 3 ragu · 0 tidak dipahami
      - baris 12, Pasal I angka 1: diubah pasal-19 → RAGU. Pasal 19 tidak ada dalam naskah asal.
      - baris 15, Pasal I angka 2: dihapus pasal-4-ayat-7 → RAGU. Pasal 4 ayat (7) tidak ada dalam naskah asal.
      - baris 16, Pasal I angka 3: disisipkan pasal-19a → RAGU. Pasal 19 tidak ada dalam naskah asal.
      Perintah yang ragu atau tidak dipahami tidak mengubah naskah. Terapkan sendiri setelah dibaca.
      "
    `);
  });

  it('gives all of it as JSON', async () => {
    const {out, err} = await run(base, act('bentuk/pasal-dihapus'), '--json');
    const result = JSON.parse(out) as Record<string, unknown>;
    expect(err).toBe('');
    expect(Object.keys(result)).toEqual(['text', 'changes', 'counts', 'warnings']);
    expect(result).toMatchObject({counts: {diterapkan: 1, ragu: 0, tidakDipahami: 0}, changes: [{instruction: 'perubahan-1', line: 12, action: 'dihapus', target: 'pasal-6', outcome: 'diterapkan', source: 'Pasal I angka 1'}]});
  });

  it('explains wrong use and files that it cannot read', async () => {
    const empty = join(mkdtempSync(join(tmpdir(), 'amend-')), 'kosong.txt');
    writeFileSync(empty, '');
    expect((await run(base)).err).toMatchInlineSnapshot(`
      "Cara pakai: pustaka amend BERKAS_ASAL BERKAS_PERUBAHAN [--json]. Berkas berformat .txt, .md, .docx, .pdf, atau .html.
      "
    `);
    expect(await run(base, 'tidak-ada.txt')).toMatchObject({code: 2, err: 'Berkas "tidak-ada.txt" tidak ditemukan. Periksa nama dan foldernya.\n'});
    expect((await run(base, empty)).code).toBe(1);
  });
});
