/** Roots that begin with a to d; see index.ts. */
export default `
abad abadi abai abdi abonemen abrak abrasi absolut abstrak acak acap acara aceh acu acuh ada adab adalah adang adaptasi adapun adat adendum adik adil aditif
administrasi adon adopsi adu aduk advokasi afirmasi agak agam agama agar agenda aglomerasi agregat agung agustus ahli air ajak ajang ajar aju ajudan ajudikasi
akad akademi akademik akal akan akar akhir akibat akomodasi akrab akreditasi aksara akselerasi akses aksesibilitas aksi aktif aktivis aktivitas aktor aktual
aktualisasi aku akuisisi akumulasi akun akuntabel akuntabilitas akurat alam alamat alas alat alergi aliansi alih alir alis alokasi alternatif alun alur amal
aman amanah amanat amandemen amang amat ambang ambil ambisi ambon ambruk ambulans amortisasi ampu ampuh ampun anak analisis anarki anatomi ancam anda andal aneh
aneka anggap anggar anggota angguk anggun anggur angin angka angkasa angkat angkuh angkut angsur aniaya animasi anjak anjlok anjur anonim antar antara
antisipasi antre anugerah anut anyam apa apabila aparat aparatur apartemen apbd apbn apik apit aplikasi apresiasi april apung arah arak aral arang aransemen
arbitrase area argumen arif arisan arsip arsitektur arti artikel artistik arung arus asah asal asam asap asas asasi asesi asesmen asesor aset asik asimilasi
asing asisten askar asli asma asn asosiasi aspal aspek aspirasi asrama asri asuh asumsi asup asuransi asyik atap atas ataupun atribusi atribut atur audiensi
audit auditor aula autentik autis autopsi awak awal awam awan awas awet ayah ayam ayat ayom ayun azab azam bab babak babat baca badan bagai bagaimana
bagaimanapun bagan bagi bagus bahagia bahan bahas bahasa bahaya bahkan bahu bahwa baik bait baja bajak baju bak bakal bakar bakat baki bakteri bakti baku balai
balans balap balas baldi bali balik balikpapan balita balok balut ban banci bandar bandel banding bando bandung bangga bangka bangkai bangkit bangku bangsa
bangun banjar banjarmasin banjir bank bantah bantai bantal bantam banten banteng banting bantu bantul banyak bapak bappeda bappelitbangda bara barang barat
baring baris barometer baru basah basi basis basmi batal batalyon batang batas batik batin batu batuk bau baut bawa bawah bawang bawel baya bayang bayar bayi
bea beasiswa beban bebas bebek beberapa becak beda bedah bedil begal begini begitu bekal bekas bekasi beku bela belah belai belaka belakang belalang belang
belanja belas belenggu beli belia beliau belok belum belut benah benak benam benang benar bencana benci benda bendahara bendera bendung bengkak bengkel bengkok
bengkulu benih bening bentak bentang benteng bentrok bentuk bentur benua beranda berang berangkat berani berantas berapa beras berat berbagai berhala beri
berita berkah berkas berlaku berlian bersama bersih bersin besar besi besuk betah betapapun betina beton betul biak biar biara biarawan biarpun biasa biaya
bibir bibit bicara bidan bidang bidik bijak biji bilamana bilang bilas bilik bimbang bimbing bimtek bina binar binasa binatang bincang bingkai bingkis bingung
bintang biografi biologi bioskop biri biro birokrasi biru bisa bising bisnis bius blok blokade blokir blud bobot bocah bocor bodoh bogor bola boleh bolos bom
bombardir bongkar bonus bor borong boros botol bpk bpkp brosur buah bual buang buat buaya bubar bubuh bubuk budak budaya budget budi budidaya bugar bujang bujet
bujuk buka bukan bukit bukti buku bulan bulat bulu bulungan bumbu bumd bumdes bumi bundar bunga bungkam bungkus bungsu buntu bunuh bunyi bupati buram bursa buru
buruh buruk burung busuk buta butir butuh buyar cabai cabang cabut cacah cacat cacing cadang cagar cahaya cair cairan cakap cakar cakup calon camat campak
campur canda candu canggih cangkok cangkul cantik cantum cap capai capek capil cara cari carut cat catat catur cawat cebol cegah cegat cek cekal cekam cekat
cekik cekung cela celah celaka celana celup cemar cemas cemburu cemerlang cemooh cendekia cendera cenderung cengkeram cepat cerah cerai ceramah cerdas cerewet
cerita cermat cermin cerna cetak cetus cicil cicip cikal cilik cinta cipta ciri cita citra cium ciut coba cocok coklat colok condong contek contoh copot corak
coreng coret cuaca cuci cucu cucur cuka cukai cukup cukur cuma cumbu curah curam curang curi curiga cuti dada dadak daduk daerah daftar dagang daging dagu
dahaga dahan dahi dahulu dak daki daksa dakwa dakwah dalam dalang dalih dalil damai damba dambah dampak damping dana danau dandan dangkal dansa dapat dapur dara
darah darat daring darma darurat dasar dasawisma data datang datar dau daulat daun daur daya dayung debar debat debit debitur debu definisi definitif defisit
dekade dekan dekap dekat deklarasi dekor delegasi delik demam demi demikian demo demografi demokrasi demonstrasi dempul denda dendam dengan dengar dengki
dengung denpasar denting denyut depak depan departemen depok deposito depresi derajat deras deregulasi derita derma deru desa desain desak desas desember
desentralisasi desimal destinasi detail detak deteksi detektif determinasi detik devisa dewa dewan dewasa dia diagnosis diagram dialektika dialog diam diare
didaktik didih didik diesel diet difabel diferensiasi difteri digital digitalisasi dikau diktum dimensi dinamika dinamis dinas dinasti dinding dingin dini dipan
diploma diplomasi diplomat direksi direktif direktorat direktur diri disabilitas disain diseminasi disertasi disiplin disipliner diskon diskresi diskriminasi
diskualifikasi diskusi dislokasi dispensasi disposisi distribusi distributor distrik divisi doa dobel dobrak dodol dokter dokumen dokumentasi dokumenter dolar
domba domestik dominan dominasi domisili dompet donasi dongeng dongkrak donor dorong dosa dosen dosis dpd dpr dprd drainase dua dualisme duda duduk duga duka
dukcapil dukuh dukun dukung dulu dunia durasi durhaka duri durian dusta dusun duta
`;
