import {strToU8, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {readWorkbook} from '../readWorkbook';
import type {WriteCell} from '../types';
import {writeXlsx} from '../writeXlsx';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean): Uint8Array => Uint8Array.from([...text].flatMap((letter) => (bigEndian ? [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255] : [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])));
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const messagesOf = async (name: string, bytes: Uint8Array): Promise<string[]> => (await readWorkbook({name, bytes})).problems.map(({message}) => message);
const read = async (bytes: Uint8Array, name = 'data.csv') => {
  const {sheets, understood, problems} = await readWorkbook({name, bytes});
  return {rows: sheets[0]?.rows.map((row) => row.map(({value}) => value)), understood, problems};
};

/** Smallest workbook with the given XML of its one sheet; cells may be anything that programs write. */
function workbook(sheet: string, styles = '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>'): Uint8Array {
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook ${ns}><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'),
    'xl/styles.xml': strToU8(styles),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${ns}>${sheet}</worksheet>`),
  });
}

describe('a file that cannot be read', () => {
  test('gets one clear message and never throws', async () => {
    const broken = (await writeXlsx([{name: 'A', rows: [[{value: 'teks'}]]}])).slice(0, 300);
    const cases: readonly (readonly [string, Uint8Array])[] = [
      ['kosong.xlsx', new Uint8Array()],
      ['spasi.csv', utf8('  \n\n')],
      ['rusak.xlsx', broken],
      ['sandi.xlsx', join(OLE, new Uint8Array(600), utf16('EncryptedPackage', false))],
      ['lama.xls', join(OLE, new Uint8Array(600), utf16('Workbook', false))],
      ['biner.xlsb', zipSync({'xl/workbook.bin': new Uint8Array(9)})],
      ['lain.ods', zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>')})],
      ['arsip.zip', zipSync({'foto.jpg': new Uint8Array(9)})],
      ['laporan.pdf', utf8('%PDF-1.7')],
      ['unduhan.xls', utf8('<html><table><tr><td>1</td></tr></table></html>')],
      ['salah-nama.xlsx', utf8('a;b\n1;2\n')],
      ['gambar.csv', Uint8Array.from([0, 1, 2, 0, 0, 7, 65, 66, 67, 200])],
      ['rusak-dalam.xlsx', workbook('<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>')],
      ['besar.csv', new Uint8Array(16 * 1024 * 1024).fill(65)],
    ];
    const told = await Promise.all(cases.map(([name, bytes]) => messagesOf(name, bytes)));
    expect(told.every((messages) => messages.length === 1)).toBe(true);
    expect(told.flat()).toMatchInlineSnapshot(`
      [
        "Berkas "kosong.xlsx" kosong.",
        "Berkas "spasi.csv" tidak berisi apa pun.",
        "Berkas "rusak.xlsx" rusak dan tidak dapat dibuka. Buka di program lembar sebar, lalu simpan lagi sebagai .xlsx.",
        "Berkas "sandi.xlsx" dikunci dengan kata sandi. Buka, hapus kata sandinya, lalu simpan lagi sebagai .xlsx.",
        "Berkas "lama.xls" memakai format Excel lama (.xls), yang tidak dapat dibaca di sini. Buka di program lembar sebar, lalu simpan sebagai .xlsx atau .csv.",
        "Berkas "biner.xlsb" memakai format Excel biner (.xlsb). Simpan sebagai .xlsx atau .csv, lalu buka lagi.",
        "Berkas "lain.ods" memakai format OpenDocument (.ods). Simpan sebagai .xlsx atau .csv, lalu buka lagi.",
        "Berkas "arsip.zip" adalah arsip zip, bukan lembar sebar. Simpan sebagai .xlsx atau .csv, lalu buka lagi.",
        "Berkas "laporan.pdf" adalah PDF, bukan lembar sebar. Mintalah berkas Excel atau CSV-nya.",
        "Berkas "unduhan.xls" sebenarnya halaman HTML atau XML, bukan lembar sebar. Buka di program lembar sebar, lalu simpan sebagai .xlsx.",
        "Berkas "salah-nama.xlsx" bernama .xlsx, tetapi isinya bukan Excel. Simpan lagi dari program lembar sebar.",
        "Berkas "gambar.csv" bukan teks dan bukan Excel. Simpan lagi sebagai .xlsx atau .csv.",
        "Isi berkas "rusak-dalam.xlsx" rusak pada sel A1. Buka di program lembar sebar, lalu simpan lagi sebagai .xlsx.",
        "Berkas "besar.csv" terlalu besar: 16 MB. Batasnya 15 MB. Pisahkan menjadi beberapa berkas.",
      ]
    `);
  });

  test('that is small but inflates without end is not opened', async () => {
    const bomb = zipSync({'xl/workbook.xml': new Uint8Array(130 * 1024 * 1024)}, {level: 1});
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    expect(await messagesOf('bom.xlsx', bomb)).toMatchInlineSnapshot(`
      [
        "Berkas "bom.xlsx" mengembang menjadi lebih dari 120 MB saat dibuka. Berkas ini tidak dibuka.",
      ]
    `);
  });

  test('with too many rows or columns is refused before it fills the memory', async () => {
    const far = workbook('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    const long = utf8('a;b\n'.repeat(60_000));
    expect([await messagesOf('jauh.xlsx', far), await messagesOf('panjang.csv', long)]).toMatchInlineSnapshot(`
      [
        [
          "Berkas "jauh.xlsx" berisi 1.048.576 baris. Batasnya 50.000 baris. Pisahkan menjadi beberapa berkas.",
        ],
        [
          "Berkas "panjang.csv" berisi 60.000 baris. Batasnya 50.000 baris. Pisahkan menjadi beberapa berkas.",
        ],
      ]
    `);
  });
});

describe('text with columns', () => {
  const TABLE = 'Layanan;Sasaran;Capaian\r\nIbu hamil;1.250;83,5\r\n"Balita; ""bawah lima""";90;-7,25\r\n';

  test('is the same in every encoding', async () => {
    const files = [utf8(TABLE), join(Uint8Array.from([0xef, 0xbb, 0xbf]), utf8(TABLE)), join(Uint8Array.from([0xff, 0xfe]), utf16(TABLE, false)), join(Uint8Array.from([0xfe, 0xff]), utf16(TABLE, true)), utf16(TABLE, false), utf16(TABLE, true)];
    const all = await Promise.all(files.map((file) => read(file)));
    expect(all.map(({rows}) => rows)).toEqual(files.map(() => [['Layanan', 'Sasaran', 'Capaian'], ['Ibu hamil', 1250, 83.5], ['Balita; "bawah lima"', 90, -7.25]]));
    expect(all.map(({understood}) => understood[0])).toMatchInlineSnapshot(`
      [
        "Berkas CSV: UTF-8 tanpa BOM, kolom dipisah titik koma (;), 3 baris.",
        "Berkas CSV: UTF-8 dengan BOM, kolom dipisah titik koma (;), 3 baris.",
        "Berkas CSV: UTF-16 dengan BOM, kolom dipisah titik koma (;), 3 baris.",
        "Berkas CSV: UTF-16 dengan BOM, kolom dipisah titik koma (;), 3 baris.",
        "Berkas CSV: UTF-16 tanpa BOM, kolom dipisah titik koma (;), 3 baris.",
        "Berkas CSV: UTF-16 tanpa BOM, kolom dipisah titik koma (;), 3 baris.",
      ]
    `);
  });

  test('in Windows-1252 keeps its letters', async () => {
    const {rows} = await read(latin('Nama;Nilai\nCaf\u00e9 \u0093x\u0094 \u0080;1\n'));
    expect(rows?.[1]).toEqual(['Café “x” €', 1]);
  });

  test('is split by what parts its columns, not by decimal commas', async () => {
    const files = ['Nama;A;B\nx;1,5;2,5\ny;3,5;4,5\n', 'Nama,A,B\nx,1.5,2.5\ny,3.5,4.5\n', 'Nama\tA\tB\nx\t1,5\t2,5\ny\t3,5\t4,5\n', 'sep=|\nNama|A|B\nx|1,5|2,5\ny|3,5|4,5\n', 'Laporan; tahun 2025\nNama,A,B\nx,1.5,2.5\ny,3.5,4.5\n'];
    const all = await Promise.all(files.map((text) => read(utf8(text))));
    expect(all.map(({rows}) => rows?.slice(-2))).toEqual(files.map(() => [['x', 1.5, 2.5], ['y', 3.5, 4.5]]));
    expect(all.map(({understood}) => understood[0])).toMatchInlineSnapshot(`
      [
        "Berkas CSV: UTF-8 tanpa BOM, kolom dipisah titik koma (;), 3 baris.",
        "Berkas CSV: UTF-8 tanpa BOM, kolom dipisah koma (,), 3 baris.",
        "Berkas CSV: UTF-8 tanpa BOM, kolom dipisah tab, 3 baris.",
        "Berkas CSV: UTF-8 tanpa BOM, kolom dipisah garis tegak (|), 4 baris.",
        "Berkas CSV: UTF-8 tanpa BOM, kolom dipisah koma (,), 4 baris.",
      ]
    `);
  });

  test('with line ends of every kind and empty rows keeps the numbers of its rows', async () => {
    const {rows} = await read(utf8('a;b\r\n\r\n1;2\r3;4\n;\n5;6\r\n\r\n'));
    expect(rows).toEqual([['a', 'b'], [null], [1, 2], [3, 4], [null, null], [5, 6]]);
  });

  test('with a quote that does not close says where', async () => {
    const {problems} = await read(utf8('a;b\n1;"dua\n3;4\n'));
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "message": "tanda kutip dibuka tetapi tidak ditutup; sisa berkas terbaca sebagai satu sel.",
          "row": 2,
          "sheet": "data",
        },
      ]
    `);
  });
});

