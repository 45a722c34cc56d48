import type {ChangeKind, Comparison, Entry} from './types';

/** Counts for the summary in words. */
export interface ChangeCounts {
  /** Articles by what happened to them. */
  readonly articles: Readonly<Record<ChangeKind, number>>;
  /** Articles with a new number or place whose words changed as well. */
  readonly alsoReworded: number;
  /** Headings, preamble, elucidation, annexes: how many changed in any way. */
  readonly others: number;
}

/** True when anything happened to it. */
export const isChange = ({kind, reworded}: Entry): boolean => kind !== 'sama' || reworded;

/** Counts changes, articles apart from the rest. */
export function countChanges(comparison: Comparison): ChangeCounts {
  const articles: Record<ChangeKind, number> = {sama: 0, diubah: 0, disisipkan: 0, dihapus: 0, dipindah: 0, 'dinomori-ulang': 0};
  for (const {type, kind} of comparison) if (type === 'pasal') articles[kind] += 1;
  return {
    articles,
    alsoReworded: comparison.filter(({type, kind, reworded}) => type === 'pasal' && reworded && (kind === 'dipindah' || kind === 'dinomori-ulang')).length,
    others: comparison.filter((entry) => entry.type !== 'pasal' && isChange(entry)).length,
  };
}
