/** `/indikator/capaian/`: all services of all places and years; and the index of each place. */
import {SECTOR_NAMES, SECTORS} from '../../site/sectors';
import {calculate} from '../../site/spmIndex/calculate';
import {categorise} from '../../site/spmIndex/categories';
import {DEFAULT_CHOICES} from '../../site/spmIndex/choices';
import {toNumber} from '../../site/spmIndex/ratio';
import type {Service} from '../../site/services/load';
import type {Cell, Column, Row, TableModel} from '../../site/table/model';
import {TOTAL} from '../types';
import {recipientCells, targetColumns} from './achieved';
import {categoryColumn, choiceColumn, frameOf, indexColumn, measureColumn, namedColumn, regionColumn, regionName, serviceName, setNotes, wordsOf, yearColumn, yearsOf, type ModelInput} from './base';
import {entryOf, indexCells, indexFigures, toCell, type Figures, type Point} from './figures';

const PAGE = '/indikator/capaian/';

/** The last period of a year: quarters are counted from the start of the year. */
const wholeYear = ({set}: ModelInput): string => (set.meta.periode.includes('tahun') ? 'tahun' : (set.meta.periode.at(-1) ?? 'tahun'));

/** Services that a region must provide. */
export function servicesOf({services, regions}: ModelInput, regionId: string): Service[] {
  const province = regions.get(regionId)?.tingkat === 'provinsi';
  return services.filter(({level}) => (level === 'provinsi') === province);
}

/** The district that shows first: readers of an example look for its main place. */
const firstRegion = (input: ModelInput): string => input.set.meta.wilayah.find((id) => input.regions.get(id)?.tingkat === 'kabupaten') ?? input.set.meta.wilayah[0] ?? '';

function overviewColumns(input: ModelInput): Column[] {
  const words = wordsOf(input);
  const names = input.services.map((service) => [service.id, serviceName(input, service)] as const);
  const sectors = SECTORS.map((sector) => [sector, SECTOR_NAMES[input.locale][sector]] as const);
  return [
    namedColumn('layanan', words.service, names, {rowHead: true}),
    regionColumn(input, input.set.meta.wilayah, {start: firstRegion(input)}),
    yearColumn(input, {start: String(yearsOf(input)[0])}),
    choiceColumn('urusan', words.sector, sectors, {hidden: true}),
    measureColumn(input, 'sasaran', {hidden: true}),
    measureColumn(input, 'terlayani', {hidden: true}),
    measureColumn(input, 'persen-penerima'),
    ...targetColumns(input, true),
    measureColumn(input, 'persen-mutu'),
    indexColumn(input),
    categoryColumn(input, {filter: true}),
    measureColumn(input, 'persen-serapan', {hidden: true}),
  ];
}

function overviewRow(input: ModelInput, service: Service, point: Point, figures: Figures): Row {
  const {index, category} = indexCells(point, figures);
  const cells: Cell[] = [
    {value: service.id, href: `/indikator/${service.id}/`},
    {value: point.regionId},
    {value: point.year},
    {value: service.sector},
    ...recipientCells(input, point, figures),
    toCell(figures(point, 'persen-mutu')),
    index,
    category,
    toCell(figures(point, 'persen-serapan')),
  ];
  return {key: [point.regionId, point.year, service.id].join('-'), cells};
}

export function toOverviewModel(input: ModelInput): TableModel {
  const figures = indexFigures(input.set);
  const words = wordsOf(input);
  const period = wholeYear(input);
  const rows = input.set.meta.wilayah.flatMap((regionId) =>
    yearsOf(input).flatMap((year) => servicesOf(input, regionId).map((service) => overviewRow(input, service, {regionId, year, period, serviceId: service.id, part: TOTAL}, figures))),
  );
  return {
    ...frameOf(input),
    id: `capaian-${input.set.meta.id}`,
    title: words.overviewTitle,
    description: words.overviewAbout,
    place: input.set.meta.wilayah.map((id) => regionName(input, id)).join(', '),
    page: PAGE,
    columns: overviewColumns(input),
    rows,
    primaryKey: ['layanan', 'wilayah', 'tahun'],
    notes: [...setNotes(input), words.indexNote],
  };
}

function regionRow(input: ModelInput, regionId: string, year: number, figures: Figures): Row {
  const services = servicesOf(input, regionId);
  const entries = Object.fromEntries(services.map(({id}) => [id, entryOf({regionId, year, period: wholeYear(input), serviceId: id, part: TOTAL}, figures)]));
  const {region, sectors} = calculate(services, entries, DEFAULT_CHOICES);
  const cellOf = (group: {readonly index: {readonly value: Parameters<typeof toNumber>[0]} | null} | undefined): Cell => (group?.index ? {value: toNumber(group.index.value)} : {value: null, status: 'tidak-berlaku'});
  const category: Cell = region.index ? {value: categorise(region.index.value, DEFAULT_CHOICES.thresholds).id} : {value: null, status: 'tidak-berlaku'};
  return {key: `${regionId}-${year}`, cells: [{value: regionId}, {value: year}, cellOf(region), category, ...SECTORS.map((sector) => cellOf(sectors.find((one) => one.sector === sector)))]};
}

/** Index of each place and of its sectors, by the calculator's first choices. */
export function toRegionModel(input: ModelInput): TableModel {
  const figures = indexFigures(input.set);
  const words = wordsOf(input);
  const unit = words.units.poin;
  return {
    ...frameOf(input),
    id: `indeks-${input.set.meta.id}`,
    title: words.regionTitle,
    description: words.regionAbout,
    place: input.set.meta.wilayah.map((id) => regionName(input, id)).join(', '),
    page: PAGE,
    columns: [
      regionColumn(input, input.set.meta.wilayah, {rowHead: true}),
      yearColumn(input, {start: String(yearsOf(input)[0])}),
      {key: 'indeks_wilayah', label: words.regionIndex, type: 'bilangan', unit, decimals: 2, description: words.regionIndexHelp},
      categoryColumn(input),
      ...SECTORS.map((sector): Column => ({key: sector.replaceAll('-', '_'), label: SECTOR_NAMES[input.locale][sector], type: 'bilangan', unit, decimals: 2, description: words.sectorIndexHelp})),
    ],
    rows: input.set.meta.wilayah.flatMap((id) => yearsOf(input).map((year) => regionRow(input, id, year, figures))),
    primaryKey: ['wilayah', 'tahun'],
    notes: [...setNotes(input), words.indexNote, words.regionIndexHelp],
  };
}
