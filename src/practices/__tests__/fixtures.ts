import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {formatProblems} from '../../site/problems';
import {parseYaml, readRecord, type RawRecord} from '../../site/readYaml';
import {practiceSchema, type Practice} from '../schema';

export const FIXTURES = join(__dirname, '__fixtures__');

/** The complete example as read from its file. */
export function goodRecord(): RawRecord {
  const {record, problems} = readRecord(FIXTURES, join(FIXTURES, 'good/contoh-baik.md'));
  if (!record) throw new Error(formatProblems(problems));
  return record;
}

/** The example with the keys of a bad fixture put over it; `null` takes a key away. */
export function patchedRecord(name: string): RawRecord {
  const raw = goodRecord();
  const {data} = parseYaml(readFileSync(join(FIXTURES, 'bad', `${name}.yml`), 'utf8'), name);
  const merged = Object.entries({...(raw.data as object), ...(data as object)}).filter(([, value]) => value !== null);
  return {...raw, data: Object.fromEntries(merged)};
}

/** The example as loaded, with some fields changed. */
export function goodPractice(change: Partial<Practice> = {}): Practice {
  const raw = goodRecord();
  return {...practiceSchema.parse(raw.data), body: raw.body, file: raw.file, ...change};
}
