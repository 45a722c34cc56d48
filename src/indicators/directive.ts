/**
 * The Markdown step behind `::tabel-indikator{sektor=kesehatan tingkat=provinsi}`: it puts a `<tabelindikator>` element
 * in the tree, which `src/theme/MDXComponents.tsx` draws with IndicatorTable. Works in docs and meeting reports.
 */
import {visit} from 'unist-util-visit';
import {loadDirectory, type Directory} from '../site/directory';
import {didYouMean} from '../site/ids';
import {assertNoProblems, type Problem} from '../site/problems';
import {projectPath} from '../site/readYaml';
import {isSector, SECTORS} from '../site/sectors';
import {CURRENT_EDITION, EDITIONS, isEdition, type Edition} from './editions';
import {isLevel, LEVELS} from '../site/levels';
import {loadIndicators} from './load';
import {toServiceTableProps, type IndicatorTableProps} from './props';
import type {Indicator} from './schema';

const DIRECTIVE = 'tabel-indikator';

/** Element name that `MDXComponents` maps: lower case without hyphen, so that MDX takes it from the map. */
export const ELEMENT = 'tabelindikator';

const ALLOWED: Record<string, readonly string[]> = {sektor: SECTORS, tingkat: LEVELS, edisi: EDITIONS};
const EXAMPLE = `::${DIRECTIVE}{sektor=kesehatan tingkat=provinsi}`;

interface DirectiveNode {
  type: string;
  name: string;
  attributes?: Record<string, string | null | undefined> | null;
  position?: {start: {line: number}};
  data?: {hName: string; hProperties: Record<string, string>};
  children: unknown[];
}

interface MarkdownFile {
  readonly path?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Edition of the guideline file: `version-2018` in its path means 2018, everything else is in force. */
export function editionOf(path: string): Edition {
  const found = /(?:^|[\\/])version-(\d{4})[\\/]/.exec(path)?.[1] ?? '';
  return isEdition(found) ? found : CURRENT_EDITION;
}

function attributeFaults(attributes: Record<string, string | null | undefined>): {field: string; message: string}[] {
  const given = Object.entries(attributes).flatMap(([key, value]) => {
    const allowed = ALLOWED[key];
    if (!allowed) return [{field: key, message: `atribut "${key}" tidak dikenal.${didYouMean(key, Object.keys(ALLOWED))} Atribut yang boleh: ${Object.keys(ALLOWED).join(', ')}.`}];
    if (value && allowed.includes(value)) return [];
    return [{field: key, message: `diharapkan salah satu dari ${allowed.join(', ')}, ditemukan "${value ?? ''}".${didYouMean(value ?? '', allowed)}`}];
  });
  const missing = ['sektor', 'tingkat'].filter((key) => !(key in attributes));
  return [...given, ...missing.map((key) => ({field: key, message: `diharapkan salah satu dari ${ALLOWED[key]?.join(', ') ?? ''}, ditemukan tidak ada. Contoh: ${EXAMPLE}`}))];
}

function usageFaults(node: DirectiveNode, file: MarkdownFile): {field: string; message: string}[] {
  if (node.type !== 'leafDirective') return [{field: '', message: `diharapkan baris tersendiri yang diawali dua titik dua, misalnya ${EXAMPLE}`}];
  if (file.data.plainHtml) return [{field: '', message: 'tabel indikator hanya tampil di pedoman dan laporan pertemuan. Di sini tulis tautan ke /indikator/ atau ke halaman satu layanan.'}];
  return attributeFaults(node.attributes ?? {});
}

type MakeTable = (sector: string, level: string, edition: Edition) => IndicatorTableProps | undefined;

function lazyTables(root: string): MakeTable {
  let data: {items: readonly Indicator[]; directory: Directory} | undefined;
  return (sector, level, edition) => {
    data ??= {items: loadIndicators(root).items, directory: loadDirectory(root)};
    return isSector(sector) && isLevel(level) ? toServiceTableProps(data.items, sector, level, edition, data.directory) : undefined;
  };
}

/**
 * Builds the remark plugin. The records are read once, at the first use.
 * Stops the build with every fault of a file at once: wrong attribute, value, form or place.
 */
export function indicatorDirective(root: string) {
  const makeTable = lazyTables(root);
  return () => (tree: unknown, file: MarkdownFile): void => {
    const problems: Problem[] = [];
    const path = file.path ?? '';
    visit(tree as never, (node: DirectiveNode) => {
      if (!node.type.endsWith('Directive') || node.name !== DIRECTIVE) return;
      const faults = usageFaults(node, file);
      const line = node.position?.start.line;
      problems.push(...faults.map(({field, message}) => ({file: projectPath(root, path), ...(line ? {line} : {}), field: field ? `${DIRECTIVE}.${field}` : DIRECTIVE, message})));
      if (faults.length > 0) return;
      const {sektor, tingkat, edisi} = node.attributes ?? {};
      const table = makeTable(sektor ?? '', tingkat ?? '', edisi && isEdition(edisi) ? edisi : editionOf(path));
      node.data = {hName: ELEMENT, hProperties: {isi: JSON.stringify(table)}};
      node.children = [];
    });
    assertNoProblems(problems);
  };
}
