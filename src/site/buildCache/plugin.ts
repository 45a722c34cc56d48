/**
 * Makes the bundler's kept cache depend on everything that the Markdown steps read (`data/`) and are (`src/`).
 * Without it a page keeps the table or glossary text of the build in which it was last edited: the bundler sees
 * that the Markdown file is unchanged and knows nothing of the records behind it.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

type BundlerSettings = ReturnType<NonNullable<Plugin['configureWebpack']>>;

const COUNTED: Record<string, RegExp> = {data: /\.yml$/, src: /\.ts$/};
const SKIPPED = /^(__tests__|\..*)$/;

function filesBelow(dir: string, wanted: RegExp): string[] {
  return readdirSync(dir)
    .filter((name) => !SKIPPED.test(name))
    .sort()
    .flatMap((name) => {
      const path = join(dir, name);
      return statSync(path).isDirectory() ? filesBelow(path, wanted) : wanted.test(name) ? [path] : [];
    });
}

/** One short text that changes with any record or Node-side module below the project root. */
export function inputDigest(root: string): string {
  const hash = createHash('sha256');
  for (const [folder, wanted] of Object.entries(COUNTED)) {
    for (const path of filesBelow(join(root, folder), wanted)) hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** The bundler's cache settings with the digest in their version; nothing where no cache is kept. */
export function withDigest(config: {readonly experiments?: unknown}, digest: string): BundlerSettings {
  const {cache} = (config.experiments ?? {}) as {cache?: {version?: string}};
  if (cache?.version === undefined) return {};
  return {experiments: {cache: {version: `${cache.version}-${digest}`}}} as BundlerSettings;
}

/** Makes the bundler's cache depend on our own data and code. */
export default function buildCachePlugin({siteDir}: LoadContext): Plugin {
  const digest = inputDigest(siteDir);
  return {name: 'pustaka-build-cache', configureWebpack: (config) => withDigest(config, digest)};
}
