/**
 * Where RegulationText gets the text from. The plugin points this name to `server.ts` (static rendering), `browser.ts`
 * (production pages) or `development.ts` (`npm run dev`, which renders nothing on the server).
 */
declare module '@regulation-text' {
  /** The HTML at once, or an empty text where it must be fetched. */
  export function readNow(id: string): string;
  /** The HTML later: after a click on a link inside the site. */
  export function readLater(id: string): Promise<string>;
}

/** Folder of the generated fragments; known only while the server bundle runs. */
declare const REGULATION_TEXT_DIR: string;
