/** The invented regulation as Word writes it: every number is automatic, the preamble stands in a table without borders. */
import {CHAPTERS, CLOSING, CONSIDERING, IN_VIEW_OF, PREAMBLE} from './regulation';
import {documentXml, level, numbered, numberingXml, p, table, type DocxParts} from './docx';

const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const instance = (id: number, abstract: number, restart = true): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${restart ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`;

/** Lists: 1 BAB, 2 Pasal, 3 ayat with huruf below it, 4 huruf, 5 angka. Instances 31, 32 … restart the ayat. */
const NUMBERING = numberingXml(
  [
    list(1, level(0, 'upperRoman', 'BAB %1')),
    list(2, level(0, 'decimal', 'Pasal %1')),
    list(3, level(0, 'decimal', '(%1)') + level(1, 'lowerLetter', '%2.')),
    list(4, level(0, 'lowerLetter', '%1.')),
    list(5, level(0, 'decimal', '%1.')),
    instance(1, 1, false),
    instance(2, 2, false),
    instance(4, 4),
    instance(5, 5),
    instance(31, 3),
    instance(32, 3),
    instance(33, 3),
  ].join(''),
);

function articleParagraphs(): string {
  let pasal = 0;
  return CHAPTERS.map(({title, articles}) => {
    const body = articles.map(({ayat, huruf = []}) => {
      pasal += 1;
      const num = 30 + pasal;
      return numbered(2, '') + ayat.map((text) => (ayat.length > 1 ? numbered(num, text) : p(text))).join('') + huruf.map((text) => numbered(num, text, 1)).join('');
    });
    return numbered(1, '') + p(title) + body.join('');
  }).join('');
}

const lettered = (num: number, texts: readonly string[]): string => texts.map((text) => numbered(num, text)).join('');

/** Parts of the document; tests change them. */
export function regulationParts(): DocxParts {
  const preamble = table([
    [p('Menimbang'), p(':'), lettered(4, CONSIDERING)],
    [p('Mengingat'), p(':'), lettered(5, IN_VIEW_OF)],
    [p('Menetapkan'), p(':'), p('PERATURAN DAERAH TENTANG PERPUSTAKAAN KELILING.')],
  ]);
  const body = [...PREAMBLE.map((line) => p(line)), preamble.replace('<w:tr><w:tc><w:p><w:r><w:t xml:space="preserve">Menetapkan', '</w:tbl>' + p('MEMUTUSKAN:') + '<w:tbl><w:tr><w:tc><w:p><w:r><w:t xml:space="preserve">Menetapkan'), articleParagraphs(), ...CLOSING.map((line) => p(line))];
  return {document: documentXml(body.join('')), numbering: NUMBERING};
}
