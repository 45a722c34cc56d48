/** Fixed names of files, so that page and build agree. */
import type {Level} from '../site/levels';

/** Folder of the templates below the site base. */
export const PLACE = 'alat/renaksi';

/** `templat-renaksi-provinsi.xlsx`. */
export const templateName = (level: Level, kind: 'xlsx' | 'csv'): string => `templat-renaksi-${level}.${kind}`;

/** `renaksi-contoh.xlsx`, in the folder of the plan. */
export const planName = (id: string, kind: 'xlsx' | 'csv'): string => `renaksi-${id}.${kind}`;

/** Words that mark invented data on screen, on paper and in files. */
export const FICTIONAL = 'Contoh, bukan dokumen daerah mana pun';
