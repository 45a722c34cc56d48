import type {DirectoryEntry} from '../site/directory';
import {SECTORS, type Sector} from '../site/sectors';
import type {HomeContent} from './load';

export interface SectorCount {
  readonly sector: Sector;
  readonly province: number;
  readonly district: number;
}

export interface HomePageProps {
  readonly practices: number;
  readonly ideas: number;
  readonly regulations: number;
  readonly meetings: number;
  readonly services: number;
  readonly terms: number;
  readonly sources: number;
  readonly sectors: readonly SectorCount[];
  readonly newest: readonly DirectoryEntry[];
}

/** Numbers and news of the home page; a kind without records counts as 0. */
export function toHomePageProps({counts, newest, services}: HomeContent): HomePageProps {
  return {
    practices: counts.praktik ?? 0,
    ideas: counts.ide ?? 0,
    regulations: counts.peraturan ?? 0,
    meetings: counts.pertemuan ?? 0,
    services: counts.indikator ?? 0,
    terms: counts.istilah ?? 0,
    sources: counts.sumber ?? 0,
    sectors: SECTORS.map((sector) => ({sector, province: services[sector]?.prov ?? 0, district: services[sector]?.kabkota ?? 0})),
    newest,
  };
}
