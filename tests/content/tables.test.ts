/** Every table of the library, in every file: the value shown = CSV = JSON = XLSX. */
import Papa from 'papaparse';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {beforeAll, describe, expect, test} from 'vitest';
import {allModels, loadInputs, makeModels} from '../../src/achievements/models/input';
import {loadRenaksi} from '../../src/renaksi/load';
import {planTables} from '../../src/renaksi/tables';
import {parseLocalNumber} from '../../src/site/sheets/localNumbers';
import {readWorkbook} from '../../src/site/sheets/readWorkbook';
import {exportColumns, valueOrStatus} from '../../src/site/table/exports/columns';
import {filesOfTable, type TableFile} from '../../src/site/table/exports/tableFiles';
import {shownInSheet} from '../../src/site/table/exports/toXlsx';
import {renderTable} from '../../src/site/table/html/render';
import type {TableModel} from '../../src/site/table/model';

const SITE = {title: 'Pustaka SPM', url: 'https://pustaka.contoh.go.id/'};
let models: readonly TableModel[] = [];
let files: readonly TableFile[] = [];
const contentOf = (path: string): Uint8Array => files.find((file) => file.path === path)?.content ?? new Uint8Array();
const textOf = (path: string): string => new TextDecoder().decode(contentOf(path));

beforeAll(async () => {
  const plans = (await loadRenaksi(process.cwd())).items;
  models = [...allModels(makeModels(loadInputs(process.cwd(), 'id'))), ...plans.flatMap((plan) => planTables(plan, 'id'))];
  files = (await Promise.all(models.map((model) => filesOfTable(model, SITE)))).flat();
}, 120_000);

interface Json {
  readonly fiktif: boolean;
  readonly baris: readonly {readonly nilai: Record<string, string | number | null>}[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
const childrenOf = (node: Node | DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const has = (node: Node, name: string): boolean => 'attrs' in node && node.attrs.some((attribute) => attribute.name === name);

/** Text of a cell without the mark of its state, its footnote and the mark of a benchmark row. */
function valueText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return has(node, 'data-tanda') || node.nodeName === 'sup' || node.nodeName === 'small' ? '' : childrenOf(node).map(valueText).join('');
}

function find(node: Node, name: string): Node[] {
  return node.nodeName === name ? [node] : childrenOf(node).flatMap((child) => find(child, name));
}

/** Cells as the page shows them, in the order of the model's rows and columns. */
function shownOnPage(model: TableModel): string[][] {
  const html = renderTable(model, {locale: 'id', baseUrl: '/', origin: 'https://pustaka.contoh.go.id', siteTitle: 'Pustaka SPM'});
  const bodies = childrenOf(parseFragment(html)).flatMap((node) => find(node, 'tbody'));
  return bodies.flatMap((body) => find(body, 'tr')).map((row) => childrenOf(row).filter(({nodeName}) => nodeName === 'td' || nodeName === 'th').map((cell) => valueText(cell).trim()));
}

/** Cells of a table whose value differs between page, CSV and JSON. */
function differences(model: TableModel): string[] {
  const csv = Papa.parse<Record<string, string>>(textOf(`data/${model.id}.csv`), {header: true, skipEmptyLines: true}).data;
  const json = JSON.parse(textOf(`data/${model.id}.json`)) as Json;
  const page = shownOnPage(model);
  if (page.length !== model.rows.length || csv.length !== model.rows.length || json.baris.length !== model.rows.length) return [`${model.id}: jumlah baris`];
  return model.rows.flatMap((row, rowIndex) =>
    model.columns.flatMap((column, index) => {
      const cell = row.cells[index] ?? {value: null};
      const written = csv[rowIndex]?.[column.key] ?? '';
      const inCsv = typeof cell.value === 'number' && written !== '' ? Number(written) : written;
      const shown = page[rowIndex]?.[index];
      const read = typeof cell.value === 'number' ? (column.type === 'tahun' ? Number(shown) : parseLocalNumber(shown ?? '')) : column.type === 'kategori' ? column.categories?.find(({label}) => label === shown)?.value : shown;
      const same = inCsv === valueOrStatus(cell) && json.baris[rowIndex]?.nilai[column.key] === cell.value && (cell.value === null ? shown === '' : read === cell.value);
      return same ? [] : [`${model.id} ${row.key} ${column.key}: ${String(cell.value)}, CSV ${written}, tampil ${shown ?? ''}`];
    }),
  );
}

describe('every table of the library', () => {
  test('shows in each cell what its CSV and JSON hold', () => {
    expect(models.length).toBeGreaterThan(40);
    expect(models.flatMap(differences).slice(0, 10)).toEqual([]);
  });

  test('has the same cells in its XLSX', async () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const model of models) {
      const {sheets, problems} = await readWorkbook({name: `${model.id}.xlsx`, bytes: contentOf(`data/${model.id}.xlsx`)});
      if (problems.length > 0) wrong.push(...problems.map(({message}) => message));
      for (const [rowIndex, row] of model.rows.entries()) {
        for (const [index, column] of exportColumns(model).entries()) {
          cells++;
          const found = sheets[0]?.rows[rowIndex + 1]?.[index]?.value ?? null;
          const expected = shownInSheet(column, row);
          if (found !== (expected === '' ? null : expected)) wrong.push(`${model.id} ${row.key} ${column.key}: ${String(expected)} ≠ ${String(found)}`);
        }
      }
    }
    expect([wrong.slice(0, 10), cells > 10_000]).toEqual([[], true]);
  }, 240_000);

  test('says that it is invented in every file, or in none', () => {
    const marked = models.map(({id}) => [textOf(`data/${id}.csv`).includes('contoh fiktif'), textOf(`data/${id}.json`).includes('CONTOH FIKTIF'), textOf(`data/${id}.csv-metadata.json`).includes('CONTOH FIKTIF')]);
    expect(marked).toEqual(models.map(({fictional}) => [fictional, fictional, fictional]));
  });
});
