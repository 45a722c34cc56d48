/** The office's own mapping (`--peta FILE`): what its heads and names mean. */
import {parse, YAMLParseError} from 'yaml';
import * as z from 'zod';
import {fold} from './names';
import type {Meaning} from './types';

const KINDS = ['wilayah', 'layanan', 'urusan', 'tahun', 'periode', 'ukuran', 'nilai', 'status', 'catatan', 'abaikan'] as const;

const mapping = z.strictObject({
  /** Head as written → id of a measure, or one of the words of `KINDS`. */
  kolom: z.record(z.string(), z.string()).optional(),
  /** Name as written → id of a service. */
  layanan: z.record(z.string(), z.string()).optional(),
  /** Name as written → id of a region. */
  wilayah: z.record(z.string(), z.string()).optional(),
});

export interface Mapping {
  readonly heads: ReadonlyMap<string, Meaning>;
  readonly names: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

export const NO_MAPPING: Mapping = {heads: new Map(), names: new Map(), faults: []};

interface Ids {
  readonly measures: readonly string[];
  readonly services: readonly string[];
  readonly regions: readonly string[];
}

function toMeaning(word: string, measures: readonly string[]): Meaning | undefined {
  const kind = KINDS.find((one) => one === word);
  if (kind) return {kind};
  return measures.includes(word) ? {kind: 'angka', measure: word} : undefined;
}

function shapeFault(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `peta: kunci ${issue.keys.map((key) => `"${key}"`).join(', ')} tidak dikenal. Yang boleh: kolom, layanan, wilayah.`;
  const place = issue.path.map(String).join('.');
  return place === '' ? 'peta kosong atau bukan daftar. Tulis kunci kolom, layanan, atau wilayah.' : `peta ${place}: diharapkan teks. Tulis nama, titik dua, lalu id.`;
}

/** Reads the mapping; every unknown word is told at once. */
export function readMapping(text: string, {measures, services, regions}: Ids): Mapping {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    return {...NO_MAPPING, faults: [`peta bukan YAML yang benar${error instanceof YAMLParseError && error.linePos ? `, lihat baris ${error.linePos[0].line}` : ''}. Periksa titik dua, tanda kutip, dan lekuknya.`]};
  }
  const read = mapping.safeParse(data);
  if (!read.success) return {...NO_MAPPING, faults: read.error.issues.map(shapeFault)};
  const {kolom = {}, layanan = {}, wilayah = {}} = read.data;
  const heads = Object.entries(kolom).map(([head, word]) => [head, word, toMeaning(word, measures)] as const);
  const strangers = (kind: string, entries: Record<string, string>, known: readonly string[], folder: string): string[] => Object.entries(entries).flatMap(([name, id]) => (known.includes(id) ? [] : [`peta ${kind} "${name}": "${id}" tidak ada di ${folder}.`]));
  return {
    heads: new Map(heads.flatMap(([head, , meaning]) => (meaning ? [[head.toLowerCase(), meaning] as const] : []))),
    names: new Map([...Object.entries(layanan), ...Object.entries(wilayah)].map(([name, id]) => [fold(name), id])),
    faults: [
      ...heads.flatMap(([head, word, meaning]) => (meaning ? [] : [`peta kolom "${head}": "${word}" bukan id ukuran dan bukan salah satu dari ${KINDS.join(', ')}.`])),
      ...strangers('layanan', layanan, services, 'data/indikator'),
      ...strangers('wilayah', wilayah, regions, 'data/wilayah'),
    ],
  };
}
