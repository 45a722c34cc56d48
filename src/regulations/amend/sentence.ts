/** Reads the sentence of an instruction into what it does to which provision. Deterministic; what it does not know it says. */
import {compose, outerOf, type Named} from './compose';
import {depthOf, kindName, type Path, type StepKind} from './path';
import {tokenize, type Token, type Verb} from './tokens';

/** Where new provisions go: between, after or before what is named, or at the end of it. */
export type Place = 'antara' | 'setelah' | 'sebelum' | 'akhir';

/** One thing that an instruction does. */
export type Operation =
  | {readonly kind: 'ubah' | 'hapus'; readonly path: Path; readonly part: 'isi' | 'judul' | 'penjelasan'}
  | {readonly kind: 'sisip'; readonly verb: 'sisip' | 'tambah'; readonly place: Place; readonly anchors: readonly Path[]; readonly named: readonly Path[]; readonly of: StepKind | undefined; readonly count: number | undefined};

export interface Sentence {
  readonly operations: readonly Operation[];
  /** "sehingga Pasal 12 berbunyi": what the new text gives as a whole. */
  readonly restated: readonly Path[];
  /** The new text stands in an annex or in the elucidation of the amending act; the annexes named. */
  readonly annexed?: readonly Path[];
  readonly unknown: readonly string[];
  /** Why the sentence cannot be read, in Indonesian. */
  readonly problem?: string;
}

interface Clause {
  named: Named[];
  place: 'antara' | 'setelah' | 'sebelum' | undefined;
  part: 'isi' | 'judul' | 'penjelasan';
}

interface Reading {
  readonly operations: Operation[];
  readonly unknown: string[];
  context: Path;
  problem?: string;
}

/** Articles run through the whole act: no larger provision stands in their name. */
const PASAL = 4;

const emptyClause = (): Clause => ({named: [], place: undefined, part: 'isi'});

function pathsOf(reading: Reading, named: readonly Named[], context = reading.context): Path[] {
  const paths = compose(named, context);
  if (!paths) reading.problem = 'ketentuan yang disebut dapat dibaca dengan dua cara';
  return paths ?? [];
}

const parentOf = (path: Path): Path => path.slice(0, -1);

function closeClause(reading: Reading, clause: Clause, verb: Verb): void {
  const paths = pathsOf(reading, clause.named);
  if (verb === 'tetap') {
    reading.context = paths.at(-1) ?? reading.context;
    return;
  }
  if (paths.length === 0 && reading.context.length === 0) reading.problem ??= 'ketentuan yang diubah tidak disebut';
  const targets = paths.length > 0 ? paths : [reading.context];
  const kind = verb === 'hapus' ? 'hapus' : 'ubah';
  reading.operations.push(...targets.map((path) => ({kind, path, part: clause.part}) as const));
  reading.context = targets.at(-1) ?? [];
}

/** Reads "… 2 (dua) ayat, yakni ayat (2a) dan ayat (2b)" after the verb; returns the index of the first token behind it. */
function readObject(tokens: readonly Token[], start: number): {readonly of: StepKind | undefined; readonly count: number | undefined; readonly named: Named[]; readonly next: number} {
  let at = start;
  while (tokens[at]?.kind === 'join') at += 1;
  const first = tokens[at];
  const counted = first?.kind === 'count' ? first : undefined;
  if (counted) at += 1;
  const named: Named[] = [];
  let next = at;
  let before: Named['before'] = 'none';
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'join' || token?.kind === 'named') before = 'join';
    else if (token?.kind === 'range') before = 'range';
    else if (token?.kind === 'step' && (named[0] ? token.step.kind === named[0].step.kind : true) && (counted?.value === undefined || named.length < counted.value)) {
      named.push({step: token.step, before: named.length === 0 ? 'none' : before});
      next = at + 1;
    } else break;
  }
  return {of: counted?.of ?? named[0]?.step.kind, count: counted?.value, named, next: Math.max(next, counted ? next : start)};
}

