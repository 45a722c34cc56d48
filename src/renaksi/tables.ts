/** A published plan as two tables: targets, and activities with their money. In one language. Pure. */
import type {Locale} from '../site/dates';
import {SECTOR_NAMES, SECTORS} from '../site/sectors';
import type {Cell, Column, TableModel} from '../site/table/model';
import {INDICATOR_KINDS} from './core/columns';
import {millionsOf, monthIso, toOverview, type Overview, type ServiceView} from './core/overview';
import type {Renaksi} from './load';
import {TABLE_WORDS, type TableWords} from './tableWords';

interface TableInput {
  readonly id: string;
  readonly locale: Locale;
  readonly region: string;
  readonly period: readonly [number, number];
  readonly issued: string;
  readonly fictional: boolean;
  readonly overview: Overview;
}

const known = (value: string | number | null): Cell => (value === null || value === '' ? {value: null, status: 'tidak-tersedia'} : {value});

/** Digits after the decimal mark that a column needs. */
function decimalsOf(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.map((value) => (value === null ? 0 : (String(value).split('.')[1] ?? '').length)));
}

function frame({region, period: [from, to], issued, fictional, id}: TableInput, words: TableWords): Omit<TableModel, 'id' | 'title' | 'description' | 'columns' | 'rows' | 'primaryKey' | 'notes'> {
  return {
    place: region,
    period: `${from}–${to}`,
    page: `/alat/renaksi/${id}/`,
    fictional,
    sources: [{title: words.source, publisher: 'Pustaka SPM'}],
    certainty: 'perlu-verifikasi',
    license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
    issued,
  };
}

const sectorColumn = (locale: Locale, words: TableWords): Column => ({key: 'urusan', label: words.sector, type: 'kategori', filter: true, hidden: true, categories: SECTORS.map((sector) => ({value: sector, label: SECTOR_NAMES[locale][sector], tone: 'netral' as const}))});

const serviceCell = ({id, name, nameEn}: ServiceView, locale: Locale): Cell => ({value: locale === 'en' ? nameEn : name, ...(id ? {href: `/indikator/${id}/`} : {})});

/** Baseline and yearly targets, one indicator a row. */
function toTargetTable(input: TableInput): TableModel {
  const {locale, overview: {services, years}} = input;
  const words = TABLE_WORDS[locale];
  const all = services.flatMap(({indicators}) => indicators);
  const rows = services.flatMap((service) => service.indicators.map((one, index) => ({
    key: `${service.id}-${one.kind}-${index + 1}`,
    cells: [serviceCell(service, locale), {value: one.name}, {value: service.sector}, {value: one.kind}, known(one.unit), known(one.baseYear), known(one.base), ...years.map((_, at) => known(one.targets[at] ?? null))],
  })));
  return {
    ...frame(input, words),
    id: `renaksi-${input.id}-target`,
    title: words.targets(input.region, `${input.period[0]}–${input.period[1]}`),
    description: words.targetsAbout,
    columns: [
      {key: 'layanan', label: words.service, type: 'teks', rowHead: true},
      {key: 'indikator', label: words.indicator, type: 'teks', rowHead: true},
      sectorColumn(locale, words),
      {key: 'jenis', label: words.kind, type: 'kategori', filter: true, categories: INDICATOR_KINDS.map((kind) => ({value: kind, label: words.kinds[kind], tone: 'netral' as const}))},
      {key: 'satuan', label: words.unit, type: 'teks', hidden: true},
      {key: 'tahun_awal', label: words.baseYear, type: 'tahun', hidden: true},
      {key: 'nilai_awal', label: words.base, type: 'bilangan', unit: '%', decimals: decimalsOf(all.map(({base}) => base))},
      ...years.map((year, at): Column => ({key: `target_${year}`, label: words.target(year), type: 'bilangan', unit: '%', decimals: decimalsOf(all.map(({targets}) => targets[at] ?? null))})),
    ],
    rows,
    primaryKey: ['layanan', 'indikator'],
    notes: words.targetNotes,
  };
}

/** Activities with schedule, office and money by year, one activity a row. */
function toActivityTable(input: TableInput): TableModel {
  const {locale, overview: {services, years}} = input;
  const words = TABLE_WORDS[locale];
  const all = services.flatMap(({activities}) => activities);
  const rows = services.flatMap((service) => service.activities.map((one, index) => ({
    key: `${service.id}-${index + 1}`,
    cells: [
      serviceCell(service, locale), {value: one.name}, {value: service.sector}, known(one.office), known(one.from === null ? null : monthIso(one.from)), known(one.to === null ? null : monthIso(one.to)),
      ...years.map((_, at) => known(millionsOf(one.budgets[at] ?? null))), known(millionsOf(one.total)), known(one.funds),
    ],
  })));
  const money = (key: string, label: string, values: readonly (number | null)[]): Column => ({key, label, type: 'bilangan', unit: words.millions, decimals: decimalsOf(values.map(millionsOf))});
  return {
    ...frame(input, words),
    id: `renaksi-${input.id}-kegiatan`,
    title: words.activities(input.region, `${input.period[0]}–${input.period[1]}`),
    description: words.activitiesAbout,
    columns: [
      {key: 'layanan', label: words.service, type: 'teks', rowHead: true},
      {key: 'kegiatan', label: words.activity, type: 'teks', rowHead: true},
      sectorColumn(locale, words),
      {key: 'perangkat_daerah', label: words.office, type: 'teks', hidden: true},
      {key: 'mulai', label: words.from, type: 'teks', hidden: true, description: words.monthAbout},
      {key: 'selesai', label: words.to, type: 'teks', hidden: true, description: words.monthAbout},
      ...years.map((year, at) => money(`anggaran_${year}`, String(year), all.map(({budgets}) => budgets[at] ?? null))),
      money('jumlah', words.sum, all.map(({total}) => total)),
      {key: 'sumber_dana', label: words.funds, type: 'teks'},
    ],
    rows,
    primaryKey: ['layanan', 'kegiatan'],
    notes: [],
  };
}

/** Both tables of a published plan, in the order of its page. */
export function planTables({record: {id, periode, diterbitkan, fiktif}, region, report}: Renaksi, locale: Locale): readonly TableModel[] {
  const input = {id, locale, region, period: periode, issued: diterbitkan, fictional: fiktif, overview: toOverview(report)};
  return [toTargetTable(input), toActivityTable(input)];
}
