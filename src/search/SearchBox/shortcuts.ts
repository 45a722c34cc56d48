import {useEffect, type RefObject} from 'react';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Ctrl+K (⌘K) and `/` bring the focus into the field; `/` only while nothing else is being typed in. */
export function useSearchShortcuts(input: RefObject<HTMLInputElement | null>, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    function listen(event: KeyboardEvent): void {
      const combination = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      const field = input.current;
      // A field that is hidden (navbar on phones) cannot take the focus.
      if (!(combination || slash) || !field || field.offsetParent === null) return;
      event.preventDefault();
      field.focus();
      field.select();
    }
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [input, active]);
}
