/** Words for the closed lists of ideas, by locale. */

export const NEEDS = ['kewenangan', 'data', 'petugas', 'uang', 'lainnya'] as const;
export const TAKER_STATES = ['tertarik', 'dijajaki', 'disepakati', 'uji-coba', 'diterapkan', 'dilembagakan', 'dihentikan'] as const;

export type Need = (typeof NEEDS)[number];
export type TakerState = (typeof TAKER_STATES)[number];

type Words<K extends string> = Record<'id' | 'en', Record<K, string>>;

export const NEED_NAMES: Words<Need> = {
  id: {kewenangan: 'Kewenangan', data: 'Data', petugas: 'Petugas', uang: 'Uang', lainnya: 'Lainnya'},
  en: {kewenangan: 'Legal power', data: 'Data', petugas: 'Staff', uang: 'Money', lainnya: 'Other'},
};

export const TAKER_NAMES: Words<TakerState> = {
  id: {tertarik: 'Tertarik', dijajaki: 'Dijajaki', disepakati: 'Disepakati', 'uji-coba': 'Uji coba', diterapkan: 'Diterapkan', dilembagakan: 'Dilembagakan', dihentikan: 'Dihentikan'},
  en: {tertarik: 'Interested', dijajaki: 'Exploring', disepakati: 'Agreed', 'uji-coba': 'Pilot', diterapkan: 'Applied', dilembagakan: 'Made permanent', dihentikan: 'Stopped'},
};
