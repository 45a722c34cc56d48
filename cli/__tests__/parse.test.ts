import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseFile} from '../parse';

const folder = mkdtempSync(join(tmpdir(), 'parse-'));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function messageOf(path: string): string {
  const outcome = parseFile(path);
  return 'message' in outcome ? `${outcome.code} ${outcome.message.replace(folder, '…')}` : 'tidak ada pesan';
}

describe('pustaka parse', () => {
  it('reads plain text and Markdown alike', () => {
    const plain = parseFile(write('a.txt', 'MEMUTUSKAN:\nPasal 1\n(1) Satu.\n(2) Dua.\n'));
    const markdown = parseFile(write('a.md', '**MEMUTUSKAN:**\n## Pasal 1\n(1) Satu.\n(2) Dua.\n'));
    expect('report' in plain && plain.report.counts).toEqual('report' in markdown && markdown.report.counts);
    expect('report' in plain && plain.report.ayatPerPasal).toEqual({'1': 2});
  });

  it('gives one clear message for a file that it cannot read', () => {
    expect(messageOf(join(folder, 'tidak-ada.txt'))).toMatchInlineSnapshot(`"2 Berkas "…/tidak-ada.txt" tidak ditemukan. Periksa nama dan foldernya."`);
    expect(messageOf(write('a.docx', 'PK'))).toMatchInlineSnapshot(`"2 Berkas .docx belum dapat dibaca perintah ini: isinya harus diimpor lebih dahulu, dan perintah impor belum tersedia. Simpan naskahnya sebagai .txt, lalu ulangi."`);
    expect(messageOf(write('a.xyz', 'x'))).toMatchInlineSnapshot(`"2 Jenis berkas ".xyz" tidak dikenal. Cara pakai: pustaka parse BERKAS [--json]. Berkas berformat .txt atau .md."`);
    expect(messageOf(write('kosong.txt', ' \n'))).toMatchInlineSnapshot(`"1 Berkas "…/kosong.txt" kosong. Isi naskah peraturan lebih dahulu."`);
    expect(messageOf(write('biner.txt', new Uint8Array([80, 0, 255, 3])))).toMatchInlineSnapshot(`"1 Berkas "…/biner.txt" bukan teks UTF-8. Buka dengan penyunting teks, lalu simpan ulang sebagai teks UTF-8."`);
  });
});
