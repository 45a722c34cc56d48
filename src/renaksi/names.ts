/** Fixed names of files, so that page and build agree. */
import type {Level} from '../site/levels';

/** Folder of the templates below the site base. */
export const PLACE = 'alat/renaksi';

/** `templat-renaksi-provinsi.xlsx`. */
export const templateName = (level: Level, kind: 'xlsx' | 'csv'): string => `templat-renaksi-${level}.${kind}`;
