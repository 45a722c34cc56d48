/** Production: the fragment is in the page's own HTML and nowhere else. */
export function readNow(): string {
  return '';
}

/** Takes the fragment out of the page's HTML when the reader came by a link inside the site. */
export async function readLater(name: string): Promise<string> {
  const response = await fetch(window.location.pathname, {headers: {Accept: 'text/html'}});
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const html = page.querySelector(`[data-fragmen="${name}"]`)?.innerHTML;
  if (!html) throw new Error(`no fragment ${name} in the page`);
  return html;
}
