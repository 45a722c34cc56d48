/** Words of the tables of published plans, by language; tables are made at build, away from the page's translations. */
import type {Locale} from '../site/dates';
import type {IndicatorKind} from './core/columns';

export interface TableWords {
  readonly source: string;
  readonly sector: string;
  readonly service: string;
  readonly indicator: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<IndicatorKind, string>>;
  readonly unit: string;
  readonly baseYear: string;
  readonly base: string;
  readonly target: (year: number) => string;
  readonly targets: (region: string, period: string) => string;
  readonly targetsAbout: string;
  readonly targetNotes: readonly string[];
  readonly activity: string;
  readonly activities: (region: string, period: string) => string;
  readonly activitiesAbout: string;
  readonly office: string;
  readonly from: string;
  readonly to: string;
  readonly monthAbout: string;
  readonly millions: string;
  readonly sum: string;
  readonly funds: string;
}

export const TABLE_WORDS: Record<Locale, TableWords> = {
  id: {
    source: 'Model Renaksi, rekaan pustaka ini',
    sector: 'Urusan',
    service: 'Layanan',
    indicator: 'Indikator',
    kind: 'Jenis',
    kinds: {penerima: 'Penerima', mutu: 'Mutu'},
    unit: 'Satuan',
    baseYear: 'Tahun awal',
    base: 'Awal',
    target: (year) => String(year),
    targets: (region, period) => `Target Renaksi ${region} ${period}`,
    targetsAbout: 'Nilai awal dan target tahunan tiap indikator. Contoh, bukan dokumen daerah mana pun.',
    targetNotes: ['Target penerima 100 % setiap tahun; target mutu naik sampai 100 %.'],
    activity: 'Kegiatan',
    activities: (region, period) => `Kegiatan dan anggaran Renaksi ${region} ${period}`,
    activitiesAbout: 'Anggaran tiap kegiatan dalam juta rupiah. Contoh, bukan dokumen daerah mana pun.',
    office: 'Perangkat daerah',
    from: 'Mulai',
    to: 'Selesai',
    monthAbout: 'Tahun dan bulan, TTTT-BB.',
    millions: 'juta rupiah',
    sum: 'Jumlah',
    funds: 'Sumber dana',
  },
  en: {
    source: 'Model action plan, invented by this library',
    sector: 'Affair',
    service: 'Service',
    indicator: 'Indicator',
    kind: 'Kind',
    kinds: {penerima: 'Recipients', mutu: 'Quality'},
    unit: 'Unit',
    baseYear: 'Baseline year',
    base: 'Baseline',
    target: (year) => String(year),
    targets: (region, period) => `Targets of the action plan, ${region} ${period}`,
    targetsAbout: 'Baseline and yearly targets of each indicator. An example, not a document of any region.',
    targetNotes: ['Targets for recipients are 100 % every year; targets for quality rise to 100 %.'],
    activity: 'Activity',
    activities: (region, period) => `Activities and budget of the action plan, ${region} ${period}`,
    activitiesAbout: 'Budget of each activity in million rupiah. An example, not a document of any region.',
    office: 'Office',
    from: 'Start',
    to: 'End',
    monthAbout: 'Year and month, YYYY-MM.',
    millions: 'million rupiah',
    sum: 'Total',
    funds: 'Source of funds',
  },
};
