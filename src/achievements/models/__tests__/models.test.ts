import {beforeAll, describe, expect, it} from 'vitest';
import {renderTable} from '../../../site/table/html/render';
import {categorise} from '../../../site/spmIndex/categories';
import {DEFAULT_CHOICES} from '../../../site/spmIndex/choices';
import {ratio} from '../../../site/spmIndex/ratio';
import type {Cell, Row, TableModel} from '../../../site/table/model';
import {roundTo} from '../../derive';
import {allModels, loadInputs, makeModels, type Inputs, type Models} from '../input';
import {TOGETHER} from '../together';

let inputs: Inputs;
let models: Models;
let english: Models;
beforeAll(() => {
  inputs = loadInputs('.', 'id');
  models = makeModels(inputs);
  english = makeModels({example: {...inputs.example, locale: 'en'}, national: {...inputs.national, locale: 'en'}});
}, 120_000);

const at = (model: TableModel, row: Row, key: string): Cell => row.cells[model.columns.findIndex((column) => column.key === key)] ?? {value: null};
const number = (cell: Cell): number | undefined => (typeof cell.value === 'number' ? cell.value : undefined);

describe('the tables of achievements', () => {
  it('are all drawn: one a service, the overview, the places, three of published figures', () => {
    expect(models.services.size).toBe(43);
    for (const model of allModels(models)) expect(renderTable(model, {locale: 'id', baseUrl: '/', origin: 'https://contoh.go.id', siteTitle: 'Uji'})).toContain(`id="${model.id}"`);
  });

  it('name each row once by its key', () => {
    for (const model of allModels(models)) {
      const keys = model.rows.map((row) => model.primaryKey.map((key) => at(model, row, key).value).join('|'));
      expect(new Set(keys).size, model.id).toBe(keys.length);
    }
  });

  it('hold values in the decimals of their column, and a reason wherever there is none', () => {
    for (const model of allModels(models)) {
      for (const row of model.rows) {
        row.cells.forEach((cell, index) => {
          const {type, decimals = 0, key} = model.columns[index] ?? {type: 'teks', key: ''};
          if (type === 'bilangan' || type === 'persen' || type === 'rupiah') {
            if (cell.value === null) expect(cell.status, `${model.id} ${row.key} ${key}`).toBeDefined();
            else expect(roundTo(Number(cell.value), decimals), `${model.id} ${row.key} ${key}`).toBe(cell.value);
          }
        });
      }
    }
  });

  it('keep invented figures and real ones apart', () => {
    const {regions} = inputs.example;
    expect(inputs.example.set.meta.wilayah.every((id) => regions.get(id)?.fiktif)).toBe(true);
    expect(inputs.national.set.meta.wilayah.some((id) => regions.get(id)?.fiktif)).toBe(false);
    expect([...models.services.values(), models.overview, models.regions].every(({fictional}) => fictional)).toBe(true);
    expect(models.national.some(({fictional}) => fictional)).toBe(false);
  });

  it('say the same in both languages', () => {
    allModels(models).forEach((model, index) => {
      const other = allModels(english)[index];
      expect(other?.id).toBe(model.id);
      if (model.fictional) expect(other?.rows.map(({cells}) => cells.map(({value, status}) => [value, status]))).toEqual(model.rows.map(({cells}) => cells.map(({value, status}) => [value, status])));
      expect(other?.title).not.toBe(model.title);
    });
  });
});

describe('achieved against target', () => {
  it('is the share of those to serve, its distance from the target in points, and whether it was reached', () => {
    let seen = 0;
    for (const model of models.services.values()) {
      for (const row of model.rows) {
        const [due, served, share, target, gap] = ['sasaran', 'terlayani', 'persen_penerima', 'target', 'selisih'].map((key) => number(at(model, row, key)));
        if (due === undefined || served === undefined || share === undefined || target === undefined || gap === undefined) continue;
        seen += 1;
        expect(share).toBe(roundTo((served / due) * 100, 2));
        expect(gap).toBe(roundTo(share - target, 2));
        expect(at(model, row, 'terhadap_target').value).toBe(share >= target ? 'tercapai' : 'belum');
      }
    }
    expect(seen).toBeGreaterThan(1000);
  });

  it('is nothing where nobody was to be served: neither 0 nor 100', () => {
    const model = models.services.get('kesehatan-prov-klb');
    const none = model?.rows.filter((row) => at(model, row, 'sasaran').status === 'tidak-berlaku') ?? [];
    expect(none.length).toBeGreaterThan(0);
    for (const row of none) if (model) expect([at(model, row, 'persen_penerima'), at(model, row, 'selisih')].map(({value, status}) => [value, status])).toEqual([[null, 'tidak-berlaku'], [null, 'tidak-berlaku']]);
  });
});

describe('the index in the tables', () => {
  it('is that of the calculator, agrees with the derived figures, and never looks like another category', () => {
    const {overview} = models;
    const derived = new Map(inputs.example.set.observations.filter(({measureId, period}) => measureId === 'indeks-layanan' && period === 'tw4').map((one) => [`${one.regionId}-${one.year}-${one.serviceId}`, one.value]));
    let seen = 0;
    for (const row of overview.rows) {
      const index = number(at(overview, row, 'indeks'));
      if (index === undefined) continue;
      seen += 1;
      expect(categorise(ratio(Math.round(index * 100), 100), DEFAULT_CHOICES.thresholds).id, row.key).toBe(at(overview, row, 'kategori').value);
      const other = derived.get(row.key);
      if (typeof other === 'number') expect(Math.abs(other - index), row.key).toBeLessThan(0.011);
    }
    expect(seen).toBeGreaterThan(400);
  });
});

describe('the districts of the province together', () => {
  it('are the sum of their recipients, or nothing when one value is withheld or missing', () => {
    let sums = 0;
    for (const model of models.services.values()) {
      for (const row of model.rows.filter(({benchmark}) => benchmark)) {
        expect(row.cells[0]?.value).toBe(TOGETHER);
        const same = (other: Row): boolean => !other.benchmark && model.primaryKey.slice(1).every((key) => at(model, other, key).value === at(model, row, key).value);
        const parts = model.rows.filter(same).map((other) => at(model, other, 'sasaran'));
        const known = parts.filter(({status}) => status !== 'tidak-berlaku');
        const missing = known.some(({value}) => value === null);
        const expected = missing || known.length === 0 ? null : known.reduce((sum, {value}) => sum + Number(value), 0);
        expect(at(model, row, 'sasaran').value, `${model.id} ${row.key}`).toBe(expected);
        sums += 1;
      }
    }
    expect(sums).toBeGreaterThan(500);
  });
});

describe('published figures', () => {
  it('each name their source and how sure we are', () => {
    for (const model of models.national) for (const row of model.rows) expect([at(model, row, 'sumber').value, at(model, row, 'kepastian').value].every(Boolean), `${model.id} ${row.key}`).toBe(true);
  });

  it('work out shares from the counts, where the whole is known', () => {
    const [applied] = models.national;
    const row = applied?.rows.find(({key}) => key === 'daerah-melapor-2021-tahun-total');
    expect(applied && row && ['jumlah', 'dari', 'bagian'].map((key) => at(applied, row, key).value)).toEqual([523, 542, 96.49]);
  });
});
