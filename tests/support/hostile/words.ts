/** Word documents with hostile XML: entities, outside references, bottomless nesting, absurd numbers. */
import {docxEntries, documentXml, level, makeDocx, numbered, numberingXml, p, relationsXml, stylesXml, table, type DocxParts} from '../files/docx';
import {regulationParts} from '../files/word';
import {makeZip} from '../files/zip';
import type {HostileFile, Traps} from './types';

const change = (parts: Partial<DocxParts>) => (): Uint8Array => makeDocx({...regulationParts(), ...parts});
const body = (text: string): string => documentXml(p(text));
const declared = (doctype: string, text = '&x;'): string => body('TANDA').replace('?>', `?>${doctype}`).replace('TANDA', text);

/** The good document with one part replaced. */
const withPart = (name: string, text: string) => (): Uint8Array => makeZip(docxEntries(regulationParts()).map((entry) => (entry.name === name ? {...entry, data: Buffer.from(text)} : entry)));

const LAUGHS = Array.from({length: 10}, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
const DEEP = 100_000;

function outside({url, secretFile}: Traps): HostileFile[] {
  const image = '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rId2"/></w:drawing></w:r>';
  return [
    {name: 'xxe-berkas.docx', make: change({document: declared(`<!DOCTYPE x [<!ENTITY x SYSTEM "file://${secretFile}">]>`)}), refused: /DOCTYPE/},
    {name: 'xxe-jaringan.docx', make: change({document: declared(`<!DOCTYPE x [<!ENTITY x SYSTEM "${url}/xxe">]>`)}), refused: /DOCTYPE/},
    {name: 'dtd-luar.docx', make: change({document: declared(`<!DOCTYPE x SYSTEM "${url}/x.dtd">`, 'x')}), refused: /DOCTYPE/},
    {name: 'entitas-parameter.docx', make: change({document: declared(`<!DOCTYPE x [<!ENTITY % p SYSTEM "${url}/p">%p;]>`, 'x')}), refused: /DOCTYPE/},
    {name: 'xxe-di-numbering.docx', make: change({numbering: numberingXml('').replace('?>', `?><!DOCTYPE x SYSTEM "${url}/n">`)}), refused: /numbering\.xml.*DOCTYPE/},
    {name: 'xxe-di-hubungan.docx', make: withPart('word/_rels/document.xml.rels', relationsXml([]).replace('?>', `?><!DOCTYPE x SYSTEM "${url}/r">`)), refused: /DOCTYPE/},
    {name: 'gambar-luar.docx', make: change({document: regulationParts().document.replace('</w:body>', `${p(image)}</w:body>`), relations: [{kind: 'image', target: `${url}/g.png`, external: true}]}), read: /di luar dirinya \(image\)/},
    {name: 'gambar-berkas.docx', make: change({document: regulationParts().document.replace('</w:body>', `${p(image)}</w:body>`), relations: [{kind: 'image', target: `file://${secretFile}`, external: true}]}), read: /di luar dirinya \(image\)/},
    {name: 'perangkat-tanpa-akhir.docx', make: change({relations: [{kind: 'image', target: 'file:///dev/zero', external: true}]}), read: /di luar dirinya \(image\)/},
    {name: 'templat-luar.docx', make: change({relations: [{kind: 'settings', target: 'settings.xml'}], others: {'word/settings.xml': '<settings/>', 'word/_rels/settings.xml.rels': relationsXml([{kind: 'attachedTemplate', target: `${url}/t.dotm`, external: true}])}}), read: /attachedTemplate/},
    {name: 'potongan-luar.docx', make: change({document: regulationParts().document.replace('</w:body>', '<w:altChunk r:id="rId2"/></w:body>'), relations: [{kind: 'aFChunk', target: `${url}/a.html`, external: true}]}), read: /altChunk/},
    {name: 'naskah-luar.docx', make: withPart('_rels/.rels', relationsXml([{kind: 'officeDocument', target: `${url}/d.xml`, external: true}])), read: /pasal 3/},
    {name: 'nomor-luar.docx', make: change({relations: [{kind: 'footnotes', target: `${url}/f.xml`, external: true}, {kind: 'header', target: '../../../../../../etc/passwd'}]}), read: /footnotes/},
    {name: 'tautan-skrip.docx', make: change({relations: [{kind: 'hyperlink', target: 'javascript:alert(1)', external: true}]}), read: /1 tautan dibuang/},
    {name: 'makro.docm', make: change({others: {'word/vbaProject.bin': 'x'}}), read: /makro; tidak dijalankan/},
  ];
}

const CIRCLE = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
const linkedLists = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const wideList = (format: string, start: number, text: string): string => `<w:abstractNum w:abstractNumId="1">${level(0, format, text).replace('w:start w:val="1"', `w:start w:val="${start}"`)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

/** Files that lead to the traps, and files that only the XML makes dangerous. */
export const wordFiles = (traps: Traps): readonly HostileFile[] => [
  ...outside(traps),
  {name: 'sejuta-tawa.docx', make: change({document: declared(`<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]>`, '&l10;')}), refused: /DOCTYPE/},
  {name: 'entitas-asing.docx', make: change({document: documentXml('<w:p><w:r><w:t>&asing;</w:t></w:r></w:p>')}), refused: /rusak atau terpotong/},
  {name: 'xml-sangat-dalam.docx', make: change({document: documentXml('<w:sdt>'.repeat(DEEP) + '</w:sdt>'.repeat(DEEP))}), refused: /bersarang|bom zip/},
  {name: 'tabel-dalam-tabel.docx', make: change({document: documentXml(Array.from({length: 90}).reduce<string>((inner) => table([[inner]]), p('dalam')))}), refused: /bersarang/},
  {name: 'xml-tak-selesai.docx', make: change({document: regulationParts().document.slice(0, -40)}), refused: /rusak atau terpotong/},
  {name: 'sejuta-paragraf.docx', make: change({document: documentXml('<w:p/>'.repeat(2_000_000))}), refused: /terlalu besar|bom zip/},
  {name: 'atribut-raksasa.docx', make: change({document: documentXml(`<w:p w:x="${'a'.repeat(25_000_000)}"/>`)}), refused: /bom zip|tidak memuat teks/},
  {name: 'gaya-melingkar.docx', make: change({styles: stylesXml(CIRCLE), numbering: numberingXml(linkedLists), document: documentXml(p('Pasal 1', '<w:pStyle w:val="A"/>') + numbered(1, 'isi'))}), read: /pasal 1/},
  {name: 'nomor-raksasa.docx', make: change({numbering: numberingXml(wideList('lowerLetter', 999_999_999, '%1.')), document: documentXml(p('Pasal 1') + numbered(1, 'isi'))}), read: /pasal 1/},
  {name: 'label-raksasa.docx', make: change({numbering: numberingXml(wideList('upperRoman', 8888, '%1'.repeat(40_000))), document: documentXml(numbered(1, 'isi').repeat(4000))}), refused: /memori|juta huruf|tidak selesai|rusak/},
  {name: 'huruf-pembalik.docx', make: change({document: regulationParts().document.replace('jadwal kunjungan', 'jadwal \u202Enagnujnuk')}), read: /membalik arah/},
  {name: 'tanpa-isi.docx', make: change({document: documentXml('')}), refused: /tidak memuat teks/},
];
