import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parseRegulation} from '../../grammar/parse';
import type {Regulation} from '../../load';
import type {RegulationText} from '../../texts';
import {buildChanges} from '../changes';

const read = (name: string): string => readFileSync(`${import.meta.dirname}/__fixtures__/${name}`, 'utf8');

function text(date: string, source: string, memuat: readonly string[] = []): RegulationText {
  return {date, file: `${date}.txt`, source, parsed: parseRegulation(source), record: {tanggal: date, keadaan: 'model', memuat: [...memuat]}};
}

/** Only what the changes need of a record. */
const act = (id: string, changes?: string): Regulation => ({id, relasi: changes === undefined ? [] : [{jenis: 'mengubah', peraturan: changes}]}) as unknown as Regulation;

const regulations = [act('dasar'), act('pertama', 'dasar'), act('kedua', 'dasar'), act('tanpa-naskah', 'dasar')];
const first = text('2031-01-01', read('bentuk/pasal-disisipkan.perubahan.txt'));
const second = text('2032-01-01', read('bentuk/pasal-disisipkan.perubahan.txt').replaceAll('5A', '5C').replaceAll('Pasal 5 B', 'Pasal 5D').replaceAll('5B', '5D').replace('Pasal 5 dan', 'Pasal 5B dan'));
const shown = (texts: ReadonlyMap<string, readonly RegulationText[]>): string[] => (buildChanges(regulations, texts).get('dasar') ?? []).map(({by, instruction, action, target, outcome}) => `${by} ${instruction} ${action} ${target} ${outcome}`);

describe('changes between acts of the library', () => {
  it('are announced although no consolidated text exists, each on the text that the acts before it made', () => {
    expect(shown(new Map([['dasar', [text('2030-01-01', read('dasar.txt'))]], ['kedua', [second]], ['pertama', [first]]]))).toEqual([
      'pertama perubahan-1 disisipkan pasal-5a diterapkan',
      'pertama perubahan-1 disisipkan pasal-5b diterapkan',
      'kedua perubahan-1 disisipkan pasal-5c diterapkan',
      'kedua perubahan-1 disisipkan pasal-5d diterapkan',
    ]);
  });

  it('start from the stored text that contains the acts before', () => {
    const consolidated = text('2031-01-01', read('bentuk/pasal-disisipkan.hasil.txt'), ['pertama']);
    expect(shown(new Map([['dasar', [text('2030-01-01', read('dasar.txt')), consolidated]], ['pertama', [first]], ['kedua', [second]]])).filter((line) => line.includes('diterapkan'))).toHaveLength(4);
  });

  it('are told with their reason when they cannot be carried out', () => {
    const changes = buildChanges(regulations, new Map([['dasar', [text('2030-01-01', read('dasar.txt'))]], ['kedua', [second]]]));
    expect(changes.get('dasar')?.[0]).toEqual({by: 'kedua', instruction: 'perubahan-1', action: 'disisipkan', target: 'pasal-5c', outcome: 'ragu', reason: 'Pasal 5B tidak ada dalam naskah asal.'});
  });

  it('are none for an act that nothing with a text changes', () => {
    expect(buildChanges(regulations, new Map([['dasar', [text('2030-01-01', read('dasar.txt'))]]])).size).toBe(0);
  });
});
