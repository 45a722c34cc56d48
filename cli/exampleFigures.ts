import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {EXAMPLE_FILE, makeExample} from '../src/achievements/example/contoh';
import type {Command} from './pustaka';

/** `pustaka contoh-capaian [--write]`: makes the invented set again; without `--write` it only tells its size. */
const exampleFigures: Command = (args) => {
  const root = process.cwd();
  const text = makeExample(root);
  if (args.includes('--write')) writeFileSync(join(root, EXAMPLE_FILE), text);
  const done = args.includes('--write') ? 'ditulis' : 'siap ditulis (tambahkan --write)';
  process.stdout.write(`${EXAMPLE_FILE} ${done}: ${text.split('\n').length - 2} baris angka rekaan.\n`);
  return Promise.resolve(0);
};

export default exampleFigures;
