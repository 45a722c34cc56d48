/** Filters of the registers; their state lives in the address. Pure. */
import {toSearch} from '../site/addressState';
import {isOverdue} from './state';
import type {DecisionProps, FollowUpProps} from './views';

/** An empty text lets everything through. */
export interface Filter {
  readonly status: string;
  readonly pertemuan: string;
}

export const NO_FILTER: Filter = {status: '', pertemuan: ''};

/** Reads `?status=…&pertemuan=…`; other keys are dropped. */
export function parseFilter(query: string): Filter {
  const params = new URLSearchParams(query);
  return {status: params.get('status') ?? '', pertemuan: params.get('pertemuan') ?? ''};
}

/** `?status=…&pertemuan=…`, or an empty text; the inverse of `parseFilter`. */
export function stringifyFilter({status, pertemuan}: Filter): string {
  return toSearch([['status', status], ['pertemuan', pertemuan]]);
}

/** Status under which a follow-up is found: "terlambat" goes before what is typed. */
export function followUpStatus(row: FollowUpProps, today: string): string {
  const state = 'value' in row.state ? row.state.value : undefined;
  const deadline = 'value' in row.deadline ? row.deadline.value : undefined;
  if (isOverdue(state, deadline, today)) return 'terlambat';
  return state ?? 'belum-diketahui';
}

export const decisionStatus = (row: DecisionProps): string => row.state;

/** Rows that pass; order stays. */
export function applyFilter<Row extends {readonly meeting: {readonly id: string}}>(rows: readonly Row[], filter: Filter, statusOf: (row: Row) => string): Row[] {
  return rows.filter((row) => (!filter.status || statusOf(row) === filter.status) && (!filter.pertemuan || row.meeting.id === filter.pertemuan));
}
