/** What scripts add to an article, done when the reader comes near: a long act has thousands of such places. */

export const TERM = 'a[data-istilah]';
const NOTE = 'details[data-bagian="penjelasan"]';

/**
 * Beside the text every elucidation is visible (the stylesheet sees to it, also without scripts); here its state says so
 * too, and its title is no stop for the keyboard. Below the text the reader opens it.
 */
function openNote(article: Element, beside: boolean): void {
  const note = article.querySelector<HTMLDetailsElement>(NOTE);
  if (!note) return;
  note.open = beside;
  const summary = note.firstElementChild;
  if (beside) summary?.setAttribute('tabindex', '-1');
  else summary?.removeAttribute('tabindex');
}

/** Terms are links to their definition; where scripts run they open it in place, like buttons. */
function readyTerms(article: Element): void {
  for (const term of article.querySelectorAll(TERM)) {
    term.setAttribute('role', 'button');
    if (!term.hasAttribute('aria-expanded')) term.setAttribute('aria-expanded', 'false');
  }
}

export interface Preparer {
  readonly prepare: (article: Element) => void;
  /** Elucidations moved beside or below the text. */
  readonly arrange: (beside: boolean) => void;
}

/** Prepares each article once. */
export function createPreparer(): Preparer {
  const done = new Set<Element>();
  let beside: boolean | undefined;
  return {
    prepare: (article) => {
      if (done.has(article)) return;
      done.add(article);
      readyTerms(article);
      if (beside) openNote(article, true);
    },
    arrange: (now) => {
      if (beside !== undefined && beside !== now) done.forEach((article) => openNote(article, now));
      beside = now;
    },
  };
}
