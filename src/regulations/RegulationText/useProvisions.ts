import {useState, type MouseEvent} from 'react';
import {useHistory} from '@docusaurus/router';
import {TEXT_LABELS} from '../text/labels';
import type {Chosen} from './CitationBar';
import {isColumn} from './layout';
import {toPlainText} from './plainText';
import {TERM} from './prepare';

interface Provisions {
  /** Provision whose link was followed. */
  readonly chosen: Chosen | undefined;
  readonly release: () => void;
  readonly follow: (event: MouseEvent) => void;
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** The provision's name is what its permalink's label says after "Link to". */
function choose(link: HTMLAnchorElement): Chosen {
  const label = link.getAttribute('aria-label') ?? '';
  const prefix = Object.values(TEXT_LABELS).map(({linkTo}) => linkTo('')).find((one) => label.startsWith(one)) ?? '';
  const unit = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return {provision: label.slice(prefix.length), address: link.href, words: unit ? toPlainText(unit) : ''};
}

/** Links of the text, heard in one place: thousands of them need no listener of their own. */
export function useProvisions(): Provisions {
  const [chosen, setChosen] = useState<Chosen>();
  const history = useHistory();
  function follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!link || !isPlainClick(event) || link.matches(TERM)) return;
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) document.getElementById(href.slice(1))?.closest('details')?.setAttribute('open', '');
    if (link.matches('[data-tautan]')) setChosen(choose(link));
    const contents = link.closest('[data-bagian="isi"]');
    if (contents && !isColumn(contents)) contents.querySelector('details')?.removeAttribute('open');
    if (!href.startsWith('/')) return;
    event.preventDefault();
    history.push(href);
  }
  return {chosen, release: () => setChosen(undefined), follow};
}
