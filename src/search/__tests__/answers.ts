import type {ShownAnswer, ShownHit} from '../engine/present';

const NO_MARKS: ShownAnswer['marks'] = {language: 'id', terms: [], forms: [], others: []};

/** A whole answer of our own, for tests of what readers see. */
export function shownAnswer(more: Partial<ShownAnswer> = {}): ShownAnswer {
  return {complete: true, hits: [], total: 0, direct: [], corrected: [], suggestions: [], nearest: [], marks: NO_MARKS, ...more};
}

/** A hit whose title is one plain piece, unless told. */
export function shownHit(url: string, more: Partial<ShownHit> = {}): ShownHit {
  return {url, title: [{text: url, mark: false}], kind: 'pedoman', score: 1, more: [], ...more};
}
