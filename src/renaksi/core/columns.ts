/** The columns of the matrix: what the template prints, and by which heads an office's own table is understood. */

export type ColumnKey =
  | 'no' | 'urusan' | 'layanan' | 'jenis' | 'indikator' | 'satuan' | 'sasaran' | 'tahun_awal' | 'nilai_awal'
  | 'kegiatan' | 'mulai' | 'selesai' | 'jadwal' | 'perangkat' | 'jumlah' | 'sumber_dana'
  | 'dokumen' | 'program' | 'risiko' | 'pengendalian' | 'catatan';

export type YearGroup = 'target' | 'anggaran';

export interface ColumnRule {
  readonly key: ColumnKey | YearGroup;
  /** Head in the template. */
  readonly label: string;
  /** What to write, for the instruction sheet. */
  readonly about: string;
  /** One column a year. */
  readonly yearly?: true;
  /** A plan without this column is not complete. */
  readonly required?: true;
  /** Heads by which it is known, as plain lower-case words; the first pattern that fits any column wins. */
  readonly heads: readonly RegExp[];
  readonly width: number;
}

/** In the order of the template. */
export const COLUMNS: readonly ColumnRule[] = [
  {key: 'no', label: 'No', about: 'Nomor baris, boleh kosong. Baris bertanda "contoh" tidak dibaca.', heads: [/^(no|nomor)( urut)?$/], width: 9},
  {key: 'urusan', label: 'Urusan', about: 'Salah satu dari enam urusan, lihat lembar Daftar nilai.', heads: [/^(urusan|bidang|sektor)\b(?!.*indikator)/], width: 20},
  {key: 'layanan', label: 'Jenis pelayanan dasar', about: 'Nama jenis pelayanan menurut lembar Daftar nilai. Baris berikutnya boleh kosong bila layanannya sama.', required: true, heads: [/jenis (pe)?layanan/, /^(pe)?layanan( dasar)?$/, /^(jenis )?spm$/, /(pe)?layanan dasar/], width: 44},
  {key: 'jenis', label: 'Jenis indikator', about: 'penerima atau mutu.', heads: [/jenis indikator/, /^aspek/], width: 12},
  {key: 'indikator', label: 'Indikator', about: 'Apa yang diukur. Satu baris satu indikator.', required: true, heads: [/^indikator/, /indikator|tolok ukur/], width: 40},
  {key: 'satuan', label: 'Satuan', about: 'persen, atau satuan yang dihitung: orang, rumah, kejadian.', required: true, heads: [/^satuan( target| indikator)?$/, /satuan/], width: 10},
  {key: 'sasaran', label: 'Jumlah yang wajib dilayani', about: 'Hanya bila satuannya bukan persen: jumlah pada tahun akhir, yaitu 100 %.', heads: [/wajib dilayani|(jumlah|total) (sasaran|penerima)/, /^sasaran$/], width: 14},
  {key: 'tahun_awal', label: 'Tahun awal', about: 'Tahun keadaan awal (baseline), sebelum tahun pertama rencana.', heads: [/tahun (awal|dasar|baseline|data)|baseline tahun/], width: 9},
  {key: 'nilai_awal', label: 'Nilai awal', about: 'Capaian pada tahun awal, dalam satuan yang sama dengan target.', required: true, heads: [/^nilai (awal|dasar)|baseline|(kondisi|capaian|keadaan|data) (awal|dasar)|^awal/], width: 10},
  {key: 'target', label: 'Target', about: 'Target tiap tahun, lima tahun berurutan. Tidak turun, dan 100 % pada tahun akhir.', yearly: true, required: true, heads: [/target|rencana capaian/], width: 9},
  {key: 'kegiatan', label: 'Kegiatan', about: 'Satu baris satu kegiatan. Satu layanan boleh punya beberapa baris.', required: true, heads: [/^sub ?kegiatan/, /^(nama |uraian |rencana )?kegiatan/, /rencana aksi|^aksi|aktivitas|kegiatan/], width: 40},
  {key: 'mulai', label: 'Mulai', about: 'Bulan dan tahun mulai, misalnya Januari 2026.', heads: [/^(bulan |waktu |tahun |tanggal )?mulai/], width: 15},
  {key: 'selesai', label: 'Selesai', about: 'Bulan dan tahun selesai, misalnya Desember 2030.', heads: [/^(bulan |waktu |tahun |tanggal )?selesai/], width: 15},
  {key: 'perangkat', label: 'Perangkat daerah', about: 'Perangkat daerah penanggung jawab.', required: true, heads: [/penanggung ?jawab|perangkat daerah|\bopd\b|\bskpd\b|pengampu/, /pelaksana$|instansi/], width: 24},
  {key: 'anggaran', label: 'Anggaran', about: 'Rupiah tiap tahun. Tulis 0 bila tanpa biaya; kosong berarti belum diisi.', yearly: true, required: true, heads: [/anggaran|pagu|biaya|kebutuhan dana|pendanaan indikatif/], width: 16},
  {key: 'jumlah', label: 'Jumlah anggaran', about: 'Jumlah anggaran semua tahun pada baris itu, dalam rupiah.', heads: [/(jumlah|total) (anggaran|pagu|biaya|dana)|(anggaran|pagu|biaya|dana) (jumlah|total)/, /^(jumlah|total)( rp)?$/], width: 18},
  {key: 'sumber_dana', label: 'Sumber dana', about: 'Misalnya APBD provinsi, DAK, atau dana desa; lihat lembar Daftar nilai.', required: true, heads: [/sumber (dana|pendanaan|anggaran|pembiayaan|biaya)/], width: 18},
  {key: 'dokumen', label: 'Dokumen perencanaan', about: 'RPJMD, Renstra, RKPD, atau Renja yang memuat kegiatan ini. Beberapa dokumen dipisah titik koma.', required: true, heads: [/dokumen|keterkaitan|^(rpjmd|renstra|rkpd)/], width: 22},
  {key: 'program', label: 'Program', about: 'Nama program pada dokumen itu.', heads: [/^(nama |kode )?program/], width: 30},
  {key: 'risiko', label: 'Risiko', about: 'Apa yang dapat menggagalkan target.', required: true, heads: [/^(potensi |uraian )?risiko/], width: 32},
  {key: 'pengendalian', label: 'Pengendalian risiko', about: 'Apa yang dilakukan agar risiko itu kecil. Wajib bila risiko diisi.', required: true, heads: [/pengendalian|mitigasi|(penanganan|perlakuan|tindak lanjut) risiko/], width: 32},
  {key: 'catatan', label: 'Catatan', about: 'Bebas.', heads: [/catatan|keterangan|^ket$/], width: 20},
  {key: 'jadwal', label: 'Jadwal', about: 'Mulai dan selesai dalam satu kolom.', heads: [/jadwal|waktu|(tahun|periode) pelaksanaan/], width: 20},
];

