import {describe, expect, it} from 'vitest';
import {readHtml} from '../html';
import {decodeText, readPlain} from '../plain';

const linesOf = (html: string): string[] => readHtml(Buffer.from(html)).lines.map(({text}) => text);

describe('web pages', () => {
  it('turns blocks and line breaks into lines, entities into signs', () => {
    expect(linesOf('<center>BAB I<br>KETENTUAN&nbsp;UMUM</center><p>Pasal&#32;1</p>Isi\n <b>tebal</b>.')).toEqual(['BAB I', 'KETENTUAN\u00a0UMUM', 'Pasal 1', 'Isi tebal.']);
  });

  it('writes the numbers that the browser shows, but not over printed ones', () => {
    expect(linesOf('<ol type="a" start="3"><li>satu<ol type="i"><li>dalam</li><li>lagi</li></ol></li><li value="9">dua</li></ol>')).toEqual(['c. satu', 'i. dalam', 'ii. lagi', 'i. dua']);
    expect(linesOf('<ol><li>a. satu</li><li>(2) dua</li></ol><ol><li>bahwa sendiri</li></ol>')).toEqual(['a. satu', '(2) dua', 'bahwa sendiri']);
  });

  it('leaves scripts, styles and forms out, and reports pictures and tables', () => {
    const {lines, doubts} = readHtml(Buffer.from('<style>x{}</style><script>alert(1)</script><p>isi<img src="x"></p><table border="1"><tr><td>a</td><td>b</td><td>c</td></tr></table>'));
    expect(lines.map(({text}) => text)).toEqual(['isi', 'a   b   c']);
    expect(doubts.map(({message}) => message)).toEqual(['gambar tidak ikut.', 'tabel 1 baris ditulis sebagai kolom teks; cocokkan dengan aslinya.']);
  });
});

describe('plain text', () => {
  it('reads UTF-8, UTF-16 either way, and Windows-1252 with a doubt', () => {
    expect(decodeText(Buffer.from('\ufeffPasal “1”')).text).toContain('Pasal “1”');
    expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Pasal', 'utf16le')])).text).toContain('Pasal');
    expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('Pasal', 'utf16le').swap16()])).text).toContain('Pasal');
    const old = decodeText(Buffer.from([0x93, 0x31, 0x94]));
    expect([old.text, old.doubts.length]).toEqual(['“1”', 1]);
  });

  it('refuses a text without a letter', () => {
    expect(() => readPlain(Buffer.from(' \n\t'), 'txt')).toThrowErrorMatchingInlineSnapshot(`[ImportFault: Berkas ini kosong: tidak ada satu huruf pun. Isi naskah peraturan lebih dahulu.]`);
  });
});
