import {createRoot} from 'react-dom/client';
import {forgetHandedOver, type HandedOver} from '../handOver';
import type {Marks} from '../engine/marks';
import Bar from './Bar';
import {findMatches, firstBehind} from './find';
import {unpaint} from './paint';

/** A fixed bar must not lie over what has the focus: the page keeps room for it below. */
const OPEN = 'data-kecocokan';

/** Texts that scripts fetch are waited for so long. */
const PATIENCE = 3000;

/** The matches on the page; when there is none yet, the page may still be fetching its text. */
async function waitForMatches(marks: Marks, cancelled: () => boolean): Promise<Range[]> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const main = document.querySelector('main');
    const found = main ? await findMatches(main, marks, cancelled) : [];
    if (found.length > 0 || cancelled() || performance.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Target of the address, if the page has it. */
function target(): Element | null {
  return window.location.hash ? document.getElementById(decodeURIComponent(window.location.hash.slice(1))) : null;
}

/**
 * Marks the words on the open page and shows the bar. Without a match nothing is shown.
 * @returns takes all of it off again.
 */
export function startMatches({q, marks}: HandedOver): () => void {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  let over = false;
  function stop(): void {
    over = true;
    unpaint();
    document.documentElement.removeAttribute(OPEN);
    root.unmount();
    holder.remove();
  }
  void waitForMatches(marks, () => over).then((matches) => {
    if (over || matches.length === 0) return;
    document.body.append(holder);
    document.documentElement.setAttribute(OPEN, '');
    const close = (): void => {
      forgetHandedOver();
      stop();
    };
    root.render(<Bar q={q} matches={matches} first={firstBehind(matches, target())} onClose={close} />);
  });
  return stop;
}
