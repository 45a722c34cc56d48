/** A long act of invented sentences, to weigh pages with. It is no law and quotes none. */

const WHO = ['Pemerintah Daerah', 'Gubernur', 'Perangkat Daerah', 'Penyelenggara Layanan', 'Pengelola Taman', 'Badan Pengelola', 'Forum Warga', 'Kepala Dinas', 'Petugas Lapangan', 'Dewan Pengawas', 'Penanggung Jawab Program', 'Satuan Kerja', 'Pendamping Keluarga', 'Relawan', 'Lembaga Mitra', 'Kelompok Kerja'];

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
/** Enough different words that the text packs about as tightly as a real act does (five to six times). */
const VERBS = words(`
  menyusun menetapkan melaksanakan mengevaluasi mengumumkan memelihara menyediakan mengembangkan menyerahkan memutakhirkan
  mengawasi memeriksa mencatat menyalurkan mengoordinasikan memfasilitasi menjamin meninjau membina menghitung mengirimkan
  merawat mengganti membersihkan memperluas memindahkan menutup membuka mengukur membagikan menerima mengembalikan menyimpan
  menyiapkan melaporkan memberitahukan mengumpulkan menandai memetakan melatih menunjuk memilih menanam memangkas mengecat
  memperbaiki menata menyewakan meminjamkan mendaftar`);
const NOUNS = words(`
  taman pohon saluran layanan jalur air bibit ruang lampu papan gudang perpustakaan pos kebun arsip antrean bangku sepeda hujan
  kunjungan pelatihan saran pasar jembatan sumur sampah lorong halaman pagar gerbang trotoar halte terminal dermaga tanggul
  kolam pancuran gapura peta denah jadwal daftar buku laporan catatan formulir kartu loket meja kursi tangga landaian pegangan
  pintu jendela atap dinding lantai toilet wastafel keran pipa pompa tangki kabel sakelar baterai panel menara antena radio
  pengeras kamera alarm rambu garis marka petak kaveling lapangan panggung balai sanggar bengkel warung kios los gerobak
  timbangan kemasan label stiker brosur spanduk surat undangan rapat notulen agenda anggaran biaya tarif denda bonus hadiah
  pinjaman tabungan koperasi kelompok keluarga tetangga pemuda lansia anak siswa guru perawat bidan petani nelayan pedagang
  sopir juru tukang penjaga pemandu pelukis penari pelatih wasit penonton tamu musim kemarau banjir angin debu asap suara cahaya
  bau panas dingin tanah pasir batu kerikil lumpur rumput bunga daun akar buah benih pupuk kompos cacing lebah burung kucing`);
const ADJECTIVES = words(`
  terbuka tertutup lama baru bersama sementara tetap tahunan bulanan mingguan harian tertulis lisan cetak elektronik sederhana
  lengkap ringkas rinci awal akhir utama tambahan khusus umum setempat terpadu berkala mendadak mandiri gratis murah aman bersih
  teduh terang sejuk rata landai lebar sempit tinggi rendah dalam luar utara selatan timur barat tengah`);
const LINKS = words('untuk bagi dengan melalui pada dari sebelum setelah tanpa berdasarkan menurut sesuai demi guna sejak hingga selama terhadap di antara');

/** Same text on every run: a small multiplicative generator. */
function createChooser(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (state * 48271) % 2147483647;
    return list[state % list.length] as (typeof list)[number];
  };
}

type Choose = ReturnType<typeof createChooser>;

const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 14, 15, 21, 25, 30, 45, 60, 90] as const;

function phrase(choose: Choose): string {
  return `${choose(NOUNS)} ${choose(NOUNS)} ${choose(ADJECTIVES)}`;
}

function sentence(choose: Choose): string {
  return `${choose(WHO)} ${choose(VERBS)} ${phrase(choose)} dan ${phrase(choose)} ${choose(LINKS)} ${phrase(choose)} paling sedikit ${choose(COUNTS)} kali dalam ${choose(COUNTS)} tahun ${choose(LINKS)} ${phrase(choose)}`;
}

