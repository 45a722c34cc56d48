import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {stepTo} from './stepTo';

interface AddressState<Read, Written> {
  /** False in static HTML and at the first paint: controls that need JavaScript wait for it. */
  readonly ready: boolean;
  readonly state: Read;
  /** A step that the back button undoes. */
  readonly push: (state: Written) => void;
  /** Takes the place of the current step. */
  readonly replace: (state: Written) => void;
}

/**
 * State that lives in the address, so that links and reloads keep it. Before scripts run it is the state of an empty
 * address, so that static HTML shows everything.
 * @param parse must read any text, and the empty text as "nothing chosen".
 */
export function useAddressState<Read, Written>(parse: (search: string) => Read, stringify: (state: Written) => string): AddressState<Read, Written> {
  const ready = useIsBrowser();
  const {search, pathname} = useLocation();
  const history = useHistory();
  return {
    ready,
    state: parse(ready ? search : ''),
    push: (state) => stepTo(history, pathname + stringify(state)),
    replace: (state) => history.replace(pathname + stringify(state)),
  };
}
