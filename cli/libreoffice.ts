/** Finds LibreOffice for the tests that open our spreadsheets in it, and lets it convert a file. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, extname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {findProgram, installDebian, type Environment} from './programs';

const NAMES = ['soffice', 'libreoffice', 'localc'];
const PACKAGE = 'libreoffice-calc-nogui';
const MAC = '/Applications/LibreOffice.app/Contents/MacOS';

/** Why tests with LibreOffice are skipped, and how to have them. */
export const NO_LIBREOFFICE = `LibreOffice tidak ditemukan dan tidak dapat dipasang. Pasang LibreOffice, atau isi SOFFICE_PATH dengan jalur programnya.`;

/**
 * The LibreOffice that this environment names or has on its PATH.
 * @throws when SOFFICE_PATH is set but is no program: a wrong setting is never passed over.
 */
export function findLibreOffice(env: Environment = process.env): string | undefined {
  return findProgram('SOFFICE_PATH', NAMES, env, [MAC]);
}

/** Path of a LibreOffice: SOFFICE_PATH, the PATH, then the Debian package (as root); undefined when none of them works. */
export function findOrInstallLibreOffice(): string | undefined {
  return findLibreOffice() ?? (installDebian('LibreOffice Calc', ['--no-install-recommends', PACKAGE]) ? findLibreOffice() : undefined);
}

/**
 * Lets LibreOffice open a file and save it as another format into `outDir`, with a new, empty profile.
 * @param format e.g. `xlsx`, or `csv:Text - txt - csv (StarCalc):44,34,76` with a filter and its options
 * @returns path of the new file
 * @throws with what LibreOffice said when no file came out
 */
export function convertWithLibreOffice(program: string, file: string, format: string, outDir: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'pustaka-soffice-'));
  try {
    const run = spawnSync(program, [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--convert-to', format, '--outdir', outDir, file], {encoding: 'utf8', timeout: 120_000});
    const made = join(outDir, `${basename(file, extname(file))}.${format.split(':')[0] ?? ''}`);
    if (!existsSync(made)) throw new Error(`LibreOffice tidak membuat ${made}.\n${run.stdout}${run.stderr}`);
    return made;
  } finally {
    rmSync(profile, {recursive: true, force: true});
  }
}