/** Three ayat, and a list of huruf in every second article: about as many provisions as a long act has. */
function article(number: number, choose: Choose): string[] {
  const before = Math.max(2, number - 1 - choose(COUNTS));
  const items = ['a', 'b', 'c'].map((letter, index) => `    ${letter}. ${choose(VERBS)} ${phrase(choose)} ${choose(LINKS)} ${phrase(choose)}${[';', '; dan', '.'][index] ?? ''}`);
  const second = number % 2 === 0 ? [`(2) Kewajiban sebagaimana dimaksud pada ayat (1) dan Pasal ${before} ayat (1) meliputi:`, ...items] : [`(2) Ketentuan mengenai ${phrase(choose)} sebagaimana dimaksud dalam Pasal ${before} ayat (1) berlaku pula ${choose(LINKS)} ${phrase(choose)}.`];
  return [`Pasal ${number}`, `(1) ${sentence(choose)}.`, ...second, `(3) ${sentence(choose)}; ${choose(WHO)} ${choose(VERBS)} ${phrase(choose)} sebagaimana dimaksud pada ayat (2).`, ''];
}

function note(number: number, choose: Choose): string[] {
  if (number % 3 !== 0) return [`Pasal ${number}`, '    Cukup jelas.'];
  return [`Pasal ${number}`, '    Ayat (1)', `        Yang dimaksud dengan “${phrase(choose)}” adalah ${phrase(choose)} ${choose(LINKS)} ${phrase(choose)}.`, '    Ayat (2)', '        Cukup jelas.', '    Ayat (3)', `        ${sentence(choose)}.`];
}

const ROMAN: readonly (readonly [string, number])[] = [['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];
const toRoman = (value: number): string => ROMAN.reduce(({text, rest}, [sign, worth]) => ({text: text + sign.repeat(Math.floor(rest / worth)), rest: rest % worth}), {text: '', rest: value}).text;

/** An act of `articles` Pasal in chapters of fourteen, with definitions, references and an elucidation. */
export function writeLongLaw(articles: number): string {
  const choose = createChooser(20261122);
  const numbers = Array.from({length: articles}, (_, index) => index + 1);
  const definitions = WHO.map((name, index) => `${index + 1}. ${name} adalah ${phrase(choose)} yang ${choose(VERBS)} ${phrase(choose)} ${choose(LINKS)} ${phrase(choose)}.`);
  const body = numbers.flatMap((number) => {
    const chapter = (number - 1) % 14 === 0 ? [`BAB ${toRoman((number - 1) / 14 + 1)}`, `${phrase(choose)} dan ${phrase(choose)}`.toUpperCase(), ''] : [];
    return [...chapter, ...(number === 1 ? ['Pasal 1', 'Dalam Peraturan Daerah ini yang dimaksud dengan:', ...definitions, ''] : article(number, choose))];
  });
  const head = ['PERATURAN DAERAH PROVINSI CONTOH', 'NOMOR 1 TAHUN 2030', 'TENTANG', 'TAMAN DAN LORONG KOTA', 'DENGAN RAHMAT TUHAN YANG MAHA ESA', 'GUBERNUR CONTOH,', 'Menimbang: bahwa taman perlu diatur;', 'Mengingat: Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;', 'MEMUTUSKAN:', 'Menetapkan: PERATURAN DAERAH TENTANG TAMAN DAN LORONG KOTA.', ''];
  return [...head, ...body, 'Ditetapkan di Contoh', 'pada tanggal 1 Januari 2030', '', 'PENJELASAN', 'ATAS', 'PERATURAN DAERAH PROVINSI CONTOH', 'I. UMUM', `${sentence(choose)}.`, 'II. PASAL DEMI PASAL', ...numbers.flatMap((number) => note(number, choose)), ''].join('\n');
}
