import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseYaml, readRecord, type RawRecord} from '../../site/readYaml';
import {validate} from '../../site/validate';
import {ideaSchema} from '../schema';

const FIXTURES = join(__dirname, '__fixtures__');

function good(): RawRecord {
  const {record} = readRecord(FIXTURES, join(FIXTURES, 'good/contoh-ide.yml'));
  if (!record) throw new Error('contoh-ide.yml tidak terbaca');
  return record;
}

/** Faults of the good record with the keys of a bad fixture put over it. */
function messages(name: string): string {
  const {data} = parseYaml(readFileSync(join(FIXTURES, 'bad', `${name}.yml`), 'utf8'), name);
  const raw = {...good(), data: {...(good().data as object), ...(data as object)}};
  return validate(ideaSchema, raw).problems.map(({field, message}) => `${field ?? ''}: ${message}`).join('\n');
}

const NAMES = ['kebutuhan-jenis-salah', 'kecocokan-bukan-ya-tidak', 'kecocokan-id-ganda', 'kecocokan-kurang-dari-lima', 'kecocokan-lebih-dari-sembilan', 'kecocokan-tanpa-wajib', 'kunci-salah-ketik', 'peminat-dihentikan-tanpa-alasan', 'peminat-status-salah', 'pitch-terlalu-panjang', 'tanggal-tidak-ada', 'usulan-kosong'];

describe('schema of ideas', () => {
  it('accepts the complete example', () => {
    expect(validate(ideaSchema, good()).problems).toEqual([]);
  });

  it('has a snapshot for every bad fixture', () => {
    expect(readdirSync(join(FIXTURES, 'bad')).map((file) => basename(file, '.yml')).sort()).toEqual(NAMES);
  });

  it('says what is wrong: kebutuhan-jenis-salah', () => {
    expect(messages('kebutuhan-jenis-salah')).toMatchInlineSnapshot(`"yang_dibutuhkan.0.jenis: diharapkan salah satu dari kewenangan, data, petugas, uang, lainnya, ditemukan "dana". Mungkin maksudnya "data"?"`);
  });
  it('says what is wrong: kecocokan-bukan-ya-tidak', () => {
    expect(messages('kecocokan-bukan-ya-tidak')).toMatchInlineSnapshot(`"kecocokan.4.tanya: diharapkan pertanyaan yang terjawab "ya" atau "tidak", ditemukan "Siapa penanggung jawabnya?". Mulai dengan "Apakah" atau "Sudahkah"."`);
  });
  it('says what is wrong: kecocokan-id-ganda', () => {
    expect(messages('kecocokan-id-ganda')).toMatchInlineSnapshot(`"kecocokan.4.id: id pertanyaan "q0" dipakai dua kali."`);
  });
  it('says what is wrong: kecocokan-kurang-dari-lima', () => {
    expect(messages('kecocokan-kurang-dari-lima')).toMatchInlineSnapshot(`"kecocokan: diharapkan 5–9 pertanyaan, ditemukan 4."`);
  });
  it('says what is wrong: kecocokan-lebih-dari-sembilan', () => {
    expect(messages('kecocokan-lebih-dari-sembilan')).toMatchInlineSnapshot(`"kecocokan: diharapkan 5–9 pertanyaan, ditemukan 10."`);
  });
  it('says what is wrong: kecocokan-tanpa-wajib', () => {
    expect(messages('kecocokan-tanpa-wajib')).toMatchInlineSnapshot(`"kecocokan: diharapkan paling sedikit satu pertanyaan wajib, ditemukan tidak ada."`);
  });
  it('says what is wrong: kunci-salah-ketik', () => {
    expect(messages('kunci-salah-ketik')).toMatchInlineSnapshot(`"yang_ditawarkn: kunci "yang_ditawarkn" tidak dikenal. Mungkin maksudnya "yang_ditawarkan"?"`);
  });
  it('says what is wrong: peminat-dihentikan-tanpa-alasan', () => {
    expect(messages('peminat-dihentikan-tanpa-alasan')).toMatchInlineSnapshot(`"peminat.0.alasan_berhenti: wajib diisi karena status dihentikan."`);
  });
  it('says what is wrong: peminat-status-salah', () => {
    expect(messages('peminat-status-salah')).toMatchInlineSnapshot(`"peminat.0.status: diharapkan salah satu dari tertarik, dijajaki, disepakati, uji-coba, diterapkan, dilembagakan, dihentikan, ditemukan "ujicoba". Mungkin maksudnya "uji-coba"?"`);
  });
  it('says what is wrong: pitch-terlalu-panjang', () => {
    expect(messages('pitch-terlalu-panjang')).toMatchInlineSnapshot(`"masalah_satu_kalimat: diharapkan 1–25 kata, ditemukan 26 kata."`);
  });
  it('says what is wrong: tanggal-tidak-ada', () => {
    expect(messages('tanggal-tidak-ada')).toMatchInlineSnapshot(`"tanggal: diharapkan tanggal TTTT-BB-HH yang ada di kalender, ditemukan "2026-02-30"."`);
  });
  it('says what is wrong: usulan-kosong', () => {
    expect(messages('usulan-kosong')).toMatchInlineSnapshot(`"usulan_satu_kalimat: diharapkan 1–25 kata, ditemukan 0 kata."`);
  });
});
