import {describe, expect, it} from 'vitest';
import {BASE, changes, compare, shown, told, write, type Chapters} from './samples';

const base = write(BASE);
const chapter = (name: string, articles: Readonly<Record<string, string>>): Chapters => ({...BASE, [name]: articles});
const second = BASE['II PENDIRIAN'] ?? {};
const third = BASE['III PENGELOLAAN'] ?? {};

describe('two states of a regulation', () => {
  it('are the same when nothing changed', () => {
    expect(changes(base, base)).toEqual([]);
  });

  it('do not differ by spaces, line breaks and page furniture', () => {
    const wrapped = base.replace('boleh menyumbangkan buku', 'boleh\n    menyumbangkan  buku');
    expect(changes(base, wrapped)).toEqual([]);
  });

  it('name a reworded article', () => {
    expect(changes(base, base.replace('30 (tiga puluh)', '14 (empat belas)'))).toEqual(['Pasal 2: diubah']);
  });

  it('name an inserted article with its letter', () => {
    const after = write(chapter('II PENDIRIAN', {...second, '3A': 'Taman Baca keliling melayani dusun yang jauh dari jalan raya.'}));
    expect(changes(base, after)).toEqual(['Pasal 3A: disisipkan']);
  });

  it('name a removed article, whether it is gone or says "Dihapus."', () => {
    expect(changes(base, write(chapter('II PENDIRIAN', {2: second[2] ?? ''})))).toEqual(['Pasal 3: dihapus']);
    expect(changes(base, write(chapter('II PENDIRIAN', {...second, 3: 'Dihapus.'})))).toEqual(['Pasal 3: dihapus']);
  });

  it('keep an elucidation that says "Cukup jelas." with its article when another one comes with the same words', () => {
    const notes = {2: 'Cukup jelas.', 3: 'Cukup jelas.'};
    const after = write(chapter('II PENDIRIAN', {...second, 3: 'Dihapus.', '3A': 'Taman Baca keliling melayani dusun yang jauh dari jalan raya.'}), {notes: {2: 'Cukup jelas.', 3: 'Dihapus.', '3A': 'Cukup jelas.'}});
    expect(changes(write(BASE, {notes}), after)).toEqual(['Pasal 3: dihapus', 'Pasal 3A: disisipkan', 'Penjelasan Pasal 3: dihapus', 'Penjelasan Pasal 3A: disisipkan']);
  });

  it('recognise articles that got another number because one was put before them', () => {
    const shifted = write({
      'I KETENTUAN UMUM': BASE['I KETENTUAN UMUM'] ?? {},
      'II PENDIRIAN': {2: 'Taman Baca keliling melayani dusun yang jauh dari jalan raya.', 3: second[2] ?? '', 4: (second[3] ?? '').replace('layak pakai', 'yang layak dipakai')},
      'III PENGELOLAAN': {5: third[4] ?? '', 6: third[5] ?? ''},
      'IV PENUTUP': {7: BASE['IV PENUTUP']?.[6] ?? ''},
    });
    expect(changes(base, shifted)).toEqual([
      'Pasal 2: disisipkan',
      'Pasal 2 → Pasal 3: dinomori-ulang',
      'Pasal 3 → Pasal 4: dinomori-ulang dan diubah',
      'Pasal 4 → Pasal 5: dinomori-ulang',
      'Pasal 5 → Pasal 6: dinomori-ulang',
      'Pasal 6 → Pasal 7: dinomori-ulang',
    ]);
  });

  it('take an article that was written anew under its number as changed', () => {
    expect(changes(base, write(chapter('II PENDIRIAN', {...second, 3: 'Ketentuan pidana tidak diatur.'})))).toEqual(['Pasal 3: diubah']);
  });

  it('name an article that moved to another chapter', () => {
    const {3: moved = '', ...rest} = second;
    expect(changes(base, write({...chapter('II PENDIRIAN', rest), 'III PENGELOLAAN': {3: moved, ...third}}))).toEqual(['Pasal 3: dipindah']);
  });

  it('follow a chapter to its new number without calling its articles moved', () => {
    const entries = Object.entries(BASE);
    const after = write(Object.fromEntries([...entries.slice(0, 1), ['IA ASAS', {'1A': 'Taman Baca diselenggarakan terbuka, gratis, dan ramah anak.'}], ...entries.slice(1)]));
    expect(changes(base, after)).toEqual(['BAB IA: disisipkan', 'Pasal 1A: disisipkan']);
    expect(changes(base, base.replace('BAB IV\n', 'BAB V\n').replace('BAB III\n', 'BAB IV\n'))).toEqual(['BAB III → BAB IV: dinomori-ulang', 'BAB IV → BAB V: dinomori-ulang']);
  });

  it('let the elucidation follow its article', () => {
    const notes = {4: 'Cukup jelas.', 5: 'Yang dimaksud dengan sumbangan adalah uang atau barang dari warga.'};
    const moved = write(chapter('III PENGELOLAAN', {4: third[4] ?? '', '4A': third[5] ?? ''}), {notes: {4: 'Cukup jelas.', '4A': notes[5]}});
    expect(changes(write(BASE, {notes}), moved)).toEqual(['Pasal 5 → Pasal 4A: dinomori-ulang']);
  });

  it('let the elucidation of an ayat follow the ayat', () => {
    const note = (...ayat: string[]): Readonly<Record<string, string>> => ({2: ayat.map((text, index) => `Ayat (${index + 1})\n${text}`).join('\n')});
    const later = {...BASE, 'II PENDIRIAN': {...second, 2: (second[2] ?? '').replace('(2) ', '(2) Ruang baca bebas asap rokok.\n(3) ')}};
    const found = compare(write(BASE, {notes: note('Cukup jelas.', 'Cukup jelas.')}), write(later, {notes: note('Cukup jelas.', 'Cukup jelas.', 'Cukup jelas.')})).find(({new: fresh}) => fresh?.id === 'penjelasan-pasal-2');
    expect(found?.lines.map(({old, new: fresh}) => `${old?.mark ?? '–'} ${fresh?.mark ?? '–'}`)).toEqual(['Ayat (1) Ayat (1)', '– Ayat (2)', 'Ayat (2) Ayat (3)']);
  });

  it('find the lines of an annex that changed', () => {
    const rows = Array.from({length: 40}, (_, index) => `${index + 1}  Desa Contoh ${index + 1}  ${index * 7} buku`);
    const after = rows.flatMap((row, index) => (index === 20 ? [row, 'Baris baru untuk desa hasil pemekaran'] : index === 30 ? [row.replace('buku', 'judul')] : [row]));
    const [entry] = compare(write(BASE, {annex: rows.join('\n')}), write(BASE, {annex: after.join('\n')})).filter(({kind}) => kind !== 'sama');
    expect(entry?.new?.name).toBe('Lampiran');
    expect(entry?.lines.filter(({changed}) => changed).map(({kind}) => kind)).toEqual(['disisipkan', 'diubah']);
  });

  it('show every word of both sides, whatever happened', () => {
    const found = compare(base, write({'I KETENTUAN UMUM': {1: 'Dihapus.', 2: third[5] ?? ''}, 'II LAIN': {3: second[2] ?? ''}}));
    expect(shown(found, 'old')).toEqual(told(found, 'old'));
    expect(shown(found, 'new')).toEqual(told(found, 'new'));
  });
});

