import {cpSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {loadMeetings} from '../load';
import {sortProblems} from '../../site/problems';

const FIXTURES = join(import.meta.dirname, '__fixtures__');

/** Root of a small project without faults: one meeting with its translation. */
export const GOOD = join(FIXTURES, 'good');

/** Faults of the good project with one more file, as lines `file:line › field: message`. */
export function faultsWith(fixture: string, target = 'blog/2026-03-05-rapat-lain/index.md'): string[] {
  const root = mkdtempSync(join(tmpdir(), 'pertemuan-'));
  try {
    cpSync(GOOD, root, {recursive: true});
    mkdirSync(dirname(join(root, target)), {recursive: true});
    cpSync(join(FIXTURES, 'bad', fixture), join(root, target));
    return sortProblems(loadMeetings(root).problems).map(({file, line, field, message}) => `${file.replace(/^.*?(blog|content-blog)\//, '')}:${line ?? '-'} › ${field ?? '-'}: ${message}`);
  } finally {
    rmSync(root, {recursive: true});
  }
}
