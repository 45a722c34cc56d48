/** What search takes from `data/wilayah`: short and long names of one place (`NTT`, `Nusa Tenggara Timur`) are one idea of a query. */
import {loadRegions} from '../../site/regions/load';
import type {LexiconEntry} from '../words/lexicon';

const RANK = /^(Provinsi|Kabupaten|Kota|Daerah Istimewa) /;
const bare = (name: string): string => name.replace(RANK, '');

/**
 * Names of places with several words or with a short form. Two places of one bare name (Kabupaten and Kota Bandung) are
 * one entry.
 */
export function readRegionNames(root: string): LexiconEntry[] {
  const rows = loadRegions(root).items.map(({nama, singkat}) => ({name: bare(singkat), long: bare(nama)}));
  return rows
    .filter(({name}, at) => rows.findIndex((one) => one.name === name) === at)
    .filter(({name, long}) => name !== long || name.includes(' '))
    .map(({name, long}) => ({name, others: name === long ? [] : [long], acronym: name !== long && !name.includes(' ')}));
}
