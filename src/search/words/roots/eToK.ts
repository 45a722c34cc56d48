/** Roots that begin with e to k; see index.ts. */
export default `
edar edisi edit editor edukasi efek efektif efisien efisiensi egois eja ejaan ejek ekologi ekonomi ekonomis ekor ekosistem eksekusi eksekutif eksis eksklusif
ekspansi ekspedisi eksploitasi eksplorasi ekspor ekstensi eksternal ekstra ekstrem ekuitas elak elang elastis elektronik elemen eliminasi elite elok elu
emansipasi emas emban embargo embrio embun emis emisi emosi empat empati empiris empuk enak enam encer endap energi enggan engkau engkel engsel entah entas
enteng enteritis entitas enyah epidemi epidemiologi episode era erang erat eret erosi esa esai eselon esensi esok estetika estimasi etalase etik etika etnis
etos eufemisme evaluasi faedah fajar fakir fakta faktor fakultas falsafah familier fana farmasi fasih fasilitas fasilitasi fasilitator fatwa februari federal
feminisme fertilitas festival fiksi filial filosofi filsafat finansial fisik fiskal fitnah fitrah fleksibel flores fluktuasi fokus fondasi formal formasi format
formula formulasi formulir forum fosil foto fragmen fraksi frekuensi fundamental fungsi gabung gabus gading gadis gaduh gagah gagal gagap gagas gajah gaji galak
galang galeri gali galon gambar gambut gampang gamping ganas gancang ganda gandeng gandrung gandum ganggang ganggu ganjal ganjar ganjil ganteng ganti gantung
ganyang garam garang garansi garap garda gardu garis garuda gas gasak gatal gaul gaung gawai gawat gaya gayung gebrak gedor gedung gegas gejala gejolak gelak
gelandang gelang gelanggang gelap gelar gelas geledah gelembung geletak geli gelincir gelisah gelombang gelora gelut gema gemar gembala gembira gembok gembur
gemerlap gemetar gempa gempur gemuk gemuruh genang genap gencar gencat gendang gender gendong gendut generasi generik genetika gengsi genit genjot genre gentar
genteng genting geografi geologi geometri gerai gerak geram gerbang gereja geriatri gerilya gerimis gerobak gerogot gersang gertak gesek geser gesit getah getar
getir giat gigi gigih gigit gila gilas giling gilir ginjal girang giring gizi global goda godok golak golek golong goreng gores gorontalo gosok gotong goyah
goyang gradasi grafik grahita gramatika granat gratifikasi gratis grosir grup gua gubernur gubuk gudang gugah gugat gugup gugur gugus gula gulat guling gulir
gulung gumam gumpal guna guncang gundah gundul gunting guntur gunung gurau gurih guru gurun gusar gusi gusur guyur habilitasi habis hadang hadap hadiah hadir
hafal hajar hajat haji hak hakikat hakim hal halal halaman halang halau halus halusinasi hama hamba hambat hambur hamil hampa hampar hampir hancur handal handuk
hangat hangus hantam hantar hantu hanya hanyut hapus haram harap hardik harga hari harimau haring harmoni harmonis harmonisasi harta haru harum harus hasil
hasrat hasut hati haus hawa hayat hayati heboh hela helai hemat hembus hendak hening henti heran heru heterogen hewan hias hibah hibur hidang hidup hierarki
higiene hijau hikmah hilang hilir himpit himpun hina hindar hingga hinggap hipertensi hipotek hipotesis hirau hirup historis hitam hitung hobi homogen honor
honorarium horizontal hormat hospital hub hubung hujan hujat hukum hulu huma humaniora huni hunus huruf hutan hybrid ialah ibadah ibarat iblis ibu ide ideal
idealisme identifikasi identik identitas ideologi iga igau ijazah ikan ikat ikhlas ikhtiar ikhtisar iklan iklas iklim ikrar ikut ilegal ilham ilmu iluminasi
ilustrasi imajinasi imbal imbang imbas imbau imbuh imigrasi imperatif impi impit implementasi implikasi impor impresi imun imunisasi inap incar indah indeks
indera indikasi indikator indonesia induk industri inflasi informasi infrastruktur infus ingat ingin ingkar inilah inisiasi inisiatif injak inklusi inklusif
inklusivitas inkubasi inovasi insaf insan insentif insiden insinyur inspeksi inspektorat inspektur inspirasi instalasi instansi institusi instruksi instrumen
intai intan integrasi integritas intelektual intelijen intensif intensitas interaksi interaktif internal internasional internet interpelasi interpretasi
interval intervensi inti intim intip intisari inventaris inventarisasi investasi ipar irama iri irigasi iring iris irit ironi isak isap isi islam isolasi
istilah istimewa istirahat istri isu isyarat itik itulah iur iuran izin jabar jabat jadi jadwal jaga jagat jago jagung jahat jahit jaja jajah jajak jajan jajar
jakarta jaket jaksa jala jalan jalang jalar jalin jalur jam jamah jamak jamban jambang jambi jambu jamin jampi jamu jamur janda jangan janggal jangka jangkar
jangkau jangkit janji jantan jantung januari jarah jarak jarang jari jaring jarum jasa jasad jasmani jatah jati jatuh jauh jawab jaya jayapura jebak jebol jegal
jejak jejal jejaring jelajah jelang jelas jelek jelita jelma jemaah jembatan jempol jemput jemu jemur jenang jenazah jendela jengkel jenguk jenis jenjang jenuh
jepit jera jerami jerat jeri jerit jernih jerumus jihad jijik jilat jilid jinak jinjing jiplak jiwa jodoh joget jolok jompo jorok jual juang juara judi judul
jujur julang juli jumat jumlah jumpa jungkir juni junjung jurang juri jurnal jurnalis jurnalistik juru jurus justru juta kabar kabel kabinet kabul kabupaten
kabur kabut kaca kacang kacau kadar kader kado kafan kagum kain kait kaji kaki kaku kala kalah kalang kalap kalaupun kalbu kalender kaleng kali kalimantan
kalimat kalkulasi kalori kalung kalut kamar kambing kambuh kami kamis kampanye kampung kampus kamu kamus kanak kanal kanan kandang kandas kandidat kandung
kanker kantong kantor kantuk kaos kapabilitas kapal kapan kapas kapasitas kapital kaprah kapur karakter karakteristik karang karantina karat karbon
kardiovaskular karena karet karib karier kartu karung karut karya karyawan kasar kasasi kasih kasir kasur kasus kata katalog katastrofe kategori kategoris katun
kaum kawah kawal kawan kawasan kawat kawin kawula kaya kayu kayuh kebal kebas kebun kecam kecamatan kecambah kecap kecele kecewa kecil kecimpung kecoh kecuali
kecut kedai kedip kedok kejam kejang kejar keji keju kejut kekal kekang kekar kekeh kelabu kelahi kelak kelakar kelam kelana kelas keliling kelindan keliru
kelok kelola kelompok kelopak keluar keluarga keluh kelupas kelurahan kemah kemas kembali kembang kembar kemudi kemudian kemul kena kenal kenan kenang kenapa
kencang kencing kendala kendali kendara kendari kendatipun kendor kendur kening kental kentang kentara kenyal kenyang kepada kepak kepal kepala kepang keping
kepul kepung kera kerabat kerah kerak keramat keran kerang kerangka keranjang kerap keras kerat kerdil kereta kerikil kering keringat keris kerja kerling
keropos keroyok kertas keruh keruk kerut kesal kesan kesatria keseleo kesima ketan ketat ketawa ketenteraman ketik ketika ketip ketua ketuk ketupat khas
khawatir khianat khidmat khilaf khitan khotbah khusus khusyuk kiai kiamat kian kias kiat kibar kibas kikir kikis kilah kilas kilat kilau kimia kini kios kipas
kira kiri kirim kisah kisar kita kitab klaim klarifikasi klasifikasi klausul klausula klien klinik klinis koalisi kobar kocok kode kodifikasi kodok kodrat
koefisien kognitif koherensi kohesi kokoh kolaborasi kolam kolong koloni kolot komandan komando kombinasi komentar komersial komik kominfo komisaris komisi
komite komitmen komoditas kompak kompatibel kompensasi kompetensi kompetitif kompilasi kompleks komplementer komponen kompor komposisi komprehensif kompromi
komputer komunikasi komunitas kondisi konferensi konfigurasi konfirmasi konflik konformitas konkuren konon konsekuen konsekuensi konsentrasi konsep konservasi
konsesi konsiderans konsisten konsistensi konsolidasi konstan konstitusi konstruksi konsultasi konsumen konsumsi kontak konteks kontinu kontinuitas kontrak
kontraktor kontras kontribusi kontrol kontroversi konvensi konvensional konversi kooperatif koordinasi koordinat koordinator koper koperasi kopi kopor koran
korban korek koreksi korespondensi korporasi korupsi kosmetik kosong kostum kota kotak kotor koyak kpk kreasi kreatif kreativitas kredibilitas kredit kriminal
krisis kriteria kritik kritis kronis kronologi kuah kuak kuala kuali kualifikasi kualitas kualitatif kuantitas kuantitatif kuasa kuat kubang kubu kubur kucil
kucing kucur kuda kudus kuil kuis kuku kukuh kukus kulai kuli kuliah kulit kulkas kumal kuman kumandang kumbang kumis kumpul kumuh kunang kunci kuning kunjung
kunker kuno kuntum kunyah kunyit kupang kupas kuping kupu kura kurang kuras kurator kurikuler kurikulum kurir kurma kursi kursus kurung kurus kurva kusam kusir
kusta kusut kutip kutu kutub kutuk
`;
