import {useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type * as Overlay from '../Overlay';

type Parts = typeof Overlay;

let parts: Parts | undefined;

interface OverlayUse {
  /** List, dialog and the line to the worker; undefined until somebody shows that they want to search. */
  readonly parts: Parts | undefined;
  /** Fetches them once; on failure the field stays the plain form that it is, and the next touch tries again. */
  readonly load: () => void;
}

/** Code that no page carries before somebody focuses a field or presses the shortcut. */
export function useOverlay(): OverlayUse {
  const base = useBaseUrl('/cari/data/');
  const [loaded, setLoaded] = useState(parts);
  function load(): void {
    if (loaded) return;
    import('../Overlay').then((module) => {
      if (!parts) module.warm(base);
      parts = module;
      setLoaded(module);
    }, () => undefined);
  }
  return {parts: loaded, load};
}
