import {cpSync, mkdtempSync, mkdirSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Problem} from '../../site/problems';
import {sortProblems} from '../../site/problems';

/** A project that has our regions, services, measures and sources, and the given folder as `data/capaian`. */
export function projectWith(fixture: string): string {
  const root = mkdtempSync(join(tmpdir(), 'capaian-'));
  mkdirSync(join(root, 'data'));
  for (const name of ['wilayah', 'indikator', 'ukuran', 'sumber']) symlinkSync(join(process.cwd(), 'data', name), join(root, 'data', name));
  cpSync(join(__dirname, '__fixtures__', fixture), join(root, 'data/capaian'), {recursive: true});
  return root;
}

/** Faults as an author reads them. */
export function readable(problems: readonly Problem[]): string[] {
  return sortProblems(problems).map(({file, line, field, message}) => `${file.replace('data/', '')}${line === undefined ? '' : `:${line}`}${field ? ` ${field}` : ''}: ${message}`);
}