describe('ambiguous numbers', () => {
  test('are settled by the column, then by the file, then by the kind of file, and told', async () => {
    const texts = ['A;B\n1.234;x\n12,5;y\n', 'A;B\n1.234;2,5\n5.678;3,5\n', 'A;B\n1.234;x\n5.678;y\n', 'A,B\n1.234,x\n5.678,y\n', 'A;B\n1.234;x\n12.5;y\n'];
    const all = await Promise.all(texts.map((text) => read(utf8(text))));
    expect(all.map(({rows, understood}) => [rows?.[1]?.[0], understood[1]])).toMatchInlineSnapshot(`
      [
        [
          1234,
          "Kolom A: titik sebagai pemisah ribuan, jadi "1.234" dibaca 1234 (terlihat dari "12,5" di kolom yang sama).",
        ],
        [
          1234,
          "Kolom A: titik sebagai pemisah ribuan, jadi "1.234" dibaca 1234 (seperti kolom lain di berkas ini).",
        ],
        [
          1234,
          "Kolom A: titik sebagai pemisah ribuan, jadi "1.234" dibaca 1234 (tidak ada petunjuk lain; periksa).",
        ],
        [
          1.234,
          "Kolom A: titik sebagai tanda desimal, jadi "1.234" dibaca 1,234 (tidak ada petunjuk lain; periksa).",
        ],
        [
          1.234,
          "Kolom A: titik sebagai tanda desimal, jadi "1.234" dibaca 1,234 (terlihat dari "12.5" di kolom yang sama).",
        ],
      ]
    `);
  });

  test('with both marks in one column are told as a fault', async () => {
    expect((await read(utf8('A;B\n12,5;x\n12.5;y\n'))).problems).toMatchInlineSnapshot(`
      [
        {
          "message": "Kolom A memakai dua tanda desimal ("12,5" dan "12.5"). Samakan penulisannya.",
          "row": 3,
          "sheet": "data",
        },
      ]
    `);
  });

  test('codes stay texts: leading zeros and long rows of digits', async () => {
    expect((await read(utf8('NIK;Kode;Nilai\n6501012345678901;007;12\n'))).rows?.[1]).toEqual(['6501012345678901', '007', 12]);
  });
});

