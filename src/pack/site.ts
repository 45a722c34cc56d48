/** Where the built site stands: every address of a page is told by its own canonical link. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DATE_MARK, FOLDER} from './names';

export interface BuiltSite {
  /** Folder of the build. */
  readonly build: string;
  /** `https://pustaka.example.go.id` */
  readonly origin: string;
  /** Base of the default language, with slashes. */
  readonly base: string;
  /** Day for which the site was built, `YYYY-MM-DD`. */
  readonly date: string;
  /** Paths of all files below the build, with forward slashes, sorted. */
  readonly files: readonly string[];
}

/** Files that the pages' scripts and other machines need, pages for the frames of other websites, and the pack itself. */
const LEFT_OUT = /^(?:404\.html|sitemap\.xml|sw\.js|unduh\/(?:pustaka-spm\.zip|paket\.json)|data\/.*\.zip|(?:[a-z]{2}\/)?(?:404\.html|sitemap\.xml|assets\/js\/.*|cari\/data\/.*|embed\/.*))$/;

/** True for files that may come into the pack when a page leads to them. */
export const isPacked = (file: string): boolean => !LEFT_OUT.test(file);

const missing = (build: string, what: string): Error => new Error(`Hasil bangun di ${build} belum lengkap: ${what} tidak ada. Jalankan "npm run build" lebih dahulu.`);

/**
 * @throws when there is no build, when a language of it is missing, or when it has no search index.
 */
export function readSite(build: string): BuiltSite {
  const home = join(build, 'index.html');
  if (!existsSync(home)) throw new Error(`Belum ada hasil bangun di ${build}. Jalankan "npm run build" lebih dahulu.`);
  const html = readFileSync(home, 'utf8');
  const canonical = /rel="?canonical"? href="?([^" >]+)/.exec(html)?.[1];
  if (!canonical) throw missing(build, 'alamat situs di index.html');
  const {origin, pathname: base} = new URL(canonical);
  const files = readdirSync(build, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(build, '/').length).replaceAll('\\', '/'))
    .sort();
  const languages = [...html.matchAll(/rel="?alternate"? href="?([^" >]+)"? hreflang/g)].map(([, href]) => `${new URL(href ?? '').pathname.slice(base.length)}index.html`);
  const needed = [...languages, ...languages.map((page) => page.replace('index.html', 'cari/data/manifest.json')), `${FOLDER}index.html`];
  const gone = needed.find((file) => !files.includes(file));
  if (gone) throw missing(build, gone);
  const date = new RegExp(`${DATE_MARK}="?([0-9-]{10})`).exec(readFileSync(join(build, FOLDER, 'index.html'), 'utf8'))?.[1];
  if (!date) throw missing(build, `tanggal di ${FOLDER}index.html`);
  return {build, origin, base, date, files};
}
