/** Finds programs that the tests need and that npm does not bring, and installs them where that is possible. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The program that a variable of the environment names, else the first of `names` on the PATH or in `folders`.
 * @throws when the variable is set but names no program: a wrong setting is never passed over.
 */
export function findProgram(variable: string, names: readonly string[], env: Environment, folders: readonly string[] = []): string | undefined {
  const named = env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} menunjuk "${named}", tetapi program itu tidak ada atau tidak dapat dijalankan.`);
  }
  const places = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...folders];
  return names.flatMap((name) => places.map((place) => join(place, name))).find(isProgram);
}

/** Runs a command with its output on stderr, so that a caller's `--json` stays clean. */
export function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, {stdio: ['ignore', 2, 2]}).status === 0;
}

/** Installs a Debian package; true when that worked. Only as root on Debian, as in containers. */
export function installDebian(title: string, args: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  process.stderr.write(`Memasang ${title} dari Debian (sekali saja) …\n`);
  return succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', ...args]);
}
