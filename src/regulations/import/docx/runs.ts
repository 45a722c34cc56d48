/** The words of one paragraph: runs, breaks, tracked changes; what is not text is reported. */
import {runSwitch, type Style, type Styles} from './styles';
import {elements, find, textOf, type Element} from './xml';

/** Where a paragraph reports what it could not keep. */
export type Report = (message: string) => void;

export interface Reading {
  readonly styles: Styles;
  readonly chain: readonly Style[];
  readonly report: Report;
  /** Footnote and endnote texts by `footnote:3`. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Containers whose children are read in place. */
const THROUGH = new Set(['w:hyperlink', 'w:smartTag', 'w:fldSimple', 'w:sdtContent', 'w:sdt', 'w:customXml', 'w:dir', 'w:bdo']);
/** Symbol fonts keep letters in the private area; these are the ones seen in regulations. */
const SYMBOLS: Readonly<Record<string, string>> = {F0B7: '•', F0A7: '▪', F0D8: '➢', F0FC: '✓', F0B3: '≥', F0A3: '≤', F0B1: '±', F0B0: '°', F0B4: '×', F02D: '-'};

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)} …` : line;
};

function symbol(element: Element, report: Report): string {
  const code = (element.attributes['w:char'] ?? '').toUpperCase();
  const value = Number.parseInt(code, 16);
  const plain = SYMBOLS[code] ?? (value >= 0x20 && value < 0xe000 ? String.fromCharCode(value) : undefined);
  if (plain === undefined) report(`lambang dari fon ${element.attributes['w:font'] ?? 'khusus'} (kode ${code}) tidak dikenal; ditulis "�".`);
  return plain ?? '\uFFFD';
}

function textBoxes(element: Element): string[] {
  if (element.name === 'w:txbxContent') return [elements(element).map(textOf).join(' ')];
  const choice = element.name === 'mc:AlternateContent' ? find(element, 'mc:Choice') : undefined;
  return (choice ? [choice] : elements(element)).flatMap(textBoxes);
}

function reportDrawing(element: Element, report: Report): void {
  const boxes = textBoxes(element).filter((text) => text.trim() !== '');
  if (boxes.length === 0) report('gambar atau objek tidak ikut.');
  for (const text of boxes) report(`kotak teks tidak ikut: "${short(text)}". Salin bila termasuk naskah.`);
}

/** Elements of a run that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-', 'w:softHyphen': ''};

function runPart(part: Element, {report, notes}: Reading): string {
  const character = CHARACTERS[part.name];
  if (character !== undefined) return character;
  switch (part.name) {
    case 'w:t':
      return textOf(part);
    case 'w:br':
      return part.attributes['w:type'] === 'page' ? '\f' : '\n';
    case 'w:sym':
      return symbol(part, report);
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      report(`catatan kaki tidak ikut: "${short(notes.get(`${kind}:${part.attributes['w:id'] ?? ''}`) ?? '')}".`);
      return '';
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      reportDrawing(part, report);
      return '';
    case 'w:commentReference':
      report('komentar Word tidak ikut.');
      return '';
    default:
      return '';
  }
}

function readRun(run: Element, reading: Reading): string {
  const properties = find(run, 'w:rPr');
  const text = elements(run).map((part) => runPart(part, reading)).join('');
  if (text.trim() === '') return text;
  if (runSwitch(reading.styles, 'w:vanish', properties, reading.chain)) {
    reading.report(`teks tersembunyi dibuang: "${short(text)}".`);
    return '';
  }
  return runSwitch(reading.styles, 'w:caps', properties, reading.chain) ? text.toUpperCase() : text;
}

/** Text of a paragraph's content, with `\n` for line breaks and `\f` for page breaks. */
export function readInline(parent: Element, reading: Reading): string {
  return elements(parent).map((child) => readChild(child, reading)).join('');
}

function readChild(child: Element, reading: Reading): string {
  const {report} = reading;
  if (child.name === 'w:r') return readRun(child, reading);
  if (THROUGH.has(child.name)) return readInline(child, reading);
  if (child.name === 'w:del' || child.name === 'w:moveFrom') {
    const gone = deletedText(child);
    if (gone.trim() !== '') report(`teks yang dihapus dengan pelacakan perubahan dibuang: "${short(gone)}".`);
    return '';
  }
  if (child.name === 'w:ins' || child.name === 'w:moveTo') {
    const added = readInline(child, reading);
    if (added.trim() !== '') report(`teks sisipan dengan pelacakan perubahan dipakai: "${short(added)}". Terima atau tolak dahulu di Word.`);
    return added;
  }
  if (child.name === 'm:oMath' || child.name === 'm:oMathPara') {
    const formula = textOf(child);
    report(`rumus ditulis sebaris tanpa susunannya: "${short(formula)}".`);
    return formula;
  }
  if (child.name === 'mc:AlternateContent') reportDrawing(child, report);
  return '';
}

function deletedText(element: Element): string {
  if (element.name === 'w:delText' || element.name === 'w:t') return textOf(element);
  return elements(element).map(deletedText).join('');
}
