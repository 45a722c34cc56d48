/** Applies an amending act to a base text. Only what is certain changes the text; all else is reported for a person. */
import {parseRegulation} from '../grammar/parse';
import {isUnit, type ParsedRegulation, type Warning} from '../grammar/types';
import type {Change} from '../changes';
import {edit, readDocument, type Document} from './document';
import {explainArticles, explainOnly, hasElucidation} from './elucidation';
import {planHeaded} from './headed';
import {planHeadless} from './headless';
import {actsIn, readInstructions, type Instruction} from './instruction';
import {effectsOf} from './effects';
import {idOf, overlaps, stepOf} from './path';
import {EMPTY, type Plan} from './plan';
import {readQuote} from './quote';
import {doubt, Refusal} from './refusal';
import {need} from './resolve';
import {planAnnex, planDeletion, planPhrase} from './single';
import {faultOf} from './verify';

/** One change with the place in the amending act where it comes from. */
export interface AppliedChange extends Omit<Change, 'by'> {
  readonly line: number;
  /** "Pasal I angka 3". */
  readonly source: string;
}

export interface Counts {
  /** Instructions, not changes: one instruction may change several provisions. */
  readonly diterapkan: number;
  readonly ragu: number;
  readonly tidakDipahami: number;
}

export interface Amended {
  readonly text: string;
  readonly changes: readonly AppliedChange[];
  readonly counts: Counts;
  readonly warnings: readonly Warning[];
}

interface State {
  document: Document;
  readonly amending: ParsedRegulation;
  /** Ids that earlier instructions changed, with the instruction. */
  readonly done: Map<string, string>;
  readonly warnings: Warning[];
}

function planElucidationOnly(state: State, instruction: Instruction): Plan {
  const plans = instruction.operations.map((operation) => {
    const number = operation.kind === 'sisip' ? undefined : stepOf(operation.path, 'pasal')?.number;
    if (operation.kind !== 'ubah' || operation.part !== 'penjelasan' || number === undefined || operation.path.length !== 1) return doubt('perintah mengubah penjelasan bersama ketentuan lain');
    need(state.document, operation.path);
    const change = explainOnly(state.document, state.amending, instruction, number);
    return typeof change === 'string' ? doubt(change) : change;
  });
  return {...EMPTY, edits: plans, touched: instruction.operations.flatMap((one) => (one.kind === 'sisip' ? [] : [`penjelasan-${idOf(one.path)}`]))};
}

function planOf(state: State, instruction: Instruction): Plan {
  const {document} = state;
  const {operations, newText} = instruction;
  if (instruction.problem !== undefined) throw new Refusal(instruction.miscounted ? 'ragu' : 'tidak-dipahami', instruction.problem);
  if (instruction.phrase) return planPhrase(document, instruction.phrase);
  if (operations.some((one) => one.kind !== 'sisip' && one.part === 'penjelasan')) return newText.length > 0 ? doubt('naskah baru penjelasan dikutip dalam batang tubuh') : planElucidationOnly(state, instruction);
  if (operations.some((one) => (one.kind === 'sisip' ? one.anchors : [one.path]).some((path) => path[0]?.kind === 'lampiran'))) return planAnnex(document, instruction, state.amending);
  if (newText.length === 0) {
    const deleted = operations.flatMap((one) => (one.kind === 'hapus' && one.part === 'isi' ? [one.path] : []));
    return deleted.length === operations.length ? planDeletion(document, deleted) : doubt('naskah baru tidak ditemukan');
  }
  const quote = readQuote(newText);
  const [first] = quote.headed;
  if (!first) return planHeadless(document, instruction);
  if (newText.some(({line, text}) => line < first.line && text.trim() !== '')) doubt('sebagian naskah baru terletak sebelum kepala pasal yang pertama');
  return planHeaded(document, instruction, quote);
}

