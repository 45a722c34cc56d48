import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DEFAULT_CHOICES} from '../../site/spmIndex/choices';
import {cellId, formFaults, missingCell} from '../faults';
import {addItem, EMPTY_FORM, EMPTY_ROW, FIELDS, isBlank, MOST_ITEMS, removeItem, rowOf, setText, textAt, toEntries, toEntry, toRow, type Form} from '../form';
import {parseKept, serialise} from '../keep';
import {fillBlock, hasWords, parseBlock} from '../paste';

const SERVICES = [{id: 'a'}, {id: 'b'}, {id: 'c'}];
const at = (service: string, field: (typeof FIELDS)[number], item = 0) => ({service, field, item});
const typed = (...cells: (readonly [string, (typeof FIELDS)[number], string])[]): Form => cells.reduce((form, [service, field, text]) => setText(form, at(service, field), text), EMPTY_FORM);

describe('the form', () => {
  it('gives back what was typed, cell by cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...FIELDS), fc.string())), (cells) => {
        const form = typed(...cells);
        for (const [service, field] of cells) {
          const last = cells.filter((cell) => cell[0] === service && cell[1] === field).at(-1);
          expect(textAt(form, at(service, field))).toBe(last?.[2]);
        }
      }),
    );
  });

  it('has at least one item of quality and at most nine', () => {
    const many = Array.from({length: 12}).reduce<Form>((form) => addItem(form, 'a'), EMPTY_FORM);
    expect(rowOf(many, 'a').quality).toHaveLength(MOST_ITEMS);
    expect(rowOf(removeItem(EMPTY_FORM, 'a', 0), 'a').quality).toEqual(EMPTY_ROW.quality);
    const two = setText(addItem(typed(['a', 'needed', '4']), 'a'), at('a', 'needed', 1), '5');
    expect(rowOf(removeItem(two, 'a', 0), 'a').quality).toEqual([{needed: '5', fulfilled: ''}]);
  });

  it('turns texts into numbers, and what is no count into a missing number', () => {
    const form = typed(['a', 'toServe', '1.200'], ['a', 'served', 'x'], ['a', 'needed', '0']);
    expect(toEntries(form, 'id')).toEqual({a: {toServe: 1200, served: null, quality: [{needed: 0, fulfilled: null}]}});
  });

  it('never counts people served where nobody is to be served', () => {
    const {toServe, served, quality} = {toServe: '0', served: '3', quality: EMPTY_ROW.quality};
    expect(toEntry({toServe, served, quality}, 'id').toServe).toBeNull();
  });

  it('takes the rows of an example and gives the same numbers back', () => {
    const entry = {toServe: 1200, served: 0, quality: [{needed: 4, fulfilled: 2}, {needed: null, fulfilled: null}]};
    expect(toEntry(toRow(entry, 'id'), 'id')).toEqual(entry);
  });
});

describe('faults', () => {
  it('name each wrong cell in the order of the services', () => {
    const form = typed(['b', 'served', '-1'], ['a', 'toServe', 'abc'], ['c', 'toServe', '0'], ['c', 'served', '5']);
    expect(formFaults(form, SERVICES, 'id').map(({cell, fault}) => `${cellId(cell)} ${fault}`)).toEqual(['sel-a-toServe-0 bukan-angka', 'sel-b-served-0 negatif', 'sel-c-served-0 tanpa-sasaran']);
  });

  it('do not count what is only not typed yet; the first missing number is known', () => {
    const form = typed(['a', 'toServe', '10'], ['a', 'served', '5']);
    expect(formFaults(form, SERVICES, 'id')).toEqual([]);
    expect(missingCell('a', rowOf(form, 'a'))).toEqual(at('a', 'needed'));
    expect(missingCell('b', rowOf(form, 'b'))).toBeUndefined();
    const full = addItem(typed(['a', 'toServe', '1'], ['a', 'served', '1'], ['a', 'needed', '1'], ['a', 'fulfilled', '1']), 'a');
    expect(missingCell('a', rowOf(full, 'a'))).toBeUndefined();
  });
});

