import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {loadDirectory} from '../../site/directory';
import {SECTORS} from '../../site/sectors';
import {EDITIONS} from '../editions';
import IndicatorTable from '../IndicatorTable';
import {LEVELS} from '../../site/levels';
import {loadIndicators} from '../load';
import {toServiceTableProps} from '../props';
import type {Indicator, IndicatorEdition} from '../schema';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const ROOT = process.cwd();
const {items} = loadIndicators(ROOT);
const directory = loadDirectory(ROOT);

const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const text = (node: Node): string => ('value' in node ? node.value : children(node).map(text).join(''));
const all = (node: Node, tag: string): Element[] => children(node).flatMap((child) => [...('tagName' in child && child.tagName === tag ? [child] : []), ...all(child, tag)]);
const attribute = (element: Element | undefined, name: string): string | undefined => element?.attrs.find((one) => one.name === name)?.value;

interface DrawnRow {
  readonly name: string;
  readonly url: string | undefined;
  readonly cells: Readonly<Record<string, Element>>;
}

function draw(props: Parameters<typeof IndicatorTable>[0]): {caption: string; heads: string[]; rows: DrawnRow[]} {
  const tree = parseFragment(renderToStaticMarkup(createElement(IndicatorTable, props)));
  const [head, ...body] = all(tree, 'tr');
  if (!head) throw new Error('no rows');
  return {
    caption: all(tree, 'caption').map(text).join(''),
    heads: all(head, 'th').map(text),
    rows: body.map((row) => ({
      name: all(row, 'th').map(text).join(''),
      url: attribute(all(row, 'a')[0], 'href'),
      cells: Object.fromEntries(all(row, 'td').map((cell) => [attribute(cell, 'data-label') ?? '', cell])),
    })),
  };
}

type Unknown = {belum_diketahui: string};
const isUnknown = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && 'belum_diketahui' in value;
const said = <T>(value: T | Unknown, say: (value: T) => string): string => (isUnknown(value) ? `Belum diketahui. ${value.belum_diketahui}` : say(value));
const lines = (value: readonly string[]): string => value.join('');

/** What the cells must say, written from the data alone. */
function expected(edition: IndicatorEdition): Record<string, string> {
  return {
    Penerima: said(edition.penerima, String),
    Satuan: said(edition.satuan, (units) => (units as string[]).join(', ')),
    'Indikator penerima': said(edition.indikator_penerima, (value) => lines(value as string[])),
    'Target tiap tahun': said(edition.target, (value) => `${(value as {persen: number}).persen}%`),
    'Indikator mutu': said(edition.indikator_mutu, (value) => lines(value as string[])),
    'Dasar hukum': edition.dasar_hukum.map(({peraturan, pasal, catatan}) => `${directory.get('peraturan', peraturan)?.title.split(' tentang ')[0] ?? ''}${pasal ? ` Pasal ${pasal}` : ''}${catatan ?? ''}`).join(''),
  };
}

const TABLES = SECTORS.flatMap((sector) => LEVELS.flatMap((level) => EDITIONS.map((edition) => ({sector, level, edition}))));

describe.each(TABLES)('the table of $sector, $level, $edition', ({sector, level, edition}) => {
  const records = items.filter((one): one is Indicator => one.sektor === sector && one.tingkat === level);
  const table = draw(toServiceTableProps(items, sector, level, edition, directory));

  it('says every value of the data in its cell', () => {
    const cells = table.rows.map((row) => Object.fromEntries(Object.entries(row.cells).filter(([label]) => label !== 'Sumber dan kepastian').map(([label, cell]) => [label, text(cell)])));
    expect(cells).toEqual(records.map((record) => expected(record.edisi[edition])));
  });

  it('names and links every service, with its rules and sources', () => {
    expect(table.rows.map(({name, url}) => [name, url])).toEqual(records.map(({nama, id}) => [nama, `/indikator/${id}/`]));
    const links = table.rows.map(({cells}) => ['Dasar hukum', 'Sumber dan kepastian'].flatMap((label) => (cells[label] ? all(cells[label], 'a') : []).map((a) => attribute(a, 'href'))));
    expect(links).toEqual(records.map(({edisi: {[edition]: values}}) => {
      const sources = new Set([...values.sumber, ...('sumber' in values.target ? values.target.sumber : [])]);
      return [...values.dasar_hukum.map(({peraturan}) => `/regulasi/${peraturan}/`), ...[...sources].map((id) => `/sumber/#${id}`)];
    }));
  });

  it('says how sure we are, and the note', () => {
    const last = table.rows.map(({cells}) => (cells['Sumber dan kepastian'] ? text(cells['Sumber dan kepastian']) : ''));
    records.forEach(({edisi: {[edition]: values}}, index) => {
      expect(last[index]).toContain('Dari sumber sekunder');
      expect(last[index]).toContain(values.catatan ?? '');
    });
  });

  it('has a caption with place, edition and number, and one head a column', () => {
    expect(table.caption).toContain(`${records.length} jenis pelayanan`);
    expect(table.caption).toContain(`Edisi ${edition}`);
    expect(table.heads).toHaveLength(8);
  });
});

it('draws all 43 services in both editions', () => {
  expect(TABLES.reduce((sum, {sector, level, edition}) => sum + toServiceTableProps(items, sector, level, edition, directory).rows.length, 0)).toBe(86);
});
