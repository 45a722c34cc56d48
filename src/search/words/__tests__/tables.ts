import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Rows of a fixture; `\n` in a cell stands for the end of a line. */
export const table = (name: string): string[][] =>
  readFileSync(join(__dirname, '__fixtures__', name), 'utf8').replace(/\n$/, '').split('\n').map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));
