/** The summary of a comparison in words: "3 pasal diubah, 1 pasal disisipkan; 76 pasal sama." */
import {translate} from '@docusaurus/Translate';
import type {ChangeCounts} from '../compare/summary';
import type {ChangeKind} from '../compare/types';

type Say = (count: number) => string;

const SAID: readonly (readonly [Exclude<ChangeKind, 'sama'>, Say])[] = [
  ['diubah', (count) => translate({id: 'regulations.compare.amended', description: 'Part of a list of counts', message: '{count} pasal diubah'}, {count})],
  ['disisipkan', (count) => translate({id: 'regulations.compare.inserted', description: 'Part of a list of counts', message: '{count} pasal disisipkan'}, {count})],
  ['dihapus', (count) => translate({id: 'regulations.compare.removed', description: 'Part of a list of counts', message: '{count} pasal dihapus'}, {count})],
  ['dipindah', (count) => translate({id: 'regulations.compare.moved', description: 'Part of a list of counts', message: '{count} pasal dipindah'}, {count})],
  ['dinomori-ulang', (count) => translate({id: 'regulations.compare.renumbered', description: 'Part of a list of counts', message: '{count} pasal bernomor baru'}, {count})],
];

/** At most three sentences: articles, moved ones that were also reworded, other parts. */
export function countSentence({articles, alsoReworded, others}: ChangeCounts): string {
  const parts = SAID.flatMap(([kind, say]) => (articles[kind] > 0 ? [say(articles[kind])] : []));
  const same = translate({id: 'regulations.compare.same', description: 'End of a list of counts', message: '{count} pasal sama'}, {count: articles.sama});
  const none = translate({id: 'regulations.compare.none', description: 'In place of counts', message: 'Tidak ada pasal yang berubah'});
  const rest = [
    ...(alsoReworded > 0 ? [translate({id: 'regulations.compare.alsoReworded', description: 'Of the articles with a new number or place', message: '{count} pasal yang pindah atau bernomor baru juga diubah isinya.'}, {count: alsoReworded})] : []),
    ...(others > 0 ? [translate({id: 'regulations.compare.others', description: 'Headings, preamble, elucidation, annexes', message: 'Bagian lain yang berubah: {count}.'}, {count: others})] : []),
  ];
  return [`${parts.length > 0 ? parts.join(', ') : none}; ${same}.`, ...rest].join(' ');
}
