/**
 * Where Tab must lead so that it stays in the menu: the other end at an end, or `undefined` where the browser's own step is right.
 * Hidden and inert parts (the menu that has slid away) do not count.
 */
export function nextStop(menu: HTMLElement, backwards: boolean): HTMLElement | undefined {
  const stops = [...menu.querySelectorAll<HTMLElement>('a[href], button:not([disabled])')].filter(
    (element) => !element.closest('[inert]') && element.getClientRects().length > 0,
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const here = document.activeElement;
  if (!menu.contains(here)) return first;
  if (backwards) return here === first ? last : undefined;
  return here === last ? first : undefined;
}
