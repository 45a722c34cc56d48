import {describe, expect, it} from 'vitest';
import {countDone, isDone, NOTHING, parseProgress, resetPath, serialiseProgress, taskKey, toggleTask} from '../progress';

const STEP = 'pegawai-baru/kenali-spm';
const TASK = 'Tulis arti SPM dengan satu kalimat sendiri.';

describe('progress', () => {
  it('ticks a task and unticks it again', () => {
    const once = toggleTask(NOTHING, STEP, TASK);
    expect([isDone(once, STEP, TASK), isDone(toggleTask(once, STEP, TASK), STEP, TASK)]).toEqual([true, false]);
  });

  it('survives storing and reading', () => {
    const progress = toggleTask(toggleTask(NOTHING, STEP, TASK), 'lain/satu', 'Tugas.');
    expect(parseProgress(serialiseProgress(progress))).toEqual(progress);
  });

  it('counts damaged, foreign and later text as nothing ticked', () => {
    for (const text of [null, '', '{', '[]', 'null', '{"versi":2,"selesai":{"a":["b"]}}', '{"versi":1,"selesai":3}']) expect(parseProgress(text)).toEqual(NOTHING);
  });

  it('drops only the damaged part of a stored text', () => {
    expect(parseProgress('{"versi":1,"selesai":{"a":["x"],"b":[1],"c":"x"}}')).toEqual({a: ['x']});
  });

  it('resets one path and leaves the others', () => {
    const progress = {[STEP]: ['x'], 'pegawai-baru-2/satu': ['y']};
    expect(resetPath(progress, 'pegawai-baru')).toEqual({'pegawai-baru-2/satu': ['y']});
  });

  it('does not count a ticked task that has been reworded', () => {
    const progress = toggleTask(NOTHING, STEP, TASK);
    expect(countDone(progress, [{id: STEP, tasks: [TASK, 'Tugas lain.']}])).toBe(1);
    expect(countDone(progress, [{id: STEP, tasks: ['Tulis arti SPM.']}])).toBe(0);
  });

  it('keys a task by its words, not its punctuation', () => {
    expect(taskKey('Catat: "SPM", lalu simpan!')).toBe('catat-spm-lalu-simpan');
  });
});
