import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {makeExample} from '../example/contoh';
import {loadAchievements, loadMeasures} from '../load';
import {projectWith, readable} from './library';

describe('loadAchievements', () => {
  it('reads a clean set with its figures, its reasons and the figures that follow', () => {
    const {items, problems, checked} = loadAchievements(projectWith('good'));
    expect(readable(problems)).toEqual([]);
    expect(checked).toBe(16);
    const [set] = items;
    const at = (year: number, period: string, measureId: string, sex = 'total') => set?.observations.find((one) => one.year === year && one.period === period && one.measureId === measureId && one.breakdown.jenis_kelamin === sex);
    expect(at(2024, 'tw4', 'terlayani')).toMatchObject({regionId: 'kota-contoh', serviceId: 'sosial-kabkota-disabilitas-telantar', value: 27});
    expect(at(2024, 'tw4', 'terlayani', 'perempuan')).toMatchObject({value: null, status: 'dirahasiakan'});
    expect(at(2024, 'tw4', 'persen-penerima', 'perempuan')).toMatchObject({value: null, status: 'dirahasiakan', derived: true});
    expect(at(2025, 'tw3', 'terlayani')?.note).toBe('Laporan belum masuk, diminta 3 November.');
  });

  it('names row, column and mend of all faults at once', () => {
    const {problems, checked} = loadAchievements(projectWith('bad'));
    expect(checked).toBe(16);
    expect(readable(problems)).toMatchInlineSnapshot(`
      [
        "capaian/rusak.csv:2 wilayah: "kota-contho" tidak ada di data/wilayah. Mungkin maksudnya "kota-contoh"?",
        "capaian/rusak.csv:3 layanan: "sosial-kabkota-disabilitas-terlantar" tidak ada di data/indikator. Mungkin maksudnya "sosial-kabkota-disabilitas-telantar"?",
        "capaian/rusak.csv:4 nilai: diharapkan titik sebagai tanda desimal, ditemukan "33,33". Tulis 33.33.",
        "capaian/rusak.csv:5 nilai: diharapkan 61 (jumlah baris 6, 7), ditemukan 60. Perbaiki total atau bagiannya.",
        "capaian/rusak.csv:9 nilai: jumlah orang di bawah 5 harus dirahasiakan agar tidak dikenali, ditemukan 3. Kosongkan nilai dan tulis status dirahasiakan.",
        "capaian/rusak.csv:9 nilai: sel rahasia di baris 10 dapat dihitung dari total di baris 8. Rahasiakan juga baris ini: kosongkan nilai dan tulis status dirahasiakan.",
        "capaian/rusak.csv:11 nilai: diharapkan 45 (Penerima yang terlayani ÷ penerima yang harus dilayani × 100), ditemukan 54. Hitung ulang, atau periksa baris 8 dan 5.",
        "capaian/rusak.csv:12 nilai: diharapkan angka tanpa titik ribuan, ditemukan "1.062". Tulis 1062.",
        "capaian/rusak.csv:13 nilai: diharapkan angka saja, ditemukan "40 orang". Mungkin maksudnya 40? Satuan ada di data/ukuran.",
        "capaian/rusak.csv:14 catatan: status "tidak-tersedia" memerlukan catatan untuk pembaca. Tulis alasannya di kolom catatan.",
        "capaian/rusak.csv:15 status: nilai tw4 2025 masih dapat berubah, jadi diharapkan status "sementara", ditemukan kosong. Tulis sementara.",
        "capaian/rusak.csv:16 layanan: diharapkan pelayanan tingkat kabupaten-kota untuk Kabupaten Manggarai, ditemukan "sosial-prov-disabilitas-telantar" (provinsi). Periksa wilayah atau layanannya.",
        "capaian/rusak.csv:16 catatan: diharapkan teks yang diawali huruf atau angka, ditemukan "=A1". Lembar kerja akan membacanya sebagai rumus.",
        "capaian/rusak.csv:16 wilayah: kumpulan ini rekaan, tetapi Kabupaten Manggarai daerah nyata. Angka rekaan tidak boleh memakai daerah nyata.",
        "capaian/rusak.csv:16 nilai: nilai kosong tanpa status. Isi nilainya (nol ditulis 0), atau tulis status tidak-tersedia, tidak-berlaku, atau dirahasiakan.",
        "capaian/rusak.csv:16 wilayah: wilayah "manggarai" tidak disebut di keterangan kumpulan "rusak". Tambahkan di kunci wilayah, atau pindahkan barisnya.",
        "capaian/rusak.csv:17: diharapkan 9 sel, ditemukan 6. Sel kosong pun perlu komanya.",
        "capaian/rusak.yml:16 wilayah.1: "kota-cntoh" tidak ada di data/wilayah. Mungkin maksudnya "kota-contoh"?",
        "capaian/yatim.csv: berkas angka tanpa keterangan: "data/capaian/yatim.yml" tidak ada.",
      ]
    `);
  });

  it('reads the published sets of this library', () => {
    const {items, problems, checked} = loadAchievements(process.cwd());
    expect(readable(problems)).toEqual([]);
    expect(items.map(({meta}) => meta.id)).toEqual(['contoh', 'nasional']);
    expect(checked).toBeGreaterThan(16_000);
  });

  it('keeps invented figures to invented regions', () => {
    const [invented] = loadAchievements(process.cwd()).items;
    expect(invented?.meta.fiktif).toBe(true);
    expect(new Set(invented?.observations.map(({regionId}) => regionId))).toEqual(new Set(['contoh', 'kabupaten-contoh', 'misal', 'kota-contoh', 'kota-umpama']));
  });

  it('shows all 14 services of the province and all 29 of each district in every quarter of five years', () => {
    const [invented] = loadAchievements(process.cwd()).items;
    const quarters = (regionId: string) => new Set(invented?.observations.filter((one) => one.regionId === regionId && one.measureId === 'terlayani').map((one) => `${one.serviceId ?? ''} ${one.year} ${one.period}`)).size;
    expect(['contoh', 'kabupaten-contoh', 'misal', 'kota-contoh', 'kota-umpama'].map(quarters)).toEqual([14 * 20, 29 * 20, 29 * 20, 29 * 20, 29 * 20]);
  });

  it('shows every state of a value but the half unit in the invented set', () => {
    const [invented] = loadAchievements(process.cwd()).items;
    expect([...new Set(invented?.observations.flatMap(({status}) => status ?? []))].sort()).toEqual(['dirahasiakan', 'direvisi', 'perkiraan', 'sementara', 'seri-terputus', 'tidak-berlaku', 'tidak-tersedia']);
  });

  it('holds the invented file that its generator makes', () => {
    expect(makeExample(process.cwd()) === readFileSync('data/capaian/contoh.csv', 'utf8')).toBe(true);
  });
});

describe('loadMeasures', () => {
  it('reads every measure of this library', () => {
    const {items, problems, checked} = loadMeasures(process.cwd());
    expect(readable(problems)).toEqual([]);
    expect(checked).toBe(items.length);
    expect(items.filter(({jenis}) => jenis === 'layanan').map(({id}) => id).sort()).toEqual(['alokasi', 'indeks-layanan', 'mutu-perlu', 'mutu-terpenuhi', 'persen-mutu', 'persen-penerima', 'persen-serapan', 'realisasi', 'sasaran', 'terlayani']);
  });
});
