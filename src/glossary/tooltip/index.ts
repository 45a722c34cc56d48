/**
 * Shows the meaning of a marked term beside it: on keyboard focus, on hover and on the first tap (WCAG 1.4.13: it can be
 * dismissed with Escape, the pointer may move onto it, it stays until focus or pointer leaves). One card, one set of
 * listeners on the document, for text that any feature rendered.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {translate} from '@docusaurus/Translate';
import {placeCard} from './place';
import './tooltip.css';

const MEANING_ID = 'arti-istilah';
/** Time to cross the gap between the word and the card, ms. */
const GRACE = 250;

interface Card {
  readonly root: HTMLElement;
  readonly meaning: HTMLParagraphElement;
  readonly link: HTMLAnchorElement;
}

let card: Card | undefined;
let shown: HTMLAnchorElement | undefined;
let closing: number | undefined;
let pointer = 'mouse';

function buildCard(): Card {
  const root = document.createElement('aside');
  root.ariaLabel = translate({id: 'glossary.tooltip.label', description: 'Name of the card that explains a term', message: 'Arti istilah'});
  root.className = 'kartu-istilah';
  root.hidden = true;
  const meaning = document.createElement('p');
  meaning.id = MEANING_ID;
  meaning.setAttribute('role', 'tooltip');
  const link = document.createElement('a');
  // The word itself is the same link for the keyboard; this one is for fingers and the mouse.
  link.tabIndex = -1;
  link.textContent = translate({id: 'glossary.tooltip.open', description: 'Link in the card that explains a term', message: 'Buka di glosarium'});
  root.append(meaning, link);
  document.body.append(root);
  return {root, meaning, link};
}

function keep(): void {
  window.clearTimeout(closing);
}

function hide(): void {
  keep();
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  if (card) card.root.hidden = true;
}

function hideSoon(): void {
  keep();
  closing = window.setTimeout(hide, GRACE);
}

function show(word: HTMLAnchorElement): void {
  keep();
  if (shown === word) return;
  hide();
  card ??= buildCard();
  const english = document.documentElement.lang.startsWith('en');
  card.meaning.textContent = (english ? word.dataset.istilahArtiEn : word.dataset.istilahArti) ?? '';
  card.link.href = word.href;
  card.root.hidden = false;
  word.setAttribute('aria-describedby', MEANING_ID);
  const line = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const view = {width: document.documentElement.clientWidth, height: window.innerHeight};
  const {left, top} = placeCard(line, card.root.getBoundingClientRect(), view);
  card.root.style.left = `${left + window.scrollX}px`;
  card.root.style.top = `${top + window.scrollY}px`;
  shown = word;
}

function wordOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.istilah') : null;
}

const inCard = (target: EventTarget | null): boolean => target instanceof Node && card?.root.contains(target) === true;

function onHover(event: PointerEvent): void {
  if (event.pointerType !== 'mouse') return;
  const word = wordOf(event.target);
  if (word) show(word);
  else if (inCard(event.target)) keep();
  else if (shown && shown !== document.activeElement) hideSoon();
}

function onFocus(event: FocusEvent): void {
  const word = wordOf(event.target);
  if (word?.matches(':focus-visible')) show(word);
  else if (!word && !inCard(event.target)) hide();
}

/** The first tap explains, the second follows the link. */
function onClick(event: MouseEvent): void {
  const word = wordOf(event.target);
  if (word && pointer !== 'mouse' && shown !== word) {
    event.preventDefault();
    event.stopPropagation();
    show(word);
  } else if (!inCard(event.target)) hide();
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') hide();
}

if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('pointerover', onHover);
  document.addEventListener('pointerdown', (event) => (pointer = event.pointerType), true);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('click', onClick, true);
  document.addEventListener('keydown', (event) => {
    pointer = 'mouse';
    onKey(event);
  });
  window.addEventListener('resize', hide);
}

/** The word is gone after navigation, so its card goes too. */
export function onRouteDidUpdate(): void {
  if (ExecutionEnvironment.canUseDOM) hide();
}
