/** Development server: no page holds the fragment, so it comes as a module of its own. */
export function readNow(): string {
  return '';
}

/** Loads the fragment that the feature wrote for development; an optional one that nobody wrote is an empty comment. */
export async function readLater(name: string): Promise<string> {
  try {
    const {default: {html}} = (await import(`@generated/pustaka-fragments/${name}.json`)) as {default: {html: string}};
    return html;
  } catch {
    return '<!---->';
  }
}