describe('the inside of an article', () => {
  const insideOf = (text: string, to: string): string[] => {
    const entry = compare(write(chapter('II PENDIRIAN', {...second, 2: text})), write(chapter('II PENDIRIAN', {...second, 2: to}))).find(({new: fresh}) => fresh?.name === 'Pasal 2');
    return (entry?.lines ?? []).map(({kind, old, new: fresh}) => `${old?.mark ?? '–'} ${fresh?.mark ?? '–'} ${kind}`);
  };

  it('knows ayat that got another number', () => {
    expect(insideOf('(1) Taman Baca dibuka pagi hari.\n(2) Pengunjung mengisi buku tamu.', '(1) Taman Baca dibuka pagi hari.\n(2) Ruang baca bebas asap rokok.\n(3) Pengunjung mengisi buku tamu.')).toEqual([
      '(1) (1) sama',
      '– (2) disisipkan',
      '(2) (3) dinomori-ulang',
    ]);
  });

  it('knows a text that became the first ayat', () => {
    expect(insideOf('Taman Baca dibuka setiap pagi hari kerja.', '(1) Taman Baca dibuka setiap pagi hari kerja.\n(2) Pengunjung mengisi buku tamu.')).toEqual([' (1) dinomori-ulang', '– (2) disisipkan']);
  });

  it('knows an ayat of which only the number is left', () => {
    expect(insideOf('(1) Taman Baca dibuka pagi hari.\n(2) Pengunjung mengisi buku tamu.', '(1) Taman Baca dibuka pagi hari.\n(2) Dihapus.')).toEqual(['(1) (1) sama', '(2) (2) dihapus']);
  });

  it('shows the changed words and nothing else as changed', () => {
    const entry = compare(base, base.replace('paling lambat 30 (tiga puluh) hari', 'paling lambat 14 (empat belas) hari kerja')).find(({kind}) => kind === 'diubah');
    expect(entry?.lines[1]?.words).toEqual([
      {state: 'sama', text: 'Pendirian dilaporkan kepada Bupati paling lambat'},
      {state: 'dihapus', text: ' 30 (tiga puluh)'},
      {state: 'ditambah', text: ' 14 (empat belas)'},
      {state: 'sama', text: ' hari'},
      {state: 'ditambah', text: ' kerja'},
      {state: 'sama', text: '.'},
    ]);
  });
});
