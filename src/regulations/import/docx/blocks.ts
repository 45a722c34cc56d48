/** Paragraphs and tables of a document in order, each with its number resolved. */
import type {Doubt, SourceLine} from '../types';
import type {Numbering} from './numbering';
import {readInline} from './runs';
import {chainOf, type Style, type Styles} from './styles';
import {tableLines, type Cell} from './tables';
import {elements, find, valueOf, type Element} from './xml';

export interface Documentish {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: ReadonlyMap<string, string>;
}

/** Twips (1/1440 inch) that one leading space stands for. */
const TWIPS_PER_SPACE = 180;
const DEEPEST_INDENT = 40;

/** Blocks whose children are blocks. */
const THROUGH = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice']);

/** Walks a document body; lines and doubts pile up in printed order. */
export class BlockReader {
  readonly lines: SourceLine[] = [];
  readonly doubts: Doubt[] = [];
  private paragraphs = 0;

  constructor(private readonly document: Documentish) {}

  /** Reads the children of a body or a block container. */
  readBlocks(parent: Element): void {
    for (const child of elements(parent)) {
      if (child.name === 'w:p') this.lines.push(...this.readParagraph(child));
      else if (child.name === 'w:tbl') this.lines.push(...this.readTable(child));
      else if (THROUGH.has(child.name)) this.readBlocks(child);
      else if (child.name === 'w:altChunk') this.doubt('bagian ini diambil dari berkas lain (altChunk); tidak diikuti. Buka di Word, simpan ulang, lalu ulangi.');
      else if (child.name === 'w:del' || child.name === 'w:moveFrom') this.doubt('paragraf yang dihapus dengan pelacakan perubahan dibuang.');
    }
  }

  private get place(): string {
    return `paragraf ${this.paragraphs}`;
  }

  private doubt(message: string): void {
    this.doubts.push({place: this.place, message});
  }

  /** Lines of one paragraph; line breaks inside it start new lines. */
  private readParagraph(paragraph: Element): SourceLine[] {
    this.paragraphs += 1;
    const properties = find(paragraph, 'w:pPr');
    const chain = this.chain(properties);
    const label = this.document.numbering.label(properties, chain);
    if (label?.unknownFormat !== undefined) this.doubt(`bentuk nomor "${label.unknownFormat}" tidak dikenal; ditulis dengan angka biasa. Cocokkan dengan Word.`);
    if (find(properties, 'w:rPr', 'w:del')) this.doubt('tanda akhir paragraf dihapus dengan pelacakan perubahan; paragraf tetap terpisah.');
    const text = readInline(paragraph, {styles: this.document.styles, chain, notes: this.document.notes, report: (message) => { this.doubt(message); }});
    const indent = ' '.repeat(Math.min(DEEPEST_INDENT, Math.max(0, Math.round((label?.left ?? 0) / TWIPS_PER_SPACE))));
    return `${label?.text ?? ''}${text}`.split('\n').map((line, index) => ({text: placed(line, index === 0 ? indent : ''), place: this.place}));
  }

  private chain(properties: Element | undefined): readonly Style[] {
    return chainOf(this.document.styles, valueOf(properties, 'w:pStyle') ?? this.document.styles.defaultParagraph);
  }

  private readTable(table: Element): SourceLine[] {
    const rows = elements(table).filter(({name}) => name === 'w:tr').map((row) => rowCells(row).map((cell) => this.readCell(cell)));
    const bordered = isBordered(table, this.document.styles);
    const {lines, aligned} = tableLines(rows, bordered);
    if (aligned) this.doubt(`tabel ${rows.length} baris ditulis sebagai kolom teks; cocokkan dengan aslinya.`);
    return lines;
  }

  /** Tables inside cells become lines of the cell. */
  private readCell(cell: Element): Cell {
    const inner = new BlockReader(this.document);
    inner.paragraphs = this.paragraphs;
    inner.readBlocks(cell);
    this.paragraphs = inner.paragraphs;
    this.doubts.push(...inner.doubts);
    return inner.lines;
  }
}

/** Page breaks go to the front of the line that they start. */
function placed(line: string, indent: string): string {
  const text = line.replace(/\f/g, '').replace(/\t+/g, ' ').replace(/ {2,}/g, ' ').trim();
  return `${line.includes('\f') ? '\f' : ''}${text === '' ? '' : indent}${text}`;
}

function rowCells(row: Element): Element[] {
  return elements(row).flatMap((child) => (child.name === 'w:tc' ? [child] : ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name) ? rowCells(child) : []));
}

const drawn = (borders: Element | undefined): boolean => elements(borders ?? {name: '', attributes: {}, children: []}).some((edge) => !['none', 'nil', undefined].includes(edge.attributes['w:val']));

function isBordered(table: Element, styles: Styles): boolean {
  const own = find(table, 'w:tblPr', 'w:tblBorders');
  if (own) return drawn(own);
  const style = valueOf(table, 'w:tblPr', 'w:tblStyle');
  return chainOf(styles, style).some(({table: properties}) => drawn(find(properties, 'w:tblBorders')));
}
