import {describe, expect, it} from 'vitest';
import {readTitlePage} from '../heading';
import {parseRegulation} from '../parse';

const read = (...lines: string[]): unknown => {
  const {heading: {jenis, nomor, tahun, judul}, doubts} = readTitlePage(lines);
  return [jenis, nomor, tahun, judul, ...doubts];
};

describe('the title page', () => {
  it.each([
    ['QANUN KABUPATEN CONTOH', 'qanun'],
    ['PERATURAN DAERAH KHUSUS PROVINSI CONTOH', 'perdasus'],
    ['PERATURAN DAERAH ISTIMEWA CONTOH', 'perdais'],
    ['PERATURAN MENTERI PEKERJAAN UMUM DAN PERUMAHAN RAKYAT', 'permenpupr'],
    ['PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG', 'perpu'],
    ['KEPUTUSAN BUPATI CONTOH', 'kepbup'],
    ['KEPUTUSAN WALIKOTA CONTOH', 'kepwali'],
    ['INSTRUKSI GUBERNUR CONTOH', 'ingub'],
  ])('knows %s as %s', (name, kind) => {
    expect(read(name, 'NOMOR 3 TAHUN 2030', 'TENTANG', 'UJI')).toEqual([kind, '3', 2030, 'UJI']);
  });

  it('reads what a scan damaged when it can mean only one number, and says so', () => {
    expect(read('PERATURAN BUPATI CONTOH', 'NOM0R 1O TAHUN 2O3l', 'TENTANG', 'UJI')).toEqual(['perbup', '10', 2031, 'UJI', 'nomor dibaca 10 (tercetak “1O”).', 'tahun dibaca 2031 (tercetak “2O3L”).']);
    expect(read('PERATURAN BUPATI CONTOH', 'NOMpR          TAHUN2030')).toEqual(['perbup', null, 2030, '']);
  });

  it('leaves a number empty that can mean two, unless another heading names it', () => {
    expect(read('PERATURAN BUPATI CONTOH', 'NOMOR 1S TAHUN 2030')).toEqual(['perbup', null, 2030, '', 'nomor tidak terbaca (tercetak “1S”); isi pada metadata.']);
    const {heading} = parseRegulation('PERATURAN BUPATI CONTOH\nNOMOR 1S TAHUN 2030\nTENTANG\nUJI\nMEMUTUSKAN:\nPasal 1\nIsi.\nDitetapkan di Contoh\npada tanggal 1 Mei 2030\nLAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 18 TAHUN 2030\n');
    expect(heading.nomor).toBe('18');
  });

  it('keeps numbers of many parts as printed', () => {
    expect(read('KEPUTUSAN BUPATI CONTOH', 'NOMOR 188.45/12/2030', 'TENTANG', 'UJI')).toEqual(['kepbup', '188.45/12/2030', 2030, 'UJI']);
  });
});

describe('labels of the preamble', () => {
  it('are known without their colon', () => {
    const parsed = parseRegulation('PERATURAN BUPATI CONTOH\nMenimbang      bahwa layanan perlu diatur;\nMengingat      Undang-Undang Nomor 8 Tahun 2016;\nMEMUTUSKAN:\nPasal 1\nIsi.');
    expect(parsed.root.children.map(({kind}) => kind)).toEqual(['kepala', 'menimbang', 'mengingat', 'diktum', 'batang-tubuh']);
  });

  it('are not found in the middle of a sentence', () => {
    const parsed = parseRegulation('PERATURAN BUPATI CONTOH\nMenimbang : a. bahwa dengan\nmengingat  pentingnya layanan;\nMEMUTUSKAN:\nPasal 1\nIsi.');
    expect(parsed.root.children.map(({kind}) => kind)).toEqual(['kepala', 'menimbang', 'diktum', 'batang-tubuh']);
  });
});
