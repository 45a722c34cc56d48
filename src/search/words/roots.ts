/**
 * Roots that decide between several ways of taking affixes off (`mengelola` → kelola, `mengatur` → atur) and guard words
 * that only look affixed (`perangkat`, `bulan`). A word that is not here falls to cautious rules in stem.ts.
 * Everyday words of public administration, chosen by us; add a root when a fixture shows a miss.
 */
const LIST = `
abai abdi acara acu ada adat adil adu agama agenda air ajak ajar aju akad akademik akar akhir akibat akrab akses aksi aktif aktivitas
aku akui akun akurat alam alamat alas alat alih alir alokasi alur aman amanat amat ambang ambil ampu analisis anak ancam andal anggar anggota
angka angkat angkut anjur antar antara antisipasi apresiasi apung arah arsip arti arus asah asal asas asesmen asli aspek asuh asumsi atap atas atur
audit awal awas ayat bab baca badan bagai bagi bagian bahan bahas bahasa bahaya baik bakar bakat baku balai balas balik bandel banding bangun bangunan bantah bantu
banyak barang baru basis batal batas bawa bawah bayar bayi beban bebas beda bekal belah belanja benah benar beranda bencana bendahara bentuk beri berita berkas berlaku bersih
besar biasa bidang bijak bilang bimbing bina bisa bisnis boleh bongkar boros buat budaya buka bukti buku bulan bupati buru buruk cabut cacat cakap cakup camat campur
cantum capai catat cegah cek cerai cerita cermat cetak cipta citra coba cocok cukup daerah daftar dalam damai damping dampak dana dapat dapur darat darurat dasar data
datang daya debat dekat deklarasi delegasi demokrasi denda dengar derajat desa detail dewan diam didik difabel diktum dinamika dinas disabilitas diskriminasi diskusi
distribusi dokumen dokter dorong dosen duduk duga dukung dunia dusun efektif efisien ekonomi eksekutif eksplorasi elektronik embrio emban evaluasi fakta faktor fasilitas fasilitasi
formulir formulasi fungsi gabung gagal gagas galang gambar ganda ganggu ganti garis gawat gaya gedung gelar gender gerak giat gizi golong guna guru gugat habis hadap hadir hak
hakim halal halang hambat hapus harap harga hari harmonis harmonisasi harta hasil hemat henti hibah hidup hilang himpun hitung hormat hubung hukum hulu huni hutan ibu ide
identifikasi identitas ikan ikat iklan iklim ikut ilmu imbau implementasi indeks indikator informasi infrastruktur ingat ingin inklusi inklusif inovasi inspeksi inspektorat instansi instruksi
integrasi intervensi inti iring isi istilah istimewa isu iuran iur izin jabat jadi jadwal jaga jajar jalan jalin jalur jamin jangka jangkau janji jarak jaring jatuh jawab jelas jemput jenis jerat
jiwa jual juang jujur jumlah juru kabar kabupaten kader kait kaji kali kampung kampus kandung kantor karantina karya kasih kasus kategori kawal kawasan kaya kebun kecamatan kecil kejar keluar
keluarga kelahi kelas kelola kelompok keluh kembali kembang kemas kena kenal kendala kendali kendara kepala kerangka kerap keras kering kerja keropos kesan ketenteraman ketat ketik ketua khas khusus kirim
klaim klasifikasi komentar komisi komite kompak kompensasi komunikasi komunitas kondisi konsep konsesi konsultasi konsolidasi kontribusi kontrol koordinasi kordinasi koreksi korban kota kriteria kritik kuasa kuat kuliah
kumpul kunci kunjung kurang kurikulum kursi kurva kutip laba lacak lahan lahir laik lain laju laksana laku lalu lama lamar lambat lampau lampir lancar landas langgar langkah langkap langsung lanjut lantik
lapang lapis lapor larang lari latih lawan layak layan lebih legislasi lembaga lembar lemah lengkap lepas letak lewat liat libat lihat limbah limpah lindung lingkung lingkup linmas lintas lisan
lokakarya lokasi loncat longgar lulus luar luas lunas mahal maju makan maklum makmur maksimal maksud malam mampu manajemen mandiri manfaat manusia masa masalah masuk masyarakat
materi mati mekanisme memiliki menang menteri meriah merah milik minat minim minimal minta minum miskin mitigasi mitra mobil mobilitas model mohon momentum monitor moral motivasi muat mudah mufakat muka mukim mula
mulai mundur musyawarah mutakhir mutu naik nama nanti narasi naskah nasional nasihat nilai niat nikah nikmat nomor norma nyaman nyata obat objek olah opsi optimal orang organisasi orientasi
otonomi otoritas pacu padam padan padu pagu paham pajak pajang paksa pakai paling pamong pandang pandu panggil pangkal panitia panjang pantau panti papar parah parkir parlemen partisipasi pasang
pasar pasal pastikan pasti patuh pecah pedoman pegang pegawai pejabat pelihara pelopor pemda pemerintah pencar penduduk pengaruh pengantar penjara penting penuh penyandang perangkat perabot perak peran perang percaya
pergi periksa perinci perintah peristiwa perkara perkasa perlu permisi pernah persen pertama pesan pesat pesisir peta petik petugas piagam pihak pikir pilah pilih pilot pimpin pindah pinjam
pisah plafon polisi portal posisi posko potensi potong praktik pribadi prioritas produk produksi profesi profil program prosedur proses prosentase provinsi proyek publik publikasi puas
pulang pulih puncak pungut puskesmas pusat putar putus raga ragam rahasia raih rakyat ramah rancang rangka rangkai rangkap rangkum rapat rapi rasa rata rawan rawat realisasi regional
register registrasi regulasi rehabilitasi rekam rekap rekapitulasi rekomendasi rekrut relasi relawan rencana rendah reses respons resmi revisi riil rinci ringan ringkas risiko riset roboh rombak ruang rubah
rugi rujuk rukun rumah rumus rusak sah sahkan saing saji sakit saksi salah salin salur sama sambung sambut sampah sampai sandar sanding sanggah sanggup sanitasi sanksi sarana saran saring sasar satu
sayang sebab sebar sebut sederhana sedia segala segera sehat sejahtera sekolah sekretariat sekretaris selamat selaras selenggara seleksi selesai selisih semangat sembuh sempurna sengketa senjang sentuh
sepakat sepadan serah serang serap serasi serbu seret sertifikat sertifikasi serta sesuai setara setia setor setuju sewa siaga siap siar sidang siksa sikap sila simpan simpul simulasi singkat singkap
sinergi sinkron sinkronisasi sipil sisa sisir sistem sistematika siswa situasi situs skala skor skrining solusi sosial sosialisasi spesifik stabil standar standardisasi statistik status strategi struktur studi suara subjek
substansi sukses sulit sumbang sumber sumpah sungguh supervisi surat survei susul susun syarat tabel tabrak tagih tahan tahap tahu tahun taksir taman tambah tampil tampung tamu tanam tanda tangan 
tanggal tanggap tanggung tanggungjawab tangguh tanah tanya target tarif tarik taruh tata tatap tawar tayang tegak tegas teknik teknis teknologi tekan telaah telantar teliti telusur teman tempat tempuh temu tenaga
tengah tenteram tentang tentu tepat terang terap terbit teren terima terjemah tertib tetap tiap timbang timbul tim timpang tindak tindaklanjut tinggal tinggi tingkat tinjau tipe titik tokoh tolak tolok tolong topik total
transaksi transfer transformasi transisi transparan transparansi tuju tugas tuju tular tulis tumbuh tumpang tumpuk tunda tunggal tunggu tunjang tunjuk tuntas tuntut turun turut tutup uang ubah ucap
uji ujung ukur ulang umum umur undang unduh unggah unggul ungkap unit unsur untung upah upaya urai urus urut usaha usia usul usung utama utang utuh validasi variabel verifikasi vertikal
visi vital vokasi wabah wajib waktu walikota wakil warga warisan waspada wawancara wawas wewenang wenang wilayah wisata workshop wujud yayasan zona abrasi banjir
dini dasawisma gratis hamil jompo kambuh lansia lanjutusia luka melahirkan narkoba paud pendek perempuan remaja rentan sandang sekunder tawuran trantibum ubudiah upacara
adaptasi administrasi advokasi afirmasi agregat aglomerasi akreditasi akselerasi aktualisasi akuisisi akuntabel akuntabilitas aksesibilitas apartemen asosiasi aspirasi asuransi atribusi demonstrasi deregulasi
diseminasi digital digitalisasi direktorat direktur domisili dokumentasi dominasi edukasi ekspor eksternal eliminasi emisi energi estimasi fluktuasi generasi habilitasi ilustrasi imunisasi
indikasi insentif inspirasi instalasi institusi internal interpretasi inventarisasi investasi isolasi kalkulasi kapasitas klarifikasi kodifikasi kolaborasi kompetensi kompilasi konfirmasi konflik konsiderans
konstitusi konstruksi konvensi korupsi legitimasi limitasi lisensi mediasi migrasi mobilisasi modifikasi motor nominasi normalisasi notifikasi observasi operasi operasional optimalisasi otomatis
peroleh terampil cepat petisi populasi posyandu preferensi presentasi presisi prestasi prevalensi prevensi prioritisasi privasi promosi proporsi proteksi provokasi qanun rasio ratifikasi reaksi redaksi referensi reformasi
relevansi relokasi renovasi reputasi resolusi restorasi retribusi rotasi sanitarian segregasi sensitivitas sirkulasi sterilisasi stimulasi subsidi suplemen substitusi tradisi transparansi tradisional unifikasi urbanisasi vaksinasi variasi visitasi
`;

export const ROOTS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean));
