/** The engines that ours is held beside, at pinned versions, in a folder of their own that git ignores. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

/** Installed with what they need. `esbuild` bundles client code that is published in parts. */
const PACKAGES = {
  pagefind: '1.6.0',
  minisearch: '7.2.0',
  '@orama/orama': '3.1.18',
  '@orama/stemmers': '3.1.18',
  '@orama/stopwords': '3.1.18',
  lunr: '2.3.9',
  tslib: '2.8.1',
  esbuild: '0.25.12',
} as const;

/** Unpacked without what it needs: that would be Docusaurus a second time, and only its index and query code runs. */
const UNPACKED = {'@easyops-cn/docusaurus-search-local': '0.55.3'} as const;

/** Version of a peer, for tables. */
export const PEER_VERSIONS: Readonly<Record<keyof typeof PACKAGES | keyof typeof UNPACKED, string>> = {...PACKAGES, ...UNPACKED};

function run(command: string, args: readonly string[], cwd: string): string {
  const {status, error, stdout, stderr} = spawnSync(command, args, {cwd, encoding: 'utf8'});
  if (status === 0) return stdout;
  const told = `${error?.message ?? ''}${stderr}`.split('\n').filter((line) => line && !/npm warn/i.test(line)).slice(0, 3).join(' ');
  throw new Error(
    `Mesin pembanding tidak dapat dipasang: registri npm tidak terjangkau atau paketnya tidak ada (${told}). ` +
      'Sambungkan jaringan lalu ulangi, atau jalankan "npm run bench -- search --tanpa-pembanding".',
  );
}

function unpack(folder: string, name: string, version: string): void {
  const archive = run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder], folder).trim().split('\n').at(-1) ?? '';
  const target = join(folder, 'node_modules', name);
  mkdirSync(target, {recursive: true});
  run('tar', ['-xzf', join(folder, archive), '-C', target, '--strip-components=1'], folder);
  rmSync(join(folder, archive));
}

type Versions = Readonly<Record<string, string>>;

/**
 * Installs packages unless the same list is there already; a list that changed replaces the whole folder.
 * @param name folder below `node_modules/.cache`
 * @param unpacked packages without what they need
 * @returns the folder, absolute; its packages stand in `node_modules`.
 * @throws one clear message when the npm registry cannot be reached.
 */
export function installPackages(name: string, packages: Versions, unpacked: Versions = {}, root = process.cwd()): string {
  const folder = resolve(root, 'node_modules', '.cache', name);
  const manifest = JSON.stringify({private: true, dependencies: packages, terbongkar: unpacked}, null, 2);
  const done = join(folder, 'terpasang.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return folder;
  process.stderr.write('Memasang mesin pembanding (sekali saja) …\n');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'package.json'), manifest);
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], folder);
  for (const [one, version] of Object.entries(unpacked)) unpack(folder, one, version);
  writeFileSync(done, manifest);
  return folder;
}

/** The engines of search in their folder, `node_modules/.cache/pembanding`. @throws see `installPackages` */
export function installPeers(root = process.cwd()): string {
  return installPackages('pembanding', PACKAGES, UNPACKED, root);
}

/** Loads a file of a peer by its path below `node_modules`; the caller says what it holds. */
export async function importPeer(folder: string, path: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, 'node_modules', path)).href);
}
