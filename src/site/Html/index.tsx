import type {MouseEvent, ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

interface Props {
  /** Made at build by `renderMarkdown`; internal links already carry the base URL. */
  readonly html: string;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
}

/** HTML made at build: its links take part in the broken-link check and in client navigation. */
export default function Html({html, lang, className}: Props): ReactNode {
  const history = useHistory();
  const brokenLinks = useBrokenLinks();
  for (const [, id] of html.matchAll(/ id="([^"]+)"/g)) if (id) brokenLinks.collectAnchor(id);
  for (const [, href] of html.matchAll(/ href="(\/[^"]*|#[^"]*)"/g)) if (href) brokenLinks.collectLink(href);
  function follow(event: MouseEvent<HTMLDivElement>): void {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain || !href?.startsWith('/') || /\.[a-z]+$/.test(href)) return;
    event.preventDefault();
    history.push(href);
  }
  return <div className={className} lang={lang} onClick={follow} dangerouslySetInnerHTML={{__html: html}} />;
}
