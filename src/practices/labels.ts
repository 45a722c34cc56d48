import type {ExpectedField} from './completeness';

/** Words for the closed lists of practices, by locale. */

export const GROUPS = ['penyandang-disabilitas', 'perempuan', 'anak', 'lansia', 'masyarakat-adat', 'penduduk-miskin', 'daerah-3t', 'perangkat-daerah', 'semua-warga'] as const;
export const INITIATORS = ['kepala-daerah', 'dprd', 'perangkat-daerah', 'asn', 'masyarakat'] as const;
export const FUNDS = ['APBD', 'APBN', 'DAK', 'CSR', 'mitra'] as const;
export const TIMES = ['kurang-6-bulan', '6-12-bulan', '12-24-bulan', 'lebih-24-bulan'] as const;
export const REPLICA_STATES = ['dijajaki', 'uji-coba', 'diterapkan', 'dihentikan'] as const;
export const OTHER_SECTOR = 'lainnya';

export type Group = (typeof GROUPS)[number];
export type Initiator = (typeof INITIATORS)[number];
export type TimeToResult = (typeof TIMES)[number];
export type ReplicaState = (typeof REPLICA_STATES)[number];

type Words<K extends string> = Record<'id' | 'en', Record<K, string>>;

export const GROUP_NAMES: Words<Group> = {
  id: {
    'penyandang-disabilitas': 'Penyandang disabilitas',
    perempuan: 'Perempuan',
    anak: 'Anak',
    lansia: 'Lanjut usia',
    'masyarakat-adat': 'Masyarakat adat',
    'penduduk-miskin': 'Penduduk miskin',
    'daerah-3t': 'Warga daerah tertinggal, terdepan, terluar',
    'perangkat-daerah': 'Perangkat daerah',
    'semua-warga': 'Semua warga',
  },
  en: {
    'penyandang-disabilitas': 'Persons with disabilities',
    perempuan: 'Women',
    anak: 'Children',
    lansia: 'Older people',
    'masyarakat-adat': 'Indigenous communities',
    'penduduk-miskin': 'People in poverty',
    'daerah-3t': 'People in remote and border areas',
    'perangkat-daerah': 'Regional government offices',
    'semua-warga': 'All residents',
  },
};

export const INITIATOR_NAMES: Words<Initiator> = {
  id: {'kepala-daerah': 'Kepala daerah', dprd: 'DPRD', 'perangkat-daerah': 'Perangkat daerah', asn: 'Pegawai', masyarakat: 'Masyarakat'},
  en: {'kepala-daerah': 'Head of region', dprd: 'Regional parliament (DPRD)', 'perangkat-daerah': 'Government office', asn: 'Civil servant', masyarakat: 'Community'},
};

export const TIME_NAMES: Words<TimeToResult> = {
  id: {'kurang-6-bulan': 'Kurang dari 6 bulan', '6-12-bulan': '6–12 bulan', '12-24-bulan': '12–24 bulan', 'lebih-24-bulan': 'Lebih dari 24 bulan'},
  en: {'kurang-6-bulan': 'Less than 6 months', '6-12-bulan': '6–12 months', '12-24-bulan': '12–24 months', 'lebih-24-bulan': 'More than 24 months'},
};

export const REPLICA_NAMES: Words<ReplicaState> = {
  id: {dijajaki: 'Dijajaki', 'uji-coba': 'Uji coba', diterapkan: 'Diterapkan', dihentikan: 'Dihentikan'},
  en: {dijajaki: 'Explored', 'uji-coba': 'Pilot', diterapkan: 'Applied', dihentikan: 'Stopped'},
};

export const OTHER_NAME = {id: 'Urusan lain', en: 'Other affairs'} as const;

export const FIELD_NAMES: Words<ExpectedField> = {
  id: {
    angka_awal: 'angka awal masalah',
    urgensi: 'urgensi',
    kebaruan: 'kebaruan',
    pelaksana: 'pelaksana',
    inisiator: 'inisiator',
    keterlibatan: 'keterlibatan kelompok sasaran',
    dasar_hukum: 'dasar hukum',
    anggaran: 'anggaran',
    sumber_dana: 'sumber dana',
    sdm: 'petugas',
    sarana: 'sarana',
    biaya: 'tingkat biaya',
    kesulitan: 'tingkat kesulitan',
    waktu_hasil: 'waktu sampai hasil',
    hasil: 'hasil sebelum dan sesudah',
    evaluasi: 'evaluasi',
    tantangan: 'tantangan atau kegagalan',
    syarat_berhasil: 'syarat berhasil',
    pelajaran: 'pelajaran',
    risiko: 'risiko dan dampak samping',
    kit_replikasi: 'kit replikasi',
    keberlanjutan: 'keberlanjutan',
    kontak: 'kontak kantor',
  },
  en: {
    angka_awal: 'baseline figure',
    urgensi: 'urgency',
    kebaruan: 'what is new',
    pelaksana: 'organiser',
    inisiator: 'initiator',
    keterlibatan: 'participation of the group',
    dasar_hukum: 'legal basis',
    anggaran: 'budget',
    sumber_dana: 'source of funds',
    sdm: 'staff',
    sarana: 'facilities',
    biaya: 'cost level',
    kesulitan: 'effort level',
    waktu_hasil: 'time to result',
    hasil: 'results before and after',
    evaluasi: 'evaluation',
    tantangan: 'challenges or failures',
    syarat_berhasil: 'conditions for success',
    pelajaran: 'lessons',
    risiko: 'risks and side effects',
    kit_replikasi: 'replication kit',
    keberlanjutan: 'sustainability',
    kontak: 'contact office',
  },
};
