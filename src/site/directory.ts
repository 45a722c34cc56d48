/**
 * The directory of everything that has an id and an address. Features never import each other: they name a record by
 * kind and id, and the directory gives its title and address, the reverse links, and "did you mean" for wrong ids.
 * It reads only titles and links; each feature validates its own records.
 */
import {didYouMean} from './ids';
import type {Problem} from './problems';
import {readDataDir, type RawRecord} from './readYaml';

export type Kind = 'peraturan' | 'praktik' | 'ide' | 'pertemuan' | 'indikator' | 'pedoman' | 'istilah' | 'sumber' | 'wilayah' | 'orientasi';

export interface DirectoryEntry {
  readonly kind: Kind;
  readonly id: string;
  /** Title as shown in link texts. */
  readonly title: string;
  readonly titleEn?: string;
  /** Path below the base URL, with trailing slash (or a hash). */
  readonly url: string;
  /** Day of the newest change that readers care about, for "what is new". */
  readonly date?: string;
  /** True when the record, or a part of it, says `kepastian: perlu-verifikasi` (or `perlu_verifikasi: true`). */
  readonly unverified?: true;
}

/** A link from one record to another, as written in the data. */
export interface Reference {
  readonly kind: Kind;
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  /** The entry, or undefined when there is none. */
  readonly get: (kind: Kind, id: string) => DirectoryEntry | undefined;
  /** Records that link to this one, by title. */
  readonly linksTo: (kind: Kind, id: string) => readonly DirectoryEntry[];
  /** Problems of a record whose links lead nowhere; call it from every `loadX`. */
  readonly check: (raw: RawRecord, references: readonly Reference[]) => Problem[];
}

type Data = Record<string, unknown>;

