/** The whole site as one zip file that is read from a folder, without a server. */
import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {toLocale} from '../site/dates';
import {toPackAddress, type PackAddress} from './addresses';
import {FOLDER, type PackFacts} from './names';
import {rewritePage, type PageSettings} from './rewritePage';
import {isPacked, readSite, type BuiltSite} from './site';
import {rewriteStyles} from './styles';
import {fillIn} from './tellPage';
import {noticeOf, readMeFirst} from './words';
import {openZip} from './zip';

export interface PackPlan {
  /** Folder of the built site. */
  readonly build: string;
  /** The zip file to write. */
  readonly out: string;
  /** Style sheet of what the pack adds, e.g. the notice. */
  readonly styles: string;
  readonly search: {
    /** The search as a classic script. */
    readonly script: string;
    /** Names of the data files by the files of the build that they are made of; read one at a time. */
    readonly toData: (file: string) => string | undefined;
    readonly wrap: (file: string, text: string) => string;
  };
}

export interface MadePack extends PackFacts {
  readonly files: number;
  readonly date: string;
}

const SCRIPT = 'cari/mesin.js';
const STYLES = 'paket.css';
const PAGE = /(?:^|\/)index\.html$/;
const SEARCH_PAGE = /^(?:[a-z]{2}\/)?cari\/index\.html$/;

const ABOUT = new RegExp(`^(?:[a-z]{2}/)?${FOLDER}index\\.html$`);

const relative = (from: string, to: string): string => posix.relative(posix.dirname(from), to);

function settingsOf({origin, base, date}: BuiltSite, file: string, lang: string, rewrite: PageSettings['rewrite']): PageSettings {
  const online = `${origin}${base}${file.slice(0, -'index.html'.length)}`;
  const root = relative(file, 'index.html').slice(0, -'index.html'.length);
  return {
    rewrite,
    notice: noticeOf(toLocale(lang), date, online),
    styles: relative(file, STYLES),
    ...(SEARCH_PAGE.test(file) ? {search: {script: relative(file, SCRIPT), data: {akar: root, alamat: base}}} : {}),
  };
}

/** Gives each address and remembers the files to which pages and style sheets lead. */
function linksFrom(site: BuiltSite, known: ReadonlySet<string>, needed: Set<string>): (from: string) => (address: string) => PackAddress {
  const has = (file: string): boolean => known.has(file);
  return (from) => (address) => {
    const found = toPackAddress(address, from, {...site, has});
    if (found.file !== undefined && !PAGE.test(found.file)) needed.add(found.file);
    return found;
  };
}

/**
 * Writes the pack. Pages keep their addresses as folders; other files come only when a page leads to them.
 * @throws when the build is not complete, or a page is not one of this site.
 */
export function makePack({build, out, styles, search}: PackPlan): MadePack {
  const site = readSite(build);
  const read = (file: string): Buffer => readFileSync(join(build, file));
  const pages = site.files.filter((file) => PAGE.test(file) && isPacked(file));
  const needed = new Set<string>();
  const links = linksFrom(site, new Set(site.files), needed);
  const zip = openZip(out, site.date);
  zip.add('BACA-DAHULU.txt', readMeFirst(site.date, `${site.origin}${site.base}`));
  for (const page of ['index.html', ...pages.filter((file) => file !== 'index.html')]) {
    const built = read(page).toString();
    // The page about the pack may know its size by now; its copy in the pack never does.
    const html = ABOUT.test(page) ? fillIn(built, '–') : built;
    zip.add(page, rewritePage(html, settingsOf(site, page, /<html[^>]* lang="?([\w-]+)/.exec(html)?.[1] ?? '', links(page))));
  }
  // A style sheet may lead to further files, so the list grows while it is gone through.
  let others = 0;
  for (const file of needed) {
    zip.add(file, file.endsWith('.css') ? rewriteStyles(read(file).toString(), links(file)) : read(file));
    others += 1;
  }
  zip.add(STYLES, styles);
  zip.add(SCRIPT, search.script);
  const data = site.files.flatMap((file) => {
    const name = search.toData(file);
    return name === undefined ? [] : [[file, name] as const];
  });
  for (const [file, name] of data) zip.add(name, search.wrap(file, read(file).toString()));
  return {bytes: zip.finish(), pages: pages.length, files: pages.length + others + data.length + 3, date: site.date};
}
