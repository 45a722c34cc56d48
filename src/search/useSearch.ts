import {useEffect, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {ask, warm} from './client';
import type {ShownAnswer} from './present';
import type {SearchRequest} from './query';

export type SearchResult =
  | {readonly status: 'idle'}
  | {readonly status: 'loading'; readonly previous?: ShownAnswer}
  | {readonly status: 'failed'; readonly retry: () => void}
  | {readonly status: 'ready'; readonly answer: ShownAnswer};

interface Settled {
  readonly key: string;
  readonly answer?: ShownAnswer;
}

/** Milliseconds of rest before a question while typing: fewer answers nobody sees. */
const REST = 80;

/**
 * Asks the worker and keeps only the newest answer: one that arrives after a newer question is dropped.
 * @param request undefined while there is nothing to ask.
 */
export function useSearch(request: SearchRequest | undefined, passages: boolean): SearchResult & {readonly prepare: () => void} {
  const base = useBaseUrl('/cari/data/');
  const [settled, setSettled] = useState<Settled>();
  const [attempt, setAttempt] = useState(0);
  const key = request ? JSON.stringify({request, attempt}) : '';
  useEffect(() => {
    if (!key) return undefined;
    let current = true;
    const asked = (JSON.parse(key) as {request: SearchRequest}).request;
    const settle = (answer?: ShownAnswer): void => {
      if (current) setSettled({key, ...(answer ? {answer} : {})});
    };
    const timer = setTimeout(() => {
      ask(base, asked, passages, settle).then(settle, () => {
        settle();
      });
    }, asked.typing ? REST : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [base, key, passages]);
  const prepare = (): void => {
    warm(base);
  };
  if (!key) return {status: 'idle', prepare};
  if (settled?.key !== key) return {status: 'loading', prepare, ...(settled?.answer ? {previous: settled.answer} : {})};
  const retry = (): void => {
    setAttempt(attempt + 1);
  };
  return settled.answer ? {status: 'ready', answer: settled.answer, prepare} : {status: 'failed', retry, prepare};
}
