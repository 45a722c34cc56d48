/** Entries gathered into what a reader takes in at once: one changed provision, a run of new numbers, a run without change. */
import type {CompareLabels} from './labels';
import {isChange} from './summary';
import type {Comparison, Entry, Provision} from './types';

export type Block =
  | {readonly kind: 'entri'; readonly entry: Entry}
  | {readonly kind: 'nomor'; readonly entries: readonly Entry[]}
  | {readonly kind: 'sama'; readonly entries: readonly Entry[]};

const kindOf = (entry: Entry): Block['kind'] => (!isChange(entry) ? 'sama' : entry.kind === 'dinomori-ulang' && !entry.reworded ? 'nomor' : 'entri');

/** An unchanged heading between two changes is no news; as the only block it is. */
const isNews = (block: Block, _index: number, all: readonly Block[]): boolean => block.kind !== 'sama' || all.length === 1 || block.entries.some(({type}) => type !== 'judul');

/** In reading order. An unchanged heading does not break a run of new numbers. */
export function toBlocks(comparison: Comparison): Block[] {
  const blocks: Block[] = [];
  for (const entry of comparison) {
    const kind = kindOf(entry);
    const last = blocks.at(-1);
    if (last?.kind === 'nomor' && kind === 'sama' && entry.type === 'judul') continue;
    if (kind === 'entri') blocks.push({kind, entry});
    else if (last?.kind === kind) blocks[blocks.length - 1] = {kind, entries: [...last.entries, entry]};
    else blocks.push({kind, entries: [entry]});
  }
  return blocks.filter(isNews);
}

/** The provision by which an entry is named and linked: as it stands now, else as it stood. */
export function faceOf({old, new: fresh}: Entry): Provision | undefined {
  return fresh ?? old;
}

/** Anchor on the page: the permalink of the provision; `lama-…` for one that is gone, since its number may have been given anew. */
export function anchorOf(entry: Entry): string {
  const face = faceOf(entry);
  const id = face ? face.id || face.key.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase() : '';
  return entry.new ? id : `lama-${id}`;
}

/** "Pasal 7", or "Pasal 7 menjadi Pasal 8". */
export function titleOf({old, new: fresh, type}: Entry, labels: CompareLabels): string {
  if (old && fresh && old.name !== fresh.name && type !== 'penjelasan-pasal') return labels.became(old.name, fresh.name);
  return (fresh ?? old)?.name ?? '';
}

/** "Menimbang sampai dengan Diktum; Pasal 1 sampai dengan Pasal 6": neighbours of one type as one range; headings only when nothing else is there. */
export function namesOf(entries: readonly Entry[], labels: CompareLabels): string {
  const rest = entries.filter(({type}) => type !== 'judul');
  const groups: Entry[][] = [];
  for (const entry of rest.length > 0 ? rest : entries) {
    const last = groups.at(-1);
    if (last?.[0]?.type === entry.type) last.push(entry);
    else groups.push([entry]);
  }
  return groups
    .map((group) => {
      const names = group.map((entry) => titleOf(entry, labels));
      const [first = '', last = ''] = [names[0], names.at(-1)];
      return first === last ? first : labels.range(first, last);
    })
    .join('; ');
}
