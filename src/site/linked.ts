import type {Directory, DirectoryEntry, Kind} from './directory';

const KINDS = ['peraturan', 'praktik', 'ide', 'pertemuan', 'indikator', 'pedoman', 'istilah'] as const satisfies readonly Kind[];

/** `terkait` of a record, as the schema `related` gives it. */
export type Related = Readonly<Record<(typeof KINDS)[number], readonly string[]>>;

/**
 * Everything that a record links to in `terkait` and everything that links back to it, once each, its own links first.
 * Ids without an entry are left to `directory.check`.
 */
export function linkedEntries(directory: Directory, kind: Kind, id: string, related: Related): DirectoryEntry[] {
  const forward = KINDS.flatMap((other) => related[other].flatMap((one) => directory.get(other, one) ?? []));
  const all = [...forward, ...directory.linksTo(kind, id)].filter((entry) => !(entry.kind === kind && entry.id === id));
  return [...new Map(all.map((entry) => [`${entry.kind}:${entry.id}`, entry])).values()];
}
