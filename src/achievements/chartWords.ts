/** Titles of charts and headings that stand in fragments, in the language of the page. */
import type {Locale} from '../site/dates';

interface ChartWords {
  readonly target: (value: number) => string;
  readonly trendTitle: string;
  readonly rankedTitle: (year: string) => string;
  readonly rankedSubtitle: string;
  readonly sectorTitle: (place: string) => string;
  readonly sectorSubtitle: string;
  readonly achievement: string;
  readonly about: string;
  readonly services: string;
  readonly places: string;
  readonly overviewLink: string;
  /** Above the tables of published figures, in their order. */
  readonly national: readonly [string, string, string];
}

export const CHART_WORDS: Readonly<Record<Locale, ChartWords>> = {
  id: {
    target: (value) => `Target ${value}%`,
    trendTitle: 'Penerima yang terlayani menurut tahun',
    rankedTitle: (year) => `Indeks wilayah pada ${year}`,
    rankedSubtitle: 'Rata-rata indeks semua layanan, poin',
    sectorTitle: (place) => `Enam urusan di ${place}`,
    sectorSubtitle: 'Rata-rata indeks layanan, poin',
    achievement: 'Capaian',
    about: 'Angka di bawah ini rekaan. Angka itu menunjukkan bentuk laporan yang dapat disusun daerah.',
    services: 'Semua pelayanan',
    places: 'Indeks wilayah dan urusan',
    overviewLink: 'Lihat capaian semua pelayanan',
    national: ['Daerah yang menerapkan', 'Rata-rata indeks', 'SPM Awards'],
  },
  en: {
    target: (value) => `Target ${value}%`,
    trendTitle: 'Recipients served by year',
    rankedTitle: (year) => `Index of each place in ${year}`,
    rankedSubtitle: 'Mean index of all services, points',
    sectorTitle: (place) => `Six sectors in ${place}`,
    sectorSubtitle: 'Mean index of the services, points',
    achievement: 'Achievement',
    about: 'The figures below are invented. They show the form of a report that a region can make.',
    services: 'All services',
    places: 'Index of places and sectors',
    overviewLink: 'See the achievement of all services',
    national: ['Regions that apply the standards', 'Mean index', 'SPM Awards'],
  },
};
