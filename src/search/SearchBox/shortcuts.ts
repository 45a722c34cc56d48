import {useEffect} from 'react';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Marks our fields, so that a shortcut finds the one that is on the screen. */
export const FIELD = 'data-isian-cari';

/**
 * Ctrl+K (⌘K) and `/` bring the focus into the visible field (that of the page before that of the navbar); `/` only while
 * nothing else is being typed in.
 * @param elsewhere called when no field is on the screen, as on phones.
 */
export function useSearchShortcuts(active: boolean, elsewhere: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    function listen(event: KeyboardEvent): void {
      const combination = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!combination && !slash) return;
      event.preventDefault();
      const field = [...document.querySelectorAll<HTMLInputElement>(`[${FIELD}]`)].filter((one) => one.checkVisibility()).at(-1);
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
