import {describe, expect, it} from 'vitest';
import {privacyProblems} from '../privacy';

const faults = (text: string): number => privacyProblems('blog/x/index.md', text).length;

describe('privacyProblems', () => {
  it.each(['6501010101010001', '6501 0101 0101 0001', '195903141988031004', '19590314 198803 1 004', '081234567890', '0812 3456 7890', '+62 812-3456-7890', '62812345678', '(0370) 639543', '0370-639543', 'budi@gmail.com', 'budi.s@kantor.co.id'])(
    'finds %s',
    (text) => expect(faults(`Peserta ${text} hadir.`)).toBe(1),
  );

  it.each(['2026-01-12 2026-01-13', '12–13 Januari 2026', 'KPT-2026-001', 'Rp1.234.567.890.123.456', 'bappeda@kaltaraprov.go.id', 'https://contoh.go.id/5364-pertemuan-2025-2026', '2026-01-12 09:00', 'Nomor 17 Tahun 2024', '1.900 dataset'])(
    'lets %s through',
    (text) => expect(faults(`Lihat ${text} di sini.`)).toBe(0),
  );

  it('says the line and does not repeat the digits', () => {
    const [fault] = privacyProblems('blog/x/index.md', 'a\nNIK 6501010101010001');
    expect(fault).toEqual({file: 'blog/x/index.md', line: 2, message: 'data pribadi: seperti NIK atau nomor kartu (16 angka). Hapus.'});
  });
});
