/** Snowball's Indonesian stemmer, fetched at a pinned version into a temporary folder. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const VERSION = '3.1.18';

/** `@orama/stemmers/indonesian`, generated from Snowball. Needs the npm registry. */
export function loadSnowball(): (word: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'snowball-'));
  execFileSync('npm', ['pack', `@orama/stemmers@${VERSION}`, '--silent', '--pack-destination', folder], {stdio: ['ignore', 'ignore', 'inherit']});
  execFileSync('tar', ['-xzf', join(folder, `orama-stemmers-${VERSION}.tgz`), '-C', folder]);
  const loaded = createRequire(import.meta.url)(join(folder, 'package', 'dist', 'id.cjs')) as {stemmer: (word: string) => string};
  return loaded.stemmer;
}
