import type {ReactNode} from 'react';
import SearchBox from '../../search/SearchBox';

/** The large search field of the home page. */
export default function HomeSearch(): ReactNode {
  return <SearchBox variant="beranda" />;
}
