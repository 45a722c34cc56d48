import {afterEach, describe, expect, it, vi} from 'vitest';
import {forgetHandedOver, handedOver, handOver} from '../handOver';
import type {Marks} from '../engine/marks';

afterEach(() => vi.unstubAllGlobals());

function stubStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key)});
  return kept;
}

const MARKS: Marks = {language: 'id', terms: ['hak'], forms: [], others: []};

describe('handing over', () => {
  it('reaches the page of the hit and no other, without the anchor', () => {
    stubStorage();
    handOver('/regulasi/x/#pasal-5', 'hak', MARKS);
    expect(handedOver('/regulasi/x/')).toEqual({path: '/regulasi/x/', q: 'hak', marks: MARKS});
    expect(handedOver('/regulasi/y/')).toBeUndefined();
    forgetHandedOver();
    expect(handedOver('/regulasi/x/')).toBeUndefined();
  });
  it('leaves nothing behind when there is no word', () => {
    const kept = stubStorage();
    handOver('/a/', 'q', {...MARKS, terms: []});
    expect(kept.size).toBe(0);
  });
  it('never throws where storage is forbidden or holds something else', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => handOver('/a/', 'hak', MARKS)).not.toThrow();
    expect(handedOver('/a/')).toBeUndefined();
    expect(() => forgetHandedOver()).not.toThrow();
    stubStorage().set('pustaka-sorot', '{rusak');
    expect(handedOver('/a/')).toBeUndefined();
  });
});
