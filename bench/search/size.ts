/** What a first answer costs: bytes and files that a query reads of the built index, cold, and the index beside its text. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {openLibrary} from '../../src/search/engine/openLibrary';
import {answer} from '../../src/search/engine/query';

const KB = 1024;

/** Files of passages and of provisions; all others are the index. */
const TEXTS = /\/t\d+\.json$/;

export interface Cost {
  /** Gzip bytes, each file by itself, as a server sends them. */
  readonly bytes: number;
  readonly files: number;
}

/** Reads the files below a folder and says what they weigh on the line; each is compressed once. */
export class Shelf {
  private readonly known = new Map<string, {text: string; bytes: number}>();

  constructor(private readonly dir: string) {}

  take(path: string): {text: string; bytes: number} {
    const known = this.known.get(path);
    if (known) return known;
    const text = readFileSync(join(this.dir, path), 'utf8');
    const one = {text, bytes: gzipSync(text).length};
    this.known.set(path, one);
    return one;
  }

  /** What one query reads with nothing kept: until titles, or until passages and counts. */
  async cost(q: string, passages: boolean): Promise<Cost> {
    let [bytes, files] = [0, 0];
    const library = await openLibrary((path) => {
      const one = this.take(path);
      bytes += one.bytes;
      files += 1;
      return Promise.resolve(one.text);
    });
    await answer(library, {q, filters: {}, limit: 10, typing: false}, {passages});
    return {bytes, files};
  }

  /** Kilobytes of all files whose path passes. */
  total(wanted: (path: string) => boolean): number {
    const paths = readdirSync(this.dir, {recursive: true, withFileTypes: true}).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(this.dir.length));
    return paths.filter(wanted).reduce((sum, path) => sum + this.take(path).bytes, 0) / KB;
  }
}

/** The value that a share of the values does not pass. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export type SizeRow = readonly [name: string, value: number, unit: string];

/** Figures over all queries. @param dir folder of the search data. */
export async function measureSize(dir: string, queries: readonly string[]): Promise<SizeRow[]> {
  const shelf = new Shelf(dir);
  const rows: SizeRow[] = [];
  for (const [name, passages] of [['judul', false], ['kutipan', true]] as const) {
    const costs: Cost[] = [];
    for (const query of queries) costs.push(await shelf.cost(query, passages));
    rows.push([`sampai sepuluh ${name}, p95`, Math.round(quantile(costs.map(({bytes}) => bytes), 0.95) / KB), 'KB gz'], [`berkas sampai sepuluh ${name}, p95`, quantile(costs.map(({files}) => files), 0.95), 'buah']);
  }
  rows.push(['indeks seluruhnya', Math.round(shelf.total((path) => !TEXTS.test(path))), 'KB gz'], ['teks kutipan seluruhnya', Math.round(shelf.total((path) => TEXTS.test(path))), 'KB gz']);
  return rows;
}
