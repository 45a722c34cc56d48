import {useEffect, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {ask, recall} from './client';
import type {ShownAnswer} from './engine/present';
import type {SearchRequest} from './engine/query';
import {toResult, type SearchResult, type Settled} from './searchState';

/** Milliseconds of rest before a question while typing: fewer answers nobody sees. */
const REST = 80;

/** Milliseconds after which a reader is told why nothing is there yet. */
const SLOW = 2000;

/**
 * Asks the worker and keeps only the newest answer: one that arrives after a newer question is dropped. An answer that
 * was given on this visit is there at once, so that the back button finds the page as it was.
 * @param request undefined while there is nothing to ask.
 */
export function useSearch(request: SearchRequest | undefined, passages: boolean): SearchResult {
  const base = useBaseUrl('/cari/data/');
  const [attempt, setAttempt] = useState(0);
  const key = request ? JSON.stringify({request, attempt, passages}) : '';
  const [slowKey, setSlowKey] = useState<string>();
  const [settled, setSettled] = useState<Settled | undefined>(() => {
    const known = request && recall(request, passages);
    return known && {key, failed: false, answer: known};
  });
  useEffect(() => {
    if (!key) return undefined;
    let current = true;
    const asked = (JSON.parse(key) as {request: SearchRequest}).request;
    const settle = (failed: boolean, answer?: ShownAnswer): void => {
      if (current) setSettled((before) => ({key, failed, ...keptAnswer(answer, before?.key === key ? before.answer : undefined)}));
    };
    const known = recall(asked, passages);
    const timer = setTimeout(() => {
      if (known) settle(false, known);
      else ask(base, asked, passages, (partial) => settle(false, partial)).then((answer) => settle(false, answer), () => settle(true));
    }, asked.typing ? REST : 0);
    const late = setTimeout(() => setSlowKey(key), SLOW);
    return () => {
      current = false;
      clearTimeout(timer);
      clearTimeout(late);
    };
  }, [base, key, passages]);
  return toResult({key, settled, slowKey, retry: () => setAttempt(attempt + 1)});
}

/** A failure keeps the titles that are already there. */
function keptAnswer(answer: ShownAnswer | undefined, before: ShownAnswer | undefined): {readonly answer?: ShownAnswer} {
  const kept = answer ?? before;
  return kept ? {answer: kept} : {};
}
