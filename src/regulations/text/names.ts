/** How provisions are cited: from the unit itself, or from a permalink whose unit may not exist yet. Always Indonesian. */
import {toRoman} from '../grammar/numerals';
import type {Unit} from '../grammar/types';

const NAMES: Partial<Record<Unit['kind'], (number: string) => string>> = {
  menimbang: () => 'Menimbang',
  mengingat: () => 'Mengingat',
  memperhatikan: () => 'Memperhatikan',
  bab: (number) => `BAB ${number}`,
  bagian: (number) => `Bagian ${number}`,
  paragraf: (number) => `Paragraf ${number}`,
  pasal: (number) => `Pasal ${number}`,
  'diktum-butir': (number) => `Diktum ${number}`,
  ayat: (number) => `ayat (${number})`,
  huruf: (number) => `huruf ${number}`,
  angka: (number) => `angka ${number}`,
  perubahan: (number) => `angka ${number}`,
  lampiran: (number) => `Lampiran ${number}`.trim(),
  penjelasan: () => 'Penjelasan',
  'penjelasan-umum': () => 'Penjelasan umum',
};

/** How a unit is cited: "Pasal 5 ayat (2) huruf a". Articles start anew, since their numbers run through the whole act. */
export function nameOf(unit: Unit, outer: string): string {
  const own = NAMES[unit.kind]?.(unit.number) ?? '';
  const standsAlone = unit.kind === 'bab' || (unit.kind === 'pasal' && !/\bangka\b/.test(outer));
  return standsAlone ? own : `${outer} ${own}`.trim();
}

/** `pasal-5a-ayat-2` in parts: [["pasal", "5a"], ["ayat", "2"]]; a part without a number stands alone. */
function partsOf(id: string): [string, string][] {
  return [...id.matchAll(/([a-z]+)(?:-([0-9]+[a-z]*|[ivx]+|[a-z]{1,2})(?![a-z]))?/g)].map(([, level = '', number = '']) => [level, number]);
}

const roman = (number: string): string => number.replace(/^\d+/, (digits) => toRoman(Number(digits))).toUpperCase();

const BY_LEVEL: Readonly<Record<string, (number: string) => string>> = {
  bab: (number) => `BAB ${roman(number)}`,
  bagian: (number) => `Bagian ${number}`,
  paragraf: (number) => `Paragraf ${number}`,
  pasal: (number) => `Pasal ${number.toUpperCase()}`,
  ayat: (number) => `ayat (${number})`,
  huruf: (number) => `huruf ${number}`,
  angka: (number) => `angka ${number}`,
  perubahan: (number) => `angka ${number}`,
  lampiran: (number) => `Lampiran ${roman(number)}`,
};

/** How the provision of a permalink is cited, whether or not it exists: `pasal-5a-ayat-2` → "Pasal 5A ayat (2)". */
export function nameOfId(id: string): string {
  return partsOf(id).map(([level, number]) => BY_LEVEL[level]?.(number).trim() ?? level).join(' ');
}
