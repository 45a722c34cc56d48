/**
 * The corrected file: only what is safe (stray spaces, numbers kept as text, names carried down, rows in order, missing
 * services as marked empty rows), each listed. Every cell of the person's file is in it: in the table, in columns of its
 * own, or on the sheet "Di luar tabel".
 */
import {SECTOR_NAMES} from '../../site/sectors';
import type {WriteCell, WriteSheet} from '../../site/sheets/types';
import type {Report} from './check';
import {columnLabel, type ColumnKey} from './columns';
import {findingSheet} from './findingSheet';
import {laidCell, laidColumns, renaksiSheet, type LaidColumn} from './layout';
import {LEVEL_WORDS} from './template';
import type {Field, Plan, PlanRow, Service} from './types';
import {columnLetter, tidy} from './words';

export interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

const MARK = 'Tanda alat';
const ADDED = 'ditambahkan, belum diisi';

interface Laid {
  readonly row: PlanRow | undefined;
  readonly service: Service | undefined;
}

/** Rows of no service first (below another row they would be its), rows by the order of the services, unknown names last; services without a row get one. */
function order({rows, services, level}: Plan): Laid[] {
  const own = services.filter((service) => service.level === level);
  const known = own.flatMap((service): Laid[] => {
    const mine = rows.filter((row) => row.service?.id === service.id);
    return mine.length > 0 ? mine.map((row) => ({row, service})) : [{row: undefined, service}];
  });
  const rest = rows.filter((row) => row.service?.level !== level).map((row): Laid => ({row, service: row.service}));
  return [...rest.filter(({row}) => row?.named === ''), ...known, ...rest.filter(({row}) => row?.named !== '')];
}

/** Heads of columns that we do not know, and of those of which there is one too many. */
function extraHeads({rows}: Plan): string[] {
  return [...new Set(rows.flatMap(({others}) => others.map((field) => extraHead(field))))];
}

const extraHead = ({head, column}: Field): string => (head === '' ? `Kolom ${columnLetter(column)} (tanpa kepala)` : `${head} [${columnLetter(column)}]`);

function fieldIn(row: PlanRow, {rule, year}: LaidColumn): Field | undefined {
  if (year === undefined) return row.fields[rule.key as ColumnKey];
  return (rule.key === 'target' ? row.targets : row.budgets)[year];
}

/** What is written for a field: its number, or its text without stray spaces. */
function mended(field: Field): string | number {
  return typeof field.value === 'number' ? field.value : field.text;
}

function fieldChange(row: PlanRow, field: Field, column: string): Change[] {
  const place = {sheet: row.sheet, row: row.row, column};
  if (typeof field.value === 'string' && field.value !== tidy(field.value)) return [{...place, before: field.value, after: tidy(field.value), why: 'spasi berlebih dihapus'}];
  return field.fromText && typeof field.value === 'number' ? [{...place, before: field.text, after: String(field.value).replace('.', ','), why: 'angka disimpan sebagai angka'}] : [];
}

function cellOf({row, service}: Laid, column: LaidColumn): WriteCell {
  if (row === undefined) {
    const text = column.rule.key === 'layanan' ? service?.name : column.rule.key === 'urusan' && service ? SECTOR_NAMES.id[service.sector] : undefined;
    return {value: text ?? null, tone: 'peringatan', ...(text && column.rule.width >= 24 ? {wrap: true} : {})};
  }
  if (column.rule.key === 'layanan') return laidCell(tidy(row.named), column);
  const field = fieldIn(row, column);
  return laidCell(field === undefined ? null : mended(field), column);
}

const extraCells = (row: PlanRow | undefined, heads: readonly string[]): WriteCell[] =>
  heads.map((head) => {
    const field = row?.others.find((one) => extraHead(one) === head);
    return {value: field === undefined ? null : mended(field)};
  });

/** Sums below the table, as formulas. */
function sumRow(columns: readonly LaidColumn[], first: number, rows: readonly (readonly (WriteCell | null)[])[]): WriteCell[] {
  return columns.map(({rule}, index): WriteCell => {
    if (rule.key === 'layanan') return {value: 'Jumlah', bold: true};
    if (rule.key !== 'anggaran' && rule.key !== 'jumlah') return {value: null};
    const letter = columnLetter(index);
    const total = rows.reduce((sum, row) => sum + (typeof row[index]?.value === 'number' ? row[index].value : 0), 0);
    return {value: total, formula: `=SUM(${letter}${first}:${letter}${first + rows.length - 1})`, format: 'rupiah', bold: true, tone: 'hasil'};
  });
}

