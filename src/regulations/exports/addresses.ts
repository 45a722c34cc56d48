/** Where exported files lie (DESIGN §3). Paths have no leading slash. Pure. */

export type FileKind = 'naskah.txt' | 'akn.xml' | 'data.json' | 'abstrak.txt';

/** Kind of each file, for `encodingFormat` and download links. */
export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  'naskah.txt': 'text/plain',
  'akn.xml': 'application/akn+xml',
  'data.json': 'application/json',
  'abstrak.txt': 'text/plain',
};

/** Folder of a regulation, or of one of its dated states. */
export const folderOf = (id: string, date?: string): string => `regulasi/${id}/${date === undefined ? '' : `pada/${date}/`}`;

export const pathOf = (id: string, kind: FileKind, date?: string): string => folderOf(id, date) + kind;

export const SCHEMA_PATH = 'regulasi/skema.json';
export const FEED_PATH = 'regulasi/atom.xml';
export const JDIH_PATH = 'data/jdih.json';
export const JDIH_NOTES_PATH = 'data/jdih-catatan.txt';
