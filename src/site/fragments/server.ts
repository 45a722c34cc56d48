import {existsSync, readFileSync} from 'node:fs';

/** Stands for a fragment that does not exist, so that the browser does not ask for it again. */
const NOTHING = '<!---->';

/** Static rendering: the fragment that a feature wrote (`write.ts`). */
export function readNow(name: string, optional = false): string {
  const file = `${FRAGMENT_DIR}/${name}.html`;
  return optional && !existsSync(file) ? NOTHING : readFileSync(file, 'utf8');
}

/** Never called on the server, where the fragment is there at once. */
export function readLater(name: string): Promise<string> {
  return Promise.resolve(readNow(name));
}
