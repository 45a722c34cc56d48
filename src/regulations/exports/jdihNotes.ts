/** What stands beside the JDIHN feed: the check of its address, and the acts that are not in it. Pure. */
import type {JdihFeed} from './jdih';

/** Why the address of the site may not stand in a feed; `undefined` when it may. */
export function addressFault(site: string): string | undefined {
  const {protocol, hostname} = new URL(site);
  if (/^(localhost|127\.|0\.0\.0\.0$|\[::1?\]$)|\.local(host)?$/.test(hostname)) return `SITE_URL masih alamat mesin sendiri (${site}). Isi dengan alamat terbit situs sebelum umpan JDIH didaftarkan.`;
  return protocol === 'https:' ? undefined : `SITE_URL diharapkan berawalan https://, ditemukan ${site}.`;
}

/** The file beside the feed: what it is, and which acts are not in it. */
export function toJdihNotes({rows, leftOut}: JdihFeed, site: string): string {
  const fault = addressFault(site);
  return [
    'Catatan umpan JDIH: /data/jdih.json',
    '',
    'Pustaka ini perpustakaan, bukan anggota JDIHN. Umpan memuat peraturan pusat dan daerah yang dicatat pustaka ini.',
    'Anggota JDIHN yang memakai perangkat ini hanya mencatat produk hukum daerahnya sendiri.',
    'Umpan memakai nama bidang dan bentuk ILDIS (BPHN). Isinya hanya dari catatan pustaka; tidak ada yang ditebak.',
    'Pustaka tidak menyimpan PDF, jadi fileDownload dan urlDownload berisi "-". Abstrak adalah ringkasan tulisan pustaka.',
    ...(fault === undefined ? [] : ['', `Perhatian: ${fault}`]),
    '',
    `Termuat: ${rows.length} peraturan.`,
    `Tidak dimuat: ${leftOut.length} peraturan, karena bidang wajib atau statusnya belum pasti.`,
    ...leftOut.map(({id, reasons}) => `- ${id}: ${reasons.join('; ')}`),
    '',
  ].join('\n');
}
