import type {Models} from './models/input';

export interface OverviewPageProps {
  /** Number of places, of types of service, and the years that the example covers. */
  readonly places: number;
  readonly services: number;
  readonly years: string;
}

export interface NationalPageProps {
  readonly figures: number;
  readonly years: string;
}

export function toOverviewProps({overview, regions, services}: Models): OverviewPageProps {
  const places = new Set(regions.rows.map(({cells}) => cells[0]?.value));
  return {places: places.size, services: services.size, years: overview.period};
}

export function toNationalProps({national}: Models): NationalPageProps {
  return {figures: national.reduce((sum, {rows}) => sum + rows.length, 0), years: national[0]?.period ?? ''};
}
