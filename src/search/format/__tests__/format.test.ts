import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {frontCode, frontDecode} from '../frontCode';
import {countPostings, readPostings, writePostings, type Posting} from '../postings';
import {readSectionLines} from '../sectionRows';
import {EMPTY_LINE, TermShard, writeTermLines, type TermLine} from '../termLines';
import {decodeNumbers, encodeNumbers, NumberReader} from '../vlq';
import {letterOf, readWordList, writeWordList} from '../wordList';
import {rememberLast} from '../../engine/rememberLast';

const key = fc.stringMatching(/^[a-z0-9.]{1,12}$/);
const damaged = fc.string({maxLength: 60});

describe('numbers as text', () => {
  test('are read back as they were', () => {
    fc.assert(fc.property(fc.array(fc.nat({max: 2 ** 40})), (numbers) => {
      expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
    }));
  });
  test('small ones take one letter', () => {
    expect(encodeNumbers([0, 31, 32])).toBe('Afg' + 'B');
  });
  test('damaged text ends and gives no number that is not one', () => {
    fc.assert(fc.property(damaged, (text) => {
      expect(decodeNumbers(text).every(Number.isFinite)).toBe(true);
    }));
    expect(new NumberReader('').next()).toBe(0);
  });
});

test('front coding is undone by front decoding', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-c]{1,50}$/)), (list) => {
      const sorted = list.sort();
      let before = '';
      expect(sorted.map((text, at) => frontCode(sorted[at - 1] ?? '', text)).map((coded) => (before = frontDecode(before, coded)))).toEqual(sorted);
    }),
  );
});

const posting = fc.record({page: fc.nat({max: 5000}), scores: fc.tuple(...Array.from({length: 4}, () => fc.option(fc.nat({max: 90_000}), {nil: undefined}))), named: fc.nat({max: 20})});
const postings = fc.uniqueArray(posting, {selector: ({page}) => page}).map((list) =>
  list.filter(({scores}) => scores.some((score) => score !== undefined)).sort((a, b) => a.page - b.page).map((one): Posting => (one.scores[0] === undefined ? {...one, named: 0} : one)),
);

describe('postings', () => {
  test('are read back field by field', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const text = writePostings(list);
        const seen: number[][] = [];
        readPostings(text, (page, field, thousandths, named) => seen.push([page, field, thousandths, named]));
        expect(seen).toEqual(list.flatMap(({page, scores, named}) => scores.flatMap((score, field) => (score === undefined ? [] : [[page, field, score, field === 0 ? named : 0]]))));
        expect(countPostings(text)).toBe(list.length);
      }),
    );
  });
  test('damaged ones end', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/), (text) => {
      expect(() => {
        readPostings(text, () => undefined);
      }).not.toThrow();
    }));
  });
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const line = fc.record({
  key,
  postings: fc.constantFrom('', 'BAAAAAA'),
  forms: fc.array(word),
  elsewhere: fc.array(fc.tuple(word, fc.array(word, {minLength: 1, maxLength: 2}))).map((list) => new Map(list)),
  names: fc.array(fc.record({stems: fc.array(word, {minLength: 2, maxLength: 4}), term: word, ambiguous: fc.boolean()})),
  long: fc.array(fc.array(word, {minLength: 1, maxLength: 4})),
  targets: fc.array(fc.nat()),
});

test('term lines are read back as they were, and keep their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(line, {selector: (one) => one.key, minLength: 1}), (list) => {
      const lines: TermLine[] = list.sort((a, b) => (a.key < b.key ? -1 : 1));
      const shard = new TermShard(writeTermLines(lines));
      expect(shard.keys).toEqual(lines.map((one) => one.key));
      expect(lines.map((one) => shard.line(one.key))).toEqual(lines);
      expect(shard.line('tidak ada')).toBeUndefined();
    }),
  );
});
test('a line says only what there is to say', () => {
  expect(writeTermLines([{...EMPTY_LINE, key: 'spm', postings: 'BA'}, {...EMPTY_LINE, key: 'spma'}])).toBe('0spm\tBA\n3a\t');
});

describe('word lists', () => {
  test('keep words and about how often they are used', () => {
    expect(readWordList(writeWordList([['layan', 1], ['layanan', 100], ['lembaga', 90]]))).toEqual([['layan', 0], ['layanan', 27], ['lembaga', 26]]);
  });
  it.each([['spm', 's'], ['5a', '_'], ['źle', '_'], ['', '_']])('the list of "%s" is %s', (one, letter) => {
    expect(letterOf(one)).toBe(letter);
  });
});

test('sections of a term that no long page has are none', () => {
  expect(readSectionLines('0hak\tBBBB')('spm').size).toBe(0);
  expect([...readSectionLines('0hak\tBBBU')('hak')]).toEqual([[1, [[1, 20]]]]);
});

describe('rememberLast', () => {
  test('forgets what was asked for least recently, and what failed', async () => {
    const asked: string[] = [];
    const remember = rememberLast(2, (name) => {
      asked.push(name);
      return name === 'rusak' ? Promise.reject(new Error('rusak')) : Promise.resolve(name);
    });
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await remember(name);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
    await expect(remember('rusak')).rejects.toThrow();
    await expect(remember('rusak')).rejects.toThrow();
    expect(asked.filter((name) => name === 'rusak')).toHaveLength(2);
  });
});
