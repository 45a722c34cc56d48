import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';

const ENGLISH = JSON.parse(readFileSync('i18n/en/code.json', 'utf8')) as Record<string, {message: string}>;

function sources(): string[] {
  return readdirSync('src', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('__tests__'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** Ids with their Indonesian message, as written in `translate({id, …, message})` and `<Translate id="…">`. */
function idsInCode(): Set<string> {
  const found = sources().flatMap((text) => [...text.matchAll(/(?:translate\(\s*\{\s*id:\s*|<Translate\s[^>]*?\bid=)['"]([^'"]+)['"]/g)]);
  // Docusaurus brings the words of its own theme in both languages.
  return new Set(found.map(([, id]) => id ?? '').filter((id) => !id.startsWith('theme.')));
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('the English interface', () => {
  const ids = idsInCode();

  it('has words to look at', () => {
    expect(ids.size).toBeGreaterThan(200);
  });

  it('has a message for every id in the code', () => {
    expect([...ids].filter((id) => !ENGLISH[id]?.message)).toEqual([]);
  });

  it('has no message that nobody uses', () => {
    expect(Object.keys(ENGLISH).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('keeps the placeholders of each Indonesian message', () => {
    const written = sources().flatMap((text) => [...text.matchAll(/id:\s*'([^']+)',[^}]*?message:\s*'((?:[^'\\]|\\.)*)'/g)]);
    const wrong = written.filter(([, id, message]) => ENGLISH[id ?? ''] && String(placeholders(ENGLISH[id ?? '']?.message ?? '')) !== String(placeholders(message ?? '')));
    expect(written.length).toBeGreaterThan(100);
    expect(wrong.map(([, id]) => id)).toEqual([]);
  });
});
