import type {Source} from './schema';

/** What a page shows of a source. */
export interface SourceProps {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  readonly kind: Source['jenis'];
  readonly address?: string;
  readonly seen: string;
  readonly note?: string;
  readonly unverified: boolean;
}

/** Just enough to name the source of one statement. */
export interface SourceRef {
  readonly id: string;
  readonly publisher: string;
}

/** One source as lists show it. */
export function toSourceProps(source: Source): SourceProps {
  return {
    id: source.id,
    title: source.judul,
    publisher: source.penerbit,
    kind: source.jenis,
    seen: source.dilihat,
    unverified: source.perlu_verifikasi,
    ...(source.tanggal ? {date: source.tanggal} : {}),
    ...(source.alamat ? {address: source.alamat} : {}),
    ...(source.catatan ?? source.lokasi ? {note: [source.lokasi, source.catatan].filter(Boolean).join('. ')} : {}),
  };
}

/** The sources of a page, in the order in which it names them; unknown ids are left to `directory.check`. */
export function pickSources(sources: readonly Source[], ids: Iterable<string>): SourceProps[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...new Set(ids)].flatMap((id) => {
    const source = byId.get(id);
    return source ? [toSourceProps(source)] : [];
  });
}

/** The sources of one statement, for `SourceRefs`. */
export function pickSourceRefs(sources: readonly Source[], ids: Iterable<string> = []): SourceRef[] {
  return pickSources(sources, ids).map(({id, publisher}) => ({id, publisher}));
}
