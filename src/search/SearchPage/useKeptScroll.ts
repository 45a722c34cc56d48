import {useLayoutEffect, useRef} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';

const KEY = 'pustaka-cari-gulir';

/** Where each result list of this tab was left, by its entry in the history. Never throws. */
function read(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

function write(entry: string, top: number): void {
  try {
    const kept = Object.entries(read()).filter(([key]) => key !== entry).slice(-20);
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...kept, [entry, top]])));
  } catch {
    // Storage is forbidden: the list opens at its top.
  }
}

/**
 * Back and forward find a result list where it was left, although its results come after the page.
 * @param ready true once the results stand on the page.
 */
export function useKeptScroll(ready: boolean): void {
  const {key = 'awal', search} = useLocation();
  const {action} = useHistory();
  const entry = `${key}${search}`;
  const top = useRef<number>(undefined);
  // In the layout phase: the theme scrolls to the top of the next page right after it.
  useLayoutEffect(() => {
    const note = (): void => {
      top.current = window.scrollY;
    };
    const keep = (): void => {
      if (top.current !== undefined) write(entry, top.current);
    };
    window.addEventListener('scroll', note, {passive: true});
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('scroll', note);
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [entry]);
  useLayoutEffect(() => {
    const left = ready && action === 'POP' ? read()[entry] : undefined;
    // After the theme has scrolled to the top of the page that it takes for a new one.
    const frame = left === undefined ? undefined : requestAnimationFrame(() => window.scrollTo(0, left));
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [ready, action, entry]);
}
