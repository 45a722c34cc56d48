import {afterEach, describe, expect, it, vi} from 'vitest';
import {addRecent, keepRecent, parseRecent, readRecent, writeRecent} from '../recent';

afterEach(() => vi.unstubAllGlobals());

/** A storage of the browser; `full` refuses to write, as in a private window. */
function storage(full = false): Storage {
  const kept = new Map<string, string>();
  const write = (key: string, value: string): void => {
    if (full) throw new DOMException('penuh', 'QuotaExceededError');
    kept.set(key, value);
  };
  return {length: 0, clear: () => kept.clear(), key: () => null, getItem: (key) => kept.get(key) ?? null, setItem: write, removeItem: (key) => void kept.delete(key)};
}

describe('recent searches', () => {
  it('come newest first, each once whatever its capitals', () => {
    expect(addRecent(['SPM', 'renaksi'], ' spm ')).toEqual(['spm', 'renaksi']);
  });
  it('are at most eight', () => {
    expect(addRecent(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'], 'baru')).toEqual(['baru', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7']);
  });
  it('never hold a query of more than 80 letters, nor a single letter', () => {
    expect(addRecent(['spm'], 'x'.repeat(81))).toEqual(['spm']);
    expect(addRecent(['spm'], 'x')).toEqual(['spm']);
    expect(addRecent([], 'x'.repeat(80))).toHaveLength(1);
  });
  it.each([[null], ['bukan json'], ['{"a":1}'], ['[1,null,{}]'], [`["${'x'.repeat(81)}"]`]])('are empty when %s is stored', (stored) => {
    expect(parseRecent(stored)).toEqual([]);
  });
  it('stay on the device until they are removed', () => {
    vi.stubGlobal('localStorage', storage());
    keepRecent('renaksi');
    keepRecent('spm');
    expect(readRecent()).toEqual(['spm', 'renaksi']);
    writeRecent([]);
    expect(localStorage.getItem('pustaka-cari-terakhir')).toBeNull();
  });
  it('are silently missing where the browser forbids storage', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => keepRecent('renaksi')).not.toThrow();
    expect(readRecent()).toEqual([]);
    vi.stubGlobal('localStorage', storage(true));
    expect(() => keepRecent('renaksi')).not.toThrow();
    expect(readRecent()).toEqual([]);
  });
});
