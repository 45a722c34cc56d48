import {useEffect, useRef, useState, type RefObject} from 'react';
import {useCollected} from '@site/src/site/Html/useCollected';
import {readLater, readNow} from '@fragments';

export type FragmentState = 'there' | 'loading' | 'failed';

function revealTarget(): void {
  const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  target?.closest('details')?.setAttribute('open', '');
  target?.scrollIntoView();
}

/**
 * HTML made at build, written by the server and kept by the browser as it stands. After a click inside the site there is
 * no server's HTML, so it is fetched once and put in place. Put `data-fragmen={name}`, `ref={holder}`,
 * `suppressHydrationWarning` and the HTML on one element.
 * @param name see `openFragments`.
 * @param optional where a page has the fragment only if another feature made it.
 */
export function useFragment(name: string, optional = false): {readonly html: string; readonly holder: RefObject<HTMLDivElement | null>; readonly state: FragmentState} {
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<FragmentState>('there');
  const html = readNow(name, optional);
  useCollected(html);
  useEffect(() => {
    const element = holder.current;
    if (!element || element.firstChild) return undefined;
    let left = false;
    setState('loading');
    readLater(name).then(
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
  }, [name]);
  return {html, holder, state};
}
