import {readFileSync} from 'node:fs';

/** Static rendering: the fragment that the plugin wrote. */
export function readNow(id: string): string {
  return readFileSync(`${REGULATION_TEXT_DIR}/${id}.html`, 'utf8');
}

/** Never called on the server, where the text is there at once. */
export function readLater(id: string): Promise<string> {
  return Promise.resolve(readNow(id));
}
