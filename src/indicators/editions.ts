/** Guideline editions for which an indicator keeps its values: the one in force first, then the frozen ones. */
export const EDITIONS = ['2021', '2018'] as const;

export type Edition = (typeof EDITIONS)[number];

export const CURRENT_EDITION: Edition = '2021';

/** The regulation that makes each edition: Permendagri 59/2021 replaced Permendagri 100/2018 (FACTS §1.1). */
export const EDITION_REGULATION: Record<Edition, string> = {
  '2021': 'permendagri-59-2021',
  '2018': 'permendagri-100-2018',
};

/** The same regulations as people cite them. */
export const EDITION_SHORT: Record<Edition, string> = {'2021': 'Permendagri 59/2021', '2018': 'Permendagri 100/2018'};

/** Last year in which a frozen edition held; a younger regulation can not be its legal basis. */
export const EDITION_LAST_YEAR: Partial<Record<Edition, number>> = {'2018': 2021};

/** True for the name of a guideline edition. */
export function isEdition(text: string): text is Edition {
  return (EDITIONS as readonly string[]).includes(text);
}
