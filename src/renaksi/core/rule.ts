/** What a rule is, and what it gives. A rule names its ground: sums and logic, a source, or advice of this library. */
import type {Certainty} from '../../site/certainty';
import {columnLabel, type ColumnRule} from './columns';
import type {Activity, Indicator, ServicePlan} from './group';
import type {Field, Plan, PlanRow} from './types';
import {columnLetter} from './words';

/** `perbaiki`: must be mended. `lihat`: a person should look again. */
export type Grade = 'perbaiki' | 'lihat';

/** Kinds of findings, in the order in which they are shown. */
export const TOPICS = ['berkas', 'layanan', 'indikator', 'kegiatan', 'anggaran', 'kaitan', 'risiko'] as const;
export type Topic = (typeof TOPICS)[number];

export interface Ground {
  /** `hitungan`: arithmetic or logic. `sumber`: a source says so. `anjuran`: our advice; no rule that we have read asks for it. */
  readonly kind: 'hitungan' | 'sumber' | 'anjuran';
  readonly text: string;
  readonly certainty?: Certainty;
  /** Ids of `data/sumber`. */
  readonly sources?: readonly string[];
}

/** What is wrong at one place; the rule adds the rest. */
export interface Fault {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly letter?: string;
  readonly service?: string;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

export interface Finding extends Fault {
  readonly rule: string;
  readonly topic: Topic;
  readonly grade: Grade;
  /** Title of the rule. */
  readonly title: string;
}

/** The plan with its rows grouped, as rules see it. */
export interface Subject {
  readonly plan: Plan;
  readonly groups: readonly ServicePlan[];
  readonly indicators: readonly Indicator[];
  readonly activities: readonly Activity[];
}

export interface Rule {
  readonly id: string;
  readonly topic: Topic;
  readonly grade: Grade;
  readonly title: string;
  readonly ground: Ground;
  /** How many items were held against the rule, and what was wrong. */
  readonly run: (subject: Subject) => {readonly checked: number; readonly findings: readonly Finding[]};
}

interface Definition<T> extends Omit<Rule, 'run'> {
  /** The items that the rule looks at. */
  readonly over: (subject: Subject) => readonly T[];
  readonly fault: (item: T, subject: Subject) => Fault | undefined;
}

/** Makes a rule of a question to each item; the items are counted. */
export function rule<T>({over, fault, ...about}: Definition<T>): Rule {
  return {
    ...about,
    run: (subject) => {
      const items = over(subject);
      const findings = items.flatMap((item) => {
        const found = fault(item, subject);
        return found ? [{rule: about.id, topic: about.topic, grade: about.grade, title: about.title, ...found}] : [];
      });
      return {checked: items.length, findings};
    },
  };
}

/** The place of a row, and of a column where one is meant. */
export function at(row: PlanRow | {readonly sheet: string; readonly row: number}, key?: ColumnRule['key'], field?: Field, year?: number): Omit<Fault, 'expected' | 'found' | 'hint'> {
  const service = 'service' in row ? (row.service?.name ?? row.named) : '';
  return {
    sheet: row.sheet,
    row: row.row,
    ...(key === undefined ? {} : {column: columnLabel(key, year)}),
    ...(field === undefined ? {} : {letter: columnLetter(field.column)}),
    ...(service ? {service} : {}),
  };
}

export const ARITHMETIC: Ground = {kind: 'hitungan', text: 'Hitungan dan logika, tidak bergantung pada aturan.'};
export const ADVICE: Ground = {kind: 'anjuran', text: 'Anjuran pustaka ini. Isi Renaksi menurut Permendagri 59/2021 belum kami baca.', certainty: 'perlu-verifikasi'};

/** One finding as a sentence: `Lembar "Renaksi" baris 12, kolom H (Target 2027), Pendidikan khusus: …`. */
export function findingText({sheet, row, column, letter, service, title, expected, found, hint}: Finding): string {
  const place = [sheet === undefined ? '' : `lembar "${sheet}"`, row === undefined ? '' : `baris ${row}`, column === undefined ? '' : `kolom ${letter ? `${letter} (${column})` : `"${column}"`}`].filter(Boolean).join(', ');
  return `${place}${place ? ': ' : ''}${title}${service ? ` (${service})` : ''}. Diharapkan ${expected}; ditemukan ${found}. ${hint}`;
}
