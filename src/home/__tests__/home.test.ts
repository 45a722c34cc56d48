import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {loadHome} from '../load';
import {toHomePageProps} from '../props';
import {buildHomeRoutes} from '../routes';

describe('the home page', () => {
  const content = loadHome(process.cwd());
  const props = toHomePageProps(content);

  it('counts 43 services, 14 of provinces and 29 of districts, from the records', () => {
    expect(props.services).toBe(43);
    expect(props.sectors.reduce((sum, {province}) => sum + province, 0)).toBe(14);
    expect(props.sectors.reduce((sum, {district}) => sum + district, 0)).toBe(29);
  });

  it('does not count model texts as regulations', () => {
    expect(props.regulations).toBe(readdirSync('data/regulasi').filter((name) => !name.startsWith('model-') && name !== 'README.md').length);
  });

  it('shows the newest records of each kind, newest first within the kind', () => {
    for (const kind of ['pertemuan', 'peraturan']) {
      const dates = props.newest.filter((entry) => entry.kind === kind).map(({date}) => date ?? '');
      expect(dates).toHaveLength(2);
      expect([...dates].sort().reverse()).toEqual(dates);
    }
  });

  it('is one route at the base of each locale', () => {
    expect(buildHomeRoutes(content, '/en/').map(({path}) => path)).toEqual(['/en/']);
  });
});
