import {describe, expect, it} from 'vitest';
import {judgeReadiness, type CheckQuestion} from '../readiness';

const question = (id: string, required: boolean): CheckQuestion => ({id, question: `Apakah ${id}?`, required, remedy: `Kerjakan ${id}.`});
const questions = [question('a', false), question('b', true), question('c', false)];

describe('readiness of a region for an idea', () => {
  it('waits until every question is answered', () => {
    expect(judgeReadiness(questions, {a: 'ya'})).toEqual({status: 'berjalan', open: 2});
  });

  it('is "siap" when everything is yes', () => {
    expect(judgeReadiness(questions, {a: 'ya', b: 'ya', c: 'ya'})).toEqual({status: 'selesai', verdict: 'siap', reasons: []});
  });

  it('is "siap dengan syarat" after a no to a question that is not required', () => {
    expect(judgeReadiness(questions, {a: 'ya', b: 'ya', c: 'tidak'})).toEqual({status: 'selesai', verdict: 'siap-dengan-syarat', reasons: [questions[2]]});
  });

  it('is "belum" at once after a no to a required question', () => {
    expect(judgeReadiness(questions, {b: 'tidak'})).toMatchObject({status: 'selesai', verdict: 'belum'});
  });

  it('names required reasons first', () => {
    const result = judgeReadiness(questions, {a: 'tidak', b: 'tidak', c: 'ya'});
    expect(result.status === 'selesai' && result.reasons.map(({id}) => id)).toEqual(['b', 'a']);
  });
});
