import type {Unit} from '../grammar/types';

const NAMES: Partial<Record<Unit['kind'], (number: string) => string>> = {
  menimbang: () => 'Menimbang',
  mengingat: () => 'Mengingat',
  memperhatikan: () => 'Memperhatikan',
  bab: (number) => `BAB ${number}`,
  bagian: (number) => `Bagian ${number}`,
  paragraf: (number) => `Paragraf ${number}`,
  pasal: (number) => `Pasal ${number}`,
  ayat: (number) => `ayat (${number})`,
  huruf: (number) => `huruf ${number}`,
  angka: (number) => `angka ${number}`,
  perubahan: (number) => `angka ${number}`,
  lampiran: (number) => `Lampiran ${number}`.trim(),
  'penjelasan-umum': () => 'Penjelasan umum',
};

/** How a unit is cited: "Pasal 5 ayat (2) huruf a". Articles start anew, since their numbers run through the whole act. */
export function nameOf(unit: Unit, outer: string): string {
  const own = NAMES[unit.kind]?.(unit.number) ?? '';
  const standsAlone = unit.kind === 'bab' || (unit.kind === 'pasal' && !/\bangka\b/.test(outer));
  return standsAlone ? own : `${outer} ${own}`.trim();
}
