/** What all tables of one set share. */
import type {Locale} from '../../site/dates';
import type {Region} from '../../site/regions/schema';
import {CATEGORIES} from '../../site/spmIndex/categories';
import type {Category, Column, TableModel, Tone} from '../../site/table/model';
import type {Service} from '../../site/services/load';
import type {Source} from '../../site/sources/schema';
import type {Measure} from '../schema';
import type {AchievementSet} from '../types';
import {MODEL_WORDS, type ModelWords} from './words';

export interface ModelInput {
  readonly locale: Locale;
  readonly set: AchievementSet;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly services: readonly Service[];
  readonly sources: ReadonlyMap<string, Source>;
}

export const wordsOf = ({locale}: ModelInput): ModelWords => MODEL_WORDS[locale];

export const regionName = ({regions}: ModelInput, id: string): string => regions.get(id)?.nama ?? id;
export const serviceName = ({locale}: ModelInput, service: Service): string => (locale === 'en' ? service.nameEn : service.name);
export const measureName = ({locale, measures}: ModelInput, id: string): string => {
  const measure = measures.get(id);
  return (locale === 'en' ? measure?.nama_en : measure?.nama) ?? id;
};

/** Column of a measure: name, unit, decimals and meaning come from its record. */
export function measureColumn(input: ModelInput, id: string, extra: Partial<Column> = {}): Column {
  const measure = input.measures.get(id);
  if (!measure) throw new Error(`Ukuran "${id}" tidak ada di data/ukuran.`);
  const type = measure.satuan === 'persen' ? 'persen' : measure.satuan === 'rupiah' ? 'rupiah' : 'bilangan';
  const description = input.locale === 'en' ? `${measure.definisi_en} ${measure.rumus_en}` : `${measure.definisi} ${measure.rumus}`;
  return {key: id.replaceAll('-', '_'), label: measureName(input, id), type, unit: wordsOf(input).units[measure.satuan], decimals: measure.pembulatan, description, ...extra};
}

const neutral = (value: string, label: string): Category => ({value, label, tone: 'netral'});

export function regionColumn(input: ModelInput, ids: readonly string[], extra: Partial<Column> = {}): Column {
  return {key: 'wilayah', label: wordsOf(input).region, type: 'kategori', categories: ids.map((id) => neutral(id, regionName(input, id))), filter: true, compare: true, ...extra};
}

export const yearColumn = (input: ModelInput, extra: Partial<Column> = {}): Column => ({key: 'tahun', label: wordsOf(input).year, type: 'tahun', filter: true, ...extra});

type Named = readonly (readonly [string, string])[];

/** A column of names that are stored as short words. */
export function namedColumn(key: string, label: string, values: Named, extra: Partial<Column> = {}): Column {
  return {key, label, type: 'kategori', categories: values.map(([value, name]) => neutral(value, name)), ...extra};
}

/** The same, and readers may filter by it. */
export const choiceColumn = (key: string, label: string, values: Named, extra: Partial<Column> = {}): Column => namedColumn(key, label, values, {filter: true, ...extra});

const TONES: readonly Tone[] = ['kurang', 'cukup', 'cukup', 'cukup', 'baik', 'baik'];

/** The six categories of the index, lowest first, as word, shape and colour. */
export function categoryColumn(input: ModelInput, extra: Partial<Column> = {}): Column {
  const categories = [...CATEGORIES].reverse().map(({id, name, rank}): Category => ({value: id, label: name, tone: TONES[rank] ?? 'netral'}));
  return {key: 'kategori', label: wordsOf(input).category, type: 'kategori', categories, description: wordsOf(input).categoryHelp, ...extra};
}

export const indexColumn = (input: ModelInput): Column => ({key: 'indeks', label: wordsOf(input).index, type: 'bilangan', unit: wordsOf(input).units.poin, decimals: 2, description: wordsOf(input).indexHelp});

/** Years of the set, newest first. */
export function yearsOf({set}: ModelInput): number[] {
  const {dari, sampai} = set.meta.tahun;
  return Array.from({length: sampai - dari + 1}, (_, back) => sampai - back);
}

/** Sources, licence, notes and the mark of a set. */
export function frameOf(input: ModelInput): Pick<TableModel, 'period' | 'fictional' | 'sources' | 'certainty' | 'license' | 'issued'> {
  const {meta} = input.set;
  const words = wordsOf(input);
  const named = (meta.sumber ?? []).flatMap((id) => input.sources.get(id) ?? []).map(({judul, penerbit, alamat}) => ({title: judul, publisher: penerbit, ...(alamat ? {url: alamat} : {})}));
  const {dari, sampai} = meta.tahun;
  return {
    period: dari === sampai ? String(dari) : `${dari}–${sampai}`,
    fictional: meta.fiktif,
    sources: meta.fiktif ? [{title: words.example, publisher: words.exampleOffice}] : named,
    certainty: meta.kepastian ?? 'perlu-verifikasi',
    license: {name: meta.lisensi.nama, url: meta.lisensi.alamat},
    issued: meta.dirilis,
  };
}

export const setNotes = ({set: {meta}, locale}: ModelInput): readonly string[] => (locale === 'en' ? meta.catatan_en : meta.catatan);
