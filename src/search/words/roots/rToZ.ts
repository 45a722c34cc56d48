/** Roots that begin with r to z; see index.ts. */
export default `
raba rabu racik racun radang radikal radio radius raga ragam ragu rahang rahasia rahmat raih raja rajah rajin rakit rakus rakyat ralat ramah ramai ramal rambah
rambat rambu rambut rampas ramping rampok rampung ramu rana rancak rancang rancu randa rangka rangkai rangkak rangkap rangkul rangkum rangsang ransel rantai
rantang rantau ranting rapat rapel rapi rapor rapuh rasa rasio rasional rasionalisasi rasuk rasul rata ratap ratifikasi ratu ratus raung raup raut rawa rawan
rawat raya rayap rayu razia reagen reaksi realisasi realistis realitas rebah rebak rebus rebut receh reda redaksi redam redup referensi reformasi regang
regional register registrasi regu regulasi rehabilitasi rejeki rekah rekam rekan rekap rekapitulasi rekat rekayasa rekening rekomendasi rekonsiliasi
rekonstruksi rekreasi rekrut rekrutmen rektor rela relasi relatif relawan relevansi relief religi religius relokasi remah remaja remang rembes rembuk rembulan
remeh remisi rempah rempug remuk renaksi renang rencana renda rendah rendam rengek renggang renggut rengkuh renja renjana renovasi renstra rentak rentan rentang
rentet renung renyah repot representasi representatif republik reputasi resah resap resep resepsi reservasi reses residu resik resistensi resmi resolusi respek
responden respons responsif restoran restorasi restrukturisasi restu retak retas retribusi revisi revitalisasi revolusi rewel rezeki riah riak riang rias riau
ribu ribut ricuh riil rimba rimbun rinci rindang rindu ringan ringis ringkas ringkus rintang rintih rintis ripuk risalah risau riset risih risiko ritme ritual
riwayat rkpd robek roboh roda rogoh roh rokok romba rombak rombong rompak rona ronda rongga rongsok ronta rontok rosot rotan rotasi roti royalti rpjmd rpjmn
rpjpd rua ruam ruang ruas rubuh rudal rugi rujuk ruko rukun rumah rumor rumpun rumput rumus runcing runding rundung rungu runtuh runut runyam rupa rupiah rusa
rusak rusuh rusuk rute rutin ruwet saat saban sabar sabda sabit sabotase sabtu sabun sabung sabut sadap sadar sadis sado sadur safari saga sah sahabat sahaja
saham sahut sain saing sains sajak saji saju sakit sakral saksama saksi sakti saku salah salam salat saldo saleh salib salim salin saling salinitas salju salon
salur salut sama samar samarinda sambal sambar sambil sambung sambut sampah sampai sampel samping sampul sampun samudra sana sanak sanatorium sandal sandang
sandar sandera sandi sanding sandung sangat sangga sanggah sanggar sanggul sanggup sangka sangkal sangkar sangkut sangsi sanitarian sanitasi sanjung sanksi
santai santap santer santri santun sapa sapi sapu saput sara saraf saran sarana sarang sarap sarat sari saring sarjana sarung sarut sasar sastra sate satelit
satir satpam satpol satria satu satwa saudagar saudara sauh saus sawah sawit saya sayang sayap sayat sayu sayup sayur seandainya sebab sebagai sebagaimana sebal
sebar sebelah sebelum seberang seberapa sebuah sebut sedang sedap sedekah sederhana sedia sedih sedikit sedimen sedot segala segan segar segel segera segi
segmen segmentasi segregasi sehat sehingga seimbang sejahtera sejak sejarah sejati sejuk sekadar sekali sekalian sekaligus sekalipun sekap sekarang sekat sekda
sekeliling seketika sekian sekitar sekolah sekretariat sekretaris seksi seksual sektor sektoral sekuler sekunder sekutu sela selain selaku selalu selam selama
selamat selang selaput selaras selasa selasar selat selatan seleksi selenggara selera selesai selidik selimut selinap seling selip selisih selisik seloroh
selubung seludup seluk seluler selundup seluruh selusur semai semak semakin semangat semantik semarak semarang semat semayam sembah sembahyang sembap sembarang
sembelih sembilan sembrono sembuh sembul sembunyi sembur semen semenjak sementara semesta semester semi seminar semir semoga sempal sempat sempit sempoyong
semprot sempurna semua semula semut sen senam senandung senang senantiasa senapan senar sendal sendat sendawa sendi sendiri sendok sendu sengketa seni senin
senja senjang senjata sensasi sensitif sensitivitas sensor sensus senter sentimen sentosa sentra sentral sentralisasi sentuh senyap senyum seorang sepadan sepak
sepakat sepanjang sepat sepeda sepele seperti sepi september septik sepuh sepuluh seragam serah serak seram serambi serang serap serasah serasi serat seraya
serbu serbuk seremonial seret sergah sergap seri serial serigala serikat sering seringai serius sero serobot serong seronok seroyok sersan serta sertifikasi
sertifikat seru seruduk serupa servis sesak sesal sesama sesat seseorang sesi sesuai sesuatu sesudah setan setara setel setelah setengah setia setiap setir
setop setor setrika setuju seumpama sewa sewaktu sewenang sia siaga siang siap siapa siar siasat sibak sibuk sidang sidik sifat sigap sigi sihir sikap sikat
siklus siksa sikut sila silabus silah silam silang silap silaturahmi silau silih silpa silsilah simak simbah simbol simbolis simbolisasi simetris simpan simpang
simpati simposium simptom simpuh simpul simulasi sinar sindir sinergi singa singgah singgasana singgung singkap singkat singkir singkong singsing sini sinis
sinkron sinkronisasi sinopsis sintas sintesis sinyal sipd sipil sipit sipu siram sirat sirene sirih sirik sirip sirkel sirkuit sirkulasi sisa sisi sisih sisik
sisip sisir sistem sistematika sistematis sistemik siswa sita situ situasi situs siul siuman skala skema skenario skor skpd skrining skripsi sleman slogan soal
sobek sodor sogok sohor sokong solek solidaritas solusi somasi sombong sompong songsong sontak sopan sopir sorak sore sorong sorot sosial sosialisasi sosiologi
sosiologis sosok soto sowan spesial spesialis spesies spesifik spesifikasi spiritual spm sponsor sporadis stabil stabilisasi stabilitas stadion staf standar
standardisasi stasiun statistik status sterilisasi stigma stimulasi stimulus strategi strategis stratejik stratifikasi stres struktur struktural studi studio
stunting suai suam suami suap suar suara suasana suatu subjek subjektif subordinasi subsidi substansi substansial substitusi subuh subur subversi suci sudah
sudi sudut sugih suhu sujud suka sukar sukarela sukses suksesi suku sulam sulang sulap sulawesi sulih suling sulit sultan suluh sulung sulut sumatera sumatra
sumbang sumbat sumber sumbing sumbu sumpah sumpal sumpit sumur sunat sundul sungai sungguh sungguhpun sungkan sungkur suntik sunting suntuk sunyi supaya
superior supervisi supir suplai suplemen surabaya surakarta surat surau surga surplus suruh surut survei surveilans survivor surya susah susastra susila susu
susul susun susup susur susut sutra swadaya swakelola swasta syafaat syahadat syahid syair syak syarat syukur taat tabah taban tabel tabiat tabib tabir tabrak
tabu tabuh tabung tabur tadah tadi tagih tahan tahap tahta tahu tahun taja tajam taji tajuk takar takdir takhta takjub takluk taksir taktik taktis takut takwa
talak talam talang tali talu tamak taman tamasya tamat tambah tambak tambal tambang tambat tambun tampak tampal tampan tampar tampas tampil tampuk tampung tamu
tanah tanak tanam tanda tandan tandang tandas tandatangan tanding tandu tandus tangan tangerang tangga tanggal tanggap tangguh tanggul tanggulang tanggung
tanggungjawab tangis tangkai tangkal tangkap tangkas tangkis tani tanjak tanjung tanpa tantang tanti tanya taoge tapa tapak tapal tapi tapis tara tarakan target
tari tarif tarik taring taruh taruna tarung tas tasik tata tatap tatar tatih taufan tauladan tawa tawan tawar tawuran tayang tebak tebal tebang tebar tebas
tebing tebus tedas teduh tegak tegang tegap tegas teguh teguk tegun tegur teh tekad tekan tekap teknik teknis teknologi tekuk tekun telaah teladan telaga telan
telanjang telantar telapak telat telekomunikasi telepon televisi telinga teliti teluk telur telusur tema teman tematik tembaga tembak tembakau tembang tembikar
tembok tembus tempat tempel tempeleng temperatur temporer tempuh tempurung temu temurun tenaga tenang tenar tenda tendang tendensi tengadah tengah tenggang
tenggara tenggat tenggelam tengger tengkar tengkorak tengok tenor tensi tentang tentara tentatif tenteram tentu tenun tenung teolog teologi teoretis teori tepat
tepi tepis tepuk tepung tera teramat terampil terang terap terapi terapis teras terasi terawang terbang terbit teren terhadap terigu terik terima teritorial
terjal terjang terjemah terjun terka terkam terlalu terminal terminologi termometer termos ternak ternate terobos terompet terong teropong teror teroris
terorisme terpa terpal tersebut tertawa tertib terus tesis testimoni tetak tetangga tetap tetapi tetas tetek tetes tewas tiang tiap tiba tidak tidur tiga tikai
tikam tikar tikung tikus tilang tilik tim timang timba timbang timbul timbun timor timpa timpal timpang timun timur tindak tindaklanjut tindas tindih tinggal
tinggi tingkah tingkat tinja tinjau tinju tipe tipiring tipis tipologi tipu tirai tiram tiri tiris tiru titah titik titip titis titisan tiup tni toga toko tokoh
toksin tolak toleh toleran toleransi tolok tolong tomat tombak tombol tonase tonggak tongkat tonjok tonjol tonton topang topeng topi topik topografi toreh
torehan tornado total tradisi tradisional traktor transaksi transfer transformasi transisi transit transmigrasi transmisi transparan transparansi transportasi
trantibum trauma traumatik trayek tren tribun triwulan trotoar tsunami tua tuah tualang tuan tuang tuba tuberkulosis tubi tubruk tubuh tuding tuduh tugas tugu
tuhan tuju tujuh tukang tukar tukik tula tulang tular tulen tuli tulis tulus tumbang tumbuh tumbuk tumit tumpah tumpang tumpas tumpu tumpuk tumpul tuna
tunadaksa tunagrahita tunai tunalaras tunanetra tunang tunarungu tunas tunasosial tunda tunduk tung tunggak tunggal tunggang tunggu tungku tunjang tunjuk tuntas
tuntun tuntut turbin turis turnamen turun turut tusuk tutor tutorial tutup tutur uang uap uba ubah uban ubi ubin ubudiah ubun ucap udang udara udik ufuk ujar
uji ujung ukir ukm ukur ulah ulama ulang ular ulas ulat ulos ulur umat umbar umbi umbul umpama umpan umpat umum umur undak undang undi unduh undur unggah unggas
unggul ungkap ungkit ungsi ungu unifikasi unik unit universal universitas unjuk unsur untai untuk untung upacara upah upaya upeti upt uptd urai urat urban
urbanisasi urgensi urine uring urung urus urut usaha usai usang usap usia usik usil usir usul usung usut utama utang utara utas utilitas utuh utus uzur vaksin
vaksinasi valid validasi validitas valuta variabel variabilitas variasi variatif ventilasi verbal verifikasi versi vertikal veteran veto video viral virtual
virus visi visitasi visual vital vitamin vokasi volume volunteer voting wabah wacana wadah wafat wahana wahyu wajah wajar wajib wakaf wakil waktu walau walaupun
wali walikota wang wangi wanita warga waris warna warta warung wasiat wasit waspada watak watas wawancara wawas wayang wenang wewenang wibawa wicara wilayah
wira wiraswasta wirausaha wisata wisma wisuda workshop wujud yaitu yakin yakni yang yatim yayasan yogyakarta yuridis zakat zalim zaman zat ziarah zikir zona
`;
