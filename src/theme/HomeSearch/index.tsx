import type {ReactNode} from 'react';
import SearchBar from '@theme/SearchBar';

/** The large search field of the home page. */
export default function HomeSearch(): ReactNode {
  return <SearchBar />;
}
