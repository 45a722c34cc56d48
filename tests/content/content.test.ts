import {describe, expect, it} from 'vitest';
import {checkContent} from '../../cli/check';
import {formatProblems} from '../../src/site/problems';
import {loadDirectory} from '../../src/site/directory';

const ROOT = process.cwd();

describe('the content of the library', () => {
  it('passes every rule, and every kind has records', async () => {
    const {checked, problems} = await checkContent(ROOT);
    expect(problems.length ? formatProblems(problems) : '').toBe('');
    expect(Object.values(checked).every((count) => count > 0)).toBe(true);
  });

  it('gives every record of a kind its own title', () => {
    const titles = loadDirectory(ROOT).entries.map(({kind, title}) => `${kind}: ${title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('gives every record a title', () => {
    expect(loadDirectory(ROOT).entries.filter(({title}) => title.trim() === '')).toEqual([]);
  });

  it('holds what the library promises: 43 services, 40 regulations, 6 practices, 3 ideas, 2 meetings', () => {
    const count = (kind: string): number => loadDirectory(ROOT).entries.filter((entry) => entry.kind === kind).length;
    expect(count('indikator')).toBe(43);
    expect(count('peraturan')).toBeGreaterThanOrEqual(40);
    expect(count('praktik')).toBeGreaterThanOrEqual(6);
    expect(count('ide')).toBeGreaterThanOrEqual(3);
    expect(count('pertemuan')).toBeGreaterThanOrEqual(2);
  });
});
