import {loadDirectory, type DirectoryEntry, type Kind} from '../site/directory';

export interface HomeContent {
  /** Number of records of each kind. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** The newest records that carry a date, newest first. */
  readonly newest: readonly DirectoryEntry[];
  /** Number of SPM services by sector, counted from the indicator ids `<sektor>-<tingkat>-…`. */
  readonly services: Readonly<Record<string, {readonly prov: number; readonly kabkota: number}>>;
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

/** Model texts are ours: they are neither regulations in number nor news. */
const isModel = ({kind, id}: DirectoryEntry): boolean => kind === 'peraturan' && id.startsWith('model-');

/** Counts and news for the home page, all taken from the content itself. */
export function loadHome(root: string): HomeContent {
  const entries = loadDirectory(root).entries.filter((entry) => !isModel(entry));
  const counts: Partial<Record<Kind, number>> = {};
  for (const {kind} of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  return {counts, newest: NEWS.flatMap((kind) => newestOf(entries, kind, 2)), services: countServices(entries)};
}
