import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Workbook, WriteCell} from '../../site/sheets/types';
import {writeXlsx} from '../../site/sheets/writeXlsx';
import {checkRenaksi, isSound} from '../core/check';
import {findHead} from '../core/head';
import {matchService, suggestService} from '../core/match';
import {monthText, readMonth, readSpan} from '../core/months';
import {readNumber} from '../core/numbers';
import {findingText} from '../core/rule';
import {check, csvFile, fixture, goodRows, SERVICES} from './fixtures';

describe('a matrix as an office keeps it', () => {
  it('is understood with title rows, heads over two rows, numbered columns, affairs as headings, sums and a signature', async () => {
    const report = await check(fixture('messy/kabupaten-titik-koma.csv'));
    expect(report.plan).toMatchObject({level: 'kabupaten-kota', levelFrom: 'judul', region: 'KABUPATEN CONTOH', titlePeriod: [2026, 2030], years: [2026, 2027, 2028, 2029, 2030]});
    expect(report.groups).toHaveLength(29);
    expect(report.groups.flatMap(({activities}) => activities)).toHaveLength(58);
    expect(report.plan.rows.every(({recognised}) => recognised === 'tepat')).toBe(true);
    expect(report.plan.totals).toHaveLength(1);
    expect(report.plan.unread).toEqual([]);
    expect(isSound(report)).toBe(true);
    expect(report.findings.map(({rule}) => rule)).toEqual(['target-antara']);
  });

  it('has decimal commas, thousands, rupiah signs and percent signs read as numbers', async () => {
    const {groups} = await check(fixture('messy/kabupaten-titik-koma.csv'));
    const [first] = groups;
    expect(first?.indicators[0]?.base.value).toBe(61.5);
    expect(first?.indicators[0]?.baseYear.value).toBe(2025);
    expect(first?.indicators[0]?.targets.map(({value}) => value)).toEqual([70, 95, 97.25, 99, 100]);
    expect(first?.activities.map(({budgets}) => budgets[0]?.value)).toEqual([101_000_000, 51_000_000]);
    expect(first?.activities.map(({from, to}) => [monthText(from ?? 0), monthText(to ?? 0)])).toEqual([['Januari 2026', 'Desember 2030'], ['Januari 2026', 'Desember 2028']]);
    expect(first?.activities[1]?.office).toBe('Dinas Pendidikan');
  });

  it('is understood as .xlsx with merged heads and merged names', async () => {
    const [head = [], ...rows] = goodRows();
    const groups = head.map((name) => /^(Target|Anggaran) \d/.exec(name)?.[1] ?? name);
    const top = groups.map((name, index): WriteCell | null => (name === groups[index - 1] ? null : {value: name, span: groups.filter((one) => one === name).length}));
    const years = head.map((name): WriteCell => ({value: / (\d{4})$/.exec(name)?.[1] ?? null}));
    const named = rows.map((row, index) => row.map((value, column): WriteCell => ({value: column === 2 && rows[index - 1]?.[2] === value ? null : /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value === '' ? null : value})));
    const report = await check({name: 'berkas.xlsx', bytes: await writeXlsx([{name: 'Isi', rows: [[{value: 'Provinsi Contoh', bold: true}], top, years, ...named]}])});
    expect(report.plan.tables[0]?.head).toEqual([2, 3]);
    expect(report.findings.map(findingText)).toEqual([]);
    expect(report.groups).toHaveLength(14);
  });

  it('may stand on one sheet for each affair', async () => {
    const [head = [], ...rows] = goodRows();
    const sectors = [...new Set(rows.map((row) => row[1] ?? ''))];
    const bytes = await writeXlsx(sectors.map((name) => ({name, rows: [head, ...rows.filter((row) => row[1] === name)].map((row) => row.map((value) => ({value: value === '' ? null : value})))})));
    const report = await check({name: 'berkas.xlsx', bytes});
    expect(report.plan.tables).toHaveLength(6);
    expect(report.findings.filter(({grade}) => grade === 'perbaiki')).toEqual([]);
  });

  it('never throws and always says how much was checked, whatever stands in the cells', () => {
    const [head = []] = goodRows();
    const text = fc.oneof(fc.string({maxLength: 12}), fc.constantFrom('Pendidikan menengah', 'contoh', 'Jumlah', '100', '0,5', '-', '2026', 'Kesehatan', '#REF!', 'Januari 2026', '2026–2020', '1,5 miliar'));
    const cell = fc.oneof(text.map((value) => ({value: value.trim() === '' ? null : value, text: value.trim()})), fc.double({noNaN: true}).map((value) => ({value, text: String(value)})), fc.date({noInvalidDate: true}).map((value) => ({value, text: value.toISOString().slice(0, 10)})));
    fc.assert(
      fc.property(fc.array(fc.array(cell, {maxLength: 32}), {maxLength: 12}), fc.boolean(), (rows, headed) => {
        const workbook: Workbook = {sheets: [{name: 'Acak', rows: [...(headed ? [head.map((value) => ({value, text: value}))] : []), ...rows]}], understood: [], problems: []};
        const report = checkRenaksi(workbook, {file: 'acak.csv', services: SERVICES});
        expect(report.checked).toBeGreaterThan(0);
        for (const one of report.findings) expect(findingText(one)).toContain('Diharapkan');
      }),
      {numRuns: 300},
    );
  });
});

