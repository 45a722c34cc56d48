import type {ReactNode} from 'react';
import SearchBox, {type SearchBoxProps} from '../../search/SearchBox';

/** The theme's place for search shows our field; pages may ask for a large one: `<SearchBar variant="beranda" />`. */
export default function SearchBar(props: SearchBoxProps): ReactNode {
  return <SearchBox {...props} />;
}
