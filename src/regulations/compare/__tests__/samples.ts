/** Small texts of our own, built from parts, so that a test names only what it changes. */
import {parseRegulation} from '../../grammar/parse';
import {compareTexts} from '../compare';
import type {textOfAll} from '../lines';
import type {ChangeKind, Comparison, Entry} from '../types';

/** Chapters with their articles; an article is its number and its text. */
export type Chapters = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const BASE: Chapters = {
  'I KETENTUAN UMUM': {1: 'Dalam Peraturan Daerah ini yang dimaksud dengan:\n1. Daerah adalah Kabupaten Contoh.\n2. Bupati adalah Bupati Contoh.\n3. Taman Baca adalah tempat membaca bersama.'},
  'II PENDIRIAN': {
    2: '(1) Taman Baca didirikan di setiap desa dan kelurahan.\n(2) Pendirian dilaporkan kepada Bupati paling lambat 30 (tiga puluh) hari.',
    3: 'Setiap orang boleh menyumbangkan buku layak pakai kepada pengelola.',
  },
  'III PENGELOLAAN': {4: 'Pengelola mencatat peminjaman, merawat koleksi, dan membuka ruang setiap hari kerja.', 5: 'Biaya pengelolaan berasal dari anggaran desa serta sumbangan yang tidak mengikat.'},
  'IV PENUTUP': {6: 'Peraturan Daerah ini mulai berlaku pada tanggal diundangkan.'},
};

/** A regulation in plain text. */
export function write(chapters: Chapters, {notes = {}, annex = ''}: {readonly notes?: Readonly<Record<string, string>>; readonly annex?: string} = {}): string {
  const body = Object.entries(chapters).map(([chapter, articles]) => {
    const [number, ...title] = chapter.split(' ');
    return `BAB ${number}\n${title.join(' ')}\n\n${Object.entries(articles).map(([key, text]) => `Pasal ${key}\n${text}\n`).join('\n')}`;
  });
  const elucidation = Object.entries(notes).map(([key, text]) => `Pasal ${key}\n${text}\n`);
  return [
    'PERATURAN DAERAH KABUPATEN CONTOH\nNOMOR 3 TAHUN 2030\nTENTANG\nTAMAN BACA\n\nMenimbang: a. bahwa membaca adalah kebutuhan;\n\nMEMUTUSKAN:\nMenetapkan: PERATURAN DAERAH TENTANG TAMAN BACA.\n',
    ...body,
    '\nDitetapkan di Contoh\npada tanggal 2 Januari 2030\nBUPATI CONTOH,\n',
    elucidation.length > 0 ? `PENJELASAN\nATAS\nPERATURAN DAERAH KABUPATEN CONTOH\nI. UMUM\nMembaca membuka jalan.\nII. PASAL DEMI PASAL\n${elucidation.join('')}` : '',
    annex === '' ? '' : `LAMPIRAN\nPERATURAN DAERAH KABUPATEN CONTOH\nNOMOR 3 TAHUN 2030\n${annex}`,
  ].join('\n');
}

export const compare = (before: string, after: string): Comparison => compareTexts(parseRegulation(before), parseRegulation(after));

export const nameOfEntry = ({old, new: fresh}: Entry): string => (old && fresh && old.name !== fresh.name ? `${old.name} → ${fresh.name}` : ((fresh ?? old)?.name ?? ''));

/** "Pasal 2: diubah"; what stayed is left out. */
export function changes(before: string, after: string): string[] {
  return compare(before, after).filter(({kind, reworded}) => kind !== 'sama' || reworded).map((entry) => `${nameOfEntry(entry)}: ${entry.kind}${entry.reworded && ['dipindah', 'dinomori-ulang'].includes(entry.kind) ? ' dan diubah' : ''}`);
}

/** How often each kind occurs. */
export function countKinds(comparison: Comparison): Partial<Record<ChangeKind, number>> {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const {kind} of comparison) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** All words of one side as the comparison shows them, provision by provision. */
export function shown(comparison: Comparison, side: 'old' | 'new'): string[] {
  const hidden = side === 'old' ? 'ditambah' : 'dihapus';
  const say = (lines: Entry['lines']): string => lines.flatMap(({mark, words, children}) => [...mark, ...words].filter(({state}) => state !== hidden).map(({text}) => text).concat(say(children))).join('');
  return comparison.filter((entry) => entry[side]).map(({lines}) => squeeze(say(lines))).sort();
}

/** The same straight from the text. */
export function told(comparison: Comparison, side: 'old' | 'new'): string[] {
  const say = (items: readonly {mark: string; text: string; children: Parameters<typeof textOfAll>[0]}[]): string => items.map(({mark, text, children}) => mark + text + say(children)).join('');
  return comparison.flatMap((entry) => (entry[side] ? [squeeze(say(entry[side].items))] : [])).sort();
}
