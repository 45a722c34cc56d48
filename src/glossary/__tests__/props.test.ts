import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadDirectory} from '../../site/directory';
import {matches, fold} from '../filter';
import {loadGlossary} from '../load';
import {sourceLabel, toGlossaryPageProps} from '../props';

const ROOT = join(__dirname, '__fixtures__/good');

describe('toGlossaryPageProps', () => {
  it('groups terms by first letter and resolves links to titles', () => {
    const props = toGlossaryPageProps(loadGlossary(ROOT).items, loadDirectory(ROOT), new Map());
    expect(props.letters.map(({letter, terms}) => [letter, terms.map(({id}) => id)])).toEqual([['S', ['skala', 'spm']]]);
    expect(props.letters[0]?.terms[1]?.related).toEqual([{title: 'SKALA', url: '/istilah/#skala'}]);
    expect(props).toMatchObject({count: 2, unverified: 2});
  });
});

describe('sourceLabel', () => {
  it('names a law by its number and other sources by their publisher', () => {
    expect([sourceLabel('r-uu-23-2014', 'Pemerintah'), sourceLabel('w06', 'Scribd (unggahan pihak ketiga)')]).toEqual(['UU 23/2014', 'Scribd']);
  });
});

describe('matches', () => {
  it('needs every word of the query, in any order, without regard to capitals and accents', () => {
    const text = fold('RPJMD Rencana Pembangunan Jangka Menengah Daerah');
    expect([matches(text, 'daerah RENCANA'), matches(text, 'rencana kota'), matches(text, '  ')]).toEqual([true, false, true]);
  });
});
