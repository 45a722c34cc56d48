/** Word documents (.docx): numbers that Word makes by itself come out as text; nothing outside the file is ever opened. */
import {ImportFault, type Doubt, type Imported, type SourceLine} from '../types';
import {BlockReader} from './blocks';
import {Numbering} from './numbering';
import {readStyles} from './styles';
import {elements, find, parseXml, textOf, type Element} from './xml';
import {Package} from './zip';

interface Relation {
  readonly id: string;
  /** Last word of its type: `image`, `hyperlink`, `attachedTemplate`. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

function part(pack: Package, name: string): Element | undefined {
  const bytes = pack.read(name);
  return bytes && parseXml(bytes, name);
}

function relationsOf(pack: Package, name: string): Relation[] {
  const slash = name.lastIndexOf('/') + 1;
  const root = part(pack, `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
  return (root ? elements(root) : []).map(({attributes}) => ({
    id: attributes.Id ?? '',
    kind: /([^/]*)$/.exec(attributes.Type ?? '')?.[1] ?? '',
    target: resolve(name.slice(0, slash), attributes.Target ?? ''),
    external: attributes.TargetMode === 'External',
  }));
}

/** Names inside the package only; `..` steps out of a folder, never out of the package. */
function resolve(folder: string, target: string): string {
  const parts = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  return parts.reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : step === '' || step === '.' ? path : [...path, step]), []).join('/');
}

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'Berkas ini buku kerja Excel, bukan naskah Word. Salin naskahnya ke Word, lalu ulangi.'],
  [/^ppt\//, 'Berkas ini paparan PowerPoint, bukan naskah Word. Salin naskahnya ke Word, lalu ulangi.'],
  [/^content\.xml$/, 'Berkas ini OpenDocument (.odt). Buka di Word atau LibreOffice, simpan sebagai .docx, lalu ulangi.'],
];

function mainPart(pack: Package): string {
  const named = relationsOf(pack, '').find(({kind, external}) => kind === 'officeDocument' && !external)?.target;
  const name = named !== undefined && pack.has(named) ? named : 'word/document.xml';
  if (pack.has(name) && !/^(xl|ppt)\//.test(name)) return name;
  const other = OTHERS.find(([pattern]) => pack.entries.some((entry) => pattern.test(entry.name)));
  throw new ImportFault(other?.[1] ?? 'Berkas ini arsip zip, bukan naskah Word. Impor .docx yang ada di dalamnya.');
}

/** What is linked from outside the file; hyperlinks only lose their address. */
function outsideDoubts(relations: readonly Relation[]): Doubt[] {
  const outside = relations.filter(({external}) => external);
  const links = outside.filter(({kind}) => kind === 'hyperlink').length;
  const others = [...new Set(outside.filter(({kind}) => kind !== 'hyperlink').map(({kind}) => kind))];
  return [
    ...(links > 0 ? [{place: '', message: `${links} tautan dibuang; teksnya tetap.`}] : []),
    ...(others.length > 0 ? [{place: '', message: `berkas menunjuk isi di luar dirinya (${others.join(', ')}); tidak diikuti.`}] : []),
  ];
}

/** Texts of a notes part (`footnotes.xml`) by id. */
function notesOf(root: Element | undefined, kind: 'footnote' | 'endnote'): [string, string][] {
  return (root ? elements(root) : []).filter(({name, attributes}) => name === `w:${kind}` && attributes['w:type'] === undefined).map((note) => [`${kind}:${note.attributes['w:id'] ?? ''}`, textOf(note)]);
}

function paragraphTexts(element: Element): string[] {
  return element.name === 'w:p' ? [textOf(element).trim()] : elements(element).flatMap(paragraphTexts);
}

/** Headers and footers: left out, listed. */
function furniture(pack: Package, relations: readonly Relation[]): SourceLine[] {
  return relations.filter(({kind, external}) => !external && (kind === 'header' || kind === 'footer')).flatMap(({kind, target}) => {
    const root = part(pack, target);
    const place = kind === 'header' ? 'kepala halaman' : 'kaki halaman';
    return (root ? paragraphTexts(root) : []).filter(Boolean).map((text) => ({text, place}));
  });
}

/** @throws ImportFault for broken, locked, overflowing or other files */
export function readDocx(bytes: Uint8Array): Imported {
  const pack = new Package(bytes);
  const main = mainPart(pack);
  const relations = relationsOf(pack, main);
  const related = (kind: string): Element | undefined => {
    const target = relations.find((one) => one.kind === kind && !one.external)?.target;
    return target === undefined ? undefined : part(pack, target);
  };
  const styles = readStyles(related('styles'));
  const notes = new Map([...notesOf(related('footnotes'), 'footnote'), ...notesOf(related('endnotes'), 'endnote')]);
  const reader = new BlockReader({styles, numbering: new Numbering(related('numbering'), styles), notes});
  const body = find(part(pack, main), 'w:body');
  if (!body) throw new ImportFault('Berkas Word ini tidak punya isi. Buka di Word, simpan ulang, lalu ulangi.');
  reader.readBlocks(body);
  if (reader.lines.every(({text}) => text.trim() === '')) throw new ImportFault('Berkas Word ini tidak memuat teks; mungkin isinya gambar. Minta naskah yang berupa teks.');
  const macros = pack.entries.some(({name}) => /vbaProject\.bin$/.test(name)) ? [{place: '', message: 'berkas memuat makro; tidak dijalankan.'}] : [];
  const settings = related('settings');
  const template = settings ? relationsOf(pack, relations.find(({kind}) => kind === 'settings')?.target ?? '') : [];
  return {kind: 'docx', lines: reader.lines, dropped: furniture(pack, relations), doubts: [...outsideDoubts([...relations, ...template]), ...macros, ...reader.doubts], ocr: false};
}
