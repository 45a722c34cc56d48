/** Word documents made by code, part by part. */
import {makeZip, type ZipEntry} from './zip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
export const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph. @param properties inner XML of `w:pPr` */
export const p = (content: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A paragraph that Word numbers. */
export const numbered = (num: number, text: string, level = 0): string => p(text === '' ? '<w:r/>' : text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`);

export const table = (rows: readonly (readonly string[])[], borders = ''): string =>
  `<w:tbl><w:tblPr>${borders && `<w:tblBorders>${borders}</w:tblBorders>`}</w:tblPr>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export const documentXml = (body: string): string => `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`;
export const numberingXml = (inner: string): string => `${HEAD}<w:numbering ${W}>${inner}</w:numbering>`;
export const stylesXml = (inner: string): string => `${HEAD}<w:styles ${W}>${inner}</w:styles>`;
export const partXml = (name: string, inner: string): string => `${HEAD}<w:${name} ${W}>${inner}</w:${name}>`;

/** `w:lvl` of a list. */
export const level = (at: number, format: string, text: string, extra = ''): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${escapeXml(text)}"/></w:lvl>`;

export interface Relation {
  readonly kind: string;
  readonly target: string;
  readonly external?: boolean;
}

export const relationsXml = (relations: readonly Relation[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(({kind, target, external}, index) => `<Relationship Id="rId${index + 1}" Type="${TYPE}/${kind}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;

/** Parts by name; `document.xml` and the rest stand below `word/`. */
export interface DocxParts {
  readonly document: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly relations?: readonly Relation[];
  readonly others?: Readonly<Record<string, string>>;
}

const entry = (name: string, text: string): ZipEntry => ({name, data: Buffer.from(text)});

/** Entries of a document, to be changed before they are zipped. */
export function docxEntries({document, numbering, styles, relations = [], others = {}}: DocxParts): ZipEntry[] {
  const own = [...(numbering === undefined ? [] : [{kind: 'numbering', target: 'numbering.xml'}]), ...(styles === undefined ? [] : [{kind: 'styles', target: 'styles.xml'}]), ...relations];
  return [
    entry('[Content_Types].xml', `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    entry('_rels/.rels', relationsXml([{kind: 'officeDocument', target: 'word/document.xml'}])),
    entry('word/document.xml', document),
    entry('word/_rels/document.xml.rels', relationsXml(own)),
    ...(numbering === undefined ? [] : [entry('word/numbering.xml', numbering)]),
    ...(styles === undefined ? [] : [entry('word/styles.xml', styles)]),
    ...Object.entries(others).map(([name, text]) => entry(name, text)),
  ];
}

export const makeDocx = (parts: DocxParts): Buffer => makeZip(docxEntries(parts));
