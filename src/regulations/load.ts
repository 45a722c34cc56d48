import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {isIsoDate} from '../site/dates';
import {collectReferences, loadDirectory} from '../site/directory';
import type {Loaded, Problem} from '../site/problems';
import {readDataDir, type RawRecord} from '../site/readYaml';
import {loadRegions} from '../site/regions/load';
import {idProblems, validateAll} from '../site/validate';
import {crossFaults, type Read} from './crossRules';
import {isUnreadImport} from './recordRules';
import {easyReadFaults} from './easyRead';
import type {RegulationRecord, TextRecord} from './schema';
import {regulationSchema} from './schema';

const DIR = 'data/regulasi';
/** A summary is read in a minute; fewer words say nothing. */
const WORDS = {least: 25, most: 200};

/** One text of a regulation as it held from a day. */
export interface Expression {
  readonly date: string;
  readonly record: TextRecord;
  /** From the project root, forward slashes. */
  readonly file: string;
}

/** The work (`meta.yml`) with our summary and the texts in its folder. */
export interface Regulation extends RegulationRecord {
  /** Markdown of `ringkasan.md`. */
  readonly summary: string;
  readonly summaryFile: string;
  /** Markdown of `mudah-baca.md`, empty when nobody has written one. */
  readonly easyRead: string;
  readonly easyReadFile: string;
  /** Files `naskah/<YYYY-MM-DD>.txt`, oldest first; empty when the library holds no text. */
  readonly expressions: readonly Expression[];
}

const summaryFileOf = (raw: RawRecord): string => `${dirname(raw.file)}/ringkasan.md`;

const easyReadFileOf = (raw: RawRecord): string => `${dirname(raw.file)}/mudah-baca.md`;

function readBeside(root: string, file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}

const readSummary = (root: string, raw: RawRecord): string => readBeside(root, summaryFileOf(raw));

function summaryProblems(root: string, raw: RawRecord, valid: readonly Read[]): Problem[] {
  const file = summaryFileOf(raw);
  const words = readSummary(root, raw).split(/\s+/).filter(Boolean).length;
  const value = valid.find((read) => read.raw === raw)?.value;
  if (words === 0 && value && isUnreadImport(value)) return [];
  if (words === 0) return [{file, message: 'ringkasan tidak ada. Tulis ringkasan dengan kata sendiri, simpulan lebih dulu.'}];
  if (words >= WORDS.least && words <= WORDS.most) return [];
  return [{file, message: `diharapkan ${WORDS.least}–${WORDS.most} kata, ditemukan ${words} kata.`}];
}

function easyReadProblems(root: string, {raw, value}: Read): Problem[] {
  const file = easyReadFileOf(raw);
  const path = join(root, file);
  if (existsSync(path)) return easyReadFaults(readFileSync(path, 'utf8')).map(({line, message}) => ({file, line, message}));
  return value.mudah_baca ? [{...lineOf(raw, ['mudah_baca']), file: raw.file, field: 'mudah_baca', message: `berkas ${file} tidak ada.`}] : [];
}

function readExpressions(root: string, {raw, value}: Read): {found: Expression[]; problems: Problem[]} {
  const dir = `${dirname(raw.file)}/naskah`;
  const names = existsSync(join(root, dir)) ? readdirSync(join(root, dir)).sort().filter((name) => name.endsWith('.txt')) : [];
  const files = names.map((name) => ({date: name.replace(/\.txt$/, ''), file: `${dir}/${name}`}));
  const dated = files.filter(({date}) => isIsoDate(date));
  const without = dated.filter(({date}) => !value.naskah.some(({tanggal}) => tanggal === date));
  const missing = value.naskah.flatMap(({tanggal}, index) => (dated.some(({date}) => date === tanggal) ? [] : [{tanggal, index}]));
  return {
    found: dated.flatMap(({date, file}) => value.naskah.filter(({tanggal}) => tanggal === date).map((record) => ({date, file, record}))),
    problems: [
      ...files.filter((one) => !dated.includes(one)).map(({file}) => ({file, message: 'diharapkan nama berkas TTTT-BB-HH.txt: tanggal mulai berlakunya naskah itu.'})),
      ...without.map(({date, file}) => ({file, message: `naskah ini belum dicatat. Tambahkan pada "naskah" di ${raw.file}: tanggal: ${date} dan keadaannya.`})),
      ...missing.map(({tanggal, index}) => ({...lineOf(raw, ['naskah', index]), file: raw.file, field: `naskah.${index}.tanggal`, message: `berkas ${dir}/${tanggal}.txt tidak ada.`})),
    ],
  };
}

function lineOf(raw: RawRecord, path: readonly PropertyKey[]): {line?: number} {
  const line = raw.lineOf(path);
  return line === undefined ? {} : {line};
}

/** Newest first: by year, then kind, then number; model texts last. */
function byAge(a: RegulationRecord, b: RegulationRecord): number {
  return (b.tahun ?? 0) - (a.tahun ?? 0) || a.jenis.localeCompare(b.jenis, 'id') || Number.parseInt(b.nomor ?? '0', 10) - Number.parseInt(a.nomor ?? '0', 10);
}

/** Reads, validates and cross-checks `data/regulasi`, newest first. @param root project root */
export function loadRegulations(root: string): Loaded<Regulation> {
  const {records, problems} = readDataDir(root, DIR, /^meta\.yml$/);
  const {valid, problems: faults} = validateAll(regulationSchema, records);
  const directory = loadDirectory(root);
  const regions = loadRegions(root).items.map((region) => region.id);
  const texts = valid.map((read) => readExpressions(root, read));
  return {
    items: valid
      .map(({raw, value}, index) => ({
        ...value,
        summary: readSummary(root, raw),
        summaryFile: summaryFileOf(raw),
        easyRead: readBeside(root, easyReadFileOf(raw)),
        easyReadFile: easyReadFileOf(raw),
        expressions: texts[index]?.found ?? [],
      }))
      .sort(byAge),
    problems: [
      ...problems,
      ...faults,
      ...records.flatMap(idProblems),
      ...records.flatMap((raw) => directory.check(raw, collectReferences(raw.data))),
      ...crossFaults(valid, regions),
      ...records.flatMap((raw) => summaryProblems(root, raw, valid)),
      ...valid.flatMap((read) => easyReadProblems(root, read)),
      ...texts.flatMap((text) => text.problems),
    ],
    checked: records.length,
  };
}
