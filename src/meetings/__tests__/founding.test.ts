import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadMeetings} from '../load';
import {listOf} from '../parts';

const {items, problems} = loadMeetings(join(import.meta.dirname, '../../..'));
const meeting = (id: string) => items.find((item) => item.id === id);

describe('the founding reports', () => {
  it('have no fault and an English translation each', () => {
    expect(problems).toEqual([]);
    expect(items.filter(({english}) => english === undefined)).toEqual([]);
  });

  it('say what the working groups agreed, and that nothing more is known', () => {
    const record = meeting('2026-01-12-pokja-skala')?.meeting;
    expect(record && listOf(record.keputusan).map(({id, status}) => [id, status])).toEqual([['KPT-2026-001', 'diteruskan'], ['KPT-2026-002', 'diteruskan']]);
    expect(record && listOf(record.tindak_lanjut).every(({tenggat, penanggung_jawab}) => typeof tenggat === 'object' && typeof penanggung_jawab === 'object')).toBe(true);
    expect(record?.diteruskan_ke.map(({forum}) => forum)).toEqual(['Komite Teknis Program SKALA', 'Komite Pengarah Program SKALA']);
  });

  it('do not invent decisions for the workshop', () => {
    expect(meeting('2026-01-21-lokakarya-renaksi-ntb')?.meeting.keputusan).toHaveProperty('belum_diketahui');
  });
});
