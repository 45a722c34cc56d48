/** Pages of the peers, bundled from their published packages. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {loadEsbuild} from '../../../cli/esbuild';
import {escapeHtml} from '../../../src/site/escapeHtml';
import {installPackages} from '../../search/peers/install';
import type {PlainTable} from '../model';

const PACKAGES = {'@tanstack/react-table': '9.3.1', react: '19.3.1', 'react-dom': '19.3.1', 'datatables.net': '3.1.5', 'datatables.net-dt': '3.1.2'} as const;

export interface PeerPage {
  readonly name: string;
  readonly html: string;
  /** Field that searches all columns. */
  readonly find: string;
  /** Rows that a page shows; none for all. */
  readonly page?: number;
}

export interface Peers {
  readonly pages: readonly PeerPage[];
  /** Bytes (gzip) of what each adds to a page that has React already. */
  readonly weights: Readonly<Record<string, number>>;
}

const STYLE = 'body{font:16px/1.5 system-ui,sans-serif}table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.5rem .75rem;border-bottom:1px solid #d9d5c9;text-align:start}';

interface Bundle {
  readonly folder: string;
  readonly entry: string;
  readonly external?: readonly string[];
}

async function bundle({folder, entry, external = []}: Bundle): Promise<string> {
  const {outputFiles} = await loadEsbuild().build({
    entryPoints: [join('bench', 'table', 'peers', entry)],
    bundle: true,
    minify: true,
    format: external.length ? 'esm' : 'iife',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    logLevel: 'error',
    legalComments: 'none',
    external,
    nodePaths: [join(folder, 'node_modules')],
    // One React for the page and for the table: the page would find that of this project.
    ...(external.length ? {} : {alias: Object.fromEntries(['react', 'react-dom'].map((name) => [name, join(folder, 'node_modules', name)]))}),
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return outputFiles?.[0]?.text ?? '';
}

const script = (code: string): string => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;

function page(name: string, body: string, paged: boolean, style = ''): string {
  return `<!doctype html><html lang="id"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><style>${STYLE}${style}</style><script>globalThis.ukurBerhalaman=${paged}</script>${body}`;
}

/** The table in the page, as the example has it. */
function htmlTable({columns, rows}: PlainTable): string {
  const head = columns.map(({label}) => `<th>${escapeHtml(label)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(([value, text], index) => `<td${columns[index]?.numeric ? ` data-order="${value ?? ''}"` : ''}>${escapeHtml(text)}</td>`).join('')}</tr>`).join('');
  return `<table id="ukur" class="display" data-ukur style="width:100%"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** @throws one clear message when the npm registry cannot be reached. */
export async function openPeers(table: PlainTable): Promise<Peers> {
  const folder = installPackages('pembanding-tabel', PACKAGES);
  const [tanstack, dataTables] = [await bundle({folder, entry: 'tanstack.jsx'}), await bundle({folder, entry: 'datatables.js'})];
  const added = await bundle({folder, entry: 'tanstack.jsx', external: ['react', 'react/jsx-runtime', 'react-dom/client', 'use-sync-external-store/*']});
  const style = readFileSync(join(folder, 'node_modules', 'datatables.net-dt', 'css', 'dataTables.dataTables.min.css'), 'utf8');
  const [tanstackName, dataTablesName] = [`TanStack Table ${PACKAGES['@tanstack/react-table']}`, `DataTables ${PACKAGES['datatables.net']}`];
  const data = script(`globalThis.ukurData=${JSON.stringify(table)}`);
  const forTanstack = (paged: boolean): string => page(tanstackName, `<div id="akar"></div>${data}${script(tanstack)}`, paged);
  const forDataTables = (paged: boolean): string => page(dataTablesName, `${htmlTable(table)}${script(dataTables)}`, paged, style);
  return {
    pages: [
      {name: `${tanstackName}, semua baris`, html: forTanstack(false), find: '[data-ukur] input'},
      {name: `${tanstackName}, 10 baris`, html: forTanstack(true), find: '[data-ukur] input', page: 10},
      {name: `${dataTablesName}, semua baris`, html: forDataTables(false), find: 'input[type=search]'},
      {name: `${dataTablesName}, 10 baris`, html: forDataTables(true), find: 'input[type=search]', page: 10},
    ],
    weights: {[tanstackName]: gzipSync(added).length, [dataTablesName]: gzipSync(dataTables).length},
  };
}
