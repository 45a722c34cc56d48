import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {makeDocx} from '../../../../tests/support/files/docx';
import {plainLines} from '../../../../tests/support/files/regulation';
import {regulationParts} from '../../../../tests/support/files/word';
import {parseRegulation} from '../../grammar/parse';
import {toReport} from '../../grammar/report';
import {loadRegulations} from '../../load';
import {readIdentity} from '../identity';
import {planImport, type Plan, type Request} from '../plan';
import {readRegulationFile} from '../read';
import {readPrinted, toTitleCase} from '../titlePage';
import {writeImport} from '../write';

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, {recursive: true, force: true})));

function makeRoot(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'impor-'));
  roots.push(root);
  const all = {'data/wilayah/contoh.yml': 'id: contoh\nnama: Kabupaten Contoh\nsingkat: Contoh\ntingkat: kabupaten\n', ...files};
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, name)), {recursive: true});
    writeFileSync(join(root, name), text);
  }
  return root;
}

const ID = 'perda-contoh-4-2025';
const FOLDER = `data/regulasi/${ID}`;

async function plan(root: string, request: Partial<Request> = {}, bytes: Uint8Array = makeDocx(regulationParts())): Promise<Plan> {
  const file = await readRegulationFile(bytes, '');
  return planImport({root, path: '/unduhan/perda.docx', id: ID, now: new Date('2026-11-22T03:00:00Z'), ...request}, file, toReport(parseRegulation(file.text)));
}

/** A record as an editor wrote it, comments and all. */
const RECORD = `# dicatat dari lembaran daerah
id: ${ID}
jenis: Peraturan Daerah
singkatan_jenis: Perda
nomor: "4"   # seperti tercetak
tahun: 2025
judul: Perpustakaan Keliling dan Taman Baca
sebutan: Perda Contoh 4/2025
wilayah: contoh
tanggal_ditetapkan: 2025-05-05
subjek: [Perpustakaan]
bidang_hukum: Hukum Administrasi Negara
bahasa: Indonesia
tema: [pemerintahan-daerah]
kepastian: perlu-verifikasi
sumber: [x1]
diperiksa: 2026-01-01
`;
const SOURCE = {'data/sumber/x1.yml': 'id: x1\njudul: Contoh sumber\npenerbit: Penerbit\njenis: berita\ndilihat: 2026-11-22\n'};

describe('a new record', () => {
  it('holds what the text prints, and passes every rule of the library at once', async () => {
    const root = makeRoot();
    const made = await plan(root);
    expect(writeImport(root, made)).toEqual([`${FOLDER}/meta.yml`, `${FOLDER}/naskah/2025-05-07.txt`]);
    expect(readFileSync(join(root, FOLDER, 'meta.yml'), 'utf8')).toMatchInlineSnapshot(`
      "# Dibuat oleh "pustaka import" dari naskah; belum dibaca siapa pun.
      # Periksa setiap baris, lengkapi subjek, tema, bidang_hukum, dan sumber, lalu tulis ringkasan.md.

      id: perda-contoh-4-2025
      jenis: Peraturan Daerah
      singkatan_jenis: Perda
      nomor: "4"
      tahun: 2025
      judul: Perpustakaan Keliling
      sebutan: Perda Contoh 4/2025
      wilayah: contoh
      tempat_terbit: Contoh
      tanggal_ditetapkan: 2025-05-05
      tanggal_diundangkan: 2025-05-07
      sumber_gazet:
        jenis: LD
        tahun: 2025
        nomor: 4
      subjek:
        - Perpustakaan Keliling
      bidang_hukum: Hukum Pada Umumnya
      bahasa: Indonesia
      tema: []
      kepastian: perlu-verifikasi
      status_diperiksa: false
      diperiksa: 2026-11-22
      naskah:
        - tanggal: 2025-05-07
          keadaan: impor-otomatis
          berkas_asal: perda.docx
      "
    `);
    expect(made.missing).toEqual([]);
    expect(loadRegulations(root).problems).toEqual([]);
    expect(readdirSync(join(root, 'data/regulasi'))).toEqual([ID]);
  });

  it('says what is not printed, and asks for a day when none is', async () => {
    const text = Buffer.from(plainLines().filter((line) => !/^pada tanggal|^LEMBARAN/.test(line)).join('\n'));
    await expect(plan(makeRoot(), {}, text)).rejects.toThrowErrorMatchingInlineSnapshot(`[ImportFault: Tanggal mulai berlaku tidak tercetak pada naskah. Tambahkan --date TTTT-BB-HH.]`);
    const {findings, files} = await plan(makeRoot(), {date: '2025-06-01'}, text);
    expect(findings[0]?.message).toBe('tidak tercetak atau tidak terbaca, ditandai belum diketahui: tanggal ditetapkan, tanggal diundangkan, nomor lembaran atau berita daerah.');
    expect(files['meta.yml']).toContain('belum_diketahui: Tidak tercetak pada naskah yang diimpor.');
  });

  it('names the region that the library does not know', async () => {
    const {missing} = await plan(makeRoot(), {id: 'perda-lain-4-2025'});
    expect(missing).toEqual(['wilayah "lain" belum ada: buat data/wilayah/lain.yml (id, nama, singkat, tingkat).']);
  });

  it('marks text from a scan', async () => {
    const root = makeRoot();
    const file = await readRegulationFile(makeDocx(regulationParts()), '');
    const {files} = planImport({root, path: 'pindaian.pdf', id: ID, now: new Date(0)}, {...file, ocr: true}, toReport(parseRegulation(file.text)));
    expect(files['meta.yml']).toContain('berkas_asal: pindaian.pdf\n    hasil_ocr: true');
  });
});

