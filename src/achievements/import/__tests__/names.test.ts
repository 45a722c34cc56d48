import {describe, expect, test} from 'vitest';
import {meaningOf} from '../heads';
import {matchRegion, matchService} from '../names';
import {periodIn, yearIn} from '../times';
import {KNOWN, META} from './office';

const SERVICES = [...KNOWN.services.values()];
const REGIONS = [...KNOWN.regions.values()];

describe('names of services', () => {
  test('each of the 43 is found by its own name among those of its level, however it is written', () => {
    const wrong = SERVICES.flatMap(({id, name, level}) => {
      const own = SERVICES.filter((one) => one.level === level);
      const ways = [name, name.toUpperCase(), `12. ${name}`, `  ${name.replaceAll(' ', '  ')} `, name.replace('telantar', 'terlantar'), id];
      return ways.filter((way) => JSON.stringify(matchService(way, own)) !== JSON.stringify({id, exact: true}));
    });
    expect([SERVICES.length, wrong]).toEqual([43, []]);
  });

  test('a word that several services share settles nothing', () => {
    expect(matchService('rumah layak huni', SERVICES)).toMatchObject({several: expect.arrayContaining(['perumahan-kabkota-relokasi']) as unknown});
    expect('id' in matchService('bencana', SERVICES)).toBe(false);
  });
});

describe('names of regions', () => {
  test('are found by official name, short form, id and code', () => {
    const coded = REGIONS.find(({kode}) => kode?.includes('.'));
    expect(['Kab. Misal', 'KABUPATEN MISAL', 'kota contoh', 'misal', coded?.kode ?? '', coded?.kode?.replace('.', '') ?? ''].map((text) => matchRegion(text, REGIONS))).toEqual([{id: 'misal'}, {id: 'misal'}, {id: 'kota-contoh'}, {id: 'misal'}, {id: coded?.id}, {id: coded?.id}]);
  });

  test('a misspelt one is never taken for another, only proposed', () => {
    expect(matchRegion('Kabupaten Missal', REGIONS)).toEqual({guess: 'misal'});
  });
});

test('heads of offices are understood', () => {
  const heads = ['Jumlah yang harus dilayani', 'Target', 'Jumlah sasaran (orang)', 'Jumlah yang terlayani', 'Penerima yang dilayani', 'Realisasi', 'Capaian (%)', 'Persentase Mutu', 'Mutu yang dibutuhkan', 'Kebutuhan mutu', 'Mutu terpenuhi', 'Pagu Anggaran (Rp)', 'Alokasi', 'Realisasi Anggaran', 'Serapan anggaran (%)', 'Indeks Pencapaian SPM', 'Sasaran 2024', 'Terlayani TW III', '2025', 'Triwulan II', 'Terlayani Perempuan', 'OPD Pengampu', 'Kabupaten/Kota', 'Ket.', 'Warna'];
  const said = heads.map((head) => `${head}: ${Object.values(meaningOf(head, [], META.disagregasi)).map((value) => (typeof value === 'object' ? Object.values(value).join() : String(value))).join(' ')}`);
  expect(said).toMatchInlineSnapshot(`
    [
      "Jumlah yang harus dilayani: angka sasaran",
      "Target: angka sasaran",
      "Jumlah sasaran (orang): angka sasaran",
      "Jumlah yang terlayani: angka terlayani",
      "Penerima yang dilayani: angka terlayani",
      "Realisasi: angka terlayani",
      "Capaian (%): hitungan persen-penerima",
      "Persentase Mutu: hitungan persen-mutu",
      "Mutu yang dibutuhkan: angka mutu-perlu",
      "Kebutuhan mutu: angka mutu-perlu",
      "Mutu terpenuhi: angka mutu-terpenuhi",
      "Pagu Anggaran (Rp): angka alokasi",
      "Alokasi: angka alokasi",
      "Realisasi Anggaran: angka realisasi",
      "Serapan anggaran (%): hitungan persen-serapan",
      "Indeks Pencapaian SPM: hitungan indeks-layanan",
      "Sasaran 2024: angka sasaran 2024",
      "Terlayani TW III: angka terlayani tw3",
      "2025: angka 2025",
      "Triwulan II: angka tw2",
      "Terlayani Perempuan: angka terlayani perempuan",
      "OPD Pengampu: perangkat-daerah",
      "Kabupaten/Kota: wilayah",
      "Ket.: catatan",
      "Warna: tidak-dikenal",
    ]
  `);
});

test('years and periods are read from titles, and two years settle nothing', () => {
  expect(['Tahun Anggaran 2025', 'TA. 2024', '2023 dan 2024', 'tanpa'].map(yearIn)).toEqual([2025, 2024, undefined, undefined]);
  expect(['TW II', 'Triwulan 3', 's.d. Juni 2025', 'tw4', 'Tahunan', 'TRIWULAN IV TAHUN 2024', 'Dinas'].map(periodIn)).toEqual(['tw2', 'tw3', 'bulan-06', 'tw4', 'tahun', 'tw4', undefined]);
});
