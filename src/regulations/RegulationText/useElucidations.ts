import {useEffect, type RefObject} from 'react';
import {watchLayout} from './layout';

/**
 * Beside the text every elucidation is visible (the stylesheet sees to it, also without scripts); here its state says so
 * too, and its title is no stop for the keyboard. Below the text the reader opens it.
 */
export function useElucidations(holder: RefObject<HTMLElement | null>, ready: boolean): void {
  useEffect(() => {
    const notes = ready ? [...(holder.current?.querySelectorAll<HTMLDetailsElement>('[data-bagian="penjelasan"]') ?? [])] : [];
    if (notes.length === 0) return undefined;
    let were = false;
    return watchLayout((beside) => {
      if (beside === were) return;
      were = beside;
      for (const note of notes) {
        note.open = beside;
        const summary = note.firstElementChild;
        if (beside) summary?.setAttribute('tabindex', '-1');
        else summary?.removeAttribute('tabindex');
      }
    });
  }, [holder, ready]);
}
