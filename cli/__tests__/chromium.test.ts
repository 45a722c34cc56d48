import {chmodSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {findChromium} from '../chromium';

function program(name: string): {folder: string; path: string} {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return {folder, path};
}

describe('findChromium', () => {
  test('CHROME_PATH wins over the PATH', () => {
    const named = program('my-chrome');
    const other = program('chromium');
    expect(findChromium({CHROME_PATH: named.path, PATH: other.folder})).toBe(named.path);
  });

  test('a CHROME_PATH that is no program is reported, not passed over', () => {
    expect(() => findChromium({CHROME_PATH: '/tidak/ada', PATH: program('chromium').folder})).toThrowErrorMatchingInlineSnapshot(
      `[Error: CHROME_PATH menunjuk "/tidak/ada", tetapi program itu tidak ada atau tidak dapat dijalankan.]`,
    );
  });

  test('chromium is preferred to google-chrome, wherever they stand on the PATH', () => {
    const chrome = program('google-chrome');
    const chromium = program('chromium');
    expect(findChromium({PATH: `${chrome.folder}:${chromium.folder}`})).toBe(chromium.path);
  });

  test('nothing on the PATH gives undefined', () => {
    expect(findChromium({PATH: mkdtempSync(join(tmpdir(), 'kosong-'))})).toBeUndefined();
  });
});
