/** Roots that begin with l to q; see index.ts. */
export default `
laba laboratorium labuh lacak laci lacur lada ladang laga lagak lagi lagu lahan lahap lahir laik lain lajang laju lajur lakon laksana laku lalai lalap lalu lama
laman lamar lambai lamban lambang lambat lambung lampau lampias lampir lampu lampung lamun lancang lancar lancong landa landai landas langgar langit langka
langkah langkap langsing langsung lanjur lanjut lanjutusia lansia lansir lantai lantang lantar lantas lantik lantun lantur lap lapang lapar lapis lapor lapuk
larang laras lari laris larut lasak latah latar lateral latih lauk laun laut lawak lawan lawas lawat layak layan layang layar layat layu lazim lebah lebam lebar
lebat lebih lebur leceh lecet ledak ledek lega legal legalisasi legalitas legam legenda legislasi legislatif legislator legitimasi leher lekang lekas lekat
lekuk lelah lelaki lelang lelap leleh leluasa lelucon leluhur lemah lemak lemari lembab lembaga lembah lembam lembap lembar lembing lembur lembut lempar lempeng
lena lencana lendir lengah lengan lenggang lengkap lengkung lengser lentera lentik lentur lenyap lepas leput lerai lereng leret lesat lestari lesu letak letih
letup letus level lewat liang liar liat libas libat liberal libur licik licin lidah liga ligat lihat likuidasi lilin lilit lima limbah limitasi limpah lincah
lindas lindung linear lingkar lingkung lingkup linmas lintah lintang lintas lipat lipur liput lirik lisan lisensi listrik liter literasi literatur lobi logam
logat logika logis logistik lokakarya lokal lokapasar lokasi lolong lolos lomba lombok lompat loncat londong long longgar longsor lontar lorong losmen loyal
loyalitas luap luar luas lubang lucu lucut ludah ludes lugas luka lukis luluh lulur lulus lumas lumayan lumba lumbung lumpuh lumpur lumut lunak lunas luncur
lungsur luntur lupa luput lurah luring luruh lurus lusa lusin lusuh lutut luwes mabuk macam macet madat madrasah madu magelang magister mahal mahar mahasiswa
mahir mahkamah mahkota main majal majelis maju maka makam makan makassar makhluk maki makin maklum maklumat makmur makna maksi maksiat maksimal maksimum maksud
maktub makzul malah malam malang malas malinau malu maluku mampir mampu mana manado manajemen manakala mancanegara mandat mandatori mandek mandi mandiri mandor
mandul manfaat mangkrak manipulasi manis manja manjur manokwari mantan mantap mantra manual manusia marah marak maret marga marginal marjin marka markas
martabat masa masak masalah masam masih masing massa massal master masuk masyarakat masyhur mata matang mataram matematika materi maternal mati matriks
maturitas mau maupun maut mawar maya mayat mayor medali medan media median mediasi medis meditasi mega megah mei meja mekanik mekanisme mekar melalui melarat
melek meleset melodi memang memorandum memori menang menantu menara mendiang mendung mengapa mengenai menit mentah mental mentari menteri mentor menu menurut
merah merana merauke merdeka merdu merek mereka meriah merosot mertua merupakan mesjid meski meskipun mesra mesti mesum meter metode metodologi metropolitan
mewah migran migrasi milik militer mimpi minat mineral minggu miniatur minim minimal minimum minor minoritas minta minum minyak miring mirip misal misi miskin
misteri mitigasi mitra mobil mobilisasi mobilitas modal model moderat moderator modern modifikasi modul moga mohon molor momentum momok monarki moneter monitor
monografi monopoli moral moratorium mortalitas mosi motif motivasi motor mpr muak muakhir mual muara muat mubazir muda mudah mudarat mudik mufakat muhrim
mujarab mujur muka mukhtasar mukim mukjizat mula mulai mulia multi multimedia multisektor mulut munafik muncrat muncul mundur mungil mungkin mungkir murah muram
murid murka murni murung museum musibah musik musim musium muslim musnah musrenbang mustahil musuh musyawarah mutakhir mutasi mutlak mutu nabi nada nadi nafkah
nafsu naik najis nakal nalar nama nampak namun nanah nanar nanas nanti napas napi narapidana narasi narasumber narkoba nasi nasib nasihat nasional nasionalisme
naskah natal naung navigasi nazar negara negatif negeri negosiasi nekat nelayan nenek neonatal neraca neraka netra netral netralitas niaga niat nikah nikmat
nila nilai nilam nimbrung nisbi niscaya nista nobat noda nominal nominasi nomor nonfisik norma normal normalisasi normatif nostalgia nota notaris notifikasi
notula notulen notulis novel november nujum nuklir numerik nunukan nurani nusa nusantara nutrisi nyala nyali nyaman nyamuk nyanyi nyaring nyaris nyata nyawa
nyenyak nyeri nyinyir nyonya obat objek objektif obligasi obor obral obrol observasi observatorium obstetri ogah ojek oksidasi oksigen oktober olah olahraga
oleh oleng olok ombak ombudsman omel omong omset omzet ongkos online opd operasi operasional opini opsi optik optimal optimalisasi optimis optimum orang orator
ordinasi ordo organ organik organisasi orientasi orisinal ornamen otak otentik otomatis otonom otonomi otoritas otot oven pabrik pacar pacu pada padah padam
padan padang padat padi padu pagar pagi pagu pagut paha pahala paham pahat pahit pahlawan pajak pajang pakai pakan pakar paket paksa paku pala palang
palangkaraya palembang paling palsu palu pamer pamit pamong pamor pampang panah panas pancang pancar panci pancing pancung pancur pandai pandang pandu panel
panelis panen pangan pangeran panggang panggil panggul panggung pangkal pangkas pangkat pangku panik panitia panjang panjar panjat panorama pantang pantas
pantau panti pantul pantun papah papan papar papua paradigma parafrase paragraf parah paralel parameter parang paras parau parit paritas parkir parlemen paro
parsial partai partisipan partisipasi partisipatif paru parut pasak pasal pasang pasar pasca pasien pasif pasir paskah pasok paspor pasrah pasti pasu pasung
patah paten pati patogen patok patologi patri patroli patuh patung patut paud paut pavilion payah payung pecah pecat pecut pedagogi pedagogis pedang pedas
pediatri pedih pedoman peduli pegal pegang pegawai pejabat pejam peka pekak pekan pekat pekik pel pelan pelanduk pelangi pelatuk peleset pelesir pelihara pelik
pelikan pelita pelopor pelor peluang peluh peluk peluru pemda pemerintah pemuda pena penalti penat pencar pencet pencil pendam pendek pendekar pendeta pendopo
penduduk pendulum pengantar pengantin pengaruh pening penjara pensil pensiun pental pentas penting penuh penyakit penyandang pepaya perabot perahu perak peran
perang perangai perangkat perangko peras perbawa percaya percik percuma perdana perempuan perforasi performa pergi pergok peri perigi perih periksa perinci
perintah periode perisai peristiwa perkara perkasa perkosa perlahan perlu permadani permai permanen permata permisi permisif pernah peroleh perosok persen
persis personal personalia personel perspektif pertama pertiwi perut perwali perwira pesan pesantren pesat pesawat peserta pesimis pesing pesisir pesona pesta
peta petak peti petik petir petis petisi petuah piagam piala piatu piawai pidana pihak pijak pijar pijat pikat pikir pikul pilah pilar pilih pilot pilu pimpin
pincang pinda pindah pinggang pinggir pinggul pinjam pintar pintas pintu pionir pipa pipi pipih pipit piramida piring pisah pisang pisau pitam plafon plastik
plaza pluralisme pns podium pohon pokok pola polah polemik poliklinik polisi politik politis polling polos polri polusi pondasi pondok pontianak popok populasi
populer porak pori poros portal portofolio pos posbindu posisi positif posko poster postur posyandu potensi potensial potong potret pppk praduga prakarsa
praktik praktikum praktis praktisi prasarana preferensi presentasi presisi prestasi prevalensi prevensi preventif pria pribadi prihatin primer prinsip prioritas
prioritisasi privasi privat proaktif probabilitas problem problematika produk produksi produktif produktivitas profesi profesional profesor profil prognosis
program progresif proklamasi proksi promosi promotif propaganda properti proporsi proporsional prosa prosedur proses prospek prospektif proteksi protes protokol
provinsi provokasi proyek proyeksi psikiatri psikologi psikologis psikososial puas puasa pubertas publik publikasi publisitas pucat pucuk pudar puing puja puji
pukat pukau pukul pula pulang pulas pulau pulih pulsa puluh pulung pun punah puncak pundak punggung pungkas pungkir pungut puntung punya pupuk pupus pura purba
puri purna pusaka pusar pusara pusat pusing puskesmas pustaka putar putih puting putra putri putus puyuh qanun
`;
