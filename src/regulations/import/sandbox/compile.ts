/** The child runs plain JavaScript, so that it needs neither a compiler nor the right to start one: compiled here, once per change. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';

const ROOT = resolve(__dirname, '..', '..', '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'pustaka');
const ENTRY = join(__dirname, 'worker.ts');
const RELATIVE_IMPORT = /(?:from|import)\s+'(\.[^']+)'/g;

/** The entry and every file of ours that it leads to, with its text. */
function sources(): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    const text = readFileSync(file, 'utf8');
    found.set(file, text);
    for (const [, target = ''] of text.matchAll(RELATIVE_IMPORT)) visit(`${resolve(dirname(file), target)}.ts`);
  };
  visit(ENTRY);
  return found;
}

/** Where the child may read: its own code and the packages. */
export interface Compiled {
  readonly folder: string;
  readonly worker: string;
  readonly packages: string;
}

/** Compiled code of the child; written to a folder named by its content, whole or not at all. */
export async function compileWorker(): Promise<Compiled> {
  const files = sources();
  const hash = createHash('sha256').update([...files].join('\n')).update(process.version).digest('hex').slice(0, 16);
  const folder = join(CACHE, `impor-${hash}`);
  if (!existsSync(folder)) await compile(files, folder);
  return {folder, worker: join(folder, relative(ROOT, ENTRY).replace(/\.ts$/, '.js')), packages: join(ROOT, 'node_modules')};
}

async function compile(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  const {default: ts} = await import('typescript');
  mkdirSync(CACHE, {recursive: true});
  const draft = mkdtempSync(join(CACHE, 'impor-draf-'));
  for (const [file, text] of files) {
    const target = join(draft, relative(ROOT, file).replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, ts.transpileModule(text, {compilerOptions: {module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true}}).outputText);
  }
  writeFileSync(join(draft, 'package.json'), '{"type":"commonjs"}\n');
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, {recursive: true, force: true});
    if (!existsSync(folder)) throw error;
  }
}
