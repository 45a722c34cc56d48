import {describe, expect, it} from 'vitest';
import {pairsOf} from '../states';
import {countChanges} from '../summary';
import {BASE, compare, write} from './samples';

const days = (count: number): string[] => Array.from({length: count}, (_, index) => `20${10 + index}-01-01`);
const short = (count: number): string[] => pairsOf(days(count)).map(({from, to}) => `${from.slice(2, 4)}–${to.slice(2, 4)}`);

describe('pairs of states', () => {
  it('are every earlier with every later one, up to six states', () => {
    expect(short(3)).toEqual(['10–11', '10–12', '11–12']);
    expect(short(6)).toHaveLength(15);
  });

  it('are neighbours and the whole way, beyond six states', () => {
    expect(short(7)).toEqual(['10–11', '10–16', '11–12', '12–13', '13–14', '14–15', '15–16']);
  });

  it('need two states', () => {
    expect(short(1)).toEqual([]);
  });
});

describe('the counts of a comparison', () => {
  it('hold articles apart from the rest', () => {
    const after = write({...BASE, 'II PENDIRIAN': {2: BASE['II PENDIRIAN']?.[2] ?? '', '3A': 'Taman Baca keliling melayani dusun yang jauh.'}, 'IV PENUTUP': {6: 'Peraturan Daerah ini mulai berlaku setelah diundangkan.'}});
    expect(countChanges(compare(write(BASE), after.replace('adalah kebutuhan', 'adalah kebutuhan dasar')))).toEqual({
      articles: {sama: 4, diubah: 1, disisipkan: 1, dihapus: 1, dipindah: 0, 'dinomori-ulang': 0},
      alsoReworded: 0,
      others: 1,
    });
  });
});
