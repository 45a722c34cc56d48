/** Words of the pack that no page of the site has. */
import {formatDate, type Locale} from '../site/dates';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The line below the navigation bar of every page. @param online the page's address on the site. */
export function noticeOf(locale: Locale, date: string, online: string): string {
  const day = formatDate(date, locale);
  const [text, link] =
    locale === 'en'
      ? [`Offline pack, built on ${day}. Filters and copy buttons work on the site only.`, 'This page on the site']
      : [`Paket luring, dibuat ${day}. Saringan dan tombol salin hanya ada di situs.`, 'Halaman ini di situs'];
  return `<p class="paket-catatan">${text} <a href="${escape(online)}">${link}</a></p>`;
}

/** `BACA-DAHULU.txt`, with the line ends that every text editor shows. */
export function readMeFirst(date: string, origin: string): string {
  const lines = [
    'PUSTAKA SPM: PAKET LURING',
    '',
    `Dibuat ${formatDate(date, 'id')} dari ${origin}`,
    '',
    'Apa ini?',
    'Seluruh halaman Pustaka SPM beserta pencariannya, untuk dibaca tanpa internet.',
    '',
    'Cara membuka',
    '1. Ekstrak seluruh isi berkas zip ke satu folder. Jangan membuka berkas dari dalam zip.',
    '2. Klik dua kali index.html. Halaman terbuka di peramban.',
    '3. Untuk mencari, ketik kata di isian "Cari", lalu tekan Enter.',
    '',
    'Bukan lembaran resmi',
    'Naskah yang ditandatangani dan diundangkan selalu yang berlaku.',
    'Isi paket ini sesuai dengan hari pembuatannya. Status peraturan dapat berubah sesudah itu.',
    '',
    'Lisensi',
    'Isi: CC BY 4.0. Kode: MIT. Teks peraturan tidak dilindungi hak cipta.',
    '',
    '----',
    '',
    'PUSTAKA SPM: OFFLINE PACK',
    '',
    `Built on ${formatDate(date, 'en')} from ${origin}`,
    'Extract the whole zip file into one folder, then open en/index.html in a browser.',
    'This is not an official gazette. The signed and promulgated texts prevail.',
    'Content: CC BY 4.0. Code: MIT.',
    '',
  ];
  return lines.join('\r\n');
}
