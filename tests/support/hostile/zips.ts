/** Packages that overflow, overlap, lie or break off. */
import {deflateRawSync} from 'node:zlib';
import {docxEntries} from '../files/docx';
import {regulationParts} from '../files/word';
import {makeZip, type ZipEntry} from '../files/zip';
import type {HostileFile} from './types';

const good = (): ZipEntry[] => docxEntries(regulationParts());
const replace = (name: string, change: Partial<ZipEntry>): ZipEntry[] => good().map((entry) => (entry.name === name ? {...entry, ...change} : entry));
const spaces = (size: number): Buffer => Buffer.alloc(size, ' ');
const cut = (part: number) => (): Uint8Array => {
  const whole = makeZip(good());
  return whole.subarray(0, Math.floor(whole.length * part));
};

/** A zip within a zip within a zip, each a thousand times its size. */
function nested(): Uint8Array {
  let inner: Buffer = spaces(20e6);
  for (let depth = 0; depth < 5; depth += 1) inner = makeZip([{name: `${depth}.zip`, data: inner}]);
  return makeZip([...good(), {name: 'word/media/gambar.zip', data: inner}]);
}

/** Hundreds of names for one block of bytes. */
function overlapping(): Uint8Array {
  const bomb: ZipEntry = {name: 'word/media/0', data: spaces(10e6)};
  return makeZip([...good(), bomb, ...Array.from({length: 500}, (_, index) => ({name: `word/media/${index + 1}`, data: new Uint8Array(), sameAs: bomb.name}))]);
}

function damaged(): Uint8Array {
  return makeZip(replace('word/document.xml', {packed: Buffer.alloc(5000, 0xa5)}));
}

export const ZIPS: readonly HostileFile[] = [
  {name: 'bom-zip.docx', make: () => makeZip(replace('word/document.xml', {data: spaces(120e6)})), refused: /bom zip/},
  {name: 'bom-zip-berbohong.docx', make: () => makeZip(replace('word/document.xml', {packed: deflateRawSync(spaces(120e6)), claimed: 1000})), refused: /bom zip/},
  {name: 'bom-zip-di-numbering.docx', make: () => makeZip(replace('word/numbering.xml', {data: spaces(120e6)})), refused: /bom zip/},
  {name: 'bom-zip-bersarang.docx', make: nested, read: /pasal 3/},
  {name: 'bagian-bertindih.docx', make: overlapping, refused: /bom zip/},
  {name: 'terlalu-banyak-bagian.docx', make: () => makeZip([...good(), ...Array.from({length: 65_000}, (_, index) => ({name: `x${index}`, data: new Uint8Array(), packed: new Uint8Array()}))]), refused: /berisi 65\.\d+ bagian/},
  {name: 'jumlah-bohong.docx', make: () => makeZip(good(), 60_000), refused: /berisi 60\.000 bagian/},
  {name: 'jumlah-bohong-kecil.docx', make: () => makeZip(good(), 200), refused: /rusak atau terpotong/},
  {name: 'keluar-folder.docx', make: () => makeZip([...good(), {name: '../../../../keluar.txt', data: Buffer.from('keluar')}, {name: '/tmp/keluar.txt', data: Buffer.from('keluar')}]), read: /pasal 3/},
  {name: 'terkunci-zip.docx', make: () => makeZip(replace('word/document.xml', {flags: 1})), refused: /kata sandi/},
  {name: 'mampatan-rusak.docx', make: damaged, refused: /rusak atau terpotong/},
  {name: 'terpotong-10.docx', make: cut(0.1), refused: /rusak atau terpotong/},
  {name: 'terpotong-50.docx', make: cut(0.5), refused: /rusak atau terpotong/},
  {name: 'terpotong-90.docx', make: cut(0.9), refused: /rusak atau terpotong/},
  {name: 'terpotong-99.docx', make: cut(0.99), refused: /rusak atau terpotong/},
  {name: 'tanpa-naskah.docx', make: () => makeZip([{name: 'baca.txt', data: Buffer.from('halo')}]), refused: /arsip zip/},
  {name: 'excel.docx', make: () => makeZip([{name: 'xl/workbook.xml', data: Buffer.from('<workbook/>')}]), refused: /Excel/},
  {name: 'odt.docx', make: () => makeZip([{name: 'content.xml', data: Buffer.from('<office/>')}]), refused: /OpenDocument/},
];