describe('a workbook of a spreadsheet program', () => {
  test('gives percentages as shown, dates, truth values, errors and texts that are numbers', async () => {
    const styles = '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="#,##0&quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const cells = ['<c r="A2" s="1"><v>0.85</v></c>', '<c r="B2" s="2"><v>0.8333</v></c>', '<c r="C2" s="3"><v>85</v></c>', '<c r="D2" s="4"><v>46086</v></c>', '<c r="E2" t="b"><v>1</v></c>', '<c r="F2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '<c r="G2" t="inlineStr"><is><t>1.250</t></is></c>', '<c r="H2"><f>1+2</f><v>3</v></c>'];
    const {sheets, understood} = await readWorkbook({name: 'a.xlsx', bytes: workbook(`<sheetData><row r="2">${cells.join('')}</row></sheetData>`, styles)});
    expect(sheets[0]?.rows.map((row) => row.map(({text}) => text))).toEqual([['', '', '', '', '', '', '', ''], ['85%', '83,33%', '85', '2026-03-05', 'BENAR', '#DIV/0!', '1.250', '3']]);
    expect(sheets[0]?.rows[1]?.map(({value}) => (value instanceof Date ? 'tanggal' : value))).toEqual([85, 83.33, 85, 'tanggal', true, '#DIV/0!', 1250, 3]);
    expect(understood).toMatchInlineSnapshot(`
      [
        "Berkas Excel (.xlsx), 1 lembar: "Data" (2 baris).",
        "Kolom G: titik sebagai pemisah ribuan, jadi "1.250" dibaca 1250 (tidak ada petunjuk lain; periksa).",
      ]
    `);
  });

  test('gives the text of merged cells in each of them, and a figure once', async () => {
    const cell = (value: string | number, span: number): WriteCell => ({value, span});
    const {sheets} = await readWorkbook({name: 'a.xlsx', bytes: await writeXlsx([{name: 'A', rows: [[cell('Terlayani', 2), null, {value: 'x'}], [cell(12, 2), null, {value: 1}]]}])});
    expect(sheets[0]?.rows.map((row) => row.map(({value}) => value))).toEqual([['Terlayani', 'Terlayani', 'x'], [12, null, 1]]);
  });

  test('of 5,000 rows is read and written within seconds', async () => {
    const rows = Array.from({length: 5000}, (_, index): WriteCell[] => Array.from({length: 12}, (__, column) => ({value: column === 0 ? `baris ${index}` : index * column})));
    const start = performance.now();
    const {sheets} = await readWorkbook({name: 'a.xlsx', bytes: await writeXlsx([{name: 'A', rows}])});
    expect(sheets[0]?.rows.length).toBe(5000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
