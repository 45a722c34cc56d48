import {useEffect, type RefObject} from 'react';
import {translate} from '@docusaurus/Translate';
import {openDefinition} from './definition';
import {TERM} from './prepare';
import styles from './styles.module.css';

/** Opens and closes one definition at a time; Escape and the button give the focus back to the term. */
function listenTo(holder: HTMLElement): () => void {
  let open: {readonly term: HTMLAnchorElement; readonly close: () => void} | undefined;
  const words = {
    name: translate({id: 'regulations.definition', description: 'Label of the box that explains a term', message: 'Arti istilah'}),
    read: translate({id: 'regulations.definition.open', description: 'Link to the definition in the first article', message: 'Baca di Ketentuan Umum'}),
    close: translate({id: 'regulations.provision.close', description: 'Button', message: 'Tutup'}),
  };
  function close(): void {
    open?.close();
    open = undefined;
  }
  function giveBack(): void {
    const term = open?.term;
    close();
    term?.focus();
  }
  function toggle(term: HTMLAnchorElement): void {
    const again = open?.term === term;
    close();
    if (!again) open = {term, close: openDefinition(term, words, styles.definition ?? '', giveBack)};
  }
  function onClick(event: MouseEvent): void {
    const term = (event.target as Element).closest<HTMLAnchorElement>(TERM);
    if (!term || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(term);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && open) return giveBack();
    if (event.key !== ' ' || !target.matches(TERM)) return;
    event.preventDefault();
    target.click();
  }
  holder.addEventListener('click', onClick);
  holder.addEventListener('keydown', onKeyDown);
  return () => {
    close();
    holder.removeEventListener('click', onClick);
    holder.removeEventListener('keydown', onKeyDown);
  };
}

/** Explains terms where they stand; prepare.ts makes them buttons. */
export function useTerms(holder: RefObject<HTMLElement | null>, ready: boolean): void {
  useEffect(() => (ready && holder.current ? listenTo(holder.current) : undefined), [holder, ready]);
}
