import type {MouseEvent} from 'react';
import {useHistory} from '@docusaurus/router';

/** Makes links inside HTML of the build act like the site's own links: no new load of the page. */
export function useFollow(): (event: MouseEvent<HTMLElement>) => void {
  const history = useHistory();
  return (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain || !href?.startsWith('/') || /\.[a-z]+$/.test(href)) return;
    event.preventDefault();
    history.push(href);
  };
}
