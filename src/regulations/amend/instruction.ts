/** The instructions of an amending act, in printed order. */
import {isUnit, type ParsedRegulation, type Segment, type Unit} from '../grammar/types';
import {segmentsOf} from '../grammar/serialize';
import {cutInstruction} from './newText';
import {isAboutWords, readPhraseChange, type PhraseChange} from './phrase';
import {countFault, readSentence, type Sentence} from './sentence';

/** An act as another act names it. */
export interface NamedAct {
  readonly nomor: string;
  readonly tahun: number;
}

export interface Instruction extends Sentence {
  /** Permalink in the amending act: `perubahan-3`. */
  readonly id: string;
  readonly line: number;
  /** "Pasal I angka 3". */
  readonly source: string;
  /** Number of the own article that carries it. */
  readonly article: string;
  readonly sentence: string;
  readonly newText: readonly Segment[];
  /** The new text begins on the line of the sentence, so its first indent says nothing. */
  readonly midLine: boolean;
  readonly phrase?: PhraseChange;
  /** Acts that the amending article names: the one that it changes, and its earlier amendments. */
  readonly acts: readonly NamedAct[];
  /** True when the sentence is understood but its numbers disagree. */
  readonly miscounted: boolean;
}

const ACT = /\bNomor\s+(\S+)\s+Tahun\s+(\d{4})/gi;

/** Acts that a text names by number and year. */
export function actsIn(text: string): NamedAct[] {
  return [...text.replace(/\s+/g, ' ').matchAll(ACT)].map((match) => ({nomor: match[1] ?? '', tahun: Number(match[2])}));
}

const ownLines = (unit: Unit): string => unit.children.flatMap((child) => (child.kind === 'teks' ? child.segments.map(({text}) => text) : [])).join(' ');

/** What makes an instruction unreadable for us, in Indonesian. */
function problemOf(sentence: string, read: Sentence, phrase: PhraseChange | undefined): string | undefined {
  if (isAboutWords(sentence)) return phrase ? undefined : 'kata yang diganti atau tempatnya tidak disebut dengan jelas';
  if (read.problem) return read.problem;
  return read.unknown.length > 0 ? `kata “${read.unknown.join(' ')}” dalam perintah tidak dikenal` : undefined;
}

function toInstruction(unit: Unit, article: Unit | undefined): Instruction {
  const unnumbered = unit.marker.length === 0 && article !== undefined;
  const outside = unnumbered && unit.children[0]?.kind !== 'teks';
  const cut = cutInstruction(unit);
  const sentence = outside ? ownLines(article).replace(/\s+/g, ' ').trim() : cut.sentence;
  const newText = outside ? segmentsOf(unit).filter(({text}) => text.trim() !== '') : cut.lines;
  const read = readSentence(sentence.replace(/\s*sebagai\s+berikut\s*[:;.]?\s*$/i, ''));
  const phrase = readPhraseChange(sentence);
  const fault = phrase ? undefined : read.operations.map(countFault).find((one) => one !== undefined);
  const problem = problemOf(sentence, read, phrase) ?? fault;
  const {operations, restated, annexed, unknown} = read;
  const kind = /^\d/.test(unit.number) ? 'angka' : 'huruf';
  const source = [...(article ? [`Pasal ${article.number}`] : []), ...(unnumbered ? [] : [`${kind} ${unit.number}`])].join(' ');
  return {
    ...{operations: phrase ? [] : operations, restated, unknown},
    ...{id: unit.id, line: unit.line, source, article: article?.number ?? '', sentence, newText, midLine: cut.midLine},
    ...{acts: article ? actsIn(ownLines(article)) : [], miscounted: problem !== undefined && problem === fault},
    ...(annexed ? {annexed} : {}),
    ...(phrase ? {phrase} : {}),
    ...(problem ? {problem} : {}),
  };
}

/** Reads all instructions of an amending act. An act that is no amendment has none. */
export function readInstructions(parsed: ParsedRegulation): Instruction[] {
  const found: Instruction[] = [];
  const visit = (unit: Unit, article: Unit | undefined): void => {
    for (const child of unit.children) {
      if (!isUnit(child)) continue;
      if (child.kind === 'perubahan') found.push(toInstruction(child, article));
      else visit(child, child.kind === 'pasal' ? child : article);
    }
  };
  const body = parsed.root.children.filter(isUnit).find(({kind}) => kind === 'batang-tubuh');
  if (body && parsed.amendment) visit(body, undefined);
  return found;
}
