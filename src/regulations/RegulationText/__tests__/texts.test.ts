import {describe, expect, it} from 'vitest';
import {entryFits} from '../filterContents';
import {citeProvision, shorten, toMessage, type Act} from '../message';

const PERDA: Act = {citation: 'Peraturan Daerah Provinsi Contoh Nomor 3 Tahun 2030 tentang Taman Baca (Lembaran Daerah Provinsi Contoh Tahun 2030 Nomor 3)', status: 'Berlaku', model: false};

describe('a message for a chat group', () => {
  it('has the words, the citation, whether the act holds, and the address', () => {
    expect(toMessage('Pasal 2 ayat (1)', '(1) Taman Baca terbuka.', 'https://contoh.id/#pasal-2-ayat-1', PERDA)).toBe(
      '(1) Taman Baca terbuka.\n\nPasal 2 ayat (1) Peraturan Daerah Provinsi Contoh Nomor 3 Tahun 2030 tentang Taman Baca (Lembaran Daerah Provinsi Contoh Tahun 2030 Nomor 3)\nStatus: Berlaku\nhttps://contoh.id/#pasal-2-ayat-1',
    );
  });

  it('calls a model text a model and gives it no status', () => {
    const message = toMessage('Pasal 2', 'Isi.', 'https://contoh.id/', {...PERDA, citation: 'Naskah model Peraturan Daerah tentang Taman', model: true});
    expect(message).toContain('Pasal 2 Naskah model Peraturan Daerah tentang Taman (naskah model, bukan produk hukum)\n');
    expect(message).not.toContain('Status');
  });

  it('cuts long provisions at a word and says so', () => {
    expect(shorten('satu dua, tiga empat', 12)).toBe('satu dua …');
    expect(shorten('satu dua', 12)).toBe('satu dua');
  });
});

describe('a citation', () => {
  it('starts with the provision', () => {
    expect(citeProvision('Pasal 5 ayat (2) huruf a', PERDA)).toMatch(/^Pasal 5 ayat \(2\) huruf a Peraturan Daerah Provinsi Contoh Nomor 3 Tahun 2030 tentang Taman Baca \(/);
  });
});

describe('the filter of the contents', () => {
  it.each([
    ['Pasal 12', '12', true],
    ['Pasal 12A', '12', true],
    ['Pasal 120', 'pasal 12', true],
    ['Pasal 112', '12', false],
    ['BAB XII PENDANAAN', '12', false],
    ['BAB IV PELAKSANAAN HAK', 'hak pelaksanaan', true],
    ['BAB IV PELAKSANAAN HAK', 'bab iv', true],
    ['Bagian Kedua Pendidikan', 'kesehatan', false],
  ])('%s with "%s": %s', (entry, query, fits) => {
    expect(entryFits(entry, query)).toBe(fits);
  });
});
