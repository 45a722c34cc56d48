/** Finds a Chromium for drawing diagrams and for browser tests, and starts it the same way everywhere. */
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {findProgram, installDebian, isProgram, succeeds, type Environment} from './programs';

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

/**
 * The Chromium that this environment names or has on its PATH.
 * @throws when CHROME_PATH is set but is no program: a wrong setting is never passed over.
 */
export function findChromium(env: Environment = process.env): string | undefined {
  return findProgram('CHROME_PATH', NAMES, env);
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
  const found = findChromium() ?? (installDebian('Chromium', ['chromium']) ? findChromium() : undefined) ?? installFromPlaywright();
  return found ? Promise.resolve(found) : Promise.reject(new Error(NOT_FOUND));
}

/** Starts a headless Chromium with a new, empty profile; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({executablePath: await findOrInstallChromium(), headless: true, args: CHROMIUM_FLAGS});
}
