import {readFileSync} from 'node:fs';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {readCells, writeCells} from '../cells';
import {modelSheets} from '../modelSheets';
import {loadRenaksi} from '../load';
import {toModelProps, toRulesProps, toWorkbenchProps} from '../props';
import {buildRenaksiRoutes} from '../routes';
import {spoil} from '../spoil';
import {planTables} from '../tables';
import {writeXlsx} from '../../site/sheets/writeXlsx';
import {loadSources} from '../../site/sources/load';
import {check, SERVICES} from './fixtures';

const CSV = readFileSync('data/renaksi/contoh.csv', 'utf8');

describe('the example with faults', () => {
  it('is the model with ten edits and a service taken away, found as such', async () => {
    const report = await check({name: 'contoh-berkesalahan.csv', bytes: new TextEncoder().encode(spoil(CSV))});
    expect(report.findings.map(({rule}) => rule).sort()).toEqual([
      'angka-ragu', 'awal-kosong', 'jadwal-di-luar', 'jumlah-baris', 'layanan-ditebak', 'layanan-hilang', 'risiko-tanpa-pengendalian', 'sumber-dana-kosong', 'target-akhir', 'target-turun', 'target-turun', 'urusan-salah',
    ]);
  });

  it('reads and writes cells as the CSV library does', () => {
    expect(readCells(CSV)).toEqual(Papa.parse<string[]>(CSV.trim()).data);
    expect(readCells(writeCells(readCells(CSV)))).toEqual(readCells(CSV));
  });
});

describe('the pages', () => {
  it('have one route each: tools, workbench, rules, and a page a plan', async () => {
    const {items} = await loadRenaksi(process.cwd());
    const sources = loadSources(process.cwd()).items;
    const models = items.map((plan) => toModelProps(plan, undefined));
    const content = {workbench: toWorkbenchProps(SERVICES, items, sources), rules: toRulesProps(sources), models};
    expect(buildRenaksiRoutes(content, '/en/').map(({path}) => path)).toEqual(['/en/alat/', '/en/alat/renaksi/', '/en/alat/renaksi/aturan/', '/en/alat/renaksi/contoh/']);
    expect(content.workbench.mandatory).toEqual({provinsi: 14, 'kabupaten-kota': 29});
    expect(content.workbench.topics.reduce((sum, {count}) => sum + count, 0)).toBe(content.workbench.rules);
    expect(content.rules.sources.length).toBe(new Set(content.rules.rules.flatMap(({ground}) => ground.sources ?? [])).size);
    expect(models[0]?.overview.services).toHaveLength(14);
  });

  it('say in every file of an invented plan that it is invented', async () => {
    const {items} = await loadRenaksi(process.cwd());
    for (const plan of items.filter(({record}) => record.fiktif)) {
      expect(plan.csv.trim().split('\n').slice(1).every((line) => line.includes('Contoh rekaan, bukan dokumen daerah mana pun'))).toBe(true);
      const sheets = modelSheets(plan);
      expect(sheets[0]?.rows[0]?.[0]?.value).toBe('Contoh, bukan dokumen daerah mana pun. Semua angka rekaan.');
      const again = await check({name: 'renaksi-contoh.xlsx', bytes: await writeXlsx(sheets)});
      expect(again.findings).toEqual([]);
      expect(again.plan.totals).toHaveLength(1);
    }
  });
});

describe('the tables of a published plan', () => {
  it('hold every figure of the plan, in both languages', async () => {
    const [plan] = (await loadRenaksi(process.cwd())).items;
    if (!plan) throw new Error('no plan');
    const {overview} = toModelProps(plan, undefined);
    for (const locale of ['id', 'en'] as const) {
      const [targets, activities] = planTables(plan, locale);
      expect(targets?.rows.flatMap(({cells}) => cells.slice(-5).map(({value}) => value))).toEqual(overview.services.flatMap(({indicators}) => indicators.flatMap((one) => one.targets)));
      expect(activities?.rows.flatMap(({cells}) => cells.slice(-7, -1).map(({value}) => Number(value) * 1e6))).toEqual(overview.services.flatMap((service) => service.activities.flatMap(({budgets, total}) => [...budgets.map(Number), total])));
      expect([targets?.fictional, activities?.fictional]).toEqual([true, true]);
    }
  });
});