/** Columns that the template prints; the one-column schedule is only understood. */
export const TEMPLATE_COLUMNS: readonly ColumnRule[] = COLUMNS.filter(({key}) => key !== 'jadwal');

const LABELS = new Map(COLUMNS.map(({key, label}) => [key, label]));

/** The head of a column in the template, e.g. `nilai_awal` → "Nilai awal". */
export function columnLabel(key: ColumnRule['key'], year?: number): string {
  return [LABELS.get(key) ?? key, ...(year === undefined ? [] : [String(year)])].join(' ');
}

/** Sources of funds that the tool knows; another one is only a reason to look again. */
export const FUNDS = ['APBD provinsi', 'APBD kabupaten/kota', 'DAU', 'DBH', 'DAK fisik', 'DAK nonfisik', 'dana otonomi khusus', 'APBN', 'dana desa', 'BLUD', 'hibah', 'CSR', 'kerja sama'] as const;

/** Planning documents of UU 23/2014, and those of the offices. */
export const DOCUMENTS = ['RPJPD', 'RPJMD', 'RPD', 'Renstra', 'RKPD', 'Renja', 'RTRW', 'RAD'] as const;

/** Kinds of indicator: the recipients served, and the quality of what they get. */
export const INDICATOR_KINDS = ['penerima', 'mutu'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];
