import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {buildLexicon} from '../../words/lexicon';
import {readRegionNames} from '../regionNames';

const names = readRegionNames(resolve(__dirname, '../../../..'));

describe('names of places', () => {
  it('join a short form and its long form', () => expect(names).toContainEqual({name: 'NTT', others: ['Nusa Tenggara Timur'], acronym: true}));
  it('hold a name of several words together, without its rank', () => expect(names).toContainEqual({name: 'Kulon Progo', others: [], acronym: false}));
  it('leave out a name of one word and one form', () => expect(names.map(({name}) => name)).not.toContain('Aceh'));
  it('have no name twice', () => expect(new Set(names.map(({name}) => name)).size).toBe(names.length));
  it('become one term', () => expect(buildLexicon(names).phrases.id.get('jawa')?.map(({term}) => term)).toContain('jateng'));
});
