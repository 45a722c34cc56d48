/** Two short texts word by word. Spaces and line breaks are not law: only words and signs count. */
import {diffArrays} from 'diff';
import type {Piece} from './types';

/** "(2)", "(tiga puluh)" and "dan/atau" are read as one word. */
const TOKEN = /(\s*)(\([\p{L}\p{N} ]{1,40}\)|[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*|[^\s])/gu;
/** Two texts that share less are shown whole, one after the other, not as confetti. */
const LEAST_COMMON = 0.3;
/** Beyond so many changed words nobody reads single words; the time stays bounded. */
const MOST_EDITS = 1500;

interface Token {
  readonly space: string;
  readonly text: string;
}

const tokensOf = (text: string): Token[] => [...text.matchAll(TOKEN)].map(([, space, word]) => ({space: space ? ' ' : '', text: word ?? ''}));
const isWord = ({text}: Token): boolean => /[\p{L}\p{N}]/u.test(text);

interface Run {
  readonly state: Piece['state'];
  readonly tokens: readonly Token[];
}

const countWords = (tokens: readonly Token[]): number => tokens.filter(isWord).length;

/** At most two common words with words replaced on both sides: "dan" alone does not break a change in two. */
function isIsland(runs: readonly Run[], index: number): boolean {
  const run = runs[index];
  if (run?.state !== 'sama' || countWords(run.tokens) > 2) return false;
  const replaced = (first: number): boolean => runs[first]?.state === 'dihapus' && runs[first + 1]?.state === 'ditambah';
  return replaced(index - 2) && replaced(index + 1);
}

/** Old words first, then new ones, for every stretch of changes. */
function settle(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let gone: Token[] = [];
  let come: Token[] = [];
  const flush = (): void => {
    if (gone.length > 0) result.push({state: 'dihapus', tokens: gone});
    if (come.length > 0) result.push({state: 'ditambah', tokens: come});
    [gone, come] = [[], []];
  };
  runs.forEach((run, index) => {
    const island = isIsland(runs, index);
    if (run.state === 'sama' && !island) {
      flush();
      result.push(run);
      return;
    }
    if (run.state !== 'ditambah') gone = [...gone, ...run.tokens];
    if (run.state !== 'dihapus') come = [...come, ...run.tokens];
  });
  flush();
  return result;
}

const toPiece = ({state, tokens}: Run): Piece => ({state, text: tokens.map(({space, text}) => space + text).join('')});

function whole(old: readonly Token[], fresh: readonly Token[]): Run[] {
  const runs: Run[] = [{state: 'dihapus', tokens: old}, {state: 'ditambah', tokens: fresh}];
  return runs.filter(({tokens}) => tokens.length > 0);
}

/** Pieces in reading order; without those that were added they give the old text, without those removed the new one. */
export function diffWords(before: string, after: string): Piece[] {
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  const found = diffArrays(old, fresh, {comparator: (a, b) => a.text === b.text, maxEditLength: MOST_EDITS});
  if (!found) return whole(old, fresh).map(toPiece);
  const runs = found.map(({added, removed, value}): Run => ({state: added ? 'ditambah' : removed ? 'dihapus' : 'sama', tokens: value}));
  const common = runs.filter(({state}) => state === 'sama').reduce((sum, {tokens}) => sum + countWords(tokens), 0);
  const longest = Math.max(countWords(old), countWords(fresh));
  if (longest > 3 && common < LEAST_COMMON * longest) return whole(old, fresh).map(toPiece);
  return settle(runs).map(toPiece);
}
