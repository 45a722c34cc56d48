import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Folder of all fragments below Docusaurus' folder of generated files. */
export const FOLDER = 'pustaka-fragments';

export type WriteFragment = (name: string, html: string) => void;

/**
 * Empties the folder of a feature and gives the way to fill it. `write('uu-8-2016', html)` of the feature `regulations`
 * is the fragment `regulations/uu-8-2016` of `useFragment`.
 */
export function openFragments(generatedFilesDir: string, feature: string): WriteFragment {
  const folder = join(generatedFilesDir, FOLDER, feature);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  return (name, html) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(`${file}.html`, html);
    if (process.env.NODE_ENV === 'development') writeFileSync(`${file}.json`, JSON.stringify({html}));
  };
}