/** The provision into which something is inserted: the named one, or the one that holds the anchors. */
function insert(reading: Reading, clause: Clause, verb: 'sisip' | 'tambah', tokens: readonly Token[], start: number): number {
  const anchors = clause.named.length > 0 ? pathsOf(reading, clause.named) : [reading.context];
  const place: Place = clause.place ?? 'akhir';
  const holder = place === 'akhir' ? (anchors[0] ?? []) : parentOf(anchors[0] ?? []);
  let at = start;
  do {
    const object = readObject(tokens, at);
    const named = pathsOf(reading, object.named, []).map((path): Path => (path[0] && depthOf(path[0]) !== PASAL ? [...outerOf(holder, path[0]), ...path] : path));
    const [first] = object.named;
    reading.operations.push({kind: 'sisip', verb, place, anchors: place === 'akhir' && first ? [outerOf(holder, first.step)] : anchors, named, of: object.of, count: object.count});
    at = object.next;
    while (tokens[at]?.kind === 'join') at += 1;
  } while (tokens[at]?.kind === 'count');
  reading.context = holder;
  return at;
}

/** Tokens before "sehingga … berbunyi", and those that say what reads so. */
function splitOutcome(tokens: readonly Token[]): {readonly head: readonly Token[]; readonly tail: readonly Token[]} {
  const lastVerb = tokens.findLastIndex(({kind}) => kind === 'verb');
  const at = tokens.findIndex(({kind}, index) => index > lastVerb && (kind === 'outcome' || kind === 'annexed'));
  return at < 0 ? {head: tokens, tail: []} : {head: tokens.slice(0, at), tail: tokens.slice(at)};
}

function readClauses(reading: Reading, tokens: readonly Token[]): void {
  let clause = emptyClause();
  let before: Named['before'] = 'none';
  let pending: Verb | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'join') before = before === 'range' ? 'range' : 'join';
    else if (token?.kind === 'range') before = 'range';
    else if (token?.kind === 'step') {
      clause.named.push({step: token.step, before});
      before = 'none';
    } else if (token?.kind === 'place') clause.place = token.place;
    else if (token?.kind === 'judul' || token?.kind === 'penjelasan') clause.part = token.kind;
    else if (token?.kind === 'unknown') reading.unknown.push(token.text);
    else if (token?.kind === 'verb') {
      const first = clause.named.length === 0 && reading.operations.length === 0 && reading.context.length === 0;
      if (token.verb === 'sisip' || token.verb === 'tambah') {
        if (first && !clause.place) reading.problem ??= 'tempat sisipan tidak disebut';
        at = insert(reading, clause, token.verb, tokens, at + 1) - 1;
      } else if (first) {
        pending = token.verb;
        continue;
      } else closeClause(reading, clause, token.verb);
      clause = emptyClause();
      before = 'none';
    }
  }
  if (clause.named.length === 0) return;
  if (pending) closeClause(reading, clause, pending);
  else if (reading.operations.length > 0) reading.problem ??= 'ada ketentuan yang disebut tanpa perintah';
}

/** Reads a sentence such as "Ketentuan ayat (2) Pasal 9 diubah sehingga Pasal 9 berbunyi sebagai berikut:". */
export function readSentence(sentence: string): Sentence {
  const {head, tail} = splitOutcome(tokenize(sentence));
  const reading: Reading = {operations: [], unknown: [], context: []};
  readClauses(reading, head);
  const named = tail.flatMap((token, index): Named[] => (token.kind === 'step' ? [{step: token.step, before: tail[index - 1]?.kind === 'join' ? 'join' : 'none'}] : []));
  const annexed = [...head, ...tail].some(({kind}) => kind === 'annexed');
  const said = compose(named, reading.context) ?? [];
  if (reading.operations.length === 0) reading.problem ??= 'perintahnya tidak dikenal';
  return {operations: reading.operations, restated: annexed ? [] : said, unknown: reading.unknown, ...(annexed ? {annexed: said} : {}), ...(reading.problem ? {problem: reading.problem} : {})};
}

/** "2 (dua) ayat" against what is named; undefined when they agree. */
export function countFault(operation: Operation): string | undefined {
  if (operation.kind !== 'sisip') return undefined;
  const {of, count, named} = operation;
  const kind = named[0]?.at(-1)?.kind;
  if (of && kind && of !== kind) return `disebut ${kindName(of)}, tetapi yang dinamai ${kindName(kind)}`;
  if (count !== undefined && named.length > 0 && named.length !== count) return `disebut ${count} ${of ? kindName(of) : ''}, tetapi yang dinamai ${named.length}`;
  return undefined;
}
