import {describe, expect, it} from 'vitest';
import {findActReferences} from '../actReferences';

const found = (text: string): unknown[] => findActReferences(text).map(({start, end, kind, number, year, region, path}) => [text.slice(start, end), kind, number, year, ...(region ? [region] : []), ...(path ? [path] : [])]);

describe('references to other acts', () => {
  it('read national acts in long and short form', () => {
    expect(found('menurut Undang-Undang Nomor 8 Tahun 2016 dan Undang-undang No. 27 tahun 2007')).toEqual([
      ['Undang-Undang Nomor 8 Tahun 2016', 'uu', '8', 2016],
      ['Undang-undang No. 27 tahun 2007', 'uu', '27', 2007],
    ]);
    expect(found('lihat UU 8/2016, PP Nomor 70 Tahun 2019, dan Permendagri 59/2021.')).toEqual([
      ['UU 8/2016', 'uu', '8', 2016],
      ['PP Nomor 70 Tahun 2019', 'pp', '70', 2019],
      ['Permendagri 59/2021', 'permendagri', '59', 2021],
    ]);
    expect(found('Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022; Instruksi Presiden Nomor 9 Tahun 2000')).toEqual([
      ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022', 'perpu', '2', 2022],
      ['Instruksi Presiden Nomor 9 Tahun 2000', 'inpres', '9', 2000],
    ]);
  });

  it('read ministries, also those with a number of many parts', () => {
    expect(found('Peraturan Menteri Dalam Negeri Republik Indonesia Nomor 59 Tahun 2021')).toEqual([['Peraturan Menteri Dalam Negeri Republik Indonesia Nomor 59 Tahun 2021', 'permendagri', '59', 2021]]);
    expect(found('Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat Nomor 29/PRT/M/2018 tentang')).toEqual([['Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat Nomor 29/PRT/M/2018', 'permenpupr', '29/PRT/M/2018', 2018]]);
    expect(findActReferences('Peraturan Menteri Kelautan dan Perikanan Nomor 3 Tahun 2030')[0]).toMatchObject({kind: 'permen', name: 'Peraturan Menteri Kelautan dan Perikanan'});
  });

  it('read regional acts with their region', () => {
    expect(found('Peraturan Daerah Provinsi Contoh Utara Nomor 3 Tahun 2030 dan Peraturan Wali Kota Contoh Nomor 4 Tahun 2031')).toEqual([
      ['Peraturan Daerah Provinsi Contoh Utara Nomor 3 Tahun 2030', 'perda', '3', 2030, 'Provinsi Contoh Utara'],
      ['Peraturan Wali Kota Contoh Nomor 4 Tahun 2031', 'perwali', '4', 2031, 'Contoh'],
    ]);
    expect(found('Perda Propinsi Contoh 3/2030; Qanun Kabupaten Contoh Nomor 5 Tahun 2031; Peraturan Daerah Nomor 9 Tahun 2030')).toEqual([
      ['Perda Propinsi Contoh 3/2030', 'perda', '3', 2030, 'Provinsi Contoh'],
      ['Qanun Kabupaten Contoh Nomor 5 Tahun 2031', 'qanun', '5', 2031, 'Kabupaten Contoh'],
      ['Peraturan Daerah Nomor 9 Tahun 2030', 'perda', '9', 2030],
    ]);
  });

  it('carry the provision in the other act, each end of a chain', () => {
    expect(found('Pasal 27 ayat (3) Undang-Undang Nomor 8 Tahun 2016')).toEqual([['Pasal 27 ayat (3) Undang-Undang Nomor 8 Tahun 2016', 'uu', '8', 2016, 'pasal-27-ayat-3']]);
    expect(found('Pasal 16 ayat (2) dan Pasal 31 Peraturan Daerah Kota Contoh Nomor 6 Tahun 2030')).toEqual([
      ['Pasal 16 ayat (2)', 'perda', '6', 2030, 'Kota Contoh', 'pasal-16-ayat-2'],
      ['Pasal 31 Peraturan Daerah Kota Contoh Nomor 6 Tahun 2030', 'perda', '6', 2030, 'Kota Contoh', 'pasal-31'],
    ]);
  });

  it('find nothing where kind, number or year is missing', () => {
    expect(found('Peraturan Daerah ini; Undang-Undang tentang Pemerintahan Daerah tahun 2014; Peraturan Menteri; Nomor 8 Tahun 2016; PP 10 2018')).toEqual([]);
  });

  it('take time in proportion to the length of the text', () => {
    const started = performance.now();
    findActReferences(`${'Peraturan Menteri Peraturan Daerah Kota Undang-Undang '.repeat(4000)} 2016`);
    findActReferences(`Peraturan Menteri ${'a '.repeat(100_000)} 2016`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
