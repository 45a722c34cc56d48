/** Stems that no rule can tell: two readings are possible, or search must keep a word apart from its look-alike. */

/** Root → its forms that the rules would read otherwise. */
const READINGS: Readonly<Record<string, string>> = {
  telantar: 'terlantar menelantarkan ditelantarkan penelantaran',
  tahu: 'mengetahui pengetahuan diketahui ketahui sepengetahuan',
  beri: 'berikan memberikan diberikan',
  arti: 'pengertian mengerti dimengerti',
  tunjuk: 'petunjuk telunjuk',
  urus: 'mengurus pengurus pengurusan kepengurusan',
  ubah: 'peubah',
  awas: 'pengawas pengawasan mengawas',
  alat: 'peralatan', saring: 'menyaring penyaring penyaringan', cari: 'pencari', aku: 'mengakui diakui pengakuan akui', pangku: 'memangku', operasi: 'mengoperasikan pengoperasian', kali: 'perkalian',
  alam: 'pengalaman berpengalaman mengalami',
  peroleh: 'perolehan',
  jari: 'jemari', tali: 'temali', gigi: 'gerigi', getar: 'gemetar', kilau: 'kemilau', suling: 'seruling', guruh: 'gemuruh',
};

/** Words that stay as they are, because their meaning has left the root. */
const WHOLE = 'seluruh sebagai sekitar keterangan kesatuan pertanggungjawaban pengadilan pengadaan keadaan bagian penyakit kebakaran perusahaan kesempatan';

export const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(READINGS).flatMap(([root, forms]) => forms.split(' ').map((form) => [form, root] as const)),
  ...WHOLE.split(' ').map((word) => [word, word] as const),
  ['dipertanggungjawabkan', 'pertanggungjawaban'],
  ['mempertanggungjawabkan', 'pertanggungjawaban'],
]);
