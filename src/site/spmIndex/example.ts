import type {Entry} from './service';

const one = (toServe: number, served: number, needed: number, fulfilled: number): Entry => ({toServe, served, quality: [{needed, fulfilled}]});

/** Five services of the invented Kabupaten Contoh, the same numbers as in the guideline "Indeks dan kategori" (FACTS §4.3). */
export const GUIDELINE_EXAMPLE: Readonly<Record<string, Entry>> = {
  'kesehatan-kabkota-ibu-hamil': one(1200, 1080, 40, 36),
  'kesehatan-kabkota-ibu-bersalin': one(1150, 1150, 40, 40),
  'kesehatan-kabkota-balita': one(9000, 6840, 50, 41),
  'pendidikan-kabkota-paud': one(4000, 2480, 30, 24),
  'sosial-kabkota-disabilitas-telantar': one(60, 27, 20, 14),
};
