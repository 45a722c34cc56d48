import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {openLibrary, type Library} from '../src/search/engine/openLibrary';
import type {Segments} from '../src/search/engine/passage';
import {answer} from '../src/search/engine/query';
import type {Command} from './pustaka';

/** One row of `pustaka search --json`. */
interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly score: number;
}

const DEFAULT_LOCALE = 'id';

/** Opens the built index of a locale; a message that says what to do when there is none. */
export async function openBuilt(root: string, locale: string): Promise<Library> {
  const dir = join(root, 'build', locale === DEFAULT_LOCALE ? '' : locale, 'cari', 'data');
  if (!existsSync(join(dir, 'manifest.json'))) {
    throw new Error(`Belum ada indeks pencarian bahasa "${locale}" di ${dir}. Jalankan "npm run build" lebih dahulu.`);
  }
  return openLibrary((path) => readFile(join(dir, path), 'utf8'));
}

const text = (segments: Segments): string => segments.map((one) => one.text).join('');

/** The browser's engine over the built index; regulations that a citation names come first. */
export async function searchLibrary(library: Library, query: string, limit: number): Promise<FoundPage[]> {
  const {hits, direct} = await answer(library, {q: query, filters: {}, limit: limit + 5, typing: false}, {passages: true});
  const best = hits[0]?.score ?? 1;
  const pageOf = (url: string): string => (url.includes('/istilah/#') ? url : (url.split('#')[0] ?? url));
  const cited = direct.map(({url, title}, at) => ({url, title, kind: 'peraturan', score: best * 2 - at * 0.001}));
  const found = hits.filter(({url}) => !direct.some((one) => pageOf(one.url) === pageOf(url))).map(({url, title, kind, score}) => ({url, title: text(title), kind, score}));
  return [...cited, ...found].slice(0, limit).map((one) => ({...one, score: Math.round(one.score * 1000) / 1000}));
}

function option(args: readonly string[], name: string, fallback: string): string {
  const at = args.indexOf(`--${name}`);
  return at >= 0 ? (args[at + 1] ?? fallback) : (args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback);
}

function queryOf(args: readonly string[]): string {
  const isValue = (index: number): boolean => /^--(locale|limit)$/.test(args[index - 1] ?? '');
  return args.filter((arg, index) => !arg.startsWith('--') && !isValue(index)).join(' ');
}

/** `pustaka search QUERY [--locale id] [--limit 10] [--json]` over `build/`. */
const search: Command = async (args) => {
  const query = queryOf(args);
  const limit = Number(option(args, 'limit', '10'));
  if (!query || !Number.isInteger(limit) || limit < 1) {
    process.stderr.write('Pemakaian: pustaka search KATA [--locale id] [--limit 10] [--json]\n');
    return 2;
  }
  const found = await searchLibrary(await openBuilt(process.cwd(), option(args, 'locale', DEFAULT_LOCALE)), query, limit);
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.length === 0) process.stdout.write('Tidak ada hasil.\n');
  else for (const {url, title, kind} of found) process.stdout.write(`${title} (${kind})\n  ${url}\n`);
  return 0;
};

export default search;
