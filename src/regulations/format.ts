/** How a regulation and its gazette are written out (UU 12/2011 Lampiran II, points 49 and 273–283). Always Indonesian: these are names. */
import {known} from './recordRules';
import type {Gazette, RegulationRecord} from './schema';

interface Place {
  /** Official name, e.g. `Provinsi Kalimantan Utara`. */
  readonly nama: string;
  readonly tingkat: 'nasional' | 'pusat' | 'provinsi' | 'kabupaten' | 'kota';
}

const GAZETTES: Record<Gazette['jenis'], {readonly long: string; readonly supplement: string}> = {
  LN: {long: 'Lembaran Negara Republik Indonesia', supplement: 'TLN'},
  BN: {long: 'Berita Negara Republik Indonesia', supplement: 'TBN'},
  LD: {long: 'Lembaran Daerah', supplement: 'TLD'},
  BD: {long: 'Berita Daerah', supplement: 'TBD'},
};

/** `LN 2014/244, TLN 5587`. */
export function shortGazette({jenis, tahun, nomor, tambahan}: Gazette): string {
  return `${jenis} ${tahun}/${nomor}${tambahan === undefined ? '' : `, ${GAZETTES[jenis].supplement} ${tambahan}`}`;
}

/** `Lembaran Daerah Provinsi Kalimantan Utara Tahun 2024 Nomor 17, Tambahan Lembaran Daerah … Nomor 3`. */
function fullGazette({jenis, tahun, nomor, tambahan}: Gazette, place: Place): string {
  const name = place.tingkat === 'pusat' ? GAZETTES[jenis].long : `${GAZETTES[jenis].long} ${place.nama}`;
  return `${name} Tahun ${tahun} Nomor ${nomor}${tambahan === undefined ? '' : `, Tambahan ${name} Nomor ${tambahan}`}`;
}

/** Kind with the place that made it: `Peraturan Daerah Provinsi Kalimantan Utara`, `Peraturan Gubernur Kalimantan Tengah`. */
export function fullKind(kind: string, place: Place): string {
  if (place.tingkat === 'pusat') return kind;
  const ofHead = /^Peraturan (Gubernur|Bupati|Wali Kota)$/.test(kind);
  return `${kind} ${ofHead ? place.nama.replace(/^(Provinsi|Kabupaten|Kota) /, '') : place.nama}`;
}

/** Citation in full: kind, number, year, title, then the gazette when it is known. A model text has neither number nor gazette. */
export function fullCitation(record: RegulationRecord, place: Place): string {
  const number = record.nomor === undefined ? '' : ` Nomor ${record.nomor} Tahun ${record.tahun ?? ''}`;
  const gazette = known(record.sumber_gazet);
  const work = record.jenis_naskah === 'model' ? `Naskah model ${record.jenis}` : `${fullKind(record.jenis, place)}${number}`;
  return `${work} tentang ${record.judul}${gazette ? ` (${fullGazette(gazette, place)})` : ''}`;
}

/** Ways in which people type the citation, for search: `perda 17/2024, perda no 17 th 2024 …`, then the editor's own words. */
export function searchAliases(record: RegulationRecord): string {
  const {singkatan_jenis: short, nomor, tahun, alias} = record;
  if (nomor === undefined || tahun === undefined) return alias.join(', ');
  const number = nomor.replace(/\/.*/, '');
  return [`${short} ${number}/${tahun}`, `${short} no ${number} th ${tahun}`, `${short} nomor ${number} tahun ${tahun}`, ...alias].join(', ');
}
