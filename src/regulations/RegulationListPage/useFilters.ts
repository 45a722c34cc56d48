import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {NO_FILTERS, parseFilters, stringifyFilters, type Filters} from '../filters';

interface FilterState {
  /** False until the page runs in a browser: then controls may show. */
  readonly ready: boolean;
  readonly filters: Filters;
  /** Choices are steps that the back button undoes; typing replaces the current step. */
  readonly choose: (change: Partial<Filters>) => void;
}

/** The choice lives in the address, so that it can be shared. */
export function useFilters(): FilterState {
  const ready = useIsBrowser();
  const {search, pathname} = useLocation();
  const history = useHistory();
  const filters = ready ? parseFilters(search) : NO_FILTERS;
  function choose(change: Partial<Filters>): void {
    const address = pathname + stringifyFilters({...filters, ...change});
    if (Object.keys(change).join() === 'q') history.replace(address);
    else history.push(address);
  }
  return {ready, filters, choose};
}
