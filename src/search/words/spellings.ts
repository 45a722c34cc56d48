/**
 * Spellings that mean the same word: what people and older texts write → EYD V. Left side: folded words; right side: the
 * word that is indexed. Synonyms stand in synonyms.ts.
 */

/** Official word → other spellings of it. */
const LIST = `
pelindungan: perlindungan | telantar: terlantar | standar: standart standard stndar setandar | provinsi: propinsi | aktif: aktip | efektif: efektip
aktivitas: aktifitas | efektivitas: efektifitas | produktivitas: produktifitas | objektivitas: objektifitas obyektivitas obyektifitas | subjektivitas: subyektifitas subjektifitas
kreativitas: kreatifitas | sensitivitas: sensitifitas | inklusivitas: inklusifitas | selektivitas: selektifitas | aktivis: aktifis | motivasi: motifasi | relatif: relatip
standardisasi: standarisasi | risiko: resiko | praktik: praktek | izin: ijin | perizinan: perijinan | mengizinkan: mengijinkan | diizinkan: diijinkan
kualitas: kwalitas | kuantitas: kwantitas | kuitansi: kwitansi | kuartal: kwartal | kualifikasi: kwalifikasi | frekuensi: frekwensi | konsekuensi: konsekwensi
sistem: sistim | metode: metoda | analisis: analisa | menganalisis: menganalisa | diagnosis: diagnosa | hipotesis: hipotesa | sintesis: sintesa | jadwal: jadual
november: nopember | februari: pebruari | karier: karir | objek: obyek | subjek: subyek | objektif: obyektif | subjektif: subyektif | proyek: projek
teknik: tehnik | teknis: tehnis | teknologi: tehnologi | teknisi: tehnisi | ketenteraman: ketentraman | tenteram: tentram | keterampilan: ketrampilan | terampil: trampil
sekretaris: sekertaris | sekretariat: sekertariat | utang: hutang | imbau: himbau | imbauan: himbauan | mengimbau: menghimbau | detail: detil | isap: hisap | andal: handal | embus: hembus
mengubah: merubah | diubah: dirubah | persentase: prosentase | sertifikat: sertipikat | bersertifikat: bersertipikat | koordinasi: kordinasi koordinir | mengoordinasi: mengkoordinir mengkordinir | dikoordinasi: dikoordinir
organisasi: organisir | terorganisasi: terorganisir | mengorganisasi: mengorganisir | legalisasi: legalisir | dilegalisasi: dilegalisir | inventarisasi: inventarisir | menginventarisasi: menginventarisir
realisasi: realisir | akomodasi: akomodir | mengakomodasi: mengakomodir | diakomodasi: diakomodir | meminimalkan: meminimalisir meminimalisasi | memaksimalkan: memaksimalisir | sinergi: sinergitas
zaman: jaman | asas: azas | asasi: azasi | konkret: konkrit kongkrit | negeri: negri | menteri: mentri | jenderal: jendral | silakan: silahkan | sanksi: sangsi | lokakarya: lokalkarya
survei: survey | esai: essay | ekstrem: ekstrim | hierarki: hirarki hierarkhi | miliar: milyar | triliun: trilyun | rekrutmen: rekruitmen | manajer: menejer manager | manajemen: management menejemen
manajerial: managerial | apotek: apotik | atlet: atlit | hakikat: hakekat | paham: faham | pikir: fikir | pihak: fihak | napas: nafas | ijazah: ijasah | rapor: raport rapot | kaidah: kaedah | nasihat: nasehat
penasihat: penasehat | kedaluwarsa: kadaluarsa kadaluwarsa daluwarsa | cedera: cidera | cendekiawan: cendikiawan | komplet: komplit | konferensi: konperensi | khawatir: kuatir | masjid: mesjid | autentik: otentik
fotokopi: fotocopy photocopy photokopi | foto: photo | fondasi: pondasi | sekadar: sekedar | saksama: seksama | teladan: tauladan | telepon: telpon tilpon | desain: disain | diseminasi: desiminasi
deskripsi: diskripsi | varietas: varitas | kurban: qurban | lembap: lembab | lubang: lobang | peduli: perduli | orisinal: orisinil | ideal: idiil | linear: linier
strategis: stratejik | risalah: resalah | khotbah: khutbah kotbah | ramadan: ramadhan romadhon | salat: sholat shalat | pencegahan: pencegaan | penyelenggaraan: penyelengaraan penyelengggaraan
pelaksanaan: pelaksanan pelaksnaan | aksesibilitas: aksesbilitas aksesabilitas aksesibelitas | disabilitas: disabillitas disabiltas | musyawarah: musyawaroh | nomor: nomer | kabupaten: kabupatan
pascabencana: paskabencana | pasca: paska | tunanetra: tunanetera | gelandangan: glandangan
 kesejahteraan: kesejahtraan | kesetaraan: kesetaran | Yogyakarta: jogjakarta yogya jogja jogyakarta | sumatera: sumatra
`;

/** Prefixes di- and ke- that are words of their own, written together by mistake: they say no more than the word. */
const TOGETHER = 'dibidang dilingkungan didalam kedalam diatas keatas dibawah kebawah disamping diantara diluar disekitar dihadapan didaerah dikabupaten dikota diprovinsi disekolah dikantor didesa'.split(' ');

const entries = LIST.toLowerCase().split(/[|\n]/).flatMap((entry) => {
  const [official = '', others = ''] = entry.split(':').map((part) => part.trim());
  return others.split(' ').filter(Boolean).map((other) => [other, official] as const);
});

export const SPELLINGS: ReadonlyMap<string, string> = new Map([...entries, ...TOGETHER.map((word) => [word, word.slice(2)] as const)]);
