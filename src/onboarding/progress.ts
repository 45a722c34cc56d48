/**
 * What the reader has ticked off, kept in the browser only. The stored text carries a version, so that a later form can be
 * told apart; text of another version or damaged text counts as nothing ticked.
 */
export const STORAGE_KEY = 'pustaka-orientasi';
const VERSION = 1;

/** Ticked tasks by step: `pegawai-baru/kenali-spm` → keys of its tasks. */
export type Progress = Readonly<Record<string, readonly string[]>>;

export const NOTHING: Progress = {};

/** Key of a task: its own words. A reworded task starts unticked, which is safer than a wrong tick. */
export function taskKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Reads what the browser kept; anything else, also of an older version, is no progress. */
export function parseProgress(text: string | null): Progress {
  try {
    const data: unknown = JSON.parse(text ?? '');
    const {versi, selesai} = data as {versi?: unknown; selesai?: unknown};
    if (versi !== VERSION || typeof selesai !== 'object' || selesai === null) return NOTHING;
    return Object.fromEntries(Object.entries(selesai).filter((entry): entry is [string, string[]] => isTexts(entry[1])));
  } catch {
    return NOTHING;
  }
}

/** The text that the browser keeps; the inverse of `parseProgress`. */
export function serialiseProgress(progress: Progress): string {
  return JSON.stringify({versi: VERSION, selesai: progress});
}

/** True when the task of a step, named `<path>/<step>`, is ticked. */
export function isDone(progress: Progress, step: string, task: string): boolean {
  return progress[step]?.includes(taskKey(task)) ?? false;
}

/** The same progress with one task ticked or unticked. */
export function toggleTask(progress: Progress, step: string, task: string): Progress {
  const key = taskKey(task);
  const done = progress[step] ?? [];
  return {...progress, [step]: done.includes(key) ? done.filter((one) => one !== key) : [...done, key]};
}

/** The same progress without anything of one path. */
export function resetPath(progress: Progress, path: string): Progress {
  return Object.fromEntries(Object.entries(progress).filter(([step]) => !step.startsWith(`${path}/`)));
}

/** Tasks that are ticked and still on the list; ticks of tasks that are gone do not count. */
export function countDone(progress: Progress, steps: readonly {readonly id: string; readonly tasks: readonly string[]}[]): number {
  return steps.flatMap(({id, tasks}) => tasks.filter((task) => isDone(progress, id, task))).length;
}