describe('recognising a service', () => {
  const name = (text: string, level: 'provinsi' | 'kabupaten-kota' = 'provinsi'): string => { const {recognised, service} = matchService(text, SERVICES, level); return `${recognised} ${service?.id ?? ''}`.trim(); };

  it.each([
    ['Pendidikan Menengah', 'tepat pendidikan-prov-menengah'],
    ['1) PENDIDIKAN  MENENGAH', 'tepat pendidikan-prov-menengah'],
    ['pendidikan-prov-menengah', 'tepat pendidikan-prov-menengah'],
    ['Rehabilitasi sosial dasar penyandang disabilitas terlantar di dalam panti', 'tepat sosial-prov-disabilitas-telantar'],
    ['Pendidikan menegah', 'ditebak pendidikan-prov-menengah'],
    ['Penyelenggaraan', 'tidak'],
    ['Rehabilitasi sosial dasar anak telantar di luar panti', 'tingkat-lain sosial-kabkota-anak-telantar'],
  ])('%s → %s', (text, expected) => { expect(name(text)).toBe(expected); });

  it('knows every service by its own name at its own level, and suggests it for half of its words', () => {
    for (const service of SERVICES) {
      expect(name(service.name, service.level)).toBe(`tepat ${service.id}`);
      expect(name(service.name.toUpperCase(), service.level)).toBe(`tepat ${service.id}`);
    }
    expect(suggestService('rehabilitasi anak di panti', SERVICES, 'provinsi')?.id).toBe('sosial-prov-anak-telantar');
    expect(suggestService('jalan dan jembatan', SERVICES, 'provinsi')).toBeUndefined();
  });
});

describe('reading months, spans and amounts', () => {
  const month = (text: string, edge: 'mulai' | 'selesai' = 'mulai'): string => { const found = readMonth({value: text, text}, edge); return found === undefined ? '?' : monthText(found); };

  it.each([
    ['Januari 2026', 'Januari 2026'], ['Jan-26', 'Januari 2026'], ['agt 2027', 'Agustus 2027'], ['01/2026', 'Januari 2026'], ['2026-03', 'Maret 2026'], ['15/04/2026', 'April 2026'],
    ['17 Mei 2026', 'Mei 2026'], ['TW II 2026', 'April 2026'], ['Triwulan 3 2026', 'Juli 2026'], ['Semester 2 2026', 'Juli 2026'], ['2026', 'Januari 2026'], ['13/2026', '?'], ['nanti', '?'], ['Ma 2026', '?'],
  ])('%s is %s', (text, expected) => { expect(month(text)).toBe(expected); });

  it('ends a quarter, a half and a year where it ends', () => {
    expect([month('TW II 2026', 'selesai'), month('Semester 1 2026', 'selesai'), month('2026', 'selesai')]).toEqual(['Juni 2026', 'Juni 2026', 'Desember 2026']);
  });

  it.each([
    ['2026–2028', 'Januari 2026', 'Desember 2028'], ['2026 - 2028', 'Januari 2026', 'Desember 2028'], ['Januari–Maret 2026', 'Januari 2026', 'Maret 2026'],
    ['TW I 2026 s.d. TW IV 2027', 'Januari 2026', 'Desember 2027'], ['Juli 2026 s/d Juni 2027', 'Juli 2026', 'Juni 2027'], ['2027', 'Januari 2027', 'Desember 2027'], ['Jan 2026 sampai dengan Feb 2026', 'Januari 2026', 'Februari 2026'],
  ])('%s goes from %s to %s', (text, from, to) => {
    const span = readSpan(text);
    expect([monthText(span.from ?? 0), monthText(span.to ?? 0)]).toEqual([from, to]);
  });

  it.each([['1,5 miliar', 1_500_000_000], ['Rp 500 juta', 500_000_000], ['250 rb', 250_000], ['2 T', 2_000_000_000_000]])('%s is %d, and asks to be looked at', (text, value) => {
    expect(readNumber({value: text, text})).toMatchObject({value});
    expect(readNumber({value: text, text})?.doubt).toContain(text);
  });

  it.each(['lima', '85 orang', '12/13', ''])('%s is no amount', (text) => { expect(readNumber({value: text, text})).toBeUndefined(); });

  it('finds the head also below forty rows of nothing else only when it is near the top', () => {
    const [head = []] = goodRows();
    const cells = (texts: readonly string[]) => texts.map((text) => ({value: text === '' ? null : text, text}));
    expect(findHead({name: 'a', rows: [cells(['Judul']), cells([]), cells(head)]}, undefined)?.first).toBe(2);
    expect(findHead({name: 'a', rows: [...Array.from({length: 45}, () => cells(['x'])), cells(head)]}, undefined)).toBeUndefined();
  });

  it('counts "Th. 1" from the first year of the title', async () => {
    const rows = goodRows().map((row, index) => (index === 0 ? row.map((name) => name.replace(/ (202[6-9]|2030)$/, (_, year: string) => ` Th. ${Number(year) - 2025}`)) : row));
    const report = await check(csvFile([['Renaksi 2026-2030'], ...rows]));
    expect(report.plan.years).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(report.findings.filter(({grade}) => grade === 'perbaiki')).toEqual([]);
  });
});
