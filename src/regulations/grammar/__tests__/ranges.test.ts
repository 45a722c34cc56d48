import {describe, expect, it} from 'vitest';
import {parseRegulation} from '../parse';
import {articlesOf, elucidationByArticle} from '../ranges';
import {toReport} from '../report';
import {isUnit, type Unit} from '../types';

const act = (...notes: string[]): ReturnType<typeof parseRegulation> =>
  parseRegulation(['MEMUTUSKAN:', ...['1', '2', '2A', '3', '3A', '4', '5'].flatMap((number) => [`Pasal ${number}`, 'Isi.']), 'Ditetapkan di Contoh', 'pada tanggal 1 Mei 2030', 'PENJELASAN ATAS', 'I. UMUM', 'Umum.', 'II. PASAL DEMI PASAL', ...notes].join('\n'));

function notesOf(parsed: ReturnType<typeof parseRegulation>): Unit[] {
  const visit = (unit: Unit): Unit[] => unit.children.filter(isUnit).flatMap((child) => (child.kind === 'pasal' ? [child] : visit(child)));
  return parsed.root.children.filter(isUnit).filter(({kind}) => kind === 'penjelasan').flatMap(visit);
}

describe('elucidation headings', () => {
  it('cover every article of a range, with the inserted ones that the act has', () => {
    const [first, range] = notesOf(act('Pasal 1', 'Cukup jelas.', 'Pasal 2A s.d. Pasal 5', 'Cukup jelas.'));
    expect(first && articlesOf(first)).toEqual(['1']);
    expect(range && [range.number, range.until, articlesOf(range), articlesOf(range, ['3A', '9'])]).toEqual(['2A', '5', ['2A', '3', '4', '5'], ['2A', '3', '3A', '4', '5']]);
  });

  it.each([
    ['Pasal 3 s/d 5', ['3', '3A', '4', '5']],
    ['Pasal 3 sampai dengan Pasal 4', ['3', '3A', '4']],
    ['Pasal 3 dan Pasal 5', ['3', '5']],
    ['Pasal 2, Pasal 3, dan Pasal 5', ['2', '3', '5']],
  ])('read %s', (heading, expected) => {
    expect(toReport(act(heading, 'Cukup jelas.')).penjelasanPasal).toEqual(expected);
  });

  it('give each article its entry', () => {
    const byArticle = elucidationByArticle(act('Pasal 1', 'Cukup jelas.', 'Pasal 2 s.d. Pasal 4', 'Cukup jelas.', 'Pasal 5', 'Penjelasan.'));
    expect([...byArticle].map(([number, unit]) => [number, unit.id])).toEqual([
      ['1', 'penjelasan-pasal-1'], ['2', 'penjelasan-pasal-2'], ['2A', 'penjelasan-pasal-2'], ['3', 'penjelasan-pasal-2'],
      ['3A', 'penjelasan-pasal-2'], ['4', 'penjelasan-pasal-2'], ['5', 'penjelasan-pasal-5'],
    ]);
  });

  it('are read when damaged, as the next of their run', () => {
    const report = toReport(act('Pasal l', 'Ayat (l)', 'Cukup jelas.', 'Ayat (21', 'Cukup jelas.', 'Pasal Z', 'Cukup jelas.'));
    expect(report.penjelasanPasal).toEqual(['1', '2']);
    expect(report.warnings.map(({message}) => message)).toEqual(expect.arrayContaining(['dibaca sebagai penjelasan Pasal 1 (tercetak “Pasal l”).', 'dibaca sebagai Ayat (2) (tercetak “Ayat (21”).']));
  });
});
