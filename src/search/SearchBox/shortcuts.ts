import {useEffect} from 'react';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Marks our fields, so that a shortcut finds the one that is on the screen. */
export const FIELD = 'data-isian-cari';

/** A field of the page itself (not that of the bar) that can be seen right now. */
function fieldOnScreen(): HTMLInputElement | undefined {
  return [...document.querySelectorAll<HTMLInputElement>(`main [${FIELD}]`)].find((field) => {
    const {top, bottom} = field.getBoundingClientRect();
    return field.checkVisibility() && top >= 0 && bottom <= window.innerHeight;
  });
}

/**
 * Ctrl+K (⌘K) and `/` bring the focus into the page's own field while it is on the screen; `/` only while nothing else
 * is being typed in.
 * @param elsewhere called when the page shows no field of its own.
 */
export function useSearchShortcuts(active: boolean, elsewhere: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    function listen(event: KeyboardEvent): void {
      const combination = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!combination && !slash) return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>(`dialog[open] [${FIELD}]`) ?? fieldOnScreen();
      if (!field) return elsewhere();
      field.focus();
      field.select();
    }
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  });
}
