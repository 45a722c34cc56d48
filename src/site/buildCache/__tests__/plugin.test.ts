import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {inputDigest, withDigest} from '../plugin';

const root = mkdtempSync(join(tmpdir(), 'cache-'));
for (const dir of ['data/istilah', 'src/site/__tests__']) mkdirSync(join(root, dir), {recursive: true});
afterAll(() => rmSync(root, {recursive: true}));

function digestAfter(path: string, text: string): string {
  writeFileSync(join(root, path), text);
  return inputDigest(root);
}

describe('the digest of what Markdown steps read', () => {
  it('changes with a record, its name, and a module', () => {
    const digests = [
      digestAfter('data/istilah/a.yml', 'satu'),
      digestAfter('data/istilah/a.yml', 'dua'),
      digestAfter('data/istilah/b.yml', 'dua'),
      digestAfter('src/site/x.ts', 'export {}'),
    ];
    expect(new Set(digests).size).toBe(4);
  });

  it('stays the same when nothing that counts changes', () => {
    const before = inputDigest(root);
    expect(digestAfter('data/istilah/README.md', 'teks')).toBe(before);
    expect(digestAfter('src/site/__tests__/x.test.ts', 'teks')).toBe(before);
  });
});

describe('the bundler settings', () => {
  it('carry the digest in the version of a kept cache', () => {
    expect(withDigest({experiments: {cache: {type: 'persistent', version: 'client-3'}}}, 'abc')).toEqual({experiments: {cache: {version: 'client-3-abc'}}});
  });

  it('stay untouched where no cache is kept', () => expect(withDigest({}, 'abc')).toEqual({}));
});
