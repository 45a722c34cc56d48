/** The box that shows what a term means, right below the paragraph that uses it. */
import {toPlainText} from './plainText';

export interface DefinitionWords {
  /** Accessible name of the box. */
  readonly name: string;
  /** Link to the definition itself. */
  readonly read: string;
  readonly close: string;
}

const ID = 'arti-istilah';

/** Words of a definition without its number, from the page's own text. */
function meaningOf(term: HTMLAnchorElement): string {
  const item = document.getElementById(term.hash.slice(1));
  return item ? toPlainText(item).replace(/^\S+\s/, '') : '';
}

function create<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** Opens the box and says so at the term. @param className its look. @returns how to close it */
export function openDefinition(term: HTMLAnchorElement, words: DefinitionWords, className: string, close: () => void): () => void {
  const box = document.createElement('div');
  box.id = ID;
  box.className = className;
  box.role = 'group';
  box.ariaLabel = words.name;
  const link = create('a', words.read);
  link.href = term.hash;
  const button = create('button', words.close);
  button.type = 'button';
  button.addEventListener('click', close);
  const row = document.createElement('p');
  row.append(link, button);
  box.append(create('p', meaningOf(term)), row);
  (term.closest('p') ?? term).after(box);
  term.setAttribute('role', 'button');
  term.setAttribute('aria-expanded', 'true');
  term.setAttribute('aria-controls', ID);
  return () => {
    term.setAttribute('aria-expanded', 'false');
    term.removeAttribute('aria-controls');
    box.remove();
  };
}
