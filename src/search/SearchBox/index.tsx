import type {ReactNode} from 'react';
import InlineSearch from './InlineSearch';
import NavbarSearch from './NavbarSearch';

export interface SearchBoxProps {
  /** `navbar` small, with a link in its place on phones; `beranda` and `halaman` large, in the page. */
  readonly variant?: 'navbar' | 'beranda' | 'halaman';
  /** Text in the field at first, and again whenever it changes (the search page's query). */
  readonly query?: string;
  /** True on the page that phones open to search. */
  readonly takesFocus?: boolean;
}

/** The search field: in the bar it opens a dialog, in a page its list hangs below it; without JavaScript a plain form. */
export default function SearchBox({variant = 'navbar', query = '', takesFocus = false}: SearchBoxProps): ReactNode {
  return variant === 'navbar' ? <NavbarSearch /> : <InlineSearch variant={variant} query={query} takesFocus={takesFocus} />;
}
