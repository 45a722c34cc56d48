/**
 * Where pages get HTML that was made at build and stands in the page once, never again in a script. The floor's plugin
 * points this name to `server.ts` (static rendering), `browser.ts` (production pages) or `development.ts` (`npm run dev`,
 * which renders nothing on the server).
 */
declare module '@fragments' {
  /** The HTML at once, or an empty text where it must be fetched. @throws on the server, when no feature wrote the fragment. */
  export function readNow(name: string, optional?: boolean): string;
  /** The HTML later: after a click on a link inside the site. */
  export function readLater(name: string): Promise<string>;
}

/** Folder of the fragments; known only while the server bundle runs. */
declare const FRAGMENT_DIR: string;
