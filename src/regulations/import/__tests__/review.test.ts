import {describe, expect, it} from 'vitest';
import {parseRegulation} from '../../grammar/parse';
import {toReport} from '../../grammar/report';
import {detectKind, extensionDoubt} from '../detect';
import {readRegulationFile} from '../read';
import {reviewFindings} from '../review';

async function findings(text: string): Promise<string[]> {
  const file = await readRegulationFile(Buffer.from(text), 'a.txt');
  return reviewFindings(file, toReport(parseRegulation(file.text))).map(({line, place, message}) => `${line} ${place}: ${message}`);
}

const HEAD = 'Menimbang : a. bahwa satu;\nb. bahwa dua;\nMengingat : 1. Undang-Undang;\n2. Peraturan;\nMEMUTUSKAN:\n';
const TAIL = 'Ditetapkan di Contoh\npada tanggal 5 Mei 2025\n';

describe('what a person must look at', () => {
  it('names missing articles, and an elucidation that ends elsewhere', async () => {
    const found = await findings(`${HEAD}Pasal 1\nIsi.\nPasal 2\nIsi.\nPasal 4\nIsi.\n${TAIL}PENJELASAN\nI. UMUM\nIsi.\nII. PASAL DEMI PASAL\nPasal 1\nCukup jelas.\nPasal 2\nCukup jelas.\n`);
    expect(found).toContain('0 : pasal yang tidak ditemukan: 3.');
    expect(found).toContain('0 : penjelasan berakhir pada Pasal 2, batang tubuh pada Pasal 4.');
  });

  it('says where letters have no meaning, and where paragraphs may have run together', async () => {
    const found = await findings(`${HEAD}Pasal 1\nIsi \uFFFD.\n${'panjang '.repeat(600)}\n${TAIL}`);
    expect(found).toContain('7 baris 7: huruf tidak terpetakan: "Isi \uFFFD.". Cocokkan dengan aslinya.');
    expect(found).toContain('8 baris 8: baris ini 4.799 huruf; mungkin beberapa paragraf menyatu.');
  });

  it('is empty for a sound text', async () => {
    expect(await findings(`${HEAD}Pasal 1\nIsi.\n${TAIL}`)).toEqual([]);
  });
});

describe('what a file is', () => {
  it('goes by its content; the name gives at most a doubt', () => {
    expect(detectKind(Buffer.from('%PDF-1.4'), 'a.docx')).toBe('pdf');
    expect(detectKind(Buffer.from('\n%PDF-1.4'), 'a.txt')).toBe('pdf');
    expect(detectKind(Buffer.from('Pasal tentang berkas %PDF-1.4'), 'a.txt')).toBe('txt');
    expect(detectKind(Buffer.from('<!-- x --><html>'), 'a.txt')).toBe('html');
    expect(detectKind(Buffer.from('# Pasal 1'), 'a.md')).toBe('md');
    expect(extensionDoubt('pdf', 'a.PDF')).toBeUndefined();
    expect(extensionDoubt('html', 'a.htm')).toBeUndefined();
    expect(extensionDoubt('pdf', 'a.docx')).toBe('nama berkas berakhiran .docx, tetapi isinya pdf; dibaca sebagai pdf.');
  });
});
