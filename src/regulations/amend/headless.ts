/** Plans an instruction whose new text comes without a heading: ayat, huruf, angka, or the text of one article. */
import type {Unit} from '../grammar/types';
import {innerUnits, spanOf, type Document} from './document';
import type {Instruction} from './instruction';
import {idOf, nameOf, stepOf, type Path} from './path';
import {findSpot, inOrder} from './place';
import {EMPTY, join, type Plan} from './plan';
import {splitItems, type Item} from './quote';
import {doubt} from './refusal';
import {find, need, sameNumber} from './resolve';
import type {Operation} from './sentence';
import {deleteUnit, insertItems, replaceContent, replaceItem} from './write';

type Insertion = Extract<Operation, {kind: 'sisip'}>;

const pathsOf = (operation: Operation): readonly Path[] => (operation.kind === 'sisip' ? operation.named : [operation.path]);

/** The provisions that the new text must give: what reads so, else all that is changed or inserted. */
function expected({restated, operations}: Instruction): readonly Path[] {
  return restated.length > 0 ? restated : operations.filter(({kind}) => kind !== 'hapus').flatMap(pathsOf);
}

/** Paths cut after the level of the items: "ayat (1) huruf c" is given by ayat (1). */
function atLevel(paths: readonly Path[], kind: Item['kind']): Path[] | undefined {
  const cut = paths.map((path) => path.slice(0, path.findLastIndex((step) => step.kind === kind) + 1));
  if (cut.some((path) => path.length === 0)) return undefined;
  return cut.filter((path, index) => cut.findIndex((one) => idOf(one) === idOf(path)) === index);
}

function oneArticle(paths: readonly Path[]): Path {
  const articles = [...new Set(paths.map((path) => stepOf(path, 'pasal')?.number))];
  const [number] = articles;
  if (articles.length !== 1 || number === undefined) return doubt('naskah baru tanpa kepala pasal, padahal perintah menyebut lebih dari satu pasal atau tidak menyebut pasal');
  return [{kind: 'pasal', number}];
}

function replaceOne(document: Document, path: Path, item: Item, midLine: boolean): Plan {
  const unit = need(document, path);
  return {...EMPTY, edits: [replaceItem(document, unit, item.lines, midLine)], touched: [unit.id]};
}

function deleteOne(document: Document, path: Path): Plan {
  const unit = need(document, path);
  return {...EMPTY, edits: deleteUnit(document, unit), touched: [unit.id]};
}

function insertSome(document: Document, operation: Insertion, items: readonly Item[], midLine: boolean): Plan {
  const there = operation.named.find((path) => find(document, path));
  if (there) doubt(`${nameOf(there)} sudah ada dalam naskah asal`);
  const spot = findSpot(document, operation, operation.of as Unit['kind']);
  const row = innerUnits(document.parents.get(spot.beside) ?? spot.beside).filter(({kind}) => kind === spot.beside.kind);
  inOrder(row, items, spanOf(document, spot.beside)[spot.side === 'after' ? 'end' : 'start'], document);
  return {...EMPTY, edits: [insertItems(document, spot, items.map(({lines}) => lines), midLine)], added: operation.named.map(idOf)};
}

/** Every item of the new text belongs to one provision named, and the reverse. */
function planItems(document: Document, instruction: Instruction, items: readonly Item[], paths: readonly Path[]): Plan {
  const itemOf = (path: Path): Item | undefined => items.find(({number}) => sameNumber(number, path.at(-1)?.number ?? ''));
  const first = items[0];
  const insertions = instruction.operations.filter((one): one is Insertion => one.kind === 'sisip' && one.named.length > 0 && one.named.every((path) => paths.some((other) => idOf(other) === idOf(path))));
  const inserted = insertions.flatMap(({named}) => named.map(idOf));
  const changed = paths.filter((path) => !inserted.includes(idOf(path)));
  return join([
    ...changed.map((path) => {
      const item = itemOf(path);
      return item ? replaceOne(document, path, item, instruction.midLine && item === first) : doubt(`naskah baru untuk ${nameOf(path)} tidak ditemukan`);
    }),
    ...insertions.map((one) => insertSome(document, one, one.named.flatMap((path) => itemOf(path) ?? []), instruction.midLine && itemOf(one.named[0] ?? []) === first)),
    ...instruction.operations.flatMap((one) => (one.kind === 'hapus' ? [deleteOne(document, one.path)] : [])),
  ]);
}

const sameNumbers = (items: readonly Item[], paths: readonly Path[]): boolean => items.length === paths.length && items.every(({number}) => paths.some((path) => sameNumber(number, path.at(-1)?.number ?? '')));
const listed = (items: readonly Item[]): string => items.map(({kind, number}) => `${kind} ${kind === 'ayat' ? `(${number})` : number}`).join(', ');

/** Plans new text without headings. */
export function planHeadless(document: Document, instruction: Instruction): Plan {
  const {newText, midLine} = instruction;
  const wanted = expected(instruction);
  const article = oneArticle(wanted);
  const [only] = wanted;
  const items = splitItems(newText);
  if (only && wanted.length === 1 && only.length === 1) {
    const unit = need(document, article);
    return {...EMPTY, edits: [replaceContent(document, unit, newText, midLine)], touched: [unit.id]};
  }
  const paths = items?.[0] ? atLevel(wanted, items[0].kind) : undefined;
  if (items && paths && sameNumbers(items, paths)) return planItems(document, instruction, items, paths);
  if (!items && only && wanted.length === 1 && find(document, only)) {
    const unit = need(document, only);
    return {...EMPTY, edits: [replaceContent(document, unit, newText, midLine)], touched: [unit.id]};
  }
  return doubt(`naskah baru memuat ${items ? listed(items) : 'teks tanpa nomor'}, sedangkan perintah menyebut ${wanted.map(nameOf).join(', ')}`);
}
