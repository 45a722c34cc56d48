/** Which acts stand in the diagram: at most seven around the act itself, every kind of relation first. Pure. */
import {RELATION_ORDER} from '../labels';
import type {RelationProps} from '../props';
import type {RelationKind} from '../relations';

/** Around the act in the middle. */
const MOST = 7;

export interface Neighbour {
  readonly name: string;
  /** Absent when the library does not hold it. */
  readonly id?: string;
}

/** The acts of one kind that are drawn, and how many are not. */
export interface Group {
  readonly kind: RelationKind;
  readonly shown: readonly Neighbour[];
  readonly more: number;
}

/** One act of each kind in turn until seven are chosen; what changes this act comes first. */
export function chooseNeighbours(relations: readonly RelationProps[]): Group[] {
  const kinds = RELATION_ORDER.map((kind) => ({kind, all: relations.filter((one) => one.kind === kind)})).filter(({all}) => all.length > 0);
  const take = new Map(kinds.map(({kind}) => [kind, 0]));
  for (let round = 1, left = MOST; left > 0 && kinds.some(({all}) => all.length >= round); round += 1) {
    for (const {kind, all} of kinds) {
      if (left === 0 || all.length < round) continue;
      take.set(kind, round);
      left -= 1;
    }
  }
  return kinds.map(({kind, all}) => {
    const shown = all.slice(0, take.get(kind));
    return {kind, shown: shown.map(({name, id}) => ({name, ...(id ? {id} : {})})), more: all.length - shown.length};
  });
}
