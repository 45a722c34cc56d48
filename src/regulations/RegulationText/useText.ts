import {useEffect, useRef, useState, type RefObject} from 'react';
import {useCollected} from '@site/src/site/Html/useCollected';
import {readLater, readNow} from '@regulation-text';

export type TextState = 'there' | 'loading' | 'failed';

function revealTarget(): void {
  const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  target?.closest('details')?.setAttribute('open', '');
  target?.scrollIntoView();
}

/**
 * The text is written by the server and kept by the browser as it stands. After a click inside the site there is no
 * server's text, so it is fetched once and put in place.
 */
export function useText(id: string): {readonly html: string; readonly holder: RefObject<HTMLDivElement | null>; readonly state: TextState} {
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<TextState>('there');
  const html = readNow(id);
  useCollected(html);
  useEffect(() => {
    const element = holder.current;
    if (!element || element.firstChild) return undefined;
    let left = false;
    setState('loading');
    readLater(id).then(
      (text) => {
        if (left) return;
        element.innerHTML = text;
        setState('there');
        if (window.location.hash) revealTarget();
      },
      () => {
        if (!left) setState('failed');
      },
    );
    return () => {
      left = true;
    };
  }, [id]);
  return {html, holder, state};
}
