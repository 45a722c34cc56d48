import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {parseFilters, stringifyFilters, type IndicatorFilters, type ParsedFilters} from '../filters';

interface FilterState extends ParsedFilters {
  /** False until the page runs in a browser: then controls may show. */
  readonly ready: boolean;
  readonly choose: (filters: IndicatorFilters) => void;
}

/** The choice lives in the address, so that links and the back button work. */
export function useFilters(): FilterState {
  const ready = useIsBrowser();
  const {search, pathname} = useLocation();
  const history = useHistory();
  const parsed = ready ? parseFilters(search) : {filters: {}, ignored: []};
  return {...parsed, ready, choose: (filters) => history.push(pathname + stringifyFilters(filters))};
}
