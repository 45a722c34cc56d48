/** Rules that one record alone cannot tell: addresses, numbers across all meetings, equality with the translation. */
import {didYouMean} from '../site/ids';
import type {Problem} from '../site/problems';
import type {RawRecord} from '../site/readYaml';
import {listOf} from './parts';
import type {Meeting} from './schema';

/** A valid record with the file that it came from. */
export interface Report {
  readonly raw: RawRecord;
  readonly value: Meeting;
}

interface Numbered {
  readonly report: Report;
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

const problem = (raw: RawRecord, path: readonly PropertyKey[], message: string): Problem => {
  const line = raw.lineOf(path);
  return {file: raw.file, ...(line === undefined ? {} : {line}), field: path.map(String).join('.'), message};
};

/** Anchors of the page's own sections (see MeetingPage): a heading in the story must not repeat them. */
const SECTIONS = ['keputusan', 'tindak-lanjut', 'diteruskan-ke', 'agenda', 'hasil', 'belanja-ide', 'cerita', 'peserta', 'bahan', 'terkait', 'sumber'];

function headingProblems(raw: RawRecord): Problem[] {
  return raw.body.split('\n').flatMap((line, index) => {
    const [, marks = '', title = ''] = /^(#{1,6}) +(.*)$/.exec(line) ?? [];
    const place = {file: raw.file, line: raw.bodyLine + index};
    if (marks && marks.length < 3) return [{...place, message: `judul bagian dalam cerita memakai "###", ditemukan "${line.slice(0, 40)}".`}];
    if (SECTIONS.includes(title.trim().toLowerCase().replace(/ /g, '-'))) return [{...place, message: `judul "${title.trim()}" sudah dipakai halaman ini. Beri judul lain.`}];
    return [];
  });
}

/** Folder = date and slug = address; headings of the story start at the third level, below the page's own. */
export function addressProblems({raw, value}: Report): Problem[] {
  const faults: Problem[] = [];
  if (!/^\d{4}-\d{2}-\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/.test(raw.id)) faults.push(problem(raw, ['slug'], `folder bernama tanggal dan nama pendek (2026-01-12-pokja-skala), ditemukan "${raw.id}".`));
  else if (!raw.id.startsWith(value.mulai.slice(0, 10))) faults.push(problem(raw, ['mulai'], `tanggal mulai (${value.mulai}) berbeda dari tanggal pada nama folder "${raw.id}".`));
  if (value.slug !== `/${raw.id}`) faults.push(problem(raw, ['slug'], `diharapkan "/${raw.id}" (garis miring dan nama folder), ditemukan "${value.slug}".`));
  return [...faults, ...headingProblems(raw)];
}

function numbers(reports: readonly Report[], key: 'keputusan' | 'tindak_lanjut'): Numbered[] {
  return reports.flatMap((report) => listOf<{id: string}>(report.value[key]).map(({id}, index) => ({report, id, path: [key, index, 'id']})));
}

function duplicateProblems(all: readonly Numbered[]): Problem[] {
  const first = new Map<string, Report>();
  return all.flatMap(({report, id, path}) => {
    const earlier = first.get(id);
    if (!earlier) first.set(id, report);
    return earlier ? [problem(report.raw, path, `nomor "${id}" sudah dipakai di ${earlier.raw.file}. Pakai nomor berikutnya.`)] : [];
  });
}

const yearProblems = (all: readonly Numbered[]): Problem[] =>
  all.flatMap(({report, id, path}) => {
    const year = report.value.mulai.slice(0, 4);
    return id.split('-')[1] === year ? [] : [problem(report.raw, path, `tahun pada nomor "${id}" berbeda dari tahun pertemuan (${year}).`)];
  });

function linkProblems(report: Report, decisions: ReadonlySet<string>): Problem[] {
  const links = [
    ...listOf(report.value.tindak_lanjut).flatMap((item, i) => item.keputusan.map((id, j) => ({id, path: ['tindak_lanjut', i, 'keputusan', j]}))),
    ...listOf(report.value.keputusan).flatMap((item, i) => (item.digantikan_oleh ? [{id: item.digantikan_oleh, path: ['keputusan', i, 'digantikan_oleh']}] : [])),
  ];
  return links.filter(({id}) => !decisions.has(id)).map(({id, path}) => problem(report.raw, path, `keputusan "${id}" tidak ada di pertemuan mana pun.${didYouMean(id, decisions)}`));
}

/** Decision and follow-up numbers are unique, carry the meeting's year, and point to decisions that exist. */
export function registerProblems(reports: readonly Report[]): Problem[] {
  const decisions = numbers(reports, 'keputusan');
  const all = [...decisions, ...numbers(reports, 'tindak_lanjut')];
  const known = new Set(decisions.map(({id}) => id));
  return [...duplicateProblems(all), ...yearProblems(all), ...reports.flatMap((report) => linkProblems(report, known))];
}