describe('an existing record', () => {
  it('gets the text and its entry; comments and order stay, the editor wins over the title page', async () => {
    const root = makeRoot({[`${FOLDER}/meta.yml`]: RECORD, [`${FOLDER}/ringkasan.md`]: 'kata '.repeat(30), ...SOURCE});
    const made = await plan(root);
    writeImport(root, made);
    expect(made.date).toBe('2025-05-07');
    expect(readFileSync(join(root, FOLDER, 'meta.yml'), 'utf8')).toBe(`${RECORD.replace('"4"   #', '"4" #')}naskah:\n  - tanggal: 2025-05-07\n    keadaan: impor-otomatis\n    berkas_asal: perda.docx\n`);
    expect(made.findings.map(({message}) => message)).toEqual(['judul pada naskah "Perpustakaan Keliling", pada catatan "Perpustakaan Keliling dan Taman Baca"; yang dipakai catatan.']);
    expect(loadRegulations(root).problems).toEqual([]);
  });

  it('is never overwritten for the same day, and takes a second text for another', async () => {
    const root = makeRoot();
    writeImport(root, await plan(root));
    await expect(plan(root)).rejects.toThrowErrorMatchingInlineSnapshot(`[ImportFault: Naskah 2025-05-07 sudah ada di data/regulasi/perda-contoh-4-2025. Pakai --date lain, atau hapus dahulu berkas naskah itu dan butirnya di meta.yml.]`);
    writeImport(root, await plan(root, {date: '2026-01-01'}));
    expect(readdirSync(join(root, FOLDER, 'naskah')).sort()).toEqual(['2025-05-07.txt', '2026-01-01.txt']);
    expect(loadRegulations(root).problems).toEqual([]);
  });

  it('of a model text is refused', async () => {
    const root = makeRoot({[`${FOLDER}/meta.yml`]: RECORD.replace('jenis:', 'jenis_naskah: model\njenis:')});
    await expect(plan(root)).rejects.toThrow('naskah model: ditulis di pustaka ini');
  });

  it('that cannot be read stops the import with its line', async () => {
    const root = makeRoot({[`${FOLDER}/meta.yml`]: 'id: x\njudul: "buka\n'});
    await expect(plan(root)).rejects.toThrow(/meta\.yml baris \d+: YAML tidak terbaca/);
  });
});

describe('writing', () => {
  it('leaves nothing behind when the second file cannot take its place', async () => {
    const root = makeRoot({[`${FOLDER}/meta.yml`]: RECORD, ...SOURCE});
    const made = await plan(root);
    rmSync(join(root, FOLDER, 'meta.yml'));
    mkdirSync(join(root, FOLDER, 'meta.yml', 'penghalang'), {recursive: true});
    expect(() => writeImport(root, made)).toThrow();
    expect(existsSync(join(root, FOLDER, 'naskah', '2025-05-07.txt'))).toBe(false);
    expect(readdirSync(join(root, 'data/regulasi'))).toEqual([ID]);
  });

  it('gives folders and files the rights that others need to read them', async () => {
    const root = makeRoot();
    chmodSync(root, 0o755);
    writeImport(root, await plan(root));
    expect(readFileSync(join(root, FOLDER, 'naskah/2025-05-07.txt'), 'utf8').endsWith('\n')).toBe(true);
  });
});

describe('reading ids and printed facts', () => {
  it('takes an id apart, and refuses what no regulation can have', () => {
    expect(readIdentity('perda-kota-yogyakarta-4-2019')).toEqual({id: 'perda-kota-yogyakarta-4-2019', kind: 'perda', region: 'kota-yogyakarta', number: '4', year: 2019});
    expect(readIdentity('uu-8-2016').region).toBe('pusat');
    for (const id of ['../../etc', 'perda', 'Perda-x-1-2020', 'perda-x-1-20']) expect(() => readIdentity(id)).toThrow('tidak sah');
    expect(() => readIdentity('perkara-x-1-2020')).toThrow('Jenis "perkara"');
  });

  it('reads days, place and gazette, whatever stands beside them', () => {
    expect(readPrinted('      Ditetapkan di Kota Contoh\n      pada tanggal 3 Pebruari 2021\nBUPATI\nDiundangkan di Kota Contoh   SEKRETARIS\npada tanggal 31 Februari 2021\nBERITA DAERAH KABUPATEN CONTOH\nTAHUN 2021 NOMOR 12')).toEqual({
      signed: '2021-02-03',
      place: 'Kota Contoh',
      gazette: {jenis: 'BD', tahun: 2021, nomor: 12},
    });
    expect(readPrinted('BERITA NEGARA\nREPUBLIK INDONESIA\nNo.33, 2014').gazette).toEqual({jenis: 'BN', tahun: 2014, nomor: 33});
    expect(readPrinted('Ditetapkan di Contoh\npada tanggal          2017')).toEqual({place: 'Contoh'});
  });

  it('turns capitals into the spelling of running text', () => {
    expect(toTitleCase('PERUBAHAN ATAS APBD TAHUN ANGGARAN 2025 (TAHAP II)')).toBe('Perubahan atas APBD Tahun Anggaran 2025 (Tahap II)');
    expect(toTitleCase('Sudah Wajar')).toBe('Sudah Wajar');
  });
});
