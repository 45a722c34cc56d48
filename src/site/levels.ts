/** Levels of government that have SPM services, as in PP 2/2018. */
export const LEVELS = ['provinsi', 'kabupaten-kota'] as const;

export type Level = (typeof LEVELS)[number];

/** The level's word inside indicator ids. */
export const LEVEL_CODE: Record<Level, string> = {provinsi: 'prov', 'kabupaten-kota': 'kabkota'};

/** True for a level of government that has services. */
export function isLevel(text: string): text is Level {
  return (LEVELS as readonly string[]).includes(text);
}
