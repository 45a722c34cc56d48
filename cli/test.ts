/**
 * `npm test`: every check, in the order in which a fault is cheapest to find. `--quick` stops after the unit tests.
 * Goes on after a failed stage (a failed build only skips what needs it) and ends with one line of counts.
 */
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {compareFolders} from './compareFolders';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Stage {
  readonly name: string;
  readonly run: (quick: boolean) => Counts | Promise<Counts>;
  /** Skipped when an earlier stage with this name failed. */
  readonly needs?: string;
  readonly quick: boolean;
}

const ROOT = process.cwd();
const BIN = join(ROOT, 'node_modules', '.bin');
const TEMP = mkdtempSync(join(tmpdir(), 'pustaka-uji-'));
const SECOND = 'build-kedua';

function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(join(BIN, program), args, {cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32'}).status === 0;
}

/** The same beside others: a program that uses one core leaves the second one idle. */
function succeedsBeside(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(join(BIN, program), args, {cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32'}).on('close', (code) => resolve(code === 0)).on('error', () => resolve(false));
  });
}

const CACHE = join('node_modules', '.cache', 'pustaka-uji');

/** @param remembered looks only at files that changed since the last time. Rules that read types of other files may then miss a fault, so the whole run does without. */
async function typesAndLint(remembered: boolean): Promise<Counts> {
  const good = await Promise.all([
    succeedsBeside('tsc', ['--noEmit', ...(remembered ? ['--incremental', '--tsBuildInfoFile', join(CACHE, 'tipe.json')] : [])]),
    succeedsBeside('eslint', ['.', '--max-warnings=0', ...(remembered ? ['--cache', '--cache-strategy', 'content', '--cache-location', join(CACHE, 'lint.json')] : [])]),
  ]);
  return {passed: good.filter(Boolean).length, failed: good.filter((one) => !one).length, skipped: 0};
}

function one(good: boolean): Counts {
  return {passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0};
}

/** Runs a vitest project and reads its own counts; a file that cannot load or an empty run counts as a failure. */
function vitest(project: string): Counts {
  const output = join(TEMP, `${project}.json`);
  const good = succeeds('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${output}`]);
  try {
    const report = JSON.parse(readFileSync(output, 'utf8')) as {numPassedTests: number; numFailedTests: number; numPendingTests: number};
    const hidden = (!good && report.numFailedTests === 0) || report.numPassedTests === 0 ? 1 : 0;
    return {passed: report.numPassedTests, failed: report.numFailedTests + hidden, skipped: report.numPendingTests};
  } catch {
    return one(false);
  }
}

function cleanBuild(folder: string): boolean {
  return succeeds('docusaurus', ['clear']) && succeeds('docusaurus', ['build', '--out-dir', folder]) && succeeds('tsx', ['cli/pustaka.ts', 'pack', '--build', folder]);
}

/** Two clean builds of the same files for the same day; the first stays as `build/` for the browser tests. */
function buildTwice(): Counts {
  process.env.SOURCE_DATE_EPOCH ??= String(Math.floor(Date.now() / 1000));
  if (!cleanBuild(SECOND)) return one(false);
  const kept = join(TEMP, SECOND);
  spawnSync('cp', ['-r', SECOND, kept]);
  rmSync(SECOND, {recursive: true, force: true});
  if (!cleanBuild('build')) return {passed: 1, failed: 1, skipped: 0};
  const {compared, different} = compareFolders(join(ROOT, 'build'), kept);
  process.stdout.write(`Dua pembangunan bersih: ${compared} berkas dibandingkan, ${different.length} berbeda.\n`);
  for (const file of different.slice(0, 20)) process.stdout.write(`- ${file}\n`);
  return {passed: 1 + Number(different.length === 0 && compared > 0), failed: Number(different.length > 0 || compared === 0), skipped: 0};
}

const STAGES: readonly Stage[] = [
  {name: 'types, lint', quick: true, run: typesAndLint},
  {name: 'unit', quick: true, run: () => vitest('unit')},
  {name: 'sweep', quick: false, run: () => vitest('sweep')},
  {name: 'content', quick: false, run: () => one(succeeds('tsx', ['cli/pustaka.ts', 'check']))},
  {name: 'office', quick: false, run: () => vitest('office')},
  {name: 'build', quick: false, run: buildTwice},
  {name: 'browser', quick: false, needs: 'build', run: () => vitest('browser')},
];

async function main(quick: boolean): Promise<number> {
  const total = {passed: 0, failed: 0, skipped: 0};
  const broken = new Set<string>();
  for (const stage of STAGES.filter((candidate) => candidate.quick || !quick)) {
    const start = Date.now();
    const counts = stage.needs && broken.has(stage.needs) ? {passed: 0, failed: 1, skipped: 0} : await stage.run(quick);
    if (counts.failed > 0) broken.add(stage.name);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    process.stdout.write(`\n■ ${stage.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)\n\n`);
  }
  rmSync(TEMP, {recursive: true, force: true});
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return total.failed > 0 ? 1 : 0;
}

void main(process.argv.includes('--quick')).then((code) => {
  process.exitCode = code;
});
