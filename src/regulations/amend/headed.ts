/** Plans an instruction whose new text has its own headings: whole articles, Bagian, BAB. */
import {isUnit, type Unit} from '../grammar/types';
import {flat, innerUnits, spanOf, textOf, type Document} from './document';
import type {Instruction} from './instruction';
import {idOf, nameOf, stepOf, type Path} from './path';
import {findSpot, inOrder} from './place';
import {EMPTY, join, type Plan} from './plan';
import {linesOf, unitsOf, type Quote} from './quote';
import {doubt} from './refusal';
import {articlesOf, find, need, sameNumber} from './resolve';
import type {Operation} from './sentence';
import {deleteUnit, insertUnits, replaceHeading, replaceUnit} from './write';

type Insertion = Extract<Operation, {kind: 'sisip'}>;
const isGroup = (unit: Unit): boolean => unit.kind === 'bab' || unit.kind === 'bagian' || unit.kind === 'paragraf';
const pathOf = (unit: Unit): Path => [{kind: unit.kind as Path[number]['kind'], number: unit.number}];
const is = (unit: Unit, path: Path): boolean => unit.kind === path.at(-1)?.kind && idOf(pathOf(unit)) === idOf(path.slice(-1));
const wordsOf = (unit: Unit): string => flat(linesOf(unit).map(({text}) => text).join(' '));

/** What the sentence says about one article, besides the article as a whole. */
interface Named {
  readonly inner: readonly Path[];
  readonly deleted: readonly Path[];
  readonly whole: boolean;
}

function namedWithin(instruction: Instruction, article: Unit): Named | undefined {
  const paths = instruction.operations.flatMap((one): readonly (readonly [Path, boolean])[] => (one.kind === 'sisip' ? [...one.named, ...one.anchors].map((path) => [path, false] as const) : [[one.path, one.kind === 'hapus']]));
  const own = paths.filter(([path]) => sameNumber(stepOf(path, 'pasal')?.number ?? '', article.number));
  const restated = instruction.restated.some((path) => is(article, path));
  if (own.length === 0 && !restated) return undefined;
  return {inner: own.map(([path]) => path).filter((path) => path.length > 1), deleted: own.filter(([, gone]) => gone).map(([path]) => path), whole: own.some(([path]) => path.length === 1)};
}

/** The parts of the base article that the sentence does not name must come back; where their words differ, that is noted. */
function compare(document: Document, old: Unit, article: Unit, {inner, deleted, whole}: Named): string[] {
  if (whole && inner.length === 0) return [];
  const has = (unit: Unit, paths: readonly Path[]): boolean => paths.some((path) => idOf(path) === unit.id || idOf(path).startsWith(`${unit.id}-`) || unit.id.startsWith(`${idOf(path)}-`));
  const news = new Map(innerUnits(article).map((unit) => [unit.id, unit]));
  const kept = innerUnits(old).filter((unit) => !has(unit, deleted));
  const lost = kept.filter((unit) => !news.has(unit.id));
  if (lost.length > 0) doubt(`naskah baru Pasal ${article.number} tidak memuat ${lost.map(({kind, number}) => `${kind} ${kind === 'ayat' ? `(${number})` : number}`).join(', ')}, padahal perintah tidak menghapusnya`);
  const other = kept.filter((unit) => !has(unit, inner) && wordsOf(news.get(unit.id) ?? unit) !== flat(textOf(document, unit)));
  return other.map(({kind, number}) => `Pasal ${article.number} ${kind} ${kind === 'ayat' ? `(${number})` : number} berbeda dari naskah asal, padahal perintah tidak menyebutnya`);
}

function replaceArticle(document: Document, instruction: Instruction, article: Unit): Plan {
  const named = namedWithin(instruction, article);
  if (!named) return doubt(`naskah baru berkepala Pasal ${article.number}, padahal perintah tidak menyebut pasal itu`);
  const old = need(document, pathOf(article));
  return {...EMPTY, edits: [replaceUnit(document, old, article)], touched: [old.id], whole: [article], notes: compare(document, old, article, named)};
}

/** A Bagian heading printed above a changed article must be the one that the base has there. */
function sameHeading(document: Document, group: Unit): void {
  const [first] = unitsOf([group], 'pasal');
  const article = first && find(document, pathOf(first));
  for (let one = article && document.parents.get(article); one; one = document.parents.get(one)) {
    const heading = one.children.filter((child) => !isUnit(child)).flatMap((child) => ('segments' in child ? child.segments : [])).map(({text}) => text).join(' ');
    if (one.kind === group.kind && is(one, pathOf(group)) && flat(heading) === flat(titleOf(group))) return;
  }
  doubt(`naskah baru memuat kepala ${nameOf(pathOf(group))}, padahal perintah tidak menyebutnya atau judulnya berbeda dari naskah asal`);
}

const titleOf = (unit: Unit): string => unit.children.flatMap((child) => (child.kind === 'judul' ? child.segments.map(({text}) => text) : [])).join(' ');

interface Task {
  readonly document: Document;
  readonly instruction: Instruction;
  readonly quote: Quote;
  /** Units of the new text that are placed already. */
  readonly used: Set<Unit>;
}

const markUsed = ({used}: Task, unit: Unit): void => {
  used.add(unit);
  for (const child of innerUnits(unit)) markUsed({used} as Task, child);
};

