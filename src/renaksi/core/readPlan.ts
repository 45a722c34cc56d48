/** From a workbook to an action plan: which sheets are tables, what each row is about. */
import {LEVELS} from '../../site/levels';
import type {Sheet, Workbook} from '../../site/sheets/types';
import {findHead, type Head} from './head';
import {matchService} from './match';
import {readRows, type RawRow, type ReadRows} from './rows';
import {readTitle, type Title} from './title';
import type {Leftover, Level, Plan, PlanRow, PlanTable, Service} from './types';

export interface ReadOptions {
  readonly file: string;
  readonly services: readonly Service[];
  /** Level that the person chose; else the title, then the services decide. */
  readonly level?: Level;
}

interface Found {
  readonly sheet: Sheet;
  readonly head: Head;
  readonly read: ReadRows;
}

/** Sheets that the template and the corrected file carry beside the plan. */
const ASIDE = /^(?:petunjuk|daftar nilai|perbaikan|temuan|di luar tabel|ringkasan)$/i;

const LEVEL_NAMES: Record<Level, string> = {provinsi: 'provinsi', 'kabupaten-kota': 'kabupaten/kota'};

function levelOf(options: ReadOptions, title: Title, rows: readonly RawRow[]): Pick<Plan, 'level' | 'levelFrom'> {
  if (options.level) return {level: options.level, levelFrom: 'pilihan'};
  if (title.level) return {level: title.level, levelFrom: 'judul'};
  const names = [...new Set(rows.map(({named}) => named))];
  const [province = 0, district = 0] = LEVELS.map((level) => names.filter((name) => ['tepat', 'ditebak'].includes(matchService(name, options.services, level).recognised)).length);
  if (province === district) return {level: 'provinsi', levelFrom: 'bawaan'};
  return {level: province > district ? 'provinsi' : 'kabupaten-kota', levelFrom: 'layanan'};
}

const leftoversOf = (sheet: Sheet): Leftover[] => sheet.rows.flatMap((row, index) => row.flatMap(({text}, column) => (text === '' ? [] : [{sheet: sheet.name, row: index + 1, column, text}])));

const years = (found: readonly Found[], group: 'target' | 'anggaran'): number[] =>
  [...new Set(found.flatMap(({head}) => head.columns.flatMap(({key, year}) => (key === group && year !== undefined ? [year] : []))))].sort((a, b) => a - b);

const toTable = ({sheet, head, read}: Found): PlanTable => ({sheet: sheet.name, head: [head.first + 1, head.last + 1], columns: head.columns, doubled: head.doubled, blank: read.blank});

function toRow(row: RawRow, services: readonly Service[], level: Level): PlanRow {
  return {...row, ...(row.named === '' ? {recognised: 'tidak' as const} : matchService(row.named, services, level))};
}

const FROM: Record<Plan['levelFrom'], string> = {pilihan: 'sesuai pilihan', judul: 'terbaca dari judul', layanan: 'terbaca dari nama layanan', bawaan: 'anggapan, karena berkas tidak menyebutnya'};

function tell(workbook: Workbook, found: readonly Found[], plan: Omit<Plan, 'understood'>): string[] {
  const tables = found.map(({sheet, head, read}) => `Lembar "${sheet.name}": kepala tabel baris ${head.first + 1}${head.last > head.first ? `–${head.last + 1}` : ''}, ${head.columns.filter(({key}) => key).length} kolom dipahami, ${read.rows.length} baris isi${read.passed ? `, ${read.passed} baris kepala ulangan atau nomor kolom dilewati` : ''}.`);
  const aside = workbook.sheets.filter((sheet) => !found.some((one) => one.sheet === sheet)).map(({name}) => `"${name}"`);
  return [
    ...workbook.understood,
    ...tables,
    ...(aside.length > 0 ? [`Lembar tanpa tabel Renaksi tidak diperiksa: ${aside.join(', ')}.`] : []),
    `Tingkat: ${LEVEL_NAMES[plan.level]} (${FROM[plan.levelFrom]}).`,
    ...(plan.region ? [`Daerah: ${plan.region}.`] : []),
    plan.years.length > 0 ? `Tahun target: ${plan.years.join(', ')}.` : 'Tahun target tidak ditemukan.',
  ];
}

/** Understands a workbook as an action plan. Nothing of it is lost: what is not understood stays in `unread` and `leftovers`. */
export function readPlan(workbook: Workbook, options: ReadOptions): Plan {
  const title = readTitle(workbook);
  const found = workbook.sheets.filter(({name}) => !ASIDE.test(name.trim())).flatMap((sheet): Found[] => {
    const head = findHead(sheet, title.period?.[0]);
    return head ? [{sheet, head, read: readRows(sheet, head)}] : [];
  });
  const raw = found.flatMap(({read}) => read.rows);
  const level = levelOf(options, title, raw);
  const aside = workbook.sheets.filter((sheet) => !found.some((one) => one.sheet === sheet));
  const plan: Omit<Plan, 'understood'> = {
    file: options.file,
    ...level,
    ...(title.region ? {region: title.region} : {}),
    ...(title.period ? {titlePeriod: title.period} : {}),
    years: years(found, 'target'),
    budgetYears: years(found, 'anggaran'),
    tables: found.map(toTable),
    rows: raw.map((row) => toRow(row, options.services, level.level)),
    totals: found.flatMap(({read}) => read.totals),
    examples: found.flatMap(({read}) => read.examples),
    unread: found.flatMap(({read}) => read.unread),
    leftovers: [...found.flatMap(({read}) => read.leftovers), ...aside.filter(({name}) => !ASIDE.test(name.trim())).flatMap(leftoversOf)],
    services: options.services,
  };
  return {...plan, understood: tell(workbook, found, plan)};
}