describe('pasting', () => {
  it('reads cells of a spreadsheet, quoted ones too', () => {
    expect(parseBlock('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']]);
    expect(parseBlock('"a\nb"\t"say ""x"""\n1')).toEqual([['a\nb', 'say "x"'], ['1']]);
    expect(parseBlock('1\t\t3')).toEqual([['1', '', '3']]);
    expect(parseBlock('')).toEqual([['']]);
  });

  it('reads back any block that a spreadsheet writes', () => {
    const cell = fc.string().map((text) => text.trim());
    const quote = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 5}), (block) => {
        expect(parseBlock(`${block.map((row) => row.map(quote).join('\t')).join('\r\n')}\r\n`)).toEqual(block);
      }),
    );
  });

  it('tells numbers from names', () => {
    expect(hasWords([['Ibu hamil', '12'], ['Balita', '3']], 'id')).toBe(true);
    expect(hasWords([['12', '3'], ['n/a', '4']], 'id')).toBe(false);
  });

  it('fills right and down from a cell, empties under blank cells, and counts what lies outside', () => {
    const before = typed(['b', 'fulfilled', '99']);
    const {form, filled, outside} = fillBlock(before, SERVICES, at('b', 'served'), [['1', '2', '', '4'], ['5', '6', '7'], ['8']], 'id');
    expect([textAt(form, at('b', 'served')), textAt(form, at('b', 'needed')), textAt(form, at('b', 'fulfilled'))]).toEqual(['1', '2', '']);
    expect([textAt(form, at('c', 'served')), textAt(form, at('c', 'fulfilled'))]).toEqual(['5', '7']);
    expect({filled, outside}).toEqual({filled: 6, outside: 2});
  });

  it('into a further item of quality fills that item only', () => {
    const two = addItem(typed(['a', 'needed', '1']), 'a');
    const {form, outside} = fillBlock(two, SERVICES, at('a', 'needed', 1), [['5', '4'], ['3', '2']], 'id');
    expect(rowOf(form, 'a').quality).toEqual([{needed: '1', fulfilled: ''}, {needed: '5', fulfilled: '4'}]);
    expect(outside).toBe(2);
  });
});

describe('what the browser keeps', () => {
  it('comes back the same, without blank rows', () => {
    const text = fc.string({maxLength: 50});
    const row = fc.record({toServe: text, served: text, quality: fc.tuple(fc.record({needed: text, fulfilled: text}))});
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), row), text, (rows, region) => {
        const form: Form = {...EMPTY_FORM, region, rows, choices: {...DEFAULT_CHOICES, combine: 'sektor'}, example: 'lima'};
        const back = parseKept(serialise(form));
        expect(back).toMatchObject({region, choices: form.choices, example: 'lima'});
        for (const id of ['a', 'b', 'c']) if (rows[id] && !isBlank({...EMPTY_FORM, rows: {[id]: rows[id]}})) expect(back && rowOf(back, id)).toEqual(rows[id]);
      }),
    );
  });

  it.each([null, '', 'x', '[]', '{"versi":2}', '{"versi":1,"level":"desa"}'])('counts as nothing when it is %s', (kept) => {
    expect(parseKept(kept)).toBeNull();
  });

  it('is read without trust: foreign choices, rows and lengths do no harm', () => {
    const form = parseKept(JSON.stringify({versi: 1, level: 'provinsi', rows: {a: {toServe: 5, quality: 'x'}}, choices: {over: 'semua'}, region: 'x'.repeat(999)}));
    expect(form).toMatchObject({choices: DEFAULT_CHOICES, rows: {a: {toServe: '', quality: [{needed: '', fulfilled: ''}]}}});
    expect(form?.region).toHaveLength(200);
  });
});
