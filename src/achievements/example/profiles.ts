/**
 * How large each service is in the invented regions: people to be served as a share of the people who live there,
 * and the cost of one. The numbers are made up for examples; they describe no real region.
 */
export interface Profile {
  readonly share: number;
  /** Rupiah for one person. */
  readonly cost: number;
  /** Only needed when something happens: some years have no demand. */
  readonly event?: true;
}

export const PROFILES: Readonly<Record<string, Profile>> = {
  'pendidikan-kabkota-paud': {share: 0.035, cost: 650_000},
  'pendidikan-kabkota-dasar': {share: 0.155, cost: 1_200_000},
  'pendidikan-kabkota-kesetaraan': {share: 0.018, cost: 900_000},
  'kesehatan-kabkota-ibu-hamil': {share: 0.019, cost: 300_000},
  'kesehatan-kabkota-ibu-bersalin': {share: 0.018, cost: 700_000},
  'kesehatan-kabkota-bayi-baru-lahir': {share: 0.0175, cost: 200_000},
  'kesehatan-kabkota-balita': {share: 0.082, cost: 150_000},
  'kesehatan-kabkota-usia-pendidikan-dasar': {share: 0.15, cost: 40_000},
  'kesehatan-kabkota-usia-produktif': {share: 0.61, cost: 20_000},
  'kesehatan-kabkota-usia-lanjut': {share: 0.1, cost: 60_000},
  'kesehatan-kabkota-hipertensi': {share: 0.09, cost: 90_000},
  'kesehatan-kabkota-diabetes-melitus': {share: 0.016, cost: 180_000},
  'kesehatan-kabkota-odgj-berat': {share: 0.0018, cost: 800_000},
  'kesehatan-kabkota-tuberkulosis': {share: 0.012, cost: 250_000},
  'kesehatan-kabkota-hiv': {share: 0.021, cost: 120_000},
  'pekerjaan-umum-kabkota-air-minum': {share: 0.97, cost: 110_000},
  'pekerjaan-umum-kabkota-air-limbah': {share: 0.97, cost: 70_000},
  'perumahan-kabkota-korban-bencana': {share: 0.0009, cost: 9_000_000, event: true},
  'perumahan-kabkota-relokasi': {share: 0.0004, cost: 7_000_000, event: true},
  'trantibumlinmas-kabkota-ketertiban-umum': {share: 0.002, cost: 900_000},
  'trantibumlinmas-kabkota-informasi-rawan-bencana': {share: 0.28, cost: 8_000},
  'trantibumlinmas-kabkota-kesiapsiagaan-bencana': {share: 0.28, cost: 12_000},
  'trantibumlinmas-kabkota-evakuasi-bencana': {share: 0.0014, cost: 1_500_000, event: true},
  'trantibumlinmas-kabkota-evakuasi-kebakaran': {share: 0.0012, cost: 3_000_000},
  'sosial-kabkota-disabilitas-telantar': {share: 0.0006, cost: 4_000_000},
  'sosial-kabkota-anak-telantar': {share: 0.0005, cost: 3_500_000},
  'sosial-kabkota-lanjut-usia-telantar': {share: 0.0011, cost: 3_000_000},
  'sosial-kabkota-tuna-sosial': {share: 0.00004, cost: 3_000_000},
  'sosial-kabkota-korban-bencana': {share: 0.0016, cost: 1_200_000, event: true},
  'pendidikan-prov-menengah': {share: 0.051, cost: 1_600_000},
  'pendidikan-prov-khusus': {share: 0.0021, cost: 5_000_000},
  'kesehatan-prov-krisis-kesehatan': {share: 0.0006, cost: 900_000, event: true},
  'kesehatan-prov-klb': {share: 0.0004, cost: 700_000, event: true},
  'pekerjaan-umum-prov-air-minum-curah': {share: 0.19, cost: 160_000},
  'pekerjaan-umum-prov-air-limbah-regional': {share: 0.06, cost: 180_000},
  'perumahan-prov-korban-bencana': {share: 0.0003, cost: 11_000_000, event: true},
  'perumahan-prov-relokasi': {share: 0.0002, cost: 8_000_000, event: true},
  'trantibumlinmas-prov-ketertiban-umum': {share: 0.0004, cost: 1_000_000},
  'sosial-prov-disabilitas-telantar': {share: 0.00016, cost: 9_000_000},
  'sosial-prov-anak-telantar': {share: 0.00018, cost: 8_000_000},
  'sosial-prov-lanjut-usia-telantar': {share: 0.00014, cost: 9_500_000},
  'sosial-prov-tuna-sosial': {share: 0.00006, cost: 6_000_000},
  'sosial-prov-korban-bencana': {share: 0.0005, cost: 1_400_000, event: true},
};

/** Services that the example also counts by sex, in the fourth quarter. */
export const BY_SEX: readonly string[] = [
  'pendidikan-prov-khusus',
  'sosial-prov-disabilitas-telantar',
  'pendidikan-kabkota-dasar',
  'kesehatan-kabkota-balita',
  'kesehatan-kabkota-usia-lanjut',
  'kesehatan-kabkota-odgj-berat',
  'sosial-kabkota-disabilitas-telantar',
];
