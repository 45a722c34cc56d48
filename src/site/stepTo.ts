/** What `useHistory` gives; only its way to take the place of the current step is used. */
interface Router {
  readonly replace: (address: string) => void;
}

/**
 * A step within the same page that the back button undoes. A plain push would make the theme put the focus at the top of
 * the page, as for a new page; here the reader stays at the control in hand.
 * @param address path and search
 */
export function stepTo(router: Router, address: string): void {
  window.history.pushState(window.history.state, '', address);
  router.replace(address);
}
