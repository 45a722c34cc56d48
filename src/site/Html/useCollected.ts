import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** Every anchor and link of a piece of HTML takes part in the broken-link check of the build; files to download are no pages. */
export function useCollected(html: string): void {
  const brokenLinks = useBrokenLinks();
  for (const [, id] of html.matchAll(/ id="([^"]+)"/g)) if (id) brokenLinks.collectAnchor(id);
  for (const [, href] of html.matchAll(/ href="(\/[^"]*|#[^"]*)"(?! download)/g)) if (href) brokenLinks.collectLink(href);
}
