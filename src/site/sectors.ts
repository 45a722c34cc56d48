/** The six basic-service affairs that have SPM, in the order of UU 23/2014 Pasal 12 ayat (1). */
export const SECTORS = ['pendidikan', 'kesehatan', 'pekerjaan-umum', 'perumahan', 'trantibumlinmas', 'sosial'] as const;

export type Sector = (typeof SECTORS)[number];

/** Short names for menus and badges, by locale. */
export const SECTOR_NAMES: Record<'id' | 'en', Record<Sector, string>> = {
  id: {
    pendidikan: 'Pendidikan',
    kesehatan: 'Kesehatan',
    'pekerjaan-umum': 'Pekerjaan umum',
    perumahan: 'Perumahan rakyat',
    trantibumlinmas: 'Trantibumlinmas',
    sosial: 'Sosial',
  },
  en: {
    pendidikan: 'Education',
    kesehatan: 'Health',
    'pekerjaan-umum': 'Public works',
    perumahan: 'Public housing',
    trantibumlinmas: 'Public order and civil protection',
    sosial: 'Social affairs',
  },
};

/** True for the id of one of the six sectors. */
export function isSector(text: string): text is Sector {
  return (SECTORS as readonly string[]).includes(text);
}
