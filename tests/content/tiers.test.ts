import {describe, expect, it} from 'vitest';
import {loadRegulations} from '../../src/regulations/load';
import {loadTiers} from '../../src/regulations/tiers/load';
import type {TierEntry} from '../../src/regulations/tiers/schema';
import {isUnknown} from '../../src/site/unknown';

const {items} = loadRegulations(process.cwd());
const rows = loadTiers(process.cwd()).items.find(({id}) => id === 'disabilitas')?.baris ?? [];
const entries = (tier: 'uu' | 'pp' | 'perda'): TierEntry[] => rows.flatMap((row) => (isUnknown(row[tier]) ? [] : row[tier]));
const isModel = (id: string): boolean => items.find((one) => one.id === id)?.jenis_naskah === 'model';

describe('the three-tier table on disability', () => {
  it('has the topics that an officer looks for', () => {
    const wanted = ['bangunan-dan-jalan', 'pendidikan', 'pekerjaan', 'uld-ketenagakerjaan', 'kesehatan', 'kesejahteraan-sosial', 'perencanaan', 'habilitasi', 'pendataan', 'bencana', 'peradilan', 'konsesi', 'partisipasi', 'komisi', 'pelayanan-publik'];
    expect(wanted.filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(30);
  });

  it('names an article of UU 8/2016 in every row', () => {
    expect(rows.filter((row) => isUnknown(row.uu) || row.uu.some(({pasal}) => pasal === undefined)).map(({id}) => id)).toEqual([]);
  });

  it('shows every regulation that implements UU 8/2016', () => {
    const implementing = items.filter(({relasi}) => relasi.some(({jenis, peraturan}) => jenis === 'melaksanakan' && peraturan === 'uu-8-2016')).map(({id}) => id);
    const shown = new Set(entries('pp').map(({peraturan}) => peraturan));
    expect(implementing.filter((id) => !shown.has(id))).toEqual([]);
    expect(implementing).toHaveLength(8);
  });

  it('leads to the inserted articles of the amended model text', () => {
    const articles = entries('perda').flatMap(({peraturan, pasal}) => (isModel(peraturan) ? (pasal ?? []) : []));
    expect(articles.filter((words) => /[AB]/.test(words))).toEqual(['63A–63B', '38A', '49–51A']);
  });

  it('cites an actual Perda only with its source', () => {
    const actual = entries('perda').filter(({peraturan}) => !isModel(peraturan));
    expect(actual.map(({peraturan, pasal, sumber}) => [peraturan, pasal ?? [], sumber])).toEqual([
      ['perda-penajam-paser-utara-5-2023', [], ['w65']],
      ['perda-diy-4-2012', ['97 ayat (4)'], ['w55']],
    ]);
  });
});
