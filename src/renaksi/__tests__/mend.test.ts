import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {readWorkbook} from '../../site/sheets/readWorkbook';
import type {SheetFile} from '../../site/sheets/types';
import {writeCsv} from '../../site/sheets/writeCsv';
import {writeXlsx} from '../../site/sheets/writeXlsx';
import {findingTable} from '../core/findingSheet';
import {correct} from '../core/mend';
import {toOverview} from '../core/overview';
import {templateSheets, templateTable} from '../core/template';
import {applyEdits, badFixtures, check, csvFile, fixture, goodRows, SERVICES} from './fixtures';

const xlsx = async (sheets: Parameters<typeof writeXlsx>[0]): Promise<SheetFile> => ({name: 'hasil.xlsx', bytes: await writeXlsx(sheets)});

/** Every text and number that stands in a file, as a person reads them. */
async function contents(file: SheetFile): Promise<string[]> {
  const {sheets} = await readWorkbook(file);
  return sheets.flatMap(({rows}) => rows.flatMap((row) => row.flatMap(({value, text}) => (text === '' ? [] : [typeof value === 'number' ? String(value) : text.replace(/\s+/g, ' ')]))));
}

/** Bad files with content in unusual places. */
const STRANGE = ['kolom-asing', 'kolom-ganda', 'sel-tanpa-kepala', 'baris-kosong', 'baris-tak-dipahami', 'baris-tanpa-layanan', 'contoh-tertinggal', 'layanan-asing', 'layanan-tingkat-lain', 'layanan-terpencar', 'angka-ragu', 'bukan-angka', 'periode-judul', 'lima-tahun'];

const FILES: readonly (readonly [string, SheetFile])[] = [
  ['good/provinsi.csv', fixture('good/provinsi.csv')],
  ['messy/kabupaten-titik-koma.csv', fixture('messy/kabupaten-titik-koma.csv')],
  ...badFixtures().filter(({rule}) => STRANGE.includes(rule)).map(({rule, edits}) => [`bad/${rule}.txt`, csvFile(applyEdits(goodRows(), edits))] as const),
];

describe('the corrected file', () => {
  it.each(FILES)('loses nothing of %s, and reading it again gives the same plan', async (_name, file) => {
    const before = await check(file);
    const corrected = await xlsx(correct(before).sheets);
    const written = new Set(await contents(corrected));
    const heads = new Set(before.plan.tables.flatMap(({columns, doubled}) => [...columns, ...doubled].map(({head}) => head)));
    const all = (await contents(file)).filter((text) => !heads.has(text) && ![...heads].some((head) => head.startsWith(`${text} `) || head.endsWith(` ${text}`)));
    expect(all.filter((text) => !written.has(text))).toEqual([]);
    const after = await check(corrected, before.plan.level);
    const figures = (report: typeof before) => toOverview(report).services.filter(({present}) => present).map(({id, name, indicators, activities, offices, risks}) => ({id, name, indicators: indicators.map((one) => ({...one, place: undefined})), activities: activities.map((one) => ({...one, place: undefined})), offices, risks}));
    if (before.plan.years.length > 0 && before.plan.titlePeriod === undefined) expect(figures(after)).toEqual(expect.arrayContaining(figures(before)));
  });

  it('lists each correction: spaces, numbers from text, names carried down, order, rows added, empty rows', async () => {
    const rows = applyEdits(goodRows(), 'kosong 9\n3 | Kegiatan | Bantuan   biaya\n4 | Jenis pelayanan dasar |\nsalin 31 | 5\nhapus 31\nhapus 30');
    const {changes} = correct(await check(csvFile(rows)));
    expect(changes.filter(({why}) => !why.startsWith('baris diurutkan'))).toMatchInlineSnapshot(`
      [
        {
          "after": "Bantuan biaya",
          "before": "Bantuan   biaya",
          "column": "Kegiatan",
          "row": 3,
          "sheet": "berkas",
          "why": "spasi berlebih dihapus",
        },
        {
          "after": "Pendidikan menengah",
          "before": "",
          "column": "Jenis pelayanan dasar",
          "row": 4,
          "sheet": "berkas",
          "why": "nama layanan diulang pada baris lanjutan",
        },
        {
          "after": "",
          "before": "",
          "column": "",
          "row": 10,
          "sheet": "berkas",
          "why": "baris kosong dihapus",
        },
      ]
    `);
    expect(changes.filter(({why}) => why.startsWith('baris diurutkan')).length).toBeGreaterThan(0);
  });

  it('marks the rows of missing services, and they are still missing content', async () => {
    const report = await check(csvFile(applyEdits(goodRows(), 'hapus 20\nhapus 21')));
    expect(report.findings.map(({rule}) => rule)).toEqual(['layanan-hilang']);
    const after = await check(await xlsx(correct(report).sheets));
    expect(new Set(after.findings.map(({rule}) => rule))).toEqual(new Set(['indikator-kosong', 'kegiatan-kosong', 'perangkat-kosong', 'dokumen-kosong', 'risiko-kosong', 'kolom-asing']));
  });

  it('carries sums as formulas that hold', async () => {
    const {sheets} = correct(await check(fixture('good/provinsi.csv')));
    const last = sheets[0]?.rows.at(-1) ?? [];
    expect(last.filter((cell) => cell?.formula).map((cell) => cell?.formula)).toContain('=SUM(S7:S36)');
    expect((await check(await xlsx(sheets))).findings).toEqual([]);
  });
});

describe('the list of findings', () => {
  it('has one row a finding, in XLSX and CSV', async () => {
    const report = await check(csvFile(applyEdits(goodRows(), '3 | Target 2028 | 84\n3 | Sumber dana |')));
    const table = findingTable(report.findings);
    expect(table).toHaveLength(3);
    const {data} = Papa.parse<string[]>(writeCsv(table).trim());
    expect(data[1]).toEqual(['harus diperbaiki', 'Target turun', 'berkas', '3', 'L · Target 2028', 'Pendidikan menengah', 'paling rendah 85 % (target 2027)', '84 %', 'Perbaiki salah satu target.', 'target-turun']);
  });
});

describe('the templates', () => {
  it.each([['provinsi', 14], ['kabupaten-kota', 29]] as const)('for %s have the %d services, read themselves, and skip the example', async (level, count) => {
    for (const file of [await xlsx(templateSheets(SERVICES, level)), csvFile(templateTable(SERVICES, level))]) {
      const report = await check(file);
      expect(report.plan.level).toBe(level);
      expect(report.groups).toHaveLength(count);
      expect(report.plan.rows.every(({recognised}) => recognised === 'tepat')).toBe(true);
      expect(report.plan.examples).toHaveLength(1);
      expect(report.plan.years).toEqual([2026, 2027, 2028, 2029, 2030]);
      const kinds = new Set(report.findings.map(({rule}) => rule));
      for (const rule of ['contoh-tertinggal', 'indikator-kosong', 'kegiatan-kosong', 'perangkat-kosong', 'dokumen-kosong', 'risiko-kosong']) expect([...kinds]).toContain(rule);
      expect([...kinds]).not.toContain('layanan-hilang');
      expect([...kinds]).not.toContain('kolom-wajib');
    }
  });

  it('say that they are no official form and that the example is invented', () => {
    const texts = templateSheets(SERVICES, 'provinsi').flatMap(({rows}) => rows.flatMap((row) => row.map((cell) => String(cell?.value ?? '')))).join('\n');
    expect(texts).toContain('bukan bentuk resmi');
    expect(texts).toContain('Hapus baris contoh ini. Angkanya rekaan.');
    expect(texts).toContain('belum kami baca');
  });
});