function carryOut(state: State, instruction: Instruction): void {
  const plan = planOf(state, instruction);
  for (const id of plan.touched) {
    const earlier = [...state.done].find(([other]) => overlaps(id, other));
    if (earlier) doubt(`ketentuan yang sama sudah diubah oleh ${earlier[1]}`);
  }
  const document = readDocument(edit(state.document.text, plan.edits));
  const fault = faultOf(state.document, document, plan);
  if (fault) doubt(fault);
  const whole = [...new Set([...plan.whole.map(({number}) => number), ...plan.touched.flatMap((id) => /^pasal-([^-]+)$/.exec(id)?.[1]?.toUpperCase() ?? [])])];
  const {document: explained, notes} = plan.touched.some((id) => id.startsWith('penjelasan-')) ? {document, notes: []} : explainArticles(document, state.amending, instruction, whole);
  state.document = explained;
  for (const id of [...plan.touched, ...plan.added]) state.done.set(id, instruction.source);
  state.warnings.push(...[...plan.notes, ...notes].map((message) => ({line: instruction.line, message: `${instruction.source}: ${message}.`})));
}

type Verdict = Pick<Change, 'outcome' | 'reason'>;

function judge(state: State, instruction: Instruction): Verdict {
  try {
    carryOut(state, instruction);
    return {outcome: 'diterapkan'};
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {outcome: error.outcome, reason: `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`};
  }
}

/**
 * True when an instruction is for the base act, as far as numbers tell. An act with one amending article may name the base in its
 * title alone; one that changes several acts names each in its own article.
 */
function isMeant(base: ParsedRegulation, amending: ParsedRegulation, {acts}: Instruction, alone: boolean): boolean {
  const {nomor, tahun} = base.heading;
  const title = alone ? actsIn(amending.heading.judul) : [];
  const named = [...acts, ...title];
  return nomor === null || tahun === null || named.length === 0 || named.some((act) => act.nomor.replace(/^0+/, '') === nomor.replace(/^0+/, '') && act.tahun === tahun);
}

function count(outcomes: readonly Change['outcome'][]): Counts {
  const of = (wanted: Change['outcome']): number => outcomes.filter((one) => one === wanted).length;
  return {diterapkan: of('diterapkan'), ragu: of('ragu'), tidakDipahami: of('tidak-dipahami')};
}

/**
 * Applies the instructions of `amending` to `base`, in their order. The text changes only where an instruction is understood,
 * its target exists, its numbers agree and the result parses as expected; untouched text stays as it is, character by character.
 */
export function amend(base: string, amending: string): Amended {
  const state: State = {document: readDocument(base), amending: parseRegulation(amending), done: new Map(), warnings: []};
  const original = state.document.parsed;
  const instructions = readInstructions(state.amending);
  if (!state.amending.amendment) state.warnings.push({line: 1, message: 'naskah kedua bukan peraturan perubahan: judulnya tidak memuat "Perubahan … atas" atau pasal pertamanya tidak mengubah apa pun.'});
  else if (instructions.length === 0) state.warnings.push({line: 1, message: 'tidak ditemukan satu pun perintah perubahan.'});
  if (original.root.children.filter(isUnit).every(({kind}) => kind !== 'batang-tubuh')) state.warnings.push({line: 1, message: 'naskah asal tidak memuat BAB atau Pasal.'});
  if (instructions.length > 0 && !hasElucidation(original) && hasElucidation(state.amending)) state.warnings.push({line: 1, message: 'naskah asal tidak memuat penjelasan pasal demi pasal; penjelasan dari peraturan perubahan tidak ditambahkan.'});
  const alone = new Set(instructions.map(({article}) => article)).size === 1;
  const meant = instructions.filter((instruction) => isMeant(original, state.amending, instruction, alone));
  const others = instructions.length - meant.length;
  if (meant.length > 0 && others > 0) state.warnings.push({line: 1, message: `${others} perintah mengubah peraturan lain dan tidak dihitung.`});
  const judged = (meant.length > 0 ? meant : instructions).map((instruction) => {
    const effects = effectsOf(instruction, state.document);
    const verdict = meant.length > 0 ? judge(state, instruction) : ({outcome: 'ragu', reason: `Perintah ini mengubah peraturan lain, bukan Nomor ${original.heading.nomor ?? ''} Tahun ${original.heading.tahun ?? ''}.`} as const);
    return {verdict, changes: effects.map((effect): AppliedChange => ({instruction: instruction.id, line: instruction.line, ...effect, ...verdict, source: instruction.source}))};
  });
  return {text: state.document.text, changes: judged.flatMap(({changes}) => changes), counts: count(judged.map(({verdict}) => verdict.outcome)), warnings: state.warnings};
}
