/** Development server: no page holds the text, so it comes as a module of its own. */
export function readNow(): string {
  return '';
}

/** Loads the fragment that the plugin wrote for development. */
export async function readLater(id: string): Promise<string> {
  const {default: {html}} = (await import(`@generated/pustaka-regulations/default/teks/${id}.json`)) as {default: {html: string}};
  return html;
}
