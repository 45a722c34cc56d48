/** Finds a Chromium for drawing diagrams and for browser tests, and starts it the same way everywhere. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, dirname, join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** No network of its own, no sandbox (root in containers), no first-run pages. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NOT_FOUND =
  'Chromium tidak ditemukan dan tidak dapat dipasang. Pasang Chromium atau Google Chrome, lalu isi CHROME_PATH dengan jalur programnya, misalnya CHROME_PATH=/usr/bin/chromium.';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium that this environment names or has on its PATH.
 * @throws when CHROME_PATH is set but is no program: a wrong setting is never passed over.
 */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH menunjuk "${env.CHROME_PATH}", tetapi program itu tidak ada atau tidak dapat dijalankan.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Runs a command with its output on stderr, so that a caller's `--json` stays clean. */
function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, {stdio: ['ignore', 2, 2]}).status === 0;
}

function installFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  process.stderr.write('Memasang Chromium dari Debian (sekali saja) …\n');
  return succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', 'chromium']) ? findChromium() : undefined;
}

function installFromPlaywright(): string | undefined {
  const own = chromium.executablePath();
  if (isProgram(own)) return own;
  process.stderr.write('Mengunduh Chromium lewat playwright-core (sekali saja) …\n');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return succeeds(process.execPath, [cli, 'install', 'chromium']) && isProgram(own) ? own : undefined;
}

/**
 * Path of a Chromium: CHROME_PATH, then the PATH, then the Debian package (as root), then playwright-core's own.
 * @throws one clear message when none of them works.
 */
function findOrInstallChromium(): Promise<string> {
  const found = findChromium() ?? installFromDebian() ?? installFromPlaywright();
  return found ? Promise.resolve(found) : Promise.reject(new Error(NOT_FOUND));
}

/** Starts a headless Chromium with a new, empty profile; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({executablePath: await findOrInstallChromium(), headless: true, args: CHROMIUM_FLAGS});
}
