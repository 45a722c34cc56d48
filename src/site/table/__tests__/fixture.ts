import type {TableOptions} from '../html/context';
import type {TableModel} from '../model';

/** Three invented places over two years, with a benchmark, statuses and notes. */
export const MODEL: TableModel = {
  id: 'capaian-uji',
  title: 'Capaian taman baca',
  description: 'Warga yang terlayani taman baca.',
  place: 'Provinsi Contoh',
  period: '2024–2025',
  page: '/indikator/uji/',
  fictional: true,
  columns: [
    {key: 'wilayah', label: 'Wilayah', type: 'kategori', rowHead: true, compare: true, categories: [{value: 'a', label: 'Kota Ada', tone: 'netral'}, {value: 'b', label: 'Kabupaten Baru', tone: 'netral'}, {value: 'c', label: 'Kabupaten Cita', tone: 'netral'}, {value: 'prov', label: 'Provinsi Contoh', tone: 'netral'}]},
    {key: 'tahun', label: 'Tahun', type: 'tahun', rowHead: true, filter: true, start: '2025'},
    {key: 'jenis', label: 'Jenis kelamin', type: 'kategori', filter: true, start: 'total', hidden: true, categories: [{value: 'total', label: 'Semua', tone: 'netral'}, {value: 'p', label: 'Perempuan', tone: 'netral'}]},
    {key: 'terlayani', label: 'Terlayani', type: 'bilangan', unit: 'orang', description: 'Warga yang datang.'},
    {key: 'persen', label: 'Pencapaian', type: 'persen', unit: '%', decimals: 1},
    {key: 'status', label: 'Terhadap target', type: 'kategori', filter: true, categories: [{value: 'belum', label: 'Belum tercapai', tone: 'kurang'}, {value: 'tercapai', label: 'Tercapai', tone: 'baik'}]},
  ],
  rows: [
    {key: 'a-2025', cells: [{value: 'a', href: '/indikator/uji/'}, {value: 2025}, {value: 'total'}, {value: 1234, status: 'sementara'}, {value: 98.5}, {value: 'belum'}]},
    {key: 'a-2024', cells: [{value: 'a'}, {value: 2024}, {value: 'total'}, {value: 900, note: 'Dihitung ulang.'}, {value: 100}, {value: 'tercapai'}]},
    {key: 'b-2025', cells: [{value: 'b'}, {value: 2025}, {value: 'total'}, {value: null, status: 'dirahasiakan'}, {value: null}, {value: null}]},
    {key: 'b-2025-p', cells: [{value: 'b'}, {value: 2025}, {value: 'p'}, {value: -5, note: 'Dihitung ulang.'}, {value: 10.25}, {value: 'belum'}]},
    {key: 'c-2025', cells: [{value: 'c'}, {value: 2025}, {value: 'total'}, {value: 50}, {value: 20}, {value: 'belum'}]},
    {key: 'prov-2025', cells: [{value: 'prov'}, {value: 2025}, {value: 'total'}, {value: 2184}, {value: 60}, {value: 'belum'}], benchmark: true},
  ],
  primaryKey: ['wilayah', 'tahun', 'jenis'],
  notes: ['Semua angka rekaan.'],
  sources: [{title: 'Buku <tamu>', publisher: 'Dinas Contoh'}],
  certainty: 'perlu-verifikasi',
  license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
  issued: '2026-01-02',
};

export const OPTIONS: TableOptions = {
  locale: 'id',
  baseUrl: '/',
  origin: 'https://pustaka.contoh.go.id',
  siteTitle: 'Pustaka Uji',
  files: [{label: 'Excel (XLSX)', href: '/data/capaian-uji.xlsx', bytes: 12_340}, {label: 'CSV', href: '/data/capaian-uji.csv', bytes: 800}],
};
