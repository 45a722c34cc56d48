/** What was understood, in words for the person at the command line. Pure. */
import {columnName} from '../../site/sheets/columnNumbers';
import type {ImportPlan} from './plan';
import type {ColumnPlan, Finding, RowTold, Said, SheetPlan} from './types';

const KINDS: Readonly<Record<string, string>> = {
  wilayah: 'wilayah',
  layanan: 'jenis pelayanan',
  urusan: 'urusan',
  tahun: 'tahun',
  periode: 'periode',
  ukuran: 'nama ukuran',
  nilai: 'nilai',
  status: 'status',
  catatan: 'catatan',
  nomor: 'nomor urut, tidak disimpan',
  satuan: 'satuan, tidak disimpan',
  'perangkat-daerah': 'perangkat daerah, tidak disimpan',
  abaikan: 'tidak dibaca',
  'tidak-dikenal': 'TIDAK DIKENAL, tidak dibaca',
};

function meaningInWords({meaning}: ColumnPlan): string {
  if (meaning.kind === 'rincian') return `rincian ${meaning.dimension}`;
  if (meaning.kind !== 'angka' && meaning.kind !== 'hitungan') return KINDS[meaning.kind] ?? meaning.kind;
  const times = [meaning.year, meaning.period].filter((one) => one !== undefined).join(' ');
  const parts = meaning.kind === 'angka' ? Object.values(meaning.breakdown ?? {}).join(', ') : '';
  const name = [meaning.measure ?? 'angka menurut kolom ukuran', parts, times].filter(Boolean).join(', ');
  return meaning.kind === 'hitungan' ? `${name}: dibandingkan, tidak disimpan` : name;
}

/** "6–9, 12": rows that belong together. */
function ranges(rows: readonly number[]): string {
  const out: string[] = [];
  for (let index = 0; index < rows.length; index++) {
    const from = rows[index] ?? 0;
    while (rows[index + 1] === (rows[index] ?? 0) + 1) index++;
    const to = rows[index] ?? from;
    out.push(from === to ? String(from) : `${from}–${to}`);
  }
  return out.join(', ');
}

function passedOver(rows: readonly RowTold[]): string[] {
  const reasons = new Map<string, number[]>();
  for (const {row, why} of rows.filter(({kept}) => !kept)) reasons.set(why, [...(reasons.get(why) ?? []), row]);
  return [...reasons].map(([why, numbers]) => `  - baris ${ranges(numbers)}: ${why}`);
}

const saidIn = (name: string, said: Said<string | number> | undefined): string[] => (said ? [`${name} ${said.value} (${said.by})`] : []);

function sheetLines({name, head, columns, setting, rows}: SheetPlan): string[] {
  if (!head) return [];
  const kept = rows.filter((row) => row.kept);
  const passed = rows.filter((row) => !row.kept);
  const common = [...saidIn('wilayah', setting.region), ...saidIn('tahun', setting.year), ...saidIn('periode', setting.period), ...(columns.some(({meaning}) => meaning.kind === 'angka' && meaning.measure === undefined) ? saidIn('ukuran', setting.measure) : [])];
  return [
    '',
    `Lembar "${name}": kepala tabel di baris ${head.from === head.to ? head.from : `${head.from}–${head.to}`}.`,
    ...columns.map((column) => `  ${columnName(column.index)} "${column.head}" → ${meaningInWords(column)}`),
    ...(common.length > 0 ? [`  Berlaku untuk semua baris: ${common.join(', ')}.`] : []),
    `  Dibaca ${kept.length} baris${kept.length > 0 ? ':' : '.'}`,
    ...kept.map(({row, why}) => `  - baris ${row}: ${why}`),
    ...(passed.length > 0 ? [`  Dilewati ${passed.length} baris:`, ...passedOver(rows)] : []),
  ];
}

function place(sheet: string, rows: readonly number[]): string {
  const words = [sheet.startsWith('data/') ? sheet : sheet && `lembar "${sheet}"`, rows.length === 0 ? '' : `baris ${ranges(rows)}`].filter(Boolean).join(' ');
  return words === '' ? '' : `${words}: `;
}

/** Findings of one weight; the same words at several rows stand once. */
function findingLines(title: string, findings: readonly Finding[]): string[] {
  const groups = new Map<string, {readonly first: Finding; readonly rows: number[]}>();
  for (const one of findings) {
    const key = `${one.sheet}|${one.message}`;
    const group = groups.get(key) ?? {first: one, rows: []};
    if (one.row !== undefined && group.rows.at(-1) !== one.row) group.rows.push(one.row);
    groups.set(key, group);
  }
  const lines = [...groups.values()].map(({first, rows}) => `- ${place(first.sheet, rows)}${first.message}`);
  return lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines];
}

/** The whole report of a dry run. */
export function tellPlan(name: string, {understood, sheets, facts, findings, merged}: ImportPlan): string[] {
  const figures = facts.filter(({value, calculated}) => value !== null && !calculated).length;
  const blanks = facts.filter(({value, calculated}) => value === null && !calculated).length;
  const compared = facts.filter(({calculated}) => calculated).length;
  return [
    `Berkas ${name}`,
    ...understood,
    ...sheets.flatMap(sheetLines),
    ...findingLines('Perlu dilihat', findings.filter(({weight}) => weight === 'lihat')),
    ...findingLines('Harus diperbaiki', findings.filter(({weight}) => weight === 'harus')),
    ...(merged && merged.findings.length > 0 ? ['Baris yang disebut di tengah pesan adalah baris berkas kumpulan yang akan ditulis.'] : []),
    '',
    `Terbaca ${figures} angka, ${blanks} sel tanpa angka (bukan nol), ${compared} persen atau indeks dibandingkan.`,
    ...(merged ? [`Terhadap kumpulan: ${merged.added} baru, ${merged.changed} berubah, ${merged.same} sama.`] : []),
  ];
}
