import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {readWorker, serviceWorkerFor, versionOf} from '../plugin';

const root = mkdtempSync(join(tmpdir(), 'luring-'));
afterAll(() => rmSync(root, {recursive: true}));

function build(name: string, files: readonly string[]): string {
  mkdirSync(join(root, name, 'assets', 'js'), {recursive: true});
  for (const file of files) writeFileSync(join(root, name, 'assets', 'js', file), '');
  return join(root, name);
}

test('builds with the same assets have the same version, others do not', () => {
  const [one, again, other] = [build('a', ['main.1.js']), build('b', ['main.1.js']), build('c', ['main.2.js'])];
  expect(versionOf(one)).toBe(versionOf(again));
  expect(versionOf(one)).not.toBe(versionOf(other));
});

test('the worker carries version and languages, and is a script that runs', () => {
  const worker = serviceWorkerFor(readWorker('.'), 'abc', ['en/']);
  expect(worker).toContain('const VERSION = "abc";');
  expect(worker).toContain('"en/".split');
  expect(worker).not.toContain("'__");
  expect(worker).toContain('MOST_SEARCH_FILES');
  expect(() => new Function(worker)).not.toThrow();
});
