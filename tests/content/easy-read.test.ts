import {expect, it} from 'vitest';
import {loadRegulations} from '../../src/regulations/load';
import {buildRelations} from '../../src/regulations/relations';
import {computeStatus} from '../../src/regulations/status';

const {items} = loadRegulations(process.cwd());
const relations = buildRelations(items);
const withText = items.filter(({easyRead}) => easyRead !== '');
/** Answer under "### Apakah masih berlaku?". */
const answer = (text: string): string => /### Apakah masih berlaku\?\n\n(.*)/.exec(text)?.[1] ?? '';

it('every regulation on disability and every model text has an easy-read version', () => {
  const wanted = items.filter(({tema, jenis_naskah}) => tema.includes('disabilitas') || jenis_naskah === 'model');
  expect(wanted.filter(({easyRead}) => easyRead === '').map(({id}) => id)).toEqual([]);
  expect(wanted.length).toBeGreaterThan(30);
});

it('says what it is, for whom, what it gives, whether it holds, and where to ask', () => {
  const lacking = withText.filter(({easyRead}) => ['### Untuk siapa?', '### Apakah masih berlaku?', '### Bertanya ke mana?'].some((heading) => !easyRead.includes(`${heading}\n\n`)));
  expect(lacking.map(({id}) => id)).toEqual([]);
});

it('has one sentence a line', () => {
  const long = withText.flatMap(({id, easyRead}) => easyRead.split('\n').filter((line) => /[.!?]\s+\S/.test(line)).map((line) => `${id}: ${line}`));
  expect(long).toEqual([]);
});

it('answers "Ya" only where the computed status says that it holds', () => {
  const holds = new Set(['berlaku', 'berlaku-dengan-perubahan']);
  const wrong = withText.filter((one) => answer(one.easyRead).startsWith('Ya,') !== holds.has(computeStatus(one, relations.get(one.id) ?? [], '2026-11-22').code));
  expect(wrong.map(({id, easyRead}) => `${id}: ${answer(easyRead)}`)).toEqual([]);
});
