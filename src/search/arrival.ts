/** Marks the words of a search on the page that a hit led to. The code that marks is fetched only when there are words. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {handedOver} from './handOver';

let stop: (() => void) | undefined;
/** What is marked now; a hit on the open page itself changes it. */
let shown = '';

/** Docusaurus calls this at the first load and after each change of the address. */
export function onRouteDidUpdate({location}: {readonly location: Location}): void {
  if (!ExecutionEnvironment.canUseDOM) return;
  const handed = handedOver(location.pathname);
  const wanted = handed ? JSON.stringify(handed) : '';
  if (wanted === shown) return;
  stop?.();
  stop = undefined;
  shown = wanted;
  if (!handed) return;
  import('./Matches').then((module) => {
    if (shown === wanted) stop = module.startMatches(handed);
  }, () => undefined);
}
