import {describe, expect, it} from 'vitest';
import {completenessOf, EXPECTED} from '../completeness';
import {FIELD_NAMES} from '../labels';
import {goodPractice} from './fixtures';

describe('completeness of a practice', () => {
  it('lists what is missing and rounds down', () => {
    expect(completenessOf(goodPractice())).toEqual({percent: 81, missing: ['urgensi', 'kebaruan', 'evaluasi', 'risiko']});
  });

  it('counts a said unknown as missing', () => {
    const practice = goodPractice({hasil: {belum_diketahui: 'belum ada data'}});
    expect(completenessOf(practice).missing).toContain('hasil');
  });

  it('expects participation only for disability topics', () => {
    expect(completenessOf(goodPractice()).missing).not.toContain('keterlibatan');
    expect(completenessOf(goodPractice({kelompok_sasaran: ['penyandang-disabilitas']})).missing).toContain('keterlibatan');
  });

  it('has a name for every expected field', () => {
    for (const locale of ['id', 'en'] as const) expect(Object.keys(FIELD_NAMES[locale]).sort()).toEqual([...EXPECTED].sort());
  });
});
