import {useEffect, useRef, useState, type RefObject} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {readLater, readNow} from '@search-titles';
import {useCollected} from '../../site/Html/useCollected';

type State = 'there' | 'waiting' | 'loading' | 'failed';

interface Titles {
  readonly html: string;
  readonly holder: RefObject<HTMLDivElement | null>;
  readonly state: State;
  readonly retry: () => void;
}

/**
 * The list is written by the server and kept by the browser as it stands. After a click inside the site there is no
 * server's list: it is fetched once the reader comes near it, because most come to search.
 */
export function useTitles(): Titles {
  const base = useBaseUrl('/');
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>('there');
  const [attempt, setAttempt] = useState(0);
  const html = readNow(base);
  useCollected(html);
  useEffect(() => {
    const element = holder.current;
    if (!element || element.firstChild) return undefined;
    let left = false;
    const near = new IntersectionObserver((entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      near.disconnect();
      setState('loading');
      readLater(base).then((list) => {
        if (left) return;
        element.innerHTML = list;
        setState('there');
      }, () => {
        if (!left) setState('failed');
      });
    }, {rootMargin: '400px'});
    near.observe(element);
    return () => {
      left = true;
      near.disconnect();
    };
  }, [base, attempt]);
  return {html, holder, state, retry: () => setAttempt(attempt + 1)};
}
