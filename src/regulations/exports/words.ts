/** Indonesian sentences in exported files. Pages say the same through `labels.ts`; a test holds the two together. Pure. */
import {formatDate} from '../../site/dates';
import type {RegulationRecord, TextRecord} from '../schema';
import type {StatusCode} from '../status';

export const STATUS_WORDS: Readonly<Record<StatusCode, string>> = {
  berlaku: 'Berlaku',
  'berlaku-dengan-perubahan': 'Berlaku dengan perubahan',
  'dicabut-sebagian': 'Dicabut sebagian',
  dicabut: 'Dicabut',
  digantikan: 'Digantikan, perlu verifikasi',
  'belum-berlaku': 'Belum berlaku',
  'belum-diperiksa': 'Belum diperiksa',
  model: 'Naskah model',
};

/** Why nobody should rely on an exported file alone. */
export function noticeOf({jenis_naskah}: Pick<RegulationRecord, 'jenis_naskah'>): string {
  return jenis_naskah === 'model'
    ? 'Naskah model, bukan produk hukum. Naskah ini ditulis pustaka ini dan tidak mengikat siapa pun.'
    : 'Salinan ini tidak resmi. Bila berbeda, naskah yang ditandatangani dan diundangkan yang berlaku.';
}

/** How far the text has been read. */
export function readingOf({keadaan, diperiksa_oleh, diperiksa_pada, hasil_ocr}: TextRecord): string {
  if (keadaan === 'model') return 'Naskah model tulisan pustaka ini.';
  if (keadaan === 'diperiksa') return `Naskah sudah dicocokkan dengan salinan resmi oleh ${diperiksa_oleh ?? ''} pada ${formatDate(diperiksa_pada ?? '')}.`;
  return `Naskah hasil impor otomatis dan belum dibaca siapa pun.${hasil_ocr ? ' Berkas asalnya hasil pindai.' : ''}`;
}
