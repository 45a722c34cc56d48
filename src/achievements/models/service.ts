/** `/indikator/<id>/`: one service over years, quarters and places. */
import type {Service} from '../../site/services/load';
import type {Cell, Column, Row, TableModel} from '../../site/table/model';
import {TOTAL} from '../types';
import {recipientCells, targetColumns} from './achieved';
import {categoryColumn, choiceColumn, frameOf, indexColumn, measureColumn, regionColumn, regionName, serviceName, setNotes, wordsOf, yearColumn, yearsOf, type ModelInput} from './base';
import {indexCells, indexFigures, toCell, type Figures, type Point} from './figures';
import {TOGETHER, togetherCells} from './together';

const NOT_HERE: Cell = {value: null, status: 'tidak-berlaku'};

/** Regions of the set at the level of the service. */
export function regionsFor({set, regions}: ModelInput, {level}: Service): string[] {
  return set.meta.wilayah.filter((id) => (regions.get(id)?.tingkat === 'provinsi') === (level === 'provinsi'));
}

function partValues({set, locale}: ModelInput, words: string): (readonly [string, string])[] {
  const parts = set.meta.disagregasi.flatMap(({nilai}) => nilai.map(({id, nama, nama_en}) => [id, locale === 'en' ? nama_en : nama] as const));
  return [[TOTAL, words], ...parts];
}

function columnsOf(input: ModelInput, ids: readonly string[], together: string | undefined): Column[] {
  const words = wordsOf(input);
  const region = regionColumn(input, ids, {rowHead: true});
  const [dimension] = input.set.meta.disagregasi;
  const hidden = {hidden: true as const};
  return [
    together ? {...region, categories: [...(region.categories ?? []), {value: TOGETHER, label: together, tone: 'netral'}]} : region,
    yearColumn(input, {rowHead: true}),
    choiceColumn('periode', words.period, input.set.meta.periode.map((id) => [id, words.periods[id] ?? id]), {start: input.set.meta.periode.at(-1) ?? 'tahun', ...hidden}),
    ...(dimension ? [choiceColumn(dimension.id, input.locale === 'en' ? dimension.nama_en : dimension.nama, partValues(input, words.total), {start: TOTAL, ...hidden})] : []),
    measureColumn(input, 'sasaran'),
    measureColumn(input, 'terlayani'),
    measureColumn(input, 'persen-penerima'),
    ...targetColumns(input, true),
    measureColumn(input, 'mutu-perlu', hidden),
    measureColumn(input, 'mutu-terpenuhi', hidden),
    measureColumn(input, 'persen-mutu'),
    indexColumn(input),
    categoryColumn(input),
    measureColumn(input, 'alokasi', hidden),
    measureColumn(input, 'realisasi', hidden),
    measureColumn(input, 'persen-serapan', hidden),
  ];
}

const QUALITY = ['mutu-perlu', 'mutu-terpenuhi', 'persen-mutu'];
const BUDGET = ['alokasi', 'realisasi', 'persen-serapan'];

/** Quality, index and budget belong to the whole service, not to a part of its recipients. */
function restCells(point: Point, figures: Figures): Cell[] {
  const own = (measures: readonly string[]): Cell[] => measures.map((measure) => (point.part === TOTAL ? toCell(figures(point, measure)) : NOT_HERE));
  const {index, category} = point.part === TOTAL ? indexCells(point, figures) : {index: NOT_HERE, category: NOT_HERE};
  return [...own(QUALITY), index, category, ...own(BUDGET)];
}

function toRow(input: ModelInput, point: Point, recipients: readonly Cell[], rest: readonly Cell[], benchmark: boolean): Row {
  const head: Cell[] = [{value: benchmark ? TOGETHER : point.regionId}, {value: point.year}, {value: point.period}, ...(input.set.meta.disagregasi.length > 0 ? [{value: point.part}] : [])];
  const key = [benchmark ? TOGETHER : point.regionId, point.year, point.period, point.part].join('-');
  return {key, cells: [...head, ...recipients, ...rest], ...(benchmark ? {benchmark: true as const} : {})};
}

/** The table of one service, or undefined when the set has nothing about it. */
export function toServiceModel(input: ModelInput, service: Service, page = `/indikator/${service.id}/`): TableModel | undefined {
  const figures = indexFigures(input.set);
  const last = yearsOf(input)[0] ?? 0;
  const ids = regionsFor(input, service).filter((regionId) => input.set.meta.periode.some((period) => figures({regionId, year: last, period, serviceId: service.id, part: TOTAL}, 'sasaran')));
  if (ids.length === 0) return undefined;
  const words = wordsOf(input);
  const provinces = [...new Set(ids.map((id) => input.regions.get(id)?.provinsi))];
  const together = ids.length > 1 && provinces.length === 1 && provinces[0] ? words.together(regionName(input, provinces[0])) : undefined;
  const parts = partValues(input, words.total).map(([id]) => id);
  const times = yearsOf(input).flatMap((year) => [...input.set.meta.periode].reverse().flatMap((period) => parts.map((part) => ({year, period, serviceId: service.id, part}))));
  const pointsOf = (regionId: string): Point[] => times.map((time) => ({...time, regionId}));
  const hasAny = (point: Point): boolean => ['sasaran', 'terlayani'].some((measure) => figures(point, measure));
  const rows = ids.flatMap((id) => pointsOf(id).filter(hasAny).map((point) => toRow(input, point, recipientCells(input, point, figures), restCells(point, figures), false)));
  const sums = together
    ? times.flatMap((time) => {
        const points = ids.map((regionId) => ({...time, regionId})).filter(hasAny);
        const [first] = points;
        return first && points.length === ids.length ? [toRow(input, first, togetherCells(input, points, figures), Array.from({length: 8}, () => NOT_HERE), true)] : [];
      })
    : [];
  const breaks = input.set.meta.seri_terputus.filter(({layanan}) => layanan === service.id);
  return {
    ...frameOf(input),
    id: `capaian-${service.id}`,
    title: words.serviceTitle(serviceName(input, service)),
    description: words.overviewAbout,
    place: ids.map((id) => regionName(input, id)).join(', '),
    page,
    columns: columnsOf(input, ids, sums.length > 0 ? together : undefined),
    rows: [...rows, ...sums],
    primaryKey: ['wilayah', 'tahun', 'periode', ...input.set.meta.disagregasi.map(({id}) => id)],
    notes: [
      ...breaks.map(({tahun, alasan, alasan_en, wilayah}) => words.breakNote(tahun, input.locale === 'en' ? alasan_en : alasan, wilayah && regionName(input, wilayah))),
      ...setNotes(input),
      words.indexNote,
      ...(sums.length > 0 && together ? [words.togetherNote(together)] : []),
    ],
  };
}
