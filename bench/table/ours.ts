/** Our table in a page of the build: the site's own scripts bring it to life, only its rows are others. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {renderTable} from '../../src/site/table/html/render';
import type {TableModel} from '../../src/site/table/model';

type Element = DefaultTreeAdapterTypes.Element;

const isTable = (node: DefaultTreeAdapterTypes.Node): node is Element => 'attrs' in node && node.attrs.some(({name, value}) => name === 'class' && value.split(' ').includes('tabel-data'));

function findTable(node: DefaultTreeAdapterTypes.Node): Element | undefined {
  if (isTable(node)) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = findTable(child);
    if (found) return found;
  }
  return undefined;
}

/** Folders of the build that hold pages for readers with scripts. */
const SKIPPED = ['assets', 'data', 'embed', 'en', 'ringan', 'img'];

/** Addresses of the built pages that carry such a table, e.g. `/indikator/capaian/`. */
export function findTablePages(root = 'build', below = '/'): string[] {
  const folder = join(root, below);
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory() && !(below === '/' && SKIPPED.includes(name)));
  const file = join(folder, 'index.html');
  const here = existsSync(file) && /class="?[^">]*\btabel-data\b/.test(readFileSync(file, 'utf8')) ? [below] : [];
  return [...here, ...inside.flatMap((name) => findTablePages(root, `${below}${name}/`))];
}

/** The built page at an address with the table of a model in the place of its first own. */
export function ourPage(path: string, model: TableModel, root = 'build'): string {
  const page = readFileSync(join(root, path, 'index.html'), 'utf8');
  const place = findTable(parse(page, {sourceCodeLocationInfo: true}))?.sourceCodeLocation;
  if (!place) throw new Error(`Tempat tabel tidak ditemukan di ${root}${path}.`);
  const html = renderTable(model, {locale: 'id', baseUrl: '/', origin: 'http://localhost:3000', siteTitle: 'Pustaka SPM'});
  return page.slice(0, place.startOffset) + html + page.slice(place.endOffset);
}
