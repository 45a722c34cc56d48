import {describe, expect, it} from 'vitest';
import {documentXml, level, makeDocx, numbered, numberingXml, p, partXml, run, stylesXml, table, type DocxParts} from '../../../../tests/support/files/docx';
import {COUNTS, plainLines} from '../../../../tests/support/files/regulation';
import {regulationParts} from '../../../../tests/support/files/word';
import {parseRegulation} from '../../grammar/parse';
import {toReport} from '../../grammar/report';
import {readDocx} from '../docx/index';
import {readRegulationFile} from '../read';

const linesOf = (parts: DocxParts): string[] => readDocx(makeDocx(parts)).lines.map(({text}) => text);
const doubtsOf = (body: string, more: Partial<DocxParts> = {}): string[] => readDocx(makeDocx({document: documentXml(body), ...more})).doubts.map(({place, message}) => `${place}: ${message}`);
const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, inner = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`;
const numberedLines = (numbering: string, body: string, styles?: string): string[] => linesOf({document: documentXml(body), numbering: numberingXml(numbering), ...(styles === undefined ? {} : {styles: stylesXml(styles)})});

describe('a regulation whose numbers Word makes', () => {
  it('comes out with all of them, in the layout of the law', async () => {
    const {text, doubts} = await readRegulationFile(makeDocx(regulationParts()), 'perda.docx');
    const found = text.split('\n').filter((line) => line !== '').join(' ').replace(/\s+/g, ' ');
    expect(found).toBe(plainLines().join(' '));
    expect(toReport(parseRegulation(text)).counts).toEqual(COUNTS);
    expect(doubts).toEqual([]);
  });
});

describe('automatic numbering', () => {
  it('continues over lists of one abstract list, and starts anew where an instance says so', () => {
    const numbering = list(1, level(0, 'decimal', '(%1)')) + num(1, 1) + num(2, 1) + num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    expect(numberedLines(numbering, numbered(1, 'x') + numbered(2, 'x') + numbered(3, 'x') + numbered(3, 'x'))).toEqual(['(1) x', '(2) x', '(1) x', '(2) x']);
  });

  it('restarts lower levels after a higher one, unless told otherwise', () => {
    const restarting = list(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2.')) + num(1, 1);
    const going = list(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2.', '<w:lvlRestart w:val="0"/>')) + num(1, 1);
    const body = [0, 1, 1, 0, 1].map((at) => numbered(1, 'x', at)).join('');
    expect(numberedLines(restarting, body)).toEqual(['1. x', 'a. x', 'b. x', '2. x', 'a. x']);
    expect(numberedLines(going, body)).toEqual(['1. x', 'a. x', 'b. x', '2. x', 'c. x']);
  });

  it('prints numbers of several levels, and plain digits where the list is legal', () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>') + level(2, 'lowerLetter', '%1.%2.%3');
    expect(numberedLines(list(1, levels) + num(1, 1), [0, 0, 1, 2].map((at) => numbered(1, 'x', at)).join(''))).toEqual(['I. x', 'II. x', '2.1 x', 'II.1.a x']);
  });

  it('knows every usual number format, with letters repeated after z', () => {
    const formats = ['decimal', 'decimalZero', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman', 'none'];
    const start = (value: number, xml: string): string => xml.replace('w:start w:val="1"', `w:start w:val="${value}"`);
    const numbering = formats.map((format, at) => list(at, start(28, level(0, format, '%1)'))) + num(at + 1, at)).join('');
    expect(numberedLines(numbering, formats.map((_format, at) => numbered(at + 1, 'x')).join(''))).toEqual(['28) x', '28) x', 'bb) x', 'BB) x', 'xxviii) x', 'XXVIII) x', ') x']);
  });

  it('finds the list of a style, its ancestors, and the level that names the style', () => {
    const numbering = list(1, level(0, 'decimal', 'Pasal %1') + level(1, 'decimal', '(%2)', '<w:pStyle w:val="Ayat"/>')) + num(1, 1);
    const styles = '<w:style w:type="paragraph" w:styleId="Dasar"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Pasal"><w:basedOn w:val="Dasar"/></w:style><w:style w:type="paragraph" w:styleId="Ayat"><w:basedOn w:val="Dasar"/></w:style>';
    expect(numberedLines(numbering, p('<w:r/>', '<w:pStyle w:val="Pasal"/>') + p('x', '<w:pStyle w:val="Ayat"/>') + p('y', '<w:pStyle w:val="Ayat"/><w:numPr><w:numId w:val="0"/></w:numPr>'), styles)).toEqual(['Pasal 1', '(1) x', 'y']);
  });

  it('takes a replaced level from the instance, and says when it does not know a format', () => {
    const replaced = list(1, level(0, 'decimal', '%1.')) + num(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`);
    expect(numberedLines(replaced, numbered(1, 'x'))).toEqual(['a) x']);
    const odd = numberingXml(list(1, level(0, 'ideographDigital', '%1.')) + num(1, 1));
    expect(doubtsOf(numbered(1, 'x'), {numbering: odd})).toEqual(['paragraf 1: bentuk nomor "ideographDigital" tidak dikenal; ditulis dengan angka biasa. Cocokkan dengan Word.']);
  });
});

