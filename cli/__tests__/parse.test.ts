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

async function messageOf(path: string): Promise<string> {
  const outcome = await parseFile(path);
  return 'message' in outcome ? `${outcome.code} ${outcome.message.replaceAll(folder, '…')}` : 'tidak ada pesan';
}

describe('pustaka parse', () => {
  it('reads plain text, Markdown and web pages alike', async () => {
    const plain = await parseFile(write('a.txt', 'MEMUTUSKAN:\nPasal 1\n(1) Satu.\n(2) Dua.\n'));
    const markdown = await parseFile(write('a.md', '**MEMUTUSKAN:**\n## Pasal 1\n(1) Satu.\n(2) Dua.\n'));
    const page = await parseFile(write('a.html', '<p>MEMUTUSKAN:</p><p>Pasal 1</p><p>(1) Satu.<br>(2) Dua.</p>'));
    expect('report' in plain && plain.report.ayatPerPasal).toEqual({'1': 2});
    expect('report' in markdown && markdown.report.counts).toEqual('report' in plain && plain.report.counts);
    expect('report' in page && page.report.counts).toEqual('report' in plain && plain.report.counts);
  });

  it('keeps the line numbers of a text file, page numbers included', async () => {
    const outcome = await parseFile(write('b.txt', 'MEMUTUSKAN:\n\n- 2 -\n\nPasal 1\nIsi.\nPasal 1\nLagi.\n'));
    expect('report' in outcome && outcome.report.furniture).toEqual([{line: 3, text: '- 2 -'}]);
    expect('report' in outcome && outcome.report.warnings.some(({line}) => line === 7)).toBe(true);
  });

  it('gives one clear message for a file that it cannot read', async () => {
    expect(await messageOf(join(folder, 'tidak-ada.txt'))).toMatchInlineSnapshot(`"2 Berkas "…/tidak-ada.txt" tidak ditemukan. Periksa nama dan foldernya."`);
    expect(await messageOf(write('a.docx', 'PK'))).toMatchInlineSnapshot(`"1 …/a.docx: Nama berkas ini berakhiran .docx, tetapi isinya teks biasa. Bila memang naskah, ganti akhirannya menjadi .txt, lalu ulangi."`);
    expect(await messageOf(write('a.xyz', 'x'))).toMatchInlineSnapshot(`"2 Jenis berkas ".xyz" tidak dikenal. Cara pakai: pustaka parse BERKAS [--json]. Berkas berformat .txt, .md, .docx, .pdf, atau .html."`);
    expect(await messageOf(write('kosong.txt', ' \n'))).toMatchInlineSnapshot(`"1 …/kosong.txt: Berkas ini kosong: tidak ada satu huruf pun. Isi naskah peraturan lebih dahulu."`);
    expect(await messageOf(write('biner.txt', new Uint8Array([80, 0, 255, 3])))).toMatchInlineSnapshot(`"1 …/biner.txt: Isi berkas ini bukan naskah yang dikenal. Minta ulang berkas .docx, .pdf, .html, .txt, atau .md."`);
  });
});
