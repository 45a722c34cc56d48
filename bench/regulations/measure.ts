/** Parses a document and holds what was found beside what is true. */
import {normalise} from '../../src/regulations/grammar/lines';
import {readArabic, readRoman} from '../../src/regulations/grammar/numerals';
import {parseRegulation} from '../../src/regulations/grammar/parse';
import {toReport} from '../../src/regulations/grammar/report';
import {segmentsOf} from '../../src/regulations/grammar/serialize';
import {isUnit, type ParsedRegulation, type Unit} from '../../src/regulations/grammar/types';
import {FIELD_KEYS, type Facts, type Field} from './truth';

export interface Measured {
  readonly facts: Facts;
  readonly warnings: number;
  /** Printed characters of the text, and those found again in the tree or among the page furniture. */
  readonly characters: number;
  readonly covered: number;
  readonly milliseconds: number;
}

export interface Miss {
  readonly field: Field;
  readonly expected: string;
  readonly found: string;
}

const yes = (is: boolean): string => (is ? 'yes' : 'no');
const printed = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.replace(/\s+/g, '').length, 0);

function unitsOf(unit: Unit, kind: Unit['kind']): Unit[] {
  return unit.children.filter(isUnit).flatMap((child) => [...(child.kind === kind ? [child] : []), ...unitsOf(child, kind)]);
}

/** What the parsed tree says, in the words of the truth table. */
export function factsOf(parsed: ParsedRegulation): Facts {
  const report = toReport(parsed);
  const body = parsed.root.children.filter(isUnit).filter(({kind}) => kind === 'batang-tubuh');
  const changes = body.flatMap((unit) => unitsOf(unit, 'perubahan'));
  const quoted = changes.flatMap((unit) => unitsOf(unit, 'pasal')).map(({number}) => number);
  const {counts} = report;
  return {
    number: report.nomor ?? '',
    year: String(report.tahun ?? ''),
    bab: String(counts.bab),
    bagian: String(counts.bagian),
    paragraf: String(counts.paragraf),
    pasal: String(counts.pasal),
    first_pasal: report.pasal.at(0) ?? '',
    last_pasal: report.pasal.at(-1) ?? '',
    ayat: String(counts.ayat),
    penjelasan: yes(report.penjelasan),
    penjelasan_pasal_last: report.penjelasanPasal.at(-1) ?? '',
    lampiran: yes(report.lampiran > 0),
    amending: yes(report.amendment),
    numbered_changes: String(changes.length),
    quoted_pasal: quoted.join(';'),
  };
}

/** Parses a text and times it (the faster of two runs, since the first one also warms up). */
export function measure(text: string): Measured {
  const times = [0, 1].map(() => {
    const started = performance.now();
    parseRegulation(text);
    return performance.now() - started;
  });
  const parsed = parseRegulation(text);
  return {
    facts: factsOf(parsed),
    warnings: parsed.warnings.length,
    characters: printed([normalise(text)]),
    covered: printed([...segmentsOf(parsed.root), ...parsed.furniture].map((segment) => segment.text)),
    milliseconds: Math.min(...times),
  };
}

/** `II` and `2` name the same article: some amending acts print one for the other. */
function plain(value: string): string {
  const at = readRoman(value) ?? readArabic(value.replace(/\s+/g, ''));
  return at ? `${at.value}${at.suffix}` : value.toLowerCase();
}

const list = (value: string): string[] => value.split(';').map(plain);

/** A number may carry a code ("12/POJK.01/2017" is number 12). */
function same(field: Field, expected: string, found: string): boolean {
  if (field === 'number') return plain(expected) === plain(found) || plain(expected) === plain(found.replace(/\s*\/.*$/, ''));
  return list(expected).join(';') === list(found).join(';');
}

/** Fields that are known and were found otherwise. Unread documents miss every known field. */
export function missesOf(truth: Facts, found: Facts | undefined): Miss[] {
  return FIELD_KEYS.flatMap((field) => {
    const expected = truth[field];
    const value = found?.[field] ?? '';
    return expected === undefined || (found && same(field, expected, value)) ? [] : [{field, expected, found: value}];
  });
}