describe('what a paragraph holds besides words', () => {
  it('drops deleted text, keeps inserted text, and reports both', () => {
    const body = p(`${run('tetap ')}<w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:ins>${run('baru')}</w:ins>`);
    expect(linesOf({document: documentXml(body)})).toEqual(['tetap baru']);
    expect(doubtsOf(body)).toEqual(['paragraf 1: teks yang dihapus dengan pelacakan perubahan dibuang: "lama".', 'paragraf 1: teks sisipan dengan pelacakan perubahan dipakai: "baru". Terima atau tolak dahulu di Word.']);
  });

  it('keeps tabs, breaks, symbols and capitals by format, and drops hidden text', () => {
    const body = p(`${run('a.')}<w:r><w:tab/></w:r>${run('bab', '<w:caps/>')}<w:r><w:br/><w:sym w:font="Symbol" w:char="F0B7"/><w:noBreakHyphen/></w:r>${run('rahasia', '<w:vanish/>')}`);
    expect(linesOf({document: documentXml(body)})).toEqual(['a. BAB', '•-']);
    expect(doubtsOf(body)).toEqual(['paragraf 1: teks tersembunyi dibuang: "rahasia".']);
  });

  it('reports footnotes, pictures, text boxes and comments by paragraph', () => {
    const box = '<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>';
    const notes = partXml('footnotes', '<w:footnote w:id="2"><w:p><w:r><w:t>isi catatan</w:t></w:r></w:p></w:footnote>');
    const body = p('satu') + p(`${run('dua')}<w:r><w:footnoteReference w:id="2"/><w:drawing/><w:commentReference w:id="0"/></w:r>${box}`);
    expect(doubtsOf(body, {relations: [{kind: 'footnotes', target: 'footnotes.xml'}], others: {'word/footnotes.xml': notes}})).toEqual([
      'paragraf 2: catatan kaki tidak ikut: "isi catatan".',
      'paragraf 2: gambar atau objek tidak ikut.',
      'paragraf 2: komentar Word tidak ikut.',
      'paragraf 2: kotak teks tidak ikut: "kotak". Salin bila termasuk naskah.',
    ]);
  });

  it('lists headers and footers as left out', () => {
    const header = partXml('hdr', p('SALINAN'));
    const {dropped} = readDocx(makeDocx({document: documentXml(p('isi')), relations: [{kind: 'header', target: 'header1.xml'}], others: {'word/header1.xml': header}}));
    expect(dropped).toEqual([{text: 'SALINAN', place: 'kepala halaman'}]);
  });
});

describe('tables', () => {
  it('joins label, colon, mark and text of a layout table, paragraph by paragraph', () => {
    const body = table([[p('Menimbang'), p(':'), p('a.') + p('b.'), p('bahwa satu;') + p('bahwa dua;')]]);
    expect(linesOf({document: documentXml(body)})).toEqual(['Menimbang : a. bahwa satu;', 'b. bahwa dua;']);
    expect(doubtsOf(body)).toEqual([]);
  });

  it('keeps a table with lines as aligned columns, with a doubt', () => {
    const border = '<w:top w:val="single"/>';
    const body = table([[p('No'), p('Jenis'), p('Tarif')], [p('1'), p('Karcis masuk'), p('5.000')]], border);
    expect(linesOf({document: documentXml(body)})).toEqual(['No   Jenis          Tarif', '1    Karcis masuk   5.000']);
    expect(doubtsOf(body)).toEqual(['paragraf 6: tabel 2 baris ditulis sebagai kolom teks; cocokkan dengan aslinya.']);
  });
});
