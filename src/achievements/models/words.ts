/** Words of the tables of achievements, in the language of the page. Names of regions, services and measures come from the data. */
import type {Locale} from '../../site/dates';

export interface ModelWords {
  readonly region: string;
  readonly year: string;
  readonly period: string;
  readonly service: string;
  readonly sector: string;
  readonly target: string;
  readonly targetHelp: string;
  readonly gap: string;
  readonly gapHelp: string;
  readonly points: string;
  readonly reached: string;
  readonly reachedHelp: string;
  readonly yes: string;
  readonly no: string;
  readonly index: string;
  readonly indexHelp: string;
  readonly category: string;
  readonly categoryHelp: string;
  readonly total: string;
  readonly periods: Readonly<Record<string, string>>;
  readonly months: (month: string) => string;
  readonly units: Readonly<Record<'orang' | 'butir' | 'rupiah' | 'persen' | 'poin' | 'daerah' | 'peringkat', string>>;
  readonly together: (province: string) => string;
  readonly togetherNote: (name: string) => string;
  readonly indexNote: string;
  readonly breakNote: (year: number, reason: string, region?: string) => string;
  readonly serviceTitle: (service: string) => string;
  readonly overviewTitle: string;
  readonly overviewAbout: string;
  readonly regionTitle: string;
  readonly regionAbout: string;
  readonly regionIndex: string;
  readonly regionIndexHelp: string;
  readonly sectorIndexHelp: string;
  readonly of: string;
  readonly ofHelp: string;
  readonly share: string;
  readonly what: string;
  readonly kind: string;
  readonly count: string;
  readonly source: string;
  readonly certainty: string;
  readonly certainties: Readonly<Record<'resmi' | 'sekunder' | 'perlu-verifikasi', string>>;
  readonly rank: string;
  readonly award: string;
  readonly awardTitle: string;
  readonly appliedTitle: string;
  readonly averageTitle: string;
  readonly nation: string;
  readonly nationAndRegions: string;
  readonly example: string;
  readonly exampleOffice: string;
}

const ID: ModelWords = {
  region: 'Wilayah',
  year: 'Tahun',
  period: 'Periode',
  service: 'Jenis pelayanan',
  sector: 'Urusan',
  target: 'Target',
  targetHelp: 'Target penerima setiap tahun menurut PP 2/2018.',
  gap: 'Selisih dari target',
  gapHelp: 'Pencapaian penerima dikurangi target, dalam poin persen. Negatif berarti belum sampai.',
  points: 'poin persen',
  reached: 'Terhadap target',
  reachedHelp: 'Tercapai bila pencapaian penerima sama dengan target atau lebih.',
  yes: 'Tercapai',
  no: 'Belum tercapai',
  index: 'Indeks',
  indexHelp: '0,8 × pencapaian penerima + 0,2 × pencapaian mutu. Perlu verifikasi; lihat kalkulator indeks.',
  category: 'Kategori',
  categoryHelp: 'Kategori indeks, dari Belum Tuntas sampai Tuntas Paripurna. Dari sumber sekunder.',
  total: 'Semua',
  periods: {tw1: 'Sampai triwulan I', tw2: 'Sampai triwulan II', tw3: 'Sampai triwulan III', tw4: 'Setahun', tahun: 'Setahun'},
  months: (month) => `Keadaan ${month}`,
  units: {orang: 'orang', butir: 'butir', rupiah: 'Rp', persen: '%', poin: 'poin', daerah: 'daerah', peringkat: 'peringkat'},
  together: (province) => `Gabungan kabupaten/kota ${province}`,
  togetherNote: (name) => `${name} menjumlahkan penerima di semua kabupaten/kota. Bila satu nilai tidak ada, gabungannya tidak dihitung.`,
  indexNote: 'Indeks dihitung dari jumlah pada tabel ini dengan pilihan awal kalkulator indeks SPM.',
  breakNote: (year, reason, region) => `Seri terputus sejak ${year}${region ? ` di ${region}` : ''}: ${reason}`,
  serviceTitle: (service) => `Capaian: ${service}`,
  overviewTitle: 'Capaian semua pelayanan',
  overviewAbout: 'Penerima, mutu, indeks, dan status setiap jenis pelayanan dasar, menurut wilayah dan tahun.',
  regionTitle: 'Indeks menurut wilayah',
  regionAbout: 'Indeks wilayah dan indeks enam urusan menurut tahun.',
  regionIndex: 'Indeks wilayah',
  regionIndexHelp: 'Rata-rata indeks semua layanan yang dihitung. Cara menggabungkannya belum terverifikasi.',
  sectorIndexHelp: 'Rata-rata indeks layanan urusan ini.',
  of: 'Dari',
  ofHelp: 'Jumlah daerah pada waktu itu.',
  share: 'Bagian',
  what: 'Yang dihitung',
  kind: 'Jenis daerah',
  count: 'Jumlah',
  source: 'Sumber',
  certainty: 'Kepastian',
  certainties: {resmi: 'sumber resmi', sekunder: 'sumber sekunder', 'perlu-verifikasi': 'perlu verifikasi'},
  rank: 'Peringkat',
  award: 'Keterangan',
  awardTitle: 'Pemenang SPM Awards yang tercatat',
  appliedTitle: 'Daerah yang menerapkan dan melaporkan SPM',
  averageTitle: 'Rata-rata indeks pencapaian SPM yang pernah terbit',
  nation: 'Indonesia',
  nationAndRegions: 'daerah yang disebut sumber',
  example: 'Data rekaan dari pembangkit pustaka ini',
  exampleOffice: 'Pustaka SPM',
};

