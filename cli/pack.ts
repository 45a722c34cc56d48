import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {makePack, type MadePack} from '../src/pack/makePack';
import {ZIP} from '../src/pack/names';
import {tellPage} from '../src/pack/tellPage';
import {scriptFor, wrap} from '../src/search/inPack/dataScript';
import {loadEsbuild} from './esbuild';
import type {Command} from './pustaka';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** English words of the search by id. */
function englishWords(): Record<string, string> {
  const all = JSON.parse(readFileSync(join(ROOT, 'i18n/en/code.json'), 'utf8')) as Record<string, {readonly message: string}>;
  return Object.fromEntries(Object.entries(all).flatMap(([id, {message}]) => (id.startsWith('search.') ? [[id, message]] : [])));
}

/** The search of the pack as one classic script. */
async function bundleSearch(): Promise<string> {
  const {outputFiles} = await loadEsbuild().build({
    entryPoints: [join(ROOT, 'src/search/inPack/page.ts')],
    alias: {'@docusaurus/Translate': join(ROOT, 'src/search/inPack/translate.ts')},
    define: {ENGLISH: JSON.stringify(englishWords())},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    logLevel: 'error',
    legalComments: 'none',
  });
  return outputFiles?.[0]?.text ?? '';
}

/**
 * Writes the offline pack of a built site.
 * @throws when the build is missing or not complete, or the folder of the zip file is not there.
 */
export async function writePack(build: string, out: string): Promise<MadePack> {
  if (!existsSync(dirname(resolve(out)))) throw new Error(`Folder ${dirname(out)} tidak ada. Buat dahulu, atau pilih tempat lain dengan --out.`);
  return makePack({build, out, styles: readFileSync(join(ROOT, 'src/pack/paket.css'), 'utf8'), search: {script: await bundleSearch(), toData: scriptFor, wrap}});
}

/** Says what was written. */
export function describePack(out: string, {pages, files, bytes, date}: MadePack): string {
  const count = (value: number, digits = 0): string => value.toLocaleString('id', {minimumFractionDigits: digits, maximumFractionDigits: digits});
  return `Paket luring: ${out}\n${count(pages)} halaman, ${count(files)} berkas, ${count(bytes / 1_000_000, 1)} MB, keadaan ${date}.\n`;
}

const USAGE = 'Pemakaian: pustaka pack [--out BERKAS.zip] [--build FOLDER]\n';

/** Values of the known options; undefined when the arguments hold anything else. */
function readOptions(args: readonly string[]): {readonly out?: string; readonly build?: string} | undefined {
  const found: {out?: string; build?: string} = {};
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if ((name !== '--out' && name !== '--build') || !value || value.startsWith('--')) return undefined;
    found[name === '--out' ? 'out' : 'build'] = value;
  }
  return found.out === undefined || found.out.endsWith('.zip') ? found : undefined;
}

/**
 * `pustaka pack [--out FILE.zip] [--build FOLDER]`: the built site as one zip file. Without `--out` it becomes part of the
 * build (`/unduh/`) and the page there learns its size.
 */
const pack: Command = async (args) => {
  const options = readOptions(args);
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const {build = 'build', out} = options;
  const made = await writePack(build, out ?? join(build, ZIP));
  if (out === undefined) tellPage(build, made);
  process.stdout.write(describePack(out ?? join(build, ZIP), made));
  return 0;
};

export default pack;
