import {useAddressState} from '../../site/useAddressState';
import {parseFilters, stringifyFilters, type Filters} from '../filters';

interface FilterState {
  /** False until the page runs in a browser: then controls may show. */
  readonly ready: boolean;
  readonly filters: Filters;
  /** Choices are steps that the back button undoes; typing replaces the current step. */
  readonly choose: (change: Partial<Filters>) => void;
}

/** The choice lives in the address, so that it can be shared. */
export function useFilters(): FilterState {
  const {ready, state: filters, push, replace} = useAddressState(parseFilters, stringifyFilters);
  return {ready, filters, choose: (change) => (Object.keys(change).join() === 'q' ? replace : push)({...filters, ...change})};
}