const EN: ModelWords = {
  region: 'Place',
  year: 'Year',
  period: 'Period',
  service: 'Type of service',
  sector: 'Sector',
  target: 'Target',
  targetHelp: 'Yearly target of recipients after PP 2/2018.',
  gap: 'Gap to the target',
  gapHelp: 'Recipients reached minus the target, in percentage points. Negative means not there yet.',
  points: 'percentage points',
  reached: 'Against the target',
  reachedHelp: 'Reached when recipients reached equal the target or exceed it.',
  yes: 'Reached',
  no: 'Not reached yet',
  index: 'Index',
  indexHelp: '0.8 × recipients reached + 0.2 × quality reached. To be verified; see the index calculator.',
  category: 'Category',
  categoryHelp: 'Category of the index, from Belum Tuntas to Tuntas Paripurna. From secondary sources.',
  total: 'All',
  periods: {tw1: 'To the end of quarter 1', tw2: 'To the end of quarter 2', tw3: 'To the end of quarter 3', tw4: 'Whole year', tahun: 'Whole year'},
  months: (month) => `As of ${month}`,
  units: {orang: 'persons', butir: 'items', rupiah: 'Rp', persen: '%', poin: 'points', daerah: 'regions', peringkat: 'rank'},
  together: (province) => `All districts of ${province} together`,
  togetherNote: (name) => `${name} adds up the recipients of all districts. Where one value is missing, the sum is not made.`,
  indexNote: 'The index is worked out from the counts in this table with the first choices of the SPM index calculator.',
  breakNote: (year, reason, region) => `Break in series since ${year}${region ? ` in ${region}` : ''}: ${reason}`,
  serviceTitle: (service) => `Achievement: ${service}`,
  overviewTitle: 'Achievement of all services',
  overviewAbout: 'Recipients, quality, index and status of every type of basic service, by place and year.',
  regionTitle: 'Index by place',
  regionAbout: 'Index of the place and of its six sectors by year.',
  regionIndex: 'Index of the place',
  regionIndexHelp: 'Mean of the indices of all services that count. How they combine is not verified.',
  sectorIndexHelp: 'Mean of the indices of the services of this sector.',
  of: 'Of',
  ofHelp: 'Number of regions at that time.',
  share: 'Share',
  what: 'What was counted',
  kind: 'Kind of region',
  count: 'Number',
  source: 'Source',
  certainty: 'Certainty',
  certainties: {resmi: 'official source', sekunder: 'secondary source', 'perlu-verifikasi': 'to be verified'},
  rank: 'Rank',
  award: 'Remarks',
  awardTitle: 'Recorded winners of the SPM Awards',
  appliedTitle: 'Regions that apply and report SPM',
  averageTitle: 'Average SPM indices that were published',
  nation: 'Indonesia',
  nationAndRegions: 'regions named by the sources',
  example: 'Invented data, made by this library',
  exampleOffice: 'Pustaka SPM',
};

export const MODEL_WORDS: Readonly<Record<Locale, ModelWords>> = {id: ID, en: EN};
