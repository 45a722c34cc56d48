import {useEffect, type RefObject} from 'react';
import {isColumn, watchLayout} from './layout';
import {createPreparer} from './prepare';

const CURRENT = 'aria-current';

interface Contents {
  readonly nav: HTMLElement;
  /** Link of each watched unit, in printed order. */
  readonly links: ReadonlyMap<Element, HTMLAnchorElement>;
}

/** An elucidation beside an article may be longer than the article itself: only its own words count. */
function wordsOf(unit: Element): Element {
  const words = unit.firstElementChild;
  return unit.matches('[data-unit="pasal"]') && words?.localName === 'div' && !words.matches('[data-butir]') ? words : unit;
}

/** The finest units of the contents: Pasal, or the instructions of an amending Pasal; regions beside the body. */
function readContents(holder: HTMLElement): Contents | undefined {
  const nav = holder.querySelector<HTMLElement>('[data-bagian="isi"]');
  if (!nav) return undefined;
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of nav.querySelectorAll<HTMLAnchorElement>('[data-pasal] a, [data-bagian="daftar"] > ul > li > a:only-child')) {
    const unit = document.getElementById(link.hash.slice(1));
    if (unit && !unit.querySelector('[data-butir="perubahan"]')) links.set(wordsOf(unit), link);
  }
  return {nav, links};
}

/** Where a unit's top lands after a jump: what is below this line is being read. */
function readingLine(unit: Element): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return root + (Number.parseFloat(getComputedStyle(unit).scrollMarginTop) || 0) + 2;
}

/** "BAB IV · Pasal 12". */
function placeName(link: HTMLAnchorElement): string {
  const chapter = link.closest('[data-bagian="daftar"] > ul > li')?.querySelector(':scope > a > b')?.textContent;
  return [chapter, link.textContent].filter(Boolean).join(' · ');
}

function keepInView(nav: HTMLElement, link: HTMLElement): void {
  const list = nav.querySelector<HTMLElement>('[data-bagian="daftar"]');
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < outer.top + 24 || inner.bottom > outer.bottom - 24) list.scrollTop += inner.top - outer.top - outer.height / 3;
}

/** Marks one link as the current place, opens its BAB and closes the one that was opened before. */
function createMarker({nav}: Contents): (link: HTMLAnchorElement) => void {
  const shown = nav.querySelector('summary')?.appendChild(document.createElement('span'));
  let last: HTMLAnchorElement | undefined;
  let opened: HTMLDetailsElement | undefined;
  return (link) => {
    if (link === last) return;
    last?.removeAttribute(CURRENT);
    link.setAttribute(CURRENT, 'location');
    last = link;
    if (shown) shown.textContent = placeName(link);
    if (nav.hasAttribute('data-disaring')) return;
    const chapter = link.parentElement?.closest<HTMLDetailsElement>('[data-bagian="daftar"] details') ?? undefined;
    if (chapter !== opened) {
      if (opened) opened.open = false;
      opened = chapter && !chapter.open ? chapter : undefined;
      if (opened) opened.open = true;
    }
    keepInView(nav, link);
  };
}

/** Articles around the current one that are readied for the reader: more than a window shows. */
const AROUND = 10;

/** Tells of every change which units are near and which link names the current one. */
function watchUnits({links}: Contents, mark: (link: HTMLAnchorElement) => void, near: (unit: Element) => void): () => void {
  const order = [...links.keys()];
  const [first] = order;
  if (!first) return () => undefined;
  const places = new Map(order.map((unit, index) => [unit, index]));
  const inView = new Set<number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        const place = places.get(target) ?? 0;
        if (isIntersecting) inView.add(place);
        else inView.delete(place);
      }
      if (inView.size === 0) return;
      const current = Math.min(...inView);
      order.slice(Math.max(0, current - AROUND), current + AROUND).forEach(near);
      const link = links.get(order[current] ?? first);
      if (link) mark(link);
    },
    {rootMargin: `-${readingLine(first)}px 0px -60% 0px`},
  );
  order.forEach((unit) => observer.observe(unit));
  return () => observer.disconnect();
}

/** The contents follow the reading: the current Pasal is marked, the bar of narrow windows names it, what is near is readied. */
export function useReading(holder: RefObject<HTMLElement | null>, ready: boolean): void {
  useEffect(() => {
    const contents = ready && holder.current ? readContents(holder.current) : undefined;
    const whole = contents?.nav.querySelector('details');
    if (!contents || !whole) return undefined;
    const mark = createMarker(contents);
    const {prepare, arrange} = createPreparer();
    let stop = (): void => undefined;
    const stopLayout = watchLayout((beside) => {
      arrange(beside);
      whole.open = isColumn(contents.nav);
      stop();
      stop = watchUnits(contents, mark, (unit) => prepare(unit.closest('[data-unit="pasal"]') ?? unit));
    });
    return () => {
      stopLayout();
      stop();
    };
  }, [holder, ready]);
}