/** Units of the new text that an insertion names (or all new ones, where it names none). */
function insertedUnits(task: Task, operation: Insertion): Unit[] {
  const {quote, instruction} = task;
  const kind = operation.of ?? 'pasal';
  const all = unitsOf(quote.headed, kind as Unit['kind']);
  if (operation.named.length > 0) {
    return operation.named.map((path) => all.find((unit) => is(unit, path)) ?? doubt(`${nameOf(path)} disisipkan, tetapi tidak ada dalam naskah baru`));
  }
  const fresh = all.filter((unit) => !namedWithin(instruction, unit));
  if (operation.count !== undefined && fresh.length !== operation.count) doubt(`disebut ${operation.count} ${kind}, tetapi naskah baru memuat ${fresh.length}`);
  return fresh;
}

function planInsertion(task: Task, operation: Insertion): Plan {
  const {document} = task;
  const fresh = insertedUnits(task, operation).filter((unit) => !task.used.has(unit));
  if (fresh.length === 0) return EMPTY;
  const articles = unitsOf(fresh, 'pasal');
  const existing = [...fresh.filter(({kind}) => kind === 'bab'), ...articles].find((unit) => document.byId.has(unit.id));
  if (existing) doubt(`${nameOf(pathOf(existing))} sudah ada dalam naskah asal`);
  const spot = findSpot(document, operation, fresh[0]?.kind ?? 'pasal');
  fresh.forEach((unit) => markUsed(task, unit));
  const groups = fresh.filter(isGroup).map((unit) => (unit.kind === 'bab' ? unit.id : idOf([...groupHolder(document, spot.beside), ...pathOf(unit)])));
  if (groups.some((id) => document.byId.has(id))) doubt(`${nameOf(pathOf(fresh.find(isGroup) ?? spot.beside))} sudah ada dalam naskah asal`);
  inOrder(articlesOf(document), articles, spanOf(document, spot.beside)[spot.side === 'after' ? 'end' : 'start'], document);
  return {...EMPTY, edits: [insertUnits(document, spot, fresh)], added: [...groups, ...articles.map(({id}) => id)], whole: articles};
}

function groupHolder(document: Document, beside: Unit): Path {
  for (let one: Unit | undefined = beside; one; one = document.parents.get(one)) if (one.kind === 'bab') return pathOf(one);
  return [];
}

function planGroup(task: Task, path: Path, heading: boolean): Plan {
  const {document, quote} = task;
  const old = need(document, path);
  const unit = unitsOf(quote.headed, old.kind).find((one) => is(one, path)) ?? doubt(`naskah baru ${nameOf(path)} tidak ditemukan`);
  const articles = unitsOf([unit], 'pasal');
  if (heading && articles.length > 0) doubt(`perintah hanya mengubah judul ${nameOf(path)}, tetapi naskah baru memuat pasal`);
  if (!heading && articles.length === 0 && unitsOf([old], 'pasal').length > 0) doubt(`perintah mengubah ${nameOf(path)}, tetapi naskah baru hanya memuat kepalanya`);
  markUsed(task, unit);
  if (heading) return {...EMPTY, edits: [replaceHeading(document, old, unit)], touched: [`judul-${old.id}`]};
  const gone = unitsOf([old], 'pasal').filter(({number}) => !articles.some((one) => sameNumber(one.number, number)));
  if (gone.length > 0) doubt(`naskah baru ${nameOf(path)} tidak memuat ${gone.map(({number}) => `Pasal ${number}`).join(', ')}`);
  const inner = unitsOf([old], 'pasal').map(({id}) => id);
  return {...EMPTY, edits: [replaceUnit(document, old, unit)], touched: [old.id, ...inner], added: articles.map(({id}) => id).filter((id) => !inner.includes(id)), whole: articles};
}

function planOperation(task: Task, operation: Operation): Plan {
  const {document, quote} = task;
  if (operation.kind === 'sisip') return operation.of === 'pasal' || operation.of === 'bab' || operation.of === 'bagian' || operation.of === 'paragraf' ? planInsertion(task, operation) : EMPTY;
  const last = operation.path.at(-1)?.kind;
  if (last === 'bab' || last === 'bagian' || last === 'paragraf') {
    if (operation.kind === 'hapus') return doubt('penghapusan bab atau bagian tercampur dengan naskah baru');
    return planGroup(task, operation.path, operation.part === 'judul');
  }
  const number = stepOf(operation.path, 'pasal')?.number ?? '';
  const given = unitsOf(quote.headed, 'pasal').some((unit) => sameNumber(unit.number, number));
  if (given) return EMPTY;
  if (operation.kind !== 'hapus') return doubt(`naskah baru untuk ${nameOf(operation.path)} tidak ditemukan`);
  const unit = need(document, operation.path);
  return {...EMPTY, edits: deleteUnit(document, unit), touched: [unit.id]};
}

/** Plans all that the instruction does; every article of the new text must be accounted for. */
export function planHeaded(document: Document, instruction: Instruction, quote: Quote): Plan {
  const task: Task = {document, instruction, quote, used: new Set()};
  const groupsFirst = instruction.operations.toSorted((a, b) => Number(touchesArticle(a)) - Number(touchesArticle(b)));
  const plans = groupsFirst.map((operation) => planOperation(task, operation));
  const rest = unitsOf(quote.headed, 'pasal').filter((unit) => !task.used.has(unit));
  quote.headed.filter((unit) => isGroup(unit) && !task.used.has(unit)).forEach((unit) => sameHeading(document, unit));
  return join([...plans, ...rest.map((article) => replaceArticle(document, instruction, article))]);
}

const touchesArticle = (operation: Operation): boolean => (operation.kind === 'sisip' ? operation.of === 'pasal' : stepOf(operation.path, 'pasal') !== undefined);
