/** What a reader sees of one question: pure, so that each state has its test. */
import type {ShownAnswer} from './engine/present';

export type SearchResult =
  | {readonly status: 'idle'}
  | {readonly status: 'loading'; readonly slow: boolean; readonly previous?: ShownAnswer}
  | {readonly status: 'partial'; readonly slow: boolean; readonly answer: ShownAnswer}
  | {readonly status: 'failed'; readonly retry: () => void; readonly answer?: ShownAnswer}
  | {readonly status: 'ready'; readonly answer: ShownAnswer};

/** What came back last: for the newest question, or still for one before it. */
export interface Settled {
  readonly key: string;
  readonly failed: boolean;
  readonly answer?: ShownAnswer;
}

interface Moment {
  /** Names the question; empty while there is none. */
  readonly key: string;
  readonly settled: Settled | undefined;
  /** The question that has waited for too long. */
  readonly slowKey: string | undefined;
  readonly retry: () => void;
}

/** Titles that came before a failure stay on the screen; an answer to an older question is only shown while waiting. */
export function toResult({key, settled, slowKey, retry}: Moment): SearchResult {
  if (!key) return {status: 'idle'};
  const slow = slowKey === key;
  const answer = settled?.answer;
  if (settled?.key !== key) return {status: 'loading', slow, ...(answer ? {previous: answer} : {})};
  if (settled.failed || !answer) return {status: 'failed', retry, ...(answer ? {answer} : {})};
  return answer.complete ? {status: 'ready', answer} : {status: 'partial', slow, answer};
}

/** The answer that may stand on the screen, if any. */
export function shownOf(result: SearchResult): ShownAnswer | undefined {
  if (result.status === 'loading') return result.previous;
  return result.status === 'idle' ? undefined : result.answer;
}
