/** What a person must look at after an import, by line of the canonical text. */
import type {ParseReport} from '../grammar/report';
import type {Answered} from './sandbox/answer';
import type {Doubt} from './types';

export interface Finding {
  /** Line of the canonical text; 0 for the file as a whole. */
  readonly line: number;
  /** Where it stands in the source: `hlm. 3`. */
  readonly place: string;
  readonly message: string;
}

const LONG_LINE = 4000;
const ODD = /[\uFFFD\uE000-\uF8FF]/;
/** Signs that turn the writing direction: a text can look different from what it says. */
const TURNING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Line of the canonical text to which a doubt of the reader belongs. */
function lineOf({place}: Doubt, places: readonly string[]): number {
  const first = place.split(/,|–/)[0]?.trim() ?? '';
  return first === '' ? 0 : places.indexOf(first) + 1;
}

function lineFindings({text, places}: Answered['file']): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const at = {line: index + 1, place: places[index] ?? ''};
    return [
      ...(ODD.test(line) ? [{...at, message: `huruf tidak terpetakan: "${line.trim().slice(0, 60)}". Cocokkan dengan aslinya.`}] : []),
      ...(TURNING.test(line) ? [{...at, message: 'ada tanda tak terlihat yang membalik arah tulisan. Ketik ulang baris ini.'}] : []),
      ...(line.length > LONG_LINE ? [{...at, message: `baris ini ${line.length.toLocaleString('id-ID')} huruf; mungkin beberapa paragraf menyatu.`}] : []),
    ];
  });
}

const sameNumber = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** Numbers between the first and the last that no article has. */
function missingArticles(pasal: readonly string[]): number[] {
  const seen = new Set(pasal.map((number) => Number.parseInt(number, 10)).filter(Number.isFinite));
  const last = Math.max(0, ...seen);
  return Array.from({length: Math.min(last, 5000)}, (_, index) => index + 1).filter((number) => !seen.has(number));
}

/** The elucidation ends at the article at which the body ends: the strongest sign that none was lost. */
function structureFindings(report: ParseReport): Finding[] {
  const at = (message: string): Finding => ({line: 0, place: '', message});
  const missing = report.amendment ? [] : missingArticles(report.pasal);
  const last = report.pasal.at(-1);
  const explained = report.penjelasanPasal.at(-1);
  return [
    ...(missing.length > 0 ? [at(`pasal yang tidak ditemukan: ${missing.slice(0, 20).join(', ')}${missing.length > 20 ? ', …' : ''}.`)] : []),
    ...(last !== undefined && explained !== undefined && !report.amendment && !sameNumber(last, explained) ? [at(`penjelasan berakhir pada Pasal ${explained}, batang tubuh pada Pasal ${last}.`)] : []),
    ...(report.menimbang === 0 ? [at('bagian Menimbang tidak ditemukan.')] : []),
    ...(report.mengingat === 0 ? [at('bagian Mengingat tidak ditemukan.')] : []),
  ];
}

/** What the reader itself doubts, by line. */
export function reviewReading(file: Answered['file']): Finding[] {
  return file.doubts.map((doubt) => ({...doubt, line: lineOf(doubt, file.places)}));
}

/** Everything doubtful in reading order, what concerns the whole file first. */
export function reviewFindings(file: Answered['file'], report: ParseReport): Finding[] {
  const parsed = report.warnings.map(({line, message}) => ({line, place: file.places[line - 1] ?? '', message}));
  return [...reviewReading(file), ...structureFindings(report), ...parsed, ...lineFindings(file)].sort((a, b) => a.line - b.line);
}
