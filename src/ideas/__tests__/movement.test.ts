import {describe, expect, it} from 'vitest';
import {isStale, lastMovement, yearLater} from '../movement';

describe('movement of an idea', () => {
  it('is the newest of the pitch and the takers', () => {
    expect(lastMovement('2026-01-12', [])).toBe('2026-01-12');
    expect(lastMovement('2026-01-12', [{sejak: '2026-05-01'}, {sejak: '2026-03-01'}])).toBe('2026-05-01');
  });

  it('is stale one day after twelve months, not before', () => {
    expect(isStale('2026-01-12', '2027-01-12')).toBe(false);
    expect(isStale('2026-01-12', '2027-01-13')).toBe(true);
  });

  it('knows leap days', () => {
    expect(yearLater('2024-02-29')).toBe('2025-03-01');
  });
});
