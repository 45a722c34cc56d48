import {cpSync, mkdtempSync, rmSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {formatProblems} from '../../site/problems';
import {loadRenaksi} from '../load';

const ROOT = process.cwd();

describe('the published action plans', () => {
  it('pass every check without a single finding, also of those that only ask to look again', async () => {
    const {items, problems, checked} = await loadRenaksi(ROOT);
    expect(problems.length ? formatProblems(problems) : '').toBe('');
    expect(checked).toBeGreaterThan(0);
    for (const {report} of items) expect(report.findings).toEqual([]);
  });

  it('hold all 14 services of a province, with recipients and quality, five years and money that adds up', async () => {
    const {items} = await loadRenaksi(ROOT);
    const model = items.find(({record}) => record.id === 'contoh');
    expect(model?.report.plan.years).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(model?.report.groups).toHaveLength(14);
    for (const {indicators, activities, risks} of model?.report.groups ?? []) {
      expect(indicators.map(({kind}) => kind)).toEqual(['penerima', 'mutu']);
      expect(activities.length).toBeGreaterThanOrEqual(2);
      expect(risks.length).toBeGreaterThan(0);
    }
  });
});

describe('a folder of plans with faults', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'renaksi-'));
    for (const dir of ['indikator', 'renaksi', 'wilayah', 'regulasi/model-pergub-renaksi-spm']) cpSync(join(ROOT, 'data', dir), join(root, 'data', dir), {recursive: true});
  });
  afterEach(() => { rmSync(root, {recursive: true}); });

  const edit = (name: string, from: string | RegExp, to: string): void => {
    const path = join(root, 'data/renaksi', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  const messages = async (): Promise<string> => formatProblems((await loadRenaksi(root)).problems);

  it('names row, column and mend of a fault in the table', async () => {
    edit('contoh.csv', ',88.4,100,100,', ',88.4,100,90,');
    expect(await messages()).toMatchInlineSnapshot(`
      "1 masalah pada berkas isi:
      - data/renaksi/contoh.csv:2 › Target 2027: Target turun (Pendidikan menengah). Diharapkan paling rendah 100 % (target 2026); ditemukan 90 %. Perbaiki salah satu target."
    `);
  });

  it('names what the record gets wrong: period, region, regulation, and a table of other years', async () => {
    edit('contoh.yml', '[2026, 2030]', '[2027, 2030]');
    edit('contoh.yml', 'daerah: contoh', 'daerah: conto');
    edit('contoh.yml', 'model-pergub-renaksi-spm', 'model-pergub-renaksi');
    expect(await messages()).toContain('diharapkan lima tahun, misalnya [2026, 2030], ditemukan [2027, 2030].');
    expect(await messages()).toContain('Mungkin maksudnya "contoh"?');
    expect(await messages()).toContain('peraturan "model-pergub-renaksi" tidak ada di pustaka.');
    edit('contoh.yml', '[2027, 2030]', '[2027, 2031]');
    expect(await messages()).toContain('diharapkan tahun 2027 sampai 2031 seperti periode pada berkas .yml, ditemukan 2026, 2027, 2028, 2029, 2030.');
  });

  it('misses neither a table without record nor a record without table', async () => {
    cpSync(join(root, 'data/renaksi/contoh.csv'), join(root, 'data/renaksi/lain.csv'));
    expect(await messages()).toContain('data/renaksi/lain.csv: keterangannya tidak ada: diharapkan berkas data/renaksi/lain.yml.');
    rmSync(join(root, 'data/renaksi/contoh.csv'));
    expect(await messages()).toContain('tabelnya tidak ada: diharapkan berkas data/renaksi/contoh.csv.');
  });
});
