/** Rules between the records of `data/wilayah`. Messages are Indonesian, for editors. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {didYouMean} from '../ids';
import type {Problem} from '../problems';
import type {RawRecord} from '../readYaml';
import type {Region} from './schema';

export interface ReadRegion {
  readonly raw: RawRecord;
  readonly value: Region;
}

function fault({raw}: ReadRegion, field: keyof Region, message: string): Problem {
  const line = raw.lineOf([field]);
  return {file: raw.file, ...(line === undefined ? {} : {line}), field, message};
}

/** A kabupaten or kota may name its province; that must be a province, and both invented or both real. */
function provinceFaults(one: ReadRegion, provinces: ReadonlyMap<string, Region>): Problem[] {
  const {provinsi, fiktif} = one.value;
  if (provinsi === undefined) return [];
  const province = provinces.get(provinsi);
  if (!province) return [fault(one, 'provinsi', `diharapkan id daerah bertingkat provinsi, ditemukan "${provinsi}".${didYouMean(provinsi, provinces.keys())}`)];
  if (province.fiktif === fiktif) return [];
  return [fault(one, 'provinsi', `daerah ${fiktif ? 'rekaan' : 'nyata'} tidak boleh berada di provinsi ${fiktif ? 'nyata' : 'rekaan'} "${provinsi}". Samakan kunci fiktif keduanya.`)];
}

/** Codes of kabupaten and kota begin with the code of their province; provinces have two digits; invented regions have none. */
function codeFaults(one: ReadRegion, provinces: ReadonlyMap<string, Region>): Problem[] {
  const {kode, tingkat, provinsi, fiktif, sumber} = one.value;
  if (kode === undefined) return [];
  if (fiktif) return [fault(one, 'kode', `daerah rekaan tidak punya kode wilayah, ditemukan "${kode}". Hapus kunci kode.`)];
  if (!sumber) return [fault(one, 'kode', `kode "${kode}" memerlukan sumber. Tambahkan kunci sumber, atau hapus kodenya.`)];
  const wanted = tingkat === 'provinsi' ? 2 : 5;
  if (kode.length !== wanted) return [fault(one, 'kode', `diharapkan kode ${tingkat === 'provinsi' ? 'dua angka ("65")' : 'berpola 00.00 ("65.01")'} untuk ${tingkat}, ditemukan "${kode}".`)];
  const parent = provinces.get(provinsi ?? '')?.kode;
  if (wanted === 2 || parent === undefined || kode.startsWith(`${parent}.`)) return [];
  return [fault(one, 'kode', `diharapkan berawalan "${parent}." (kode provinsi "${provinsi ?? ''}"), ditemukan "${kode}".`)];
}

function sourceFaults(root: string, one: ReadRegion): Problem[] {
  const missing = (one.value.sumber ?? []).filter((id) => !existsSync(join(root, 'data/sumber', `${id}.yml`)));
  return missing.map((id) => fault(one, 'sumber', `sumber "${id}" tidak ada di pustaka.`));
}

/** Two records with the same code would make one region count twice. */
function twinFaults(all: readonly ReadRegion[]): Problem[] {
  const seen = new Map<string, ReadRegion>();
  return all.flatMap((one) => {
    const {kode} = one.value;
    if (kode === undefined) return [];
    const first = seen.get(kode);
    if (!first) seen.set(kode, one);
    return first ? [fault(one, 'kode', `kode "${kode}" sudah dipakai ${first.raw.file}.`)] : [];
  });
}

/** Faults between regions: province, code, source, twins. */
export function regionFaults(root: string, all: readonly ReadRegion[]): Problem[] {
  const provinces = new Map(all.filter(({value}) => value.tingkat === 'provinsi').map(({value}) => [value.id, value]));
  return [...all.flatMap((one) => [...provinceFaults(one, provinces), ...codeFaults(one, provinces), ...sourceFaults(root, one)]), ...twinFaults(all)];
}
