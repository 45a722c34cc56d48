/** `/indikator/nasional/`: published figures, each with its source and how sure we are. */
import {formatDate} from '../../site/dates';
import type {Cell, Column, Row, TableModel} from '../../site/table/model';
import {roundTo} from '../derive';
import {TOTAL, type Observation} from '../types';
import {choiceColumn, frameOf, measureName, namedColumn, regionName, setNotes, wordsOf, yearColumn, type ModelInput} from './base';

const PAGE = '/indikator/nasional/';
const NONE: Cell = {value: null, status: 'tidak-tersedia'};

/** `tahun` → "Setahun", `bulan-08` → "Keadaan Agustus". */
function periodName(input: ModelInput, period: string): string {
  const words = wordsOf(input);
  const month = /^bulan-(\d\d)$/.exec(period)?.[1];
  return month ? words.months(formatDate(`2000-${month}`, input.locale).replace(/ 2000$/, '')) : (words.periods[period] ?? period);
}

const partOf = ({breakdown}: Observation): string => Object.values(breakdown)[0] ?? TOTAL;
const timeOf = ({year, period, regionId}: Observation): string => [regionId, year, period].join('|');

/** Published under these names; the figure's own sources, else those of its measure. */
function sourceCell(input: ModelInput, {sourceIds, measureId}: Observation): Cell {
  const ids = sourceIds ?? input.measures.get(measureId)?.sumber ?? [];
  return {value: ids.flatMap((id) => input.sources.get(id)?.penerbit ?? []).filter((name, index, all) => all.indexOf(name) === index).join('; ') || null};
}

const certaintyCell = (input: ModelInput, {certainty, measureId}: Observation): Cell => ({value: certainty ?? input.measures.get(measureId)?.kepastian ?? 'perlu-verifikasi'});

function groundColumns(input: ModelInput): Column[] {
  const words = wordsOf(input);
  return [
    {key: 'sumber', label: words.source, type: 'teks'},
    choiceColumn('kepastian', words.certainty, Object.entries(words.certainties)),
  ];
}

const groundCells = (input: ModelInput, figure: Observation): Cell[] => [sourceCell(input, figure), certaintyCell(input, figure)];

function cellOf({value, status, note}: Observation): Cell {
  return {value, ...(status ? {status} : {}), ...(note ? {note} : {})};
}

function periodColumn(input: ModelInput, figures: readonly Observation[]): Column {
  return namedColumn('periode', wordsOf(input).period, [...new Set(figures.map(({period}) => period))].map((id) => [id, periodName(input, id)]));
}

const newestFirst = (a: Observation, b: Observation): number => b.year - a.year;

/** How many regions did what, of how many. */
export function toAppliedModel(input: ModelInput): TableModel {
  const words = wordsOf(input);
  const measures = ['daerah-melapor', 'tim-terbentuk', 'renaksi-disampaikan', 'daerah-paripurna'];
  const figures = input.set.observations.filter(({measureId}) => measures.includes(measureId)).sort(newestFirst);
  const [dimension] = input.set.meta.disagregasi;
  const kinds = [[TOTAL, words.total] as const, ...(dimension?.nilai ?? []).map(({id, nama, nama_en}) => [id, input.locale === 'en' ? nama_en : nama] as const)];
  const wholeOf = (one: Observation): Observation | undefined => input.set.observations.find((other) => other.measureId === 'jumlah-daerah' && timeOf(other) === timeOf(one) && partOf(other) === partOf(one));
  const rows = figures.map((one): Row => {
    const whole = wholeOf(one);
    const share: Cell = one.value === null || !whole?.value ? NONE : {value: roundTo((one.value / whole.value) * 100, 2)};
    const head: Cell[] = [{value: one.measureId}, {value: one.year}, {value: one.period}, {value: partOf(one)}];
    return {key: [one.measureId, one.year, one.period, partOf(one)].join('-'), cells: [...head, cellOf(one), whole ? cellOf(whole) : NONE, share, ...groundCells(input, one)]};
  });
  return {
    ...frameOf(input),
    id: 'spm-nasional-penerapan',
    title: words.appliedTitle,
    description: input.locale === 'en' ? input.set.meta.keterangan_en : input.set.meta.keterangan,
    place: words.nation,
    page: PAGE,
    columns: [
      choiceColumn('ukuran', words.what, measures.map((id) => [id, measureName(input, id)]), {rowHead: true}),
      yearColumn(input, {rowHead: true}),
      periodColumn(input, figures),
      choiceColumn('jenis_daerah', words.kind, kinds),
      {key: 'jumlah', label: words.count, type: 'bilangan', unit: words.units.daerah, decimals: 0},
      {key: 'dari', label: words.of, type: 'bilangan', unit: words.units.daerah, decimals: 0, description: words.ofHelp},
      {key: 'bagian', label: words.share, type: 'persen', unit: '%', decimals: 2},
      ...groundColumns(input),
    ],
    rows,
    primaryKey: ['ukuran', 'tahun', 'periode', 'jenis_daerah'],
    notes: setNotes(input),
  };
}

/** Average indices that news named. */
export function toAverageModel(input: ModelInput): TableModel {
  const words = wordsOf(input);
  const figures = input.set.observations.filter(({measureId}) => measureId === 'rata-rata-indeks').sort(newestFirst);
  return {
    ...frameOf(input),
    id: 'spm-nasional-indeks',
    title: words.averageTitle,
    description: words.averageTitle,
    place: words.nation,
    page: PAGE,
    columns: [yearColumn(input, {rowHead: true}), {...periodColumn(input, figures), rowHead: true}, {key: 'indeks', label: words.index, type: 'bilangan', unit: words.units.poin, decimals: 2}, ...groundColumns(input)],
    rows: figures.map((one): Row => ({key: `${one.year}-${one.period}`, cells: [{value: one.year}, {value: one.period}, cellOf(one), ...groundCells(input, one)]})),
    primaryKey: ['tahun', 'periode'],
    notes: setNotes(input),
  };
}

/** Winners of the SPM Awards that have a rank. */
export function toAwardModel(input: ModelInput): TableModel {
  const words = wordsOf(input);
  const figures = input.set.observations.filter(({measureId}) => measureId === 'peringkat-spm-awards').sort(newestFirst);
  const levelOf = (id: string): string => input.regions.get(id)?.tingkat ?? 'provinsi';
  const [dimension] = input.set.meta.disagregasi;
  const kinds = (dimension?.nilai ?? []).map(({id, nama, nama_en}) => [id, input.locale === 'en' ? nama_en : nama] as const);
  return {
    ...frameOf(input),
    id: 'spm-awards',
    title: words.awardTitle,
    description: words.awardTitle,
    place: words.nationAndRegions,
    page: PAGE,
    columns: [
      {key: 'wilayah', label: words.region, type: 'teks', rowHead: true},
      yearColumn(input),
      choiceColumn('jenis_daerah', words.kind, kinds),
      {key: 'peringkat', label: words.rank, type: 'bilangan', decimals: 0},
      ...groundColumns(input),
    ],
    rows: figures.map((one): Row => ({key: `${one.regionId}-${one.year}`, cells: [{value: regionName(input, one.regionId)}, {value: one.year}, {value: levelOf(one.regionId)}, cellOf(one), ...groundCells(input, one)]})),
    primaryKey: ['wilayah', 'tahun'],
    notes: setNotes(input),
  };
}
