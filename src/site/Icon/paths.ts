/** Our own drawings on a 24 px grid, one stroke width, round joins. Each value is the content of one `<path d>`. */
export const ICONS = {
  // six sectors
  pendidikan: 'M12 6.5C10 5 7 4.5 3.5 4.7v13.6c3.5-.2 6.5.3 8.5 1.7 2-1.4 5-1.9 8.5-1.7V4.7C17 4.5 14 5 12 6.5zM12 6.5v13.5M6.5 8.5h2.5M6.5 12h2.5M15 8.5h2.5M15 12h2.5',
  kesehatan: 'M12 20.5S3.5 15.6 3.5 9.6A4.6 4.6 0 0 1 12 7.2a4.6 4.6 0 0 1 8.5 2.4c0 6-8.5 10.9-8.5 10.9zM12 9.7v5.6M9.2 12.5h5.6',
  'pekerjaan-umum': 'M12 3s6 6.6 6 11.3a6 6 0 0 1-12 0C6 9.6 12 3 12 3zM9.3 14.5a2.8 2.8 0 0 0 2.7 2.9',
  perumahan: 'M3.5 11.5 12 4l8.5 7.5M6 9.8V20h12V9.8M10 20v-5.5h4V20',
  trantibumlinmas: 'M12 3.2 19.5 6v5.5c0 4.7-3.1 8-7.5 9.5-4.4-1.5-7.5-4.8-7.5-9.5V6zM8.7 12l2.3 2.3 4.3-4.6',
  sosial: 'M9 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-4 2.5-6.5 6-6.5s6 2.5 6 6.5M16 5.2a2.7 2.7 0 0 1 0 5.1M17.5 13.8c2.2.7 3.5 2.9 3.5 6.2',
  // kinds of content
  pedoman: 'M5 4h11l3 3v13H5zM15.5 4v3.5H19M8.5 11.5h7M8.5 15h7',
  peraturan: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6a3 3 0 0 0 5 0zM19 7l-2.5 6a3 3 0 0 0 5 0z',
  praktik: 'M12 3.5a6 6 0 0 0-3.5 10.9V17h7v-2.6A6 6 0 0 0 12 3.5zM9.5 20h5M12 13v-3',
  ide: 'M4 8h16l-1.5 11h-13zM8.5 8V7a3.5 3.5 0 0 1 7 0v1M12 11.5v4M10 13.5h4',
  pertemuan: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8M8 14.5h3M8 17h6',
  indikator: 'M4 20h16M6.5 20v-6M11 20V9M15.5 20v-9M19.5 20V5',
  orientasi: 'M5 20V4M5 5h12l-2.5 4L17 13H5M9 20H3',
  istilah: 'M4 18 8.5 6h1L14 18M5.5 14h7M16 12.5a2.8 2.8 0 1 0 0 5.5c2.2 0 3.5-1.5 3.5-1.5M19.5 11v7.5',
  sumber: 'M6 4h4v16H6zM10 6h4v14h-4zM15 7.5l3.5-1 3 12.5-3.5 1zM4 20h17',
  // signs
  cari: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 20.5 20.5',
  salin: 'M9 8h11v12H9zM15 8V4H4v12h5',
  tautan: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
  cetak: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  bagikan: 'M12 14V4M8.5 7.5 12 4l3.5 3.5M5 12v8h14v-8',
  panah: 'M4 12h15M13 6l6 6-6 6',
  luar: 'M9 5H5v14h14v-4M13 4h7v7M20 4 11 13',
  centang: 'M4.5 12.5 10 18 20 6.5',
  silang: 'M6 6l12 12M18 6 6 18',
  tanya: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.5v.1',
  peringatan: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2v.1',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7v.1',
  jam: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  resmi: 'M12 3l2.4 1.8 3-.1.8 2.9 2.5 1.6-1 2.8 1 2.8-2.5 1.6-.8 2.9-3-.1L12 21l-2.4-1.8-3 .1-.8-2.9L3.3 14.8l1-2.8-1-2.8 2.5-1.6.8-2.9 3 .1zM8.7 12l2.3 2.3 4.3-4.6',
} as const;

export type IconName = keyof typeof ICONS;
