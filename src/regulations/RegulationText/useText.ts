import {useEffect, useRef, useState, type RefObject} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {readLater, readNow} from '@regulation-text';

export type TextState = 'there' | 'loading' | 'failed';

/** Every anchor and link of the text takes part in the broken-link check of the build. */
function useCollected(html: string): void {
  const brokenLinks = useBrokenLinks();
  for (const [, id] of html.matchAll(/ id="([^"]+)"/g)) if (id) brokenLinks.collectAnchor(id);
  for (const [, href] of html.matchAll(/ href="(\/[^"]*|#[^"]*)"/g)) if (href) brokenLinks.collectLink(href);
}

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