function changesOf(plan: Plan, laid: readonly Laid[]): Change[] {
  const columns = laidColumns(plan.years, plan.budgetYears, true);
  const cells = plan.rows.flatMap((row) => [
    ...columns.flatMap((column) => { const field = fieldIn(row, column); return field ? fieldChange(row, field, column.head) : []; }),
    ...row.others.flatMap((field) => fieldChange(row, field, extraHead(field))),
    ...(row.own || row.named === '' ? [] : [{sheet: row.sheet, row: row.row, column: columnLabel('layanan'), before: '', after: row.named, why: 'nama layanan diulang pada baris lanjutan'}]),
  ]);
  const inOrder = laid.flatMap(({row}) => (row ? [row] : []));
  const moved = inOrder.filter((row, index) => plan.rows[index] !== row);
  const added = laid.filter(({row}) => row === undefined);
  return [
    ...cells,
    ...added.map(({service}) => ({sheet: 'Renaksi', row: 0, column: columnLabel('layanan'), before: '', after: service?.name ?? '', why: `baris layanan wajib ${ADDED}`})),
    ...(moved.length > 0 ? moved.map((row) => ({sheet: row.sheet, row: row.row, column: '', before: `urutan ke-${plan.rows.indexOf(row) + 1}`, after: `urutan ke-${inOrder.indexOf(row) + 1}`, why: 'baris diurutkan menurut layanan'})) : []),
    ...plan.tables.flatMap(({sheet, blank}) => blank.map((row) => ({sheet, row, column: '', before: '', after: '', why: 'baris kosong dihapus'}))),
  ];
}

function changeSheet(changes: readonly Change[]): WriteSheet {
  const head = ['Lembar asal', 'Baris asal', 'Kolom', 'Semula', 'Menjadi', 'Perbaikan'].map((value): WriteCell => ({value, tone: 'kepala'}));
  const rows = changes.map(({sheet, row, column, before, after, why}): WriteCell[] => [{value: sheet}, {value: row === 0 ? null : row}, {value: column}, {value: before, wrap: true}, {value: after, wrap: true}, {value: why}]);
  const note = 'Spasi di awal dan akhir sel dihapus saat dibaca. Isi yang diragukan tidak diubah; lihat lembar Temuan.';
  return {name: 'Perbaikan', rows: [[{value: `${changes.length} perbaikan yang aman`, bold: true}], [{value: note}], [], head, ...rows], widths: [16, 10, 24, 40, 40, 44], stickyRows: 4};
}

function leftoverSheet({leftovers}: Plan): WriteSheet {
  const head = ['Lembar asal', 'Sel asal', 'Isi'].map((value): WriteCell => ({value, tone: 'kepala'}));
  const rows = leftovers.map(({sheet, row, column, text}): WriteCell[] => [{value: sheet}, {value: `${columnLetter(column)}${row}`}, {value: text, wrap: true}]);
  return {name: 'Di luar tabel', rows: [[{value: 'Isi berkas asal yang bukan baris tabel: judul, jumlah, catatan. Tidak diperiksa.'}], [], head, ...rows], widths: [24, 10, 90], stickyRows: 3};
}

export interface Corrected {
  readonly sheets: readonly WriteSheet[];
  readonly changes: readonly Change[];
}

/** Lays out the plan anew. Reading the result again gives the same plan. */
export function correct(report: Report): Corrected {
  const {plan} = report;
  const laid = order(plan);
  const columns = laidColumns(plan.years, plan.budgetYears, plan.rows.some(({fields}) => fields.jadwal !== undefined));
  const extra = extraHeads(plan);
  const title = ['Rencana Aksi (Renaksi) Penerapan Standar Pelayanan Minimal', `Daerah: ${plan.region ?? '(tidak terbaca)'}`, `Tingkat: ${LEVEL_WORDS[plan.level]}`, `Periode: ${plan.years[0] ?? '…'}–${plan.years.at(-1) ?? '…'}`];
  const rows = laid.map((one): WriteCell[] => [...columns.map((column) => cellOf(one, column)), ...extraCells(one.row, extra), {value: one.row === undefined ? ADDED : null, ...(one.row === undefined ? {tone: 'peringatan' as const} : {})}]);
  const sums = sumRow(columns, title.length + 3, rows);
  const changes = changesOf(plan, laid);
  return {sheets: [renaksiSheet(title, columns, [...rows, sums], [...extra, MARK]), changeSheet(changes), findingSheet(report.findings), ...(plan.leftovers.length > 0 ? [leftoverSheet(plan)] : [])], changes};
}
