import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {SECTORS} from '../../site/sectors';
import {LEVELS} from '../../site/levels';
import {loadIndicators} from '../load';

const ROOT = process.cwd();
const made: string[] = [];

type Change = (text: string) => string;

/** A root with some of the real records, changed or not, and one regulation. */
function siteWith(records: Record<string, Change>): string {
  const root = mkdtempSync(join(tmpdir(), 'indikator-'));
  made.push(root);
  mkdirSync(join(root, 'data/indikator'), {recursive: true});
  cpSync(join(ROOT, 'data/regulasi/permenkes-6-2024'), join(root, 'data/regulasi/permenkes-6-2024'), {recursive: true});
  for (const [name, change] of Object.entries(records)) {
    const file = `data/indikator/${name}.yml`;
    writeFileSync(join(root, file), change(readFileSync(join(ROOT, file), 'utf8')));
  }
  return root;
}

const same: Change = (text) => text;
const messages = (root: string): string[] => loadIndicators(root).problems.map(({file, line, field, message}) => `${file}:${line ?? ''} ${field ?? ''}: ${message}`);
/** Faults apart from links, since the small roots hold almost no other records. */
const faults = (root: string): string[] => messages(root).filter((text) => !text.includes('tidak ada di pustaka'));

afterAll(() => made.forEach((path) => rmSync(path, {recursive: true})));

describe('the records of data/indikator', () => {
  const {items, problems, checked} = loadIndicators(ROOT);
  const count = (sektor: string, tingkat: string): number => items.filter((one) => one.sektor === sektor && one.tingkat === tingkat).length;

  it('have no fault', () => expect(problems).toEqual([]));

  it('are the 14 provincial and 29 district services of PP 2/2018', () => {
    expect(checked).toBe(43);
    expect(Object.fromEntries(LEVELS.map((level) => [level, items.filter(({tingkat}) => tingkat === level).length]))).toEqual({provinsi: 14, 'kabupaten-kota': 29});
    expect(SECTORS.map((sector) => LEVELS.map((level) => count(sector, level)).join('+'))).toEqual(['2+3', '2+12', '2+2', '2+2', '1+5', '5+5']);
  });

  it('come in the order of sector, level and number', () => {
    expect(items.slice(0, 4).map(({id}) => id)).toEqual(['pendidikan-prov-menengah', 'pendidikan-prov-khusus', 'pendidikan-kabkota-paud', 'pendidikan-kabkota-dasar']);
  });

  it('keep the disability target of special education out of the other education services', () => {
    const others = items.filter(({sektor, id}) => sektor === 'pendidikan' && id !== 'pendidikan-prov-khusus');
    expect(others.filter((one) => JSON.stringify(one.edisi).includes('4–18'))).toEqual([]);
  });

  it('publish no figure that is still to be verified', () => {
    const text = JSON.stringify(items.map(({edisi}) => edisi));
    expect(text).not.toMatch(/60 liter|15 menit|0–59 bulan|15–59/);
  });
});

describe('loadIndicators', () => {
  const first = 'kesehatan-prov-krisis-kesehatan';

  it('reports a gap in the numbers', () => {
    expect(faults(siteWith({[first]: same, 'kesehatan-prov-klb': (text) => text.replace('urutan: 2', 'urutan: 3')}))).toMatchInlineSnapshot(`
      [
        "data/indikator/kesehatan-prov-klb.yml:4 urutan: diharapkan 2 (nomor berurutan dalam kesehatan, provinsi), ditemukan 3.",
      ]
    `);
  });

  it('reports a number used twice', () => {
    expect(faults(siteWith({[first]: same, 'kesehatan-prov-klb': (text) => text.replace('urutan: 2', 'urutan: 1')}))).toMatchInlineSnapshot(`
      [
        "data/indikator/kesehatan-prov-krisis-kesehatan.yml:4 urutan: diharapkan 2 (nomor berurutan dalam kesehatan, provinsi), ditemukan 1. Nomor itu sudah dipakai data/indikator/kesehatan-prov-klb.yml.",
      ]
    `);
  });

  it('reports a name used twice on one level', () => {
    const twin: Change = (text) => text.replace(/^nama: .*/m, 'nama: Pelayanan kesehatan ibu hamil').replace('urutan: 4', 'urutan: 2');
    expect(faults(siteWith({'kesehatan-kabkota-balita': twin, 'kesehatan-kabkota-ibu-hamil': same}))).toMatchInlineSnapshot(`
      [
        "data/indikator/kesehatan-kabkota-ibu-hamil.yml:5 nama: nama "Pelayanan kesehatan ibu hamil" sudah dipakai data/indikator/kesehatan-kabkota-balita.yml pada tingkat yang sama.",
      ]
    `);
  });

  it('reports an id that is not the file name', () => {
    expect(faults(siteWith({[first]: same, 'kesehatan-prov-klb': (text) => text.replace('id: kesehatan-prov-klb', 'id: kesehatan-prov-wabah')}))).toMatchInlineSnapshot(`
      [
        "data/indikator/kesehatan-prov-klb.yml:1 id: diharapkan "kesehatan-prov-klb" (sama dengan nama berkas), ditemukan "kesehatan-prov-wabah".",
      ]
    `);
  });

  it('reports a regulation that is not in the library and guesses the one meant', () => {
    const wrong = messages(siteWith({[first]: (text) => text.replace('permenkes-6-2024', 'permenkes-6-2042')})).filter((text) => text.includes('2042'));
    expect(wrong).toMatchInlineSnapshot(`
      [
        "data/indikator/kesehatan-prov-krisis-kesehatan.yml:30 edisi.2021.dasar_hukum.1.peraturan: peraturan "permenkes-6-2042" tidak ada di pustaka. Mungkin maksudnya "permenkes-6-2024"?",
      ]
    `);
  });
});
