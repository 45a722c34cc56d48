/** Time of a large law, and of one ten times as large: the parser must take time in proportion to the text. */
import {parseRegulation} from '../../src/regulations/grammar/parse';
import type {Figure} from '../index';

const WORDS = 'Setiap orang berhak memperoleh layanan dasar sebagaimana dimaksud dalam Pasal 1 ayat (1) dan ayat (2) sesuai dengan ketentuan peraturan perundang-undangan';

function writeArticle(number: number): string[] {
  const items = ['a. layanan pertama;', 'b. layanan kedua, terdiri atas:', '   1. bagian satu; dan', '   2. bagian dua; dan', 'c. layanan ketiga.'];
  return [`Pasal ${number}`, `(1) ${WORDS}:`, ...items.map((item) => `    ${item}`), `(2) ${WORDS}.`, `(3) ${WORDS}.`, ''];
}

/** An invented law: title page, articles in chapters of twenty, closing, elucidation. */
export function writeLaw(articles: number): string {
  const body = Array.from({length: articles}, (_, index) => [...(index === 0 ? ['BAB I', 'KETENTUAN UMUM'] : []), ...writeArticle(index + 1)]);
  const notes = Array.from({length: articles}, (_, index) => [`Pasal ${index + 1}`, 'Ayat (1)', 'Cukup jelas.', 'Ayat (2)', 'Cukup jelas.']);
  const lines = ['PERATURAN DAERAH PROVINSI CONTOH', 'NOMOR 1 TAHUN 2030', 'TENTANG', 'LAYANAN DASAR', 'Menimbang: bahwa layanan perlu diatur;', 'Mengingat: Undang-Undang;', 'MEMUTUSKAN:', 'Menetapkan: PERATURAN DAERAH TENTANG LAYANAN DASAR.'];
  return [...lines, ...body.flat(), 'Ditetapkan di Contoh', 'pada tanggal 1 Januari 2030', '', 'PENJELASAN', 'ATAS', 'PERATURAN DAERAH', 'I. UMUM', 'Umum.', 'II. PASAL DEMI PASAL', ...notes.flat()].join('\n');
}

function time(text: string): number {
  const started = process.cpuUsage();
  parseRegulation(text);
  return process.cpuUsage(started).user / 1000;
}

/** Processor time of the fastest of many runs, the two texts in turn, so that other work on the machine counts as little as can be. */
function timeBoth(small: string, large: string): readonly [number, number] {
  const rounds = Array.from({length: 10}, () => [time(small), time(large)] as const);
  return [Math.min(...rounds.map(([first]) => first)), Math.min(...rounds.map(([, second]) => second))];
}

/** Milliseconds for 500 articles, and how many times longer 5,000 take. */
export function measureScaling(): Omit<Figure, 'budget'>[] {
  const [law, large] = timeBoth(writeLaw(500), writeLaw(5000));
  return [
    {name: 'undang-undang 500 pasal', value: Math.round(law), unit: 'ms'},
    {name: 'naskah sepuluh kali lipat', value: Math.round((10 * large) / law) / 10, unit: 'kali'},
  ];
}
