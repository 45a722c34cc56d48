/**
 * Where the A–Z list comes from. The plugin points this name to `server.ts` (static rendering), `browser.ts` (production
 * pages) or `development.ts` (`npm run dev`, which renders nothing on the server).
 */
declare module '@search-titles' {
  /** The HTML at once, or an empty text where it must be fetched. @param base with slashes: `/` or `/en/` */
  export function readNow(base: string): string;
  /** The HTML later: after a click on a link inside the site. */
  export function readLater(base: string): Promise<string>;
}

/** File of the list; known only while the server bundle runs. */
declare const SEARCH_TITLES_FILE: string;
