/** Invented numbers of places that do not exist. The five of the guideline stand in the short and in the full example. */
import {GUIDELINE_EXAMPLE} from '../site/spmIndex/example';
import type {Entry} from '../site/spmIndex/service';
import type {ExampleId} from './exampleNames';

type Pair = readonly [number, number];

/** To serve, served, then needed and fulfilled of each item of quality. */
const entry = (toServe: number, served: number, ...quality: Pair[]): Entry => ({toServe, served, quality: quality.map(([needed, fulfilled]) => ({needed, fulfilled}))});

const DISTRICT: Readonly<Record<string, Entry>> = {
  'pendidikan-kabkota-dasar': entry(31_500, 30_240, [820, 738], [1_450, 1_305]),
  'pendidikan-kabkota-kesetaraan': entry(2_200, 1_210, [140, 98]),
  ...GUIDELINE_EXAMPLE,
  'kesehatan-kabkota-bayi-baru-lahir': entry(1_140, 1_094, [44, 40]),
  'kesehatan-kabkota-usia-pendidikan-dasar': entry(28_000, 25_760, [120, 108]),
  'kesehatan-kabkota-usia-produktif': entry(96_000, 62_400, [150, 105]),
  'kesehatan-kabkota-usia-lanjut': entry(14_500, 11_890, [80, 68]),
  'kesehatan-kabkota-hipertensi': entry(21_000, 12_180, [60, 54], [24, 15]),
  'kesehatan-kabkota-diabetes-melitus': entry(3_600, 3_096, [60, 51]),
  'kesehatan-kabkota-odgj-berat': entry(310, 279, [30, 27]),
  'kesehatan-kabkota-tuberkulosis': entry(2_900, 2_320, [50, 45]),
  'kesehatan-kabkota-hiv': entry(3_300, 3_465, [40, 38]),
  'pekerjaan-umum-kabkota-air-minum': entry(148_000, 121_360, [36, 29]),
  'pekerjaan-umum-kabkota-air-limbah': entry(148_000, 109_520, [28, 20]),
  'perumahan-kabkota-korban-bencana': entry(64, 64, [64, 60]),
  'perumahan-kabkota-relokasi': entry(0, 0, [0, 0]),
  'trantibumlinmas-kabkota-ketertiban-umum': entry(420, 399, [55, 44]),
  'trantibumlinmas-kabkota-informasi-rawan-bencana': entry(18_600, 13_020, [12, 9]),
  'trantibumlinmas-kabkota-kesiapsiagaan-bencana': entry(18_600, 11_160, [25, 17]),
  'trantibumlinmas-kabkota-evakuasi-bencana': entry(240, 240, [30, 27]),
  'trantibumlinmas-kabkota-evakuasi-kebakaran': entry(85, 85, [40, 32]),
  'sosial-kabkota-anak-telantar': entry(130, 91, [20, 15]),
  'sosial-kabkota-lanjut-usia-telantar': entry(210, 168, [20, 16]),
  'sosial-kabkota-tuna-sosial': entry(45, 36, [16, 12]),
  'sosial-kabkota-korban-bencana': entry(240, 240, [24, 24]),
};

const PROVINCE: Readonly<Record<string, Entry>> = {
  'pendidikan-prov-menengah': entry(41_000, 34_850, [960, 816]),
  'pendidikan-prov-khusus': entry(1_900, 1_102, [120, 84], [64, 40]),
  'kesehatan-prov-krisis-kesehatan': entry(1_250, 1_250, [48, 45]),
  'kesehatan-prov-klb': entry(0, 0, [20, 18]),
  'pekerjaan-umum-prov-air-minum-curah': entry(62_000, 48_360, [18, 14]),
  'pekerjaan-umum-prov-air-limbah-regional': entry(38_000, 22_800, [15, 9]),
  'perumahan-prov-korban-bencana': entry(36, 36, [36, 33]),
  'perumahan-prov-relokasi': entry(0, 0, [0, 0]),
  'trantibumlinmas-prov-ketertiban-umum': entry(310, 282, [60, 51]),
  'sosial-prov-disabilitas-telantar': entry(140, 112, [32, 26]),
  'sosial-prov-anak-telantar': entry(260, 221, [30, 27]),
  'sosial-prov-lanjut-usia-telantar': entry(180, 162, [28, 25]),
  'sosial-prov-tuna-sosial': entry(90, 54, [24, 17]),
  'sosial-prov-korban-bencana': entry(1_250, 1_300, [40, 40]),
};

/** Numbers of each invented place. */
export const EXAMPLE_NUMBERS: Readonly<Record<ExampleId, Readonly<Record<string, Entry>>>> = {lima: GUIDELINE_EXAMPLE, kabupaten: DISTRICT, provinsi: PROVINCE};
