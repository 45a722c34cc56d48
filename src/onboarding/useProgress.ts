import {useSyncExternalStore} from 'react';
import {NOTHING, parseProgress, serialiseProgress, STORAGE_KEY, type Progress} from './progress';

/** In memory too, so that ticks work where the browser refuses storage (private windows). */
let current: Progress | undefined;
const listeners = new Set<() => void>();

function read(): Progress {
  if (current) return current;
  try {
    current = parseProgress(window.localStorage.getItem(STORAGE_KEY));
  } catch {
    current = NOTHING;
  }
  return current;
}

function write(progress: Progress): void {
  current = progress;
  try {
    window.localStorage.setItem(STORAGE_KEY, serialiseProgress(progress));
  } catch {
    // Refused storage: the ticks live until the page is closed.
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent): void => {
    if (event.key !== STORAGE_KEY) return;
    current = undefined;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}

/** What is ticked off on this device, and a way to change it. Nothing is ticked in the static HTML. */
export function useProgress(): readonly [Progress, (progress: Progress) => void] {
  return [useSyncExternalStore(subscribe, read, () => NOTHING), write];
}
