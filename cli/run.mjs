// Runs one task of package.json. Plain JavaScript on purpose: it works before anything is installed, and installs what is missing.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a command to its end; a failure ends this process with the same code. */
function run(command, args, stdio = 'inherit') {
  const {status, signal, error} = spawnSync(command, args, {cwd: root, stdio, shell: process.platform === 'win32'});
  if (error) say(String(error));
  if (status !== 0) process.exit(status ?? (signal ? 130 : 1));
}

/** `npm ci` when node_modules does not match package-lock.json; output goes to stderr so that `--json` stays clean. */
function install() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const stamp = join(root, 'node_modules', '.pustaka-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Memasang paket yang diperlukan (sekali saja, beberapa menit) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], ['ignore', 2, 2]);
  writeFileSync(stamp, lock);
}

const tsx = (file) => (args) => run(bin('tsx'), [join(root, file), ...args]);
const docusaurus = (...fixed) => (args) => run(bin('docusaurus'), [...fixed, ...args]);

/** The site in all languages, then the offline pack of it; a build of one language has no pack. */
function build(args) {
  docusaurus('build')(args);
  const folder = args[args.indexOf('--out-dir') + 1];
  if (!args.includes('--locale')) tsx('cli/pustaka.ts')(['pack', ...(args.includes('--out-dir') ? ['--build', folder] : [])]);
}

const TASKS = {
  build,
  dev: docusaurus('start', '--no-open'),
  start: (args) => {
    const port = process.env.PORT ?? '3000';
    if (!process.env.SITE_URL) process.env.SITE_URL = `http://localhost:${port}`;
    build([]);
    run(bin('docusaurus'), ['serve', '--no-open', '--port', port, ...args]);
  },
  types: (args) => run(bin('tsc'), ['--noEmit', ...args]),
  lint: (args) => run(bin('eslint'), ['.', '--max-warnings=0', ...args]),
  test: tsx('cli/test.ts'),
  pustaka: tsx('cli/pustaka.ts'),
  bench: tsx('bench/index.ts'),
  diagrams: tsx('cli/diagrams.ts'),
};

const [task = '', ...args] = process.argv.slice(2);
const chosen = TASKS[task];
if (!chosen) {
  say(`Tugas "${task}" tidak dikenal. Yang ada: ${Object.keys(TASKS).join(', ')}.`);
  process.exit(2);
}
install();
chosen(args);
