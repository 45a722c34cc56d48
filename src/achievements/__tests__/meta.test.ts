import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadAchievements, loadMeasures} from '../load';
import {projectWith, readable} from './library';

function spoilt(fixture: string, file: string, change: (text: string) => string): string {
  const root = projectWith(fixture);
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return root;
}

function measuresWith(id: string, change: (text: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), 'ukuran-'));
  mkdirSync(join(root, 'data'));
  cpSync('data/ukuran', join(root, 'data/ukuran'), {recursive: true});
  for (const name of ['sumber', 'regulasi']) symlinkSync(join(process.cwd(), 'data', name), join(root, 'data', name));
  const path = join(root, 'data/ukuran', `${id}.yml`);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return root;
}

const RECORD = 'data/capaian/kecil.yml';
const faultsOf = (change: (text: string) => string): string[] => readable(loadAchievements(spoilt('good', RECORD, change)).problems);

describe('records of sets', () => {
  it.each([
    ['needs sources and certainty unless invented', (text: string) => text.replace('fiktif: true\npembangkit: ditulis tangan', 'fiktif: false'), ['kepastian', 'sumber']],
    ['has no source when invented', (text: string) => `${text}sumber: [w22]\n`, ['sumber']],
    ['says how invented figures were made', (text: string) => text.replace('pembangkit: ditulis tangan\n', ''), ['pembangkit']],
    ['has a day of release that is not before its figures', (text: string) => text.replace('2026-01-20', '2024-12-31'), ['dirilis']],
    ['needs a day of release', (text: string) => text.replace('dirilis: 2026-01-20\n', ''), ['dirilis']],
    ['needs a licence', (text: string) => text.replace(/lisensi:\n.*\n.*\n/, ''), ['lisensi']],
    ['has years in order', (text: string) => text.replace('dari: 2024', 'dari: 2026'), ['tahun']],
    ['names measures that exist', (text: string) => text.replace('terlayani,', 'terlayni,'), ['ukuran.1']],
    ['names regions that exist', (text: string) => text.replace('[kota-contoh]', '[kota-conto]'), ['wilayah.0']],
    ['names dimensions that a measure has', (text: string) => text.replace('id: jenis_kelamin', 'id: umur'), ['disagregasi.0.id']],
    ['gives breaks of services that exist', (text: string) => `${text}seri_terputus:\n  - {tahun: 2025, layanan: sosial-kabkota-anak, ukuran: [terlayani], alasan: Baru., alasan_en: New.}\n`, ['seri_terputus.0.layanan']],
    ['gives breaks within its years', (text: string) => `${text}seri_terputus:\n  - {tahun: 2024, layanan: sosial-kabkota-anak-telantar, ukuran: [terlayani], alasan: Baru., alasan_en: New.}\n`, ['seri_terputus.0.tahun']],
    ['knows its keys', (text: string) => `${text}judull: x\n`, ['judull']],
    ['has the id of its file', (text: string) => text.replace('id: kecil', 'id: kecill'), ['id']],
  ])('%s', (_name, change, fields) => {
    const faults = faultsOf(change);
    for (const field of fields) expect(faults.find((fault) => fault.startsWith('capaian/kecil.yml') && fault.includes(` ${field}: `)), faults.join('\n')).toBeDefined();
  });

  it('need their figures beside them', () => {
    const root = projectWith('good');
    rmSync(join(root, 'data/capaian/kecil.csv'));
    expect(readable(loadAchievements(root).problems)).toEqual(['capaian/kecil.yml: berkas angka "data/capaian/kecil.csv" tidak ada. Buat berkas itu, atau hapus keterangannya.']);
  });

  it('need at least one figure', () => {
    expect(readable(loadAchievements(spoilt('good', 'data/capaian/kecil.csv', (text) => `${text.split('\n')[0] ?? ''}\n`)).problems)).toEqual(['capaian/kecil.csv:1: tidak ada satu pun angka. Isi berkas ini, atau hapus kumpulan "kecil".']);
  });
});

describe('records of measures', () => {
  it.each([
    ['persen-penerima', 'has both parts of a share', (text: string) => text.replace('penyebut: sasaran\n', ''), 'pembilang: pembilang dan penyebut harus ada dua-duanya. Tambahkan yang kurang.'],
    ['persen-penerima', 'rests on measures that exist', (text: string) => text.replace('penyebut: sasaran', 'penyebut: sasran'), 'penyebut: ukuran "sasran" tidak ada di data/ukuran. Mungkin maksudnya "sasaran"?'],
    ['persen-penerima', 'divides like by like', (text: string) => text.replace('penyebut: sasaran', 'penyebut: mutu-perlu'), 'pembilang: satuan "orang" pada "terlayani" tidak sama dengan satuan "butir". Keduanya tidak dapat dibandingkan.'],
    ['indeks-layanan', 'has weights that add up to one', (text: string) => text.replace('bobot: 0.2', 'bobot: 0.3'), 'bagian: diharapkan jumlah bobot 1, ditemukan 1.1.'],
    ['indeks-layanan', 'has bands in order', (text: string) => text.replace('dari: 70', 'dari: 55'), 'ambang.kelas.2: diharapkan kelas berurutan dari nilai terendah, ditemukan 55 sesudah 60.'],
    ['sasaran', 'has a range', (text: string) => text.replace('min: 0', 'min: 0\n  maks: 0'), 'batas: diharapkan maks lebih besar dari min, ditemukan 0 sampai 0.'],
    ['alokasi', 'withholds persons only', (text: string) => `${text}sel_kecil: 5\n`, 'sel_kecil: sel_kecil hanya untuk satuan orang, ditemukan satuan rupiah.'],
    ['sasaran', 'names sources that exist', (text: string) => text.replace('[g1, g4]', '[g1, g44]'), 'sumber.1: sumber "g44" tidak ada di pustaka. Mungkin maksudnya "g4"?'],
    ['sasaran', 'does not rest on itself', (text: string) => `${text}paling_banyak: sasaran\n`, 'paling_banyak: ukuran "sasaran" tidak dapat dihitung dari dirinya sendiri.'],
  ])('%s %s', (id, _name, change, wanted) => {
    expect(readable(loadMeasures(measuresWith(id, change)).problems).map((fault) => fault.replace(/^[^ ]+ /, ''))).toContain(wanted);
  });
});
