import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import Papa from 'papaparse';
import {loadServices} from '../../site/services/load';
import {readWorkbook} from '../../site/sheets/readWorkbook';
import type {SheetFile} from '../../site/sheets/types';
import {checkRenaksi, type Report} from '../core/check';
import type {Level} from '../core/types';

export const FIXTURES = join(import.meta.dirname, '__fixtures__');
export const SERVICES = loadServices(process.cwd());

export const fixture = (name: string): SheetFile => ({name: name.replace(/^.*\//, ''), bytes: new Uint8Array(readFileSync(join(FIXTURES, name)))});

/** Reads and checks a file as page and command line do. */
export async function check(file: SheetFile, level?: Level): Promise<Report> {
  return checkRenaksi(await readWorkbook(file), {file: file.name, services: SERVICES, ...(level ? {level} : {})});
}

export const csvFile = (rows: readonly (readonly (string | number | null)[])[]): SheetFile => ({name: 'berkas.csv', bytes: new TextEncoder().encode(Papa.unparse(rows.map((row) => [...row])))});

/** Rows of the good plan, as texts. */
export const goodRows = (): string[][] => Papa.parse<string[]>(readFileSync(join(FIXTURES, 'good/provinsi.csv'), 'utf8').trim()).data;

/**
 * Changes the good plan. One line an edit:
 * `12 | Target 2028 | 70` sets a cell, `hapus 12` takes a row away, `hapus kolom Satuan` a column, `kepala Satuan | Unit` writes
 * another head, `tambah kolom Foto | ada` adds one, `kosong 12` puts an empty row before a row, `sisip 12 | teks` a row with one
 * cell, `salin 12 | 30` a copy of a row before a row, `judul teks` a title row. Rows are those of the file before any edit.
 */
export function applyEdits(rows: readonly (readonly string[])[], edits: string): string[][] {
  const [head = [], ...body] = rows.map((row) => [...row]);
  const numbered = body.map((cells, index) => ({at: index + 2, cells}));
  const titles: string[][] = [];
  for (const line of edits.split('\n').map((text) => text.trim()).filter(Boolean)) {
    const [, verb = '', rest = ''] = /^(judul|kepala|tambah kolom|hapus kolom|hapus|kosong|sisip|salin)\s+(.*)$/.exec(line) ?? [];
    const [first = '', second = ''] = rest.split('|').map((text) => text.trim());
    const place = (row: string): number => numbered.findIndex(({at}) => at === Number(row));
    const column = (name: string): number => {
      const found = head.indexOf(name);
      if (found < 0) throw new Error(`kolom "${name}" tidak ada: ${line}`);
      return found;
    };
    if (verb === 'judul') titles.push([rest]);
    else if (verb === 'kepala') head[column(first)] = second;
    else if (verb === 'tambah kolom') [head, ...numbered.map(({cells}) => cells)].forEach((cells, index) => cells.push(index === 0 ? first : index === 1 ? second : ''));
    else if (verb === 'hapus kolom') { const at = column(first); [head, ...numbered.map(({cells}) => cells)].forEach((cells) => cells.splice(at, 1)); }
    else if (verb === 'hapus') numbered.splice(place(first), 1);
    else if (verb === 'kosong') numbered.splice(place(first), 0, {at: 0, cells: head.map(() => '')});
    else if (verb === 'sisip') numbered.splice(place(first), 0, {at: 0, cells: head.map((_, index) => (index === head.length - 1 ? second : ''))});
    else if (verb === 'salin') numbered.splice(place(second), 0, {at: 0, cells: [...(numbered[place(first)]?.cells ?? [])]});
    else {
      const [row = '', name = '', value = ''] = line.split('|').map((text) => text.trim());
      const cells = numbered[place(row)]?.cells;
      if (!cells) throw new Error(`baris tidak ada: ${line}`);
      cells[column(name)] = value;
    }
  }
  return [...titles, head, ...numbered.map(({cells}) => cells)];
}

export interface BadFixture {
  readonly rule: string;
  readonly edits: string;
  readonly expected: string;
}

/** `bad/<rule>.txt`: edits, a line `---`, then the messages of that rule. */
export const badFixtures = (): BadFixture[] =>
  readdirSync(join(FIXTURES, 'bad')).sort().map((name) => {
    const [edits = '', expected = ''] = readFileSync(join(FIXTURES, 'bad', name), 'utf8').split(/^---\n/m);
    return {rule: name.replace(/\.txt$/, ''), edits, expected: expected.trim()};
  });
