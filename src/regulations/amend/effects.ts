/** What an instruction says it does, provision by provision, whether or not it is carried out. */
import type {ChangeAction} from '../changes';
import type {Unit} from '../grammar/types';
import type {Document} from './document';
import type {Instruction} from './instruction';
import {idOf, type Path} from './path';
import {readQuote, unitsOf} from './quote';
import {expandRange, find} from './resolve';
import {Refusal} from './refusal';
import type {Operation} from './sentence';

export interface Effect {
  readonly action: ChangeAction;
  /** Permalink in the base act; empty when nobody knows. */
  readonly target: string;
}

/** The single provisions of a range, as far as the base has them. */
function expand(document: Document, path: Path): readonly Path[] {
  try {
    return expandRange(document, path);
  } catch (error) {
    if (error instanceof Refusal) return [path];
    throw error;
  }
}

/** Articles that come with an inserted BAB, Bagian or Paragraf. */
function articlesWithin(named: readonly Path[], {newText}: Instruction): string[] {
  const groups = named.flatMap((path) => path.at(-1) ?? []).filter(({kind}) => kind === 'bab' || kind === 'bagian' || kind === 'paragraf');
  if (groups.length === 0) return [];
  const quoted = readQuote(newText).headed;
  return groups.flatMap((step) => unitsOf(quoted, step.kind as Unit['kind']).filter(({number}) => idOf([{kind: step.kind, number}]) === idOf([step])).flatMap((unit) => unitsOf([unit], 'pasal').map(({id}) => id)));
}

function effectsOfOperation(operation: Operation, document: Document, instruction: Instruction): Effect[] {
  if (operation.kind === 'sisip') {
    const action = operation.verb === 'sisip' ? 'disisipkan' : 'ditambah';
    if (operation.named.length > 0) return [...operation.named.map(idOf), ...articlesWithin(operation.named, instruction)].map((target) => ({action, target}));
    const quoted = operation.of === 'pasal' ? unitsOf(readQuote(instruction.newText).headed, 'pasal').filter((unit) => !document.byId.has(unit.id)) : [];
    return quoted.map(({id}) => ({action, target: id}));
  }
  const prefix = operation.part === 'penjelasan' ? 'penjelasan-' : '';
  return expand(document, operation.path).map((path) => ({action: operation.kind === 'hapus' ? 'dihapus' : 'diubah', target: prefix + (find(document, path)?.id ?? idOf(path))}));
}

/** Effects in the order of the sentence, each once; one with an empty target when the sentence names nothing. */
export function effectsOf(instruction: Instruction, document: Document): Effect[] {
  const words = (instruction.phrase?.paths ?? []).flatMap((path) => expand(document, path)).map((path): Effect => ({action: 'diganti', target: idOf(path)}));
  const all = [...words, ...instruction.operations.flatMap((one) => effectsOfOperation(one, document, instruction))];
  const once = all.filter((one, index) => all.findIndex(({action, target}) => action === one.action && target === one.target) === index);
  return once.length > 0 ? once : [{action: 'diubah', target: ''}];
}
