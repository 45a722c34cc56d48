import {describe, expect, it} from 'vitest';
import {stateLabel} from '../labels';
import {shownOf, toResult} from '../searchState';
import {shownAnswer, shownHit} from './answers';

const retry = (): void => undefined;
const titles = shownAnswer({complete: false, total: 3, hits: [shownHit('/a/')]});
const whole = shownAnswer({total: 3, hits: [shownHit('/a/', {passage: [{text: 'isi', mark: true}]})]});

describe('what a reader sees of a question', () => {
  it('is nothing without a question', () => {
    expect(toResult({key: '', settled: {key: 'lama', failed: false, answer: whole}, slowKey: undefined, retry})).toEqual({status: 'idle'});
  });
  it('is the answer before it while the newest question waits', () => {
    const result = toResult({key: 'baru', settled: {key: 'lama', failed: false, answer: whole}, slowKey: 'lama', retry});
    expect(result).toEqual({status: 'loading', slow: false, previous: whole});
    expect(shownOf(result)).toBe(whole);
  });
  it('says that the line is slow once the question has waited too long, until the answer is complete', () => {
    expect(toResult({key: 'a', settled: undefined, slowKey: 'a', retry})).toEqual({status: 'loading', slow: true});
    expect(toResult({key: 'a', settled: {key: 'a', failed: false, answer: titles}, slowKey: 'a', retry})).toEqual({status: 'partial', slow: true, answer: titles});
    expect(toResult({key: 'a', settled: {key: 'a', failed: false, answer: whole}, slowKey: 'a', retry})).toEqual({status: 'ready', answer: whole});
  });
  it('keeps the titles that came before a failure', () => {
    const result = toResult({key: 'a', settled: {key: 'a', failed: true, answer: titles}, slowKey: undefined, retry});
    expect(result).toEqual({status: 'failed', retry, answer: titles});
    expect(shownOf(result)).toBe(titles);
  });
  it('is a failure with a way to try again', () => {
    expect(toResult({key: 'a', settled: {key: 'a', failed: true}, slowKey: undefined, retry})).toEqual({status: 'failed', retry});
  });
});

describe('what a reader hears', () => {
  it('is the number of results with the query, once they are complete', () => {
    expect(stateLabel({status: 'ready', answer: whole}, 'spm')).toBe('3 hasil untuk “spm”.');
    expect(stateLabel({status: 'partial', slow: false, answer: titles}, 'spm')).toBe('');
  });
  it('is that there is none', () => {
    expect(stateLabel({status: 'ready', answer: shownAnswer()}, 'zz')).toBe('Tidak ada hasil untuk “zz”.');
  });
  it('is that the line is slow, or that loading failed', () => {
    expect(stateLabel({status: 'loading', slow: true}, 'spm')).toBe('Jaringan lambat. Judul muncul lebih dahulu, kutipan menyusul.');
    expect(stateLabel({status: 'failed', retry}, 'spm')).toBe('Pencarian gagal dimuat. Periksa jaringan.');
  });
});
