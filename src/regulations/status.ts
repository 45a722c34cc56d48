/** Whether a regulation holds on a day: computed from relations, dates and certainty, never typed (REGULATIONS A.3). Pure. */
import {startOf, type RelationView} from './relations';
import type {RegulationRecord} from './schema';

export const STATUS_CODES = ['berlaku', 'berlaku-dengan-perubahan', 'dicabut-sebagian', 'dicabut', 'digantikan', 'belum-berlaku', 'belum-diperiksa', 'model'] as const;

export type StatusCode = (typeof STATUS_CODES)[number];

export interface Status {
  readonly code: StatusCode;
  /** Acts that amend it and hold by then. */
  readonly amendedBy: readonly RelationView[];
  /** Acts that repeal it and hold by then. */
  readonly repealedBy: readonly RelationView[];
  /** Day from which it holds, where known. */
  readonly since?: string;
}

/** True when the other act has taken effect; an act with a known year only counts from the next year on, one without any date counts. */
function inEffect({since}: RelationView, today: string): boolean {
  if (since === undefined) return true;
  return since.length === 4 ? since < today.slice(0, 4) : since <= today;
}

function codeOf(record: RegulationRecord, today: string, amended: boolean, repeals: readonly RelationView[]): StatusCode {
  if (record.jenis_naskah === 'model') return 'model';
  const sure = repeals.filter((view) => view.certainty !== 'perlu-verifikasi');
  if (sure.some((view) => !view.partial)) return 'dicabut';
  if (repeals.some((view) => !view.partial)) return 'digantikan';
  const start = startOf(record);
  if (start !== undefined && start > today) return 'belum-berlaku';
  if (record.kepastian === 'perlu-verifikasi' || !record.status_diperiksa) return 'belum-diperiksa';
  if (start === undefined && String(record.tahun) >= today.slice(0, 4)) return 'belum-diperiksa';
  if (repeals.length > 0) return 'dicabut-sebagian';
  return amended ? 'berlaku-dengan-perubahan' : 'berlaku';
}

/**
 * The status of one regulation on a day.
 * `digantikan`: a successor is known but its repeal clause has not been read; `belum-diperiksa`: the record itself is unverified, or nobody has checked whether it still holds.
 * @param relations both directions, from `buildRelations`
 * @param today `YYYY-MM-DD`
 */
export function computeStatus(record: RegulationRecord, relations: readonly RelationView[], today: string): Status {
  const by = (kind: RelationView['kind']): RelationView[] => relations.filter((view) => view.kind === kind && inEffect(view, today));
  const amendedBy = by('diubah-oleh');
  const repealedBy = by('dicabut-oleh');
  const since = startOf(record);
  return {code: codeOf(record, today, amendedBy.length > 0, repealedBy), amendedBy, repealedBy, ...(since ? {since} : {})};
}
