/** Words of the downloads. They are Indonesian, whatever the language of the page; the files lie at one address. */
import {VALUE_STATUSES, type ValueStatus} from '../statuses';

/** States of a value in full, as in the legend below a table. */
export const STATUS_LABELS: Record<ValueStatus, string> = {
  'tidak-tersedia': 'tidak tersedia',
  'tidak-berlaku': 'tidak berlaku',
  dirahasiakan: 'dirahasiakan karena jumlahnya kecil',
  sementara: 'sementara',
  direvisi: 'direvisi',
  perkiraan: 'perkiraan',
  'seri-terputus': 'seri terputus',
  'kurang-setengah': 'kurang dari setengah satuan',
};

export const STATUSES = Object.keys(VALUE_STATUSES) as readonly ValueStatus[];

/** Value of the column that marks invented data, in each row of each file. */
export const FICTIONAL = 'contoh fiktif';

export const FICTIONAL_NOTICE = 'CONTOH FIKTIF. Angka dan daerah di berkas ini rekaan untuk mencoba alat. Jangan dipakai sebagai data.';

export const CERTAINTY_LABELS = {resmi: 'sumber resmi', sekunder: 'sumber sekunder', 'perlu-verifikasi': 'perlu verifikasi'} as const;

/** Status with its SDMX code: "sementara (SDMX: P)". */
export const statusWithCode = (status: ValueStatus): string => `${STATUS_LABELS[status]} (SDMX: ${VALUE_STATUSES[status].sdmx})`;
