/** Bundles code for browsers outside the site's own build. */
import {createRequire} from 'node:module';

interface Bundled {
  readonly outputFiles?: readonly {readonly text: string}[];
}

interface Esbuild {
  readonly build: (options: Readonly<Record<string, unknown>>) => Promise<Bundled>;
}

/** esbuild comes with tsx, which runs every command of this project. */
export function loadEsbuild(): Esbuild {
  const require = createRequire(import.meta.url);
  return createRequire(require.resolve('tsx'))('esbuild') as Esbuild;
}
