import {describe, expect, it} from 'vitest';
import {isOverdue, meetingState} from '../state';

describe('meetingState', () => {
  it.each([
    ['2026-01-11', 'dijadwalkan'],
    ['2026-01-12', 'berlangsung'],
    ['2026-01-13', 'berlangsung'],
    ['2026-01-14', 'selesai'],
  ])('on %s is %s', (today, state) => expect(meetingState('terjadwal', '2026-01-12 09:00', '2026-01-13 12:00', today)).toBe(state));

  it('keeps what people typed when the plan did not hold', () => expect(meetingState('batal', '2026-01-12', '2026-01-12', '2026-02-01')).toBe('batal'));
});

describe('isOverdue', () => {
  it('is late from the day after the deadline', () => {
    expect(isOverdue('berjalan', '2026-03-31', '2026-03-31')).toBe(false);
    expect(isOverdue('berjalan', '2026-03-31', '2026-04-01')).toBe(true);
  });

  it('is never late when the work is closed, or deadline or status is unknown', () => {
    expect(isOverdue('selesai', '2026-03-31', '2027-01-01')).toBe(false);
    expect(isOverdue('batal', '2026-03-31', '2027-01-01')).toBe(false);
    expect(isOverdue(undefined, '2026-03-31', '2027-01-01')).toBe(false);
    expect(isOverdue('belum', undefined, '2027-01-01')).toBe(false);
  });
});
