/** Plans instructions without new provisions: deletions, words, annexes. */
import type {ParsedRegulation} from '../grammar/types';
import {isUnit} from '../grammar/types';
import {segmentsOf} from '../grammar/serialize';
import {spanOf, textOf, type Document} from './document';
import type {Instruction} from './instruction';
import {idOf, nameOf, type Path} from './path';
import type {PhraseChange} from './phrase';
import {EMPTY, join, type Plan} from './plan';
import {unitsOf} from './quote';
import {doubt} from './refusal';
import {expandRange, need} from './resolve';
import {deleteUnit} from './write';

/** "Pasal 7 dihapus." and the like. */
export function planDeletion(document: Document, paths: readonly Path[]): Plan {
  return join(paths.flatMap((path) => expandRange(document, path)).map((path) => {
    const unit = need(document, path);
    const inner = unit.kind === 'pasal' ? [] : unitsOf([unit], 'pasal').map(({id}) => id);
    return {...EMPTY, edits: deleteUnit(document, unit), touched: [unit.id, ...inner]};
  }));
}

/** Words with any white space between them; never a part of a longer word. */
function wordPattern(words: string): RegExp {
  const escaped = words.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'gu');
}

/** Replaces words within provisions; words that stand nowhere there are a doubt. */
export function planPhrase(document: Document, {from, to, paths}: PhraseChange): Plan {
  return join(paths.flatMap((path) => expandRange(document, path)).map((path) => {
    const unit = need(document, path);
    const {start} = spanOf(document, unit);
    const edits = [...textOf(document, unit).matchAll(wordPattern(from))].map((match) => ({start: start + match.index, end: start + match.index + match[0].length, text: to}));
    if (edits.length === 0) doubt(`kata “${from}” tidak ada dalam ${nameOf(path)}`);
    if (to === '') doubt(`penghapusan kata “${from}” dapat mengubah kalimat; periksa ${nameOf(path)}`);
    return {...EMPTY, edits, touched: [unit.id]};
  }));
}

/** A whole annex takes the place of the one in the base. */
export function planAnnex(document: Document, instruction: Instruction, amending: ParsedRegulation): Plan {
  const [operation, ...others] = instruction.operations;
  const [annex, ...more] = instruction.annexed ?? [];
  if (operation?.kind !== 'ubah' || operation.path.length !== 1 || others.length > 0 || more.length > 0) return doubt('hanya sebagian lampiran atau beberapa lampiran yang diubah');
  const old = need(document, operation.path);
  const given = amending.root.children.filter(isUnit).filter(({kind}) => kind === 'lampiran');
  const unit = annex ? given.find(({id}) => id === idOf([annex].flat())) : given.length === 1 ? given[0] : undefined;
  if (!unit) return doubt(`lampiran baru untuk ${nameOf(operation.path)} tidak ditemukan dalam peraturan perubahan`);
  const lines = new Map<number, string>();
  for (const {line, text} of segmentsOf(unit)) lines.set(line, (lines.get(line) ?? '') + text);
  return {...EMPTY, edits: [{...spanOf(document, old), text: [...lines.values()].join('\n').trimEnd()}], touched: [old.id]};
}
