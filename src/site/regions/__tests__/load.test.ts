import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadRegions} from '../load';
import {regionName} from '../names';

const PROVINCE = 'id: prov\nnama: Provinsi Uji\nsingkat: Uji\ntingkat: provinsi\nkode: "98"\nsumber: [s]\n';

function faultsOf(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'wilayah-'));
  mkdirSync(join(root, 'data/wilayah'), {recursive: true});
  mkdirSync(join(root, 'data/sumber'));
  writeFileSync(join(root, 'data/sumber/s.yml'), 'id: s\n');
  for (const [id, text] of Object.entries({prov: PROVINCE, ...files})) writeFileSync(join(root, 'data/wilayah', `${id}.yml`), text);
  return loadRegions(root).problems.map(({file, line, field, message}) => `${file}:${line ?? ''} ${field ?? ''}: ${message}`);
}

const district = (more: string): string => `id: kab\nnama: Kabupaten Uji\nsingkat: Uji\ntingkat: kabupaten\n${more}`;

describe('loadRegions', () => {
  it.each([
    ['accepts a code below its province', 'provinsi: prov\nkode: "98.01"\nsumber: [s]\n', []],
    ['rejects a code of another province', 'provinsi: prov\nkode: "97.01"\nsumber: [s]\n', ['data/wilayah/kab.yml:6 kode: diharapkan berawalan "98." (kode provinsi "prov"), ditemukan "97.01".']],
    ['rejects a code of the wrong length', 'provinsi: prov\nkode: "98"\nsumber: [s]\n', ['data/wilayah/kab.yml:6 kode: diharapkan kode berpola 00.00 ("65.01") untuk kabupaten, ditemukan "98".', 'data/wilayah/prov.yml:5 kode: kode "98" sudah dipakai data/wilayah/kab.yml.']],
    ['rejects a code without a source', 'provinsi: prov\nkode: "98.01"\n', ['data/wilayah/kab.yml:6 kode: kode "98.01" memerlukan sumber. Tambahkan kunci sumber, atau hapus kodenya.']],
    ['rejects an unknown source', 'kode: "98.01"\nsumber: [t]\n', ['data/wilayah/kab.yml:6 sumber: sumber "t" tidak ada di pustaka.']],
    ['rejects an unknown province', 'provinsi: prv\n', ['data/wilayah/kab.yml:5 provinsi: diharapkan id daerah bertingkat provinsi, ditemukan "prv". Mungkin maksudnya "prov"?']],
    ['rejects an invented district of a real province', 'provinsi: prov\nfiktif: true\n', ['data/wilayah/kab.yml:5 provinsi: daerah rekaan tidak boleh berada di provinsi nyata "prov". Samakan kunci fiktif keduanya.']],
    ['rejects a code of an invented district', 'fiktif: true\nkode: "98.01"\n', ['data/wilayah/kab.yml:6 kode: daerah rekaan tidak punya kode wilayah, ditemukan "98.01". Hapus kunci kode.']],
  ])('%s', (_name, more, wanted) => {
    expect(faultsOf({kab: district(more)})).toEqual(wanted);
  });

  it('knows 38 provinces with their codes, and every district of the SKALA provinces', () => {
    const {items, problems} = loadRegions(process.cwd());
    expect(problems).toEqual([]);
    const real = items.filter(({fiktif, kode}) => !fiktif && kode);
    expect(real.filter(({tingkat}) => tingkat === 'provinsi')).toHaveLength(38);
    const inside = (id: string): number => real.filter(({provinsi}) => provinsi === id).length;
    expect(Object.fromEntries(['aceh', 'ntb', 'ntt', 'kaltara', 'gorontalo', 'maluku', 'papua', 'papua-barat', 'papua-selatan', 'papua-tengah', 'papua-pegunungan', 'papua-barat-daya'].map((id) => [id, inside(id)]))).toEqual({
      aceh: 23, ntb: 10, ntt: 22, kaltara: 5, gorontalo: 6, maluku: 11, papua: 9, 'papua-barat': 7, 'papua-selatan': 4, 'papua-tengah': 8, 'papua-pegunungan': 8, 'papua-barat-daya': 6,
    });
  });

  it('marks the invented regions', () => {
    const {items} = loadRegions(process.cwd());
    expect(items.filter(({fiktif}) => fiktif).map(({id}) => id)).toEqual(['contoh', 'kabupaten-contoh', 'kota-contoh', 'kota-umpama', 'misal']);
    expect(regionName(items, 'misal')).toEqual({id: 'misal', name: 'Kabupaten Misal', short: 'Misal (rekaan)', fictional: true});
    expect(regionName(items, 'kaltara')).toEqual({id: 'kaltara', name: 'Provinsi Kalimantan Utara', short: 'Kaltara'});
  });
});
