import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadDirectory, type DirectoryEntry, type Kind} from '../site/directory';

export interface HomeContent {
  /** Number of records of each kind. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** The newest records that carry a date, newest first. */
  readonly newest: readonly DirectoryEntry[];
  /** Number of SPM services by sector, counted from the indicator ids `<sektor>-<tingkat>-…`. */
  readonly services: Readonly<Record<string, {readonly prov: number; readonly kabkota: number}>>;
  readonly version: string;
}

const NEWS: readonly Kind[] = ['pertemuan', 'praktik', 'ide', 'peraturan'];

function countServices(entries: readonly DirectoryEntry[]): HomeContent['services'] {
  const counts: Record<string, {prov: number; kabkota: number}> = {};
  for (const {id} of entries.filter((entry) => entry.kind === 'indikator')) {
    const match = /^(.+?)-(prov|kabkota)-/.exec(id);
    if (!match?.[1]) continue;
    const row = (counts[match[1]] ??= {prov: 0, kabkota: 0});
    row[match[2] === 'prov' ? 'prov' : 'kabkota'] += 1;
  }
  return counts;
}

function newestOf(entries: readonly DirectoryEntry[], kind: Kind, count: number): DirectoryEntry[] {
  return entries
    .filter((entry) => entry.kind === kind && entry.date !== undefined)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id))
    .slice(0, count);
}

/** Counts and news for the home page, all taken from the content itself. */
export function loadHome(root: string): HomeContent {
  const {entries} = loadDirectory(root);
  const counts: Partial<Record<Kind, number>> = {};
  for (const {kind} of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
  return {counts, newest: NEWS.flatMap((kind) => newestOf(entries, kind, 2)), services: countServices(entries), version};
}
