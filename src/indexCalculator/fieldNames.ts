import type {Level} from '../site/levels';
import type {Words} from '../site/spmIndex/choiceWords';
import type {Field} from './form';

/** Heads of the columns of numbers, on the page and in files. */
export const FIELD_NAMES: Record<Field, Words> = {
  toServe: {id: 'Harus dilayani', en: 'To serve'},
  served: {id: 'Terlayani', en: 'Served'},
  needed: {id: 'Mutu dibutuhkan', en: 'Quality needed'},
  fulfilled: {id: 'Mutu terpenuhi', en: 'Quality fulfilled'},
};

export const LEVEL_NAMES: Record<Level, Words> = {
  provinsi: {id: 'Provinsi', en: 'Province'},
  'kabupaten-kota': {id: 'Kabupaten/kota', en: 'District or city'},
};
