import type {Region} from './schema';

export interface RegionName {
  readonly id: string;
  /** Official name. */
  readonly name: string;
  /** Name as spoken. */
  readonly short: string;
  /** Invented for examples: shown with a word that says so. */
  readonly fictional?: true;
}

/** Names of a region; an unknown id, which `regionProblems` reports, stands for itself. */
export function regionName(regions: readonly Region[], id: string): RegionName {
  const region = regions.find((one) => one.id === id);
  return {id, name: region?.nama ?? id, short: region ? listedName(region) : id, ...(region?.fiktif ? {fictional: true} : {})};
}

/** Short name in a list of regions: an invented one says so ("Contoh (rekaan)"). Indonesian, like the names themselves. */
export function listedName({singkat, fiktif}: Region): string {
  return fiktif ? `${singkat} (rekaan)` : singkat;
}