interface KindRule {
  readonly dir: string;
  readonly files?: RegExp;
  readonly list?: (raw: RawRecord) => Data[];
  readonly title: (data: Data, raw: RawRecord) => string;
  readonly url: (id: string, raw: RawRecord) => string;
  readonly date?: (data: Data, raw: RawRecord) => unknown;
  /** Id, where it is not the name of the file or folder. */
  readonly id?: (data: Data, raw: RawRecord) => string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `docs/pedoman/enam-urusan/sosial.md` → `enam-urusan/sosial`; the overview of a folder has the folder's id, the first page `index`. */
const pedomanId = (raw: RawRecord): string => raw.file.replace(/^docs\/pedoman\//, '').replace(/\.md$/, '').replace(/\/index$/, '');

const pedomanPath = (raw: RawRecord): string => {
  const id = pedomanId(raw);
  return id === 'index' ? '/pedoman/' : `/pedoman/${id}/`;
};

const orientasiId = (raw: RawRecord): string => raw.file.replace(/^docs\/orientasi\//, '').replace(/(\/index)?\.md$/, '');

function hasDoubt(data: unknown): boolean {
  if (Array.isArray(data)) return data.some(hasDoubt);
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([key, value]) => (key === 'kepastian' && value === 'perlu-verifikasi') || (key === 'perlu_verifikasi' && value === true) || hasDoubt(value));
}

/** One row a kind: where its files are, its title, its address. */
const KINDS: Record<Kind, KindRule> = {
  peraturan: {
    dir: 'data/regulasi',
    files: /^meta\.yml$/,
    title: (data) => `${text(data.sebutan)} tentang ${text(data.judul)}`,
    url: (id) => `/regulasi/${id}/`,
    date: (data) => data.tanggal_diundangkan ?? data.tanggal_ditetapkan,
  },
  praktik: {dir: 'docs/praktik-baik', files: /\.md$/, title: (data) => text(data.judul), url: (id) => `/praktik-baik/${id}/`, date: (data) => data.ditinjau_pada},
  ide: {dir: 'data/ide', title: (data) => text(data.judul), url: (id) => `/belanja-ide/${id}/`, date: (data) => data.tanggal},
  pertemuan: {dir: 'blog', files: /^index\.md$/, title: (data) => text(data.title), url: (id) => `/pertemuan/${id}/`, date: (_data, raw) => raw.id.slice(0, 10)},
  indikator: {dir: 'data/indikator', title: (data) => text(data.nama), url: (id) => `/indikator/${id}/`},
  pedoman: {dir: 'docs/pedoman', files: /\.md$/, id: (_data, raw) => pedomanId(raw), title: (data) => text(data.title), url: (_id, raw) => pedomanPath(raw)},
  istilah: {dir: 'data/istilah', id: (data) => text(data.id), list: (raw) => ((raw.data as {istilah?: Data[]} | null)?.istilah ?? []), title: (data) => text(data.istilah), url: (id) => `/istilah/#${id}`},
  sumber: {dir: 'data/sumber', title: (data) => text(data.judul), url: (id) => `/sumber/#${id}`},
  wilayah: {dir: 'data/wilayah', title: (data) => text(data.nama), url: () => '/'},
  // A path is `<jalur>`, a step `<jalur>/<langkah>`: step names may come back in another path.
  orientasi: {dir: 'docs/orientasi', files: /\.md$/, id: (_data, raw) => orientasiId(raw), title: (data) => text(data.judul), url: (id) => `/orientasi/${id}/`},
};

function toEntry(kind: Kind, rule: KindRule, raw: RawRecord, data: Data): DirectoryEntry {
  const id = rule.id?.(data, raw) ?? raw.id;
  const date = rule.date?.(data, raw);
  const titleEn = text(data.judul_en ?? data.nama_en ?? data.title_en ?? data.istilah_en);
  return {
    kind,
    id,
    title: rule.title(data, raw),
    url: rule.url(id, raw),
    ...(titleEn ? {titleEn} : {}),
    ...(typeof date === 'string' ? {date} : {}),
    ...(hasDoubt(data) ? {unverified: true} : {}),
  };
}

const LINK_KEYS: Record<string, Kind> = {
  peraturan: 'peraturan',
  praktik: 'praktik',
  ide: 'ide',
  pertemuan: 'pertemuan',
  indikator: 'indikator',
  pedoman: 'pedoman',
  istilah: 'istilah',
  sumber: 'sumber',
};

/**
 * The links of a record, found wherever they stand: any key named after a kind (`peraturan`, `praktik`, `ide`,
 * `pertemuan`, `indikator`, `pedoman`, `istilah`, `sumber`) that holds an id or a list of ids, at any depth.
 */
export function collectReferences(data: unknown, path: readonly PropertyKey[] = []): Reference[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => collectReferences(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const kind = LINK_KEYS[key];
    const here = [...path, key];
    if (kind && typeof value === 'string') return [{kind, id: value, path: here}];
    if (kind && Array.isArray(value) && value.every((one) => typeof one === 'string')) {
      return value.map((id, index) => ({kind, id: id as string, path: [...here, index]}));
    }
    return collectReferences(value, here);
  });
}

/** Reads titles and links of every record below the project root. */
export function loadDirectory(root: string): Directory {
  const found = (Object.entries(KINDS) as [Kind, KindRule][]).flatMap(([kind, rule]) =>
    readDataDir(root, rule.dir, rule.files).records.flatMap((raw) => {
      const rows = rule.list ? rule.list(raw) : [(raw.data ?? {}) as Data];
      return rows.map((data) => ({entry: toEntry(kind, rule, raw, data), references: collectReferences(data)}));
    }),
  );
  const entries = found.map(({entry}) => entry);
  const byKey = new Map(entries.map((entry) => [`${entry.kind}:${entry.id}`, entry]));
  const reverse = new Map<string, DirectoryEntry[]>();
  for (const {entry, references} of found) {
    for (const key of new Set(references.map((ref) => `${ref.kind}:${ref.id}`))) {
      reverse.set(key, [...(reverse.get(key) ?? []), entry]);
    }
  }
  const idsOf = (kind: Kind): string[] => entries.filter((entry) => entry.kind === kind).map((entry) => entry.id);
  return {
    entries,
    get: (kind, id) => byKey.get(`${kind}:${id}`),
    linksTo: (kind, id) => [...(reverse.get(`${kind}:${id}`) ?? [])].sort((a, b) => a.title.localeCompare(b.title, 'id')),
    check: (raw, references) =>
      references
        .filter((ref) => !byKey.has(`${ref.kind}:${ref.id}`))
        .map((ref) => {
          const line = raw.lineOf(ref.path);
          return {
            file: raw.file,
            ...(line === undefined ? {} : {line}),
            field: ref.path.map(String).join('.'),
            message: `${ref.kind} "${ref.id}" tidak ada di pustaka.${didYouMean(ref.id, idsOf(ref.kind))}`,
          };
        }),
  };
}
