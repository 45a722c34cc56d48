import {afterEach, describe, expect, it, vi} from 'vitest';
import {forgetHandedOver, handedOver, handOver, wordsOf} from '../handOver';
import {shownHit} from './answers';

afterEach(() => vi.unstubAllGlobals());

function stubStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key)});
  return kept;
}

describe('words of a hit', () => {
  it('are those marked in its title, its passage and its other sections, each once', () => {
    const hit = shownHit('/a/', {
      title: [{text: 'Hak ', mark: false}, {text: 'Penyandang Disabilitas', mark: true}],
      passage: [{text: 'penyandang', mark: true}, {text: ' dan ', mark: false}],
      more: [{url: '/a/#b', heading: 'B', passage: [{text: 'disabilitasnya', mark: true}]}],
    });
    expect(wordsOf(hit, 'difabel')).toEqual(['penyandang', 'disabilitas', 'disabilitasnya']);
  });
  it('are the longer words of the query when nothing is marked', () => {
    expect(wordsOf(shownHit('/a/'), 'hak warga di 2024')).toEqual(['warga']);
  });
});

describe('handing over', () => {
  it('reaches the page of the hit and no other, without the anchor', () => {
    stubStorage();
    handOver('/regulasi/x/#pasal-5', 'hak', ['hak']);
    expect(handedOver('/regulasi/x/')).toEqual({path: '/regulasi/x/', q: 'hak', words: ['hak']});
    expect(handedOver('/regulasi/y/')).toBeUndefined();
    forgetHandedOver();
    expect(handedOver('/regulasi/x/')).toBeUndefined();
  });
  it('leaves nothing behind when there is no word', () => {
    const kept = stubStorage();
    handOver('/a/', 'q', []);
    expect(kept.size).toBe(0);
  });
  it('never throws where storage is forbidden or holds something else', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => handOver('/a/', 'hak', ['hak'])).not.toThrow();
    expect(handedOver('/a/')).toBeUndefined();
    expect(() => forgetHandedOver()).not.toThrow();
    stubStorage().set('pustaka-sorot', '{rusak');
    expect(handedOver('/a/')).toBeUndefined();
  });
});
