/** What the editor's id says about a regulation: `perda-kaltara-17-2024`. The id wins over the title page; differences are doubts. */
import {KINDS} from '../kinds';
import {ImportFault} from './types';

export interface Identity {
  readonly id: string;
  /** Key of `KINDS`. */
  readonly kind: string;
  /** Id of the region; `pusat` when the id names none. */
  readonly region: string;
  readonly number: string;
  readonly year: number;
}

const PATTERN = /^([a-z]+)-(?:([a-z0-9-]*[a-z][a-z0-9-]*)-)?(\d+[a-z]?)-(\d{4})$/;

/** @throws ImportFault for an id that no regulation can have */
export function readIdentity(id: string): Identity {
  const match = PATTERN.exec(id);
  if (!match) throw new ImportFault(`Id "${id}" tidak sah. Bentuknya <jenis>-[<wilayah>-]<nomor>-<tahun>, misalnya perda-kaltara-17-2024.`);
  const [, kind = '', region = 'pusat', number = '', year = ''] = match;
  if (!KINDS[kind]) throw new ImportFault(`Jenis "${kind}" pada id "${id}" tidak dikenal. Yang ada: ${Object.keys(KINDS).join(', ')}.`);
  return {id, kind, region, number, year: Number(year)};
}
