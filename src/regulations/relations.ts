/** Relations seen from both sides: an editor writes one, the inverse is computed. Pure. */
import type {Certainty} from '../site/certainty';
import {known} from './recordRules';
import type {RegulationRecord, Relation} from './schema';

export type RelationKind = Relation['jenis'];

const INVERSE = {
  mengubah: 'diubah-oleh',
  mencabut: 'dicabut-oleh',
  melaksanakan: 'dilaksanakan-oleh',
  mengacu: 'diacu-oleh',
} as const;

/** One relation of a regulation, whoever wrote it. */
export interface RelationView {
  readonly kind: RelationKind;
  /** Id of the other regulation; absent when the library does not hold it. */
  readonly id?: string;
  readonly name: string;
  readonly title?: string;
  /** Article that says so, with its act: "151 UU 8/2016". */
  readonly article?: string;
  readonly note?: string;
  readonly partial: boolean;
  readonly certainty: Certainty;
  /** Day from which the other regulation holds, as well as we know it; its year otherwise. */
  readonly since?: string;
}

/** Day from which a regulation holds: in force, else promulgated, else signed; undefined when none is known. */
export function startOf(record: RegulationRecord): string | undefined {
  return known(record.tanggal_berlaku) ?? known(record.tanggal_diundangkan) ?? known(record.tanggal_ditetapkan);
}

function view(kind: RelationKind, relation: Relation, writer: RegulationRecord, other: RegulationRecord | undefined): RelationView {
  const since = other ? (startOf(other) ?? other.tahun?.toString()) : /\/(\d{4})\b/.exec(relation.di_luar ?? '')?.[1];
  return {
    kind,
    name: other?.sebutan ?? relation.di_luar ?? relation.peraturan ?? '',
    partial: relation.sebagian ?? false,
    certainty: relation.kepastian ?? writer.kepastian,
    ...(other ? {id: other.id, title: other.judul} : {}),
    ...(relation.pasal ? {article: relation.pasal} : {}),
    ...(relation.catatan ? {note: relation.catatan} : {}),
    ...(since ? {since} : {}),
  };
}

/** Every regulation's relations, its own and the computed inverses, newest first within a kind. */
export function buildRelations(records: readonly RegulationRecord[]): ReadonlyMap<string, readonly RelationView[]> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const views = new Map<string, RelationView[]>(records.map((record) => [record.id, []]));
  for (const record of records) {
    for (const relation of record.relasi) {
      const other = relation.peraturan === undefined ? undefined : byId.get(relation.peraturan);
      views.get(record.id)?.push(view(relation.jenis, relation, record, other));
      const kind = relation.jenis as keyof typeof INVERSE;
      if (other) views.get(other.id)?.push(view(INVERSE[kind], relation, record, record));
    }
  }
  for (const list of views.values()) list.sort((a, b) => (b.since ?? '').localeCompare(a.since ?? '') || a.name.localeCompare(b.name, 'id'));
  return views;
}
