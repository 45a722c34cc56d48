import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadDirectory} from '../../site/directory';
import {loadOnboarding} from '../load';
import {buildOnboardingRoutes} from '../routes';

const ROOT = join(__dirname, '__fixtures__/good');

describe('buildOnboardingRoutes', () => {
  const {items} = loadOnboarding(ROOT);
  const directory = loadDirectory(ROOT);
  const html = new Map(items.flatMap((path) => path.steps.map(({file}) => [file, '<p>Isi</p>'] as const)));
  const routes = buildOnboardingRoutes(items, {directory, sources: [], html}, '/en/');

  it('gives the list, the path and each step an address below the base of the locale', () => {
    expect(routes.map(({path}) => path)).toEqual(['/en/orientasi/', '/en/orientasi/baru/', '/en/orientasi/baru/satu/', '/en/orientasi/baru/dua/']);
  });

  it('links a step to its neighbours only', () => {
    expect([routes[2]?.props, routes[3]?.props]).toMatchObject([
      {position: 1, total: 2, next: {url: '/orientasi/baru/dua/'}, html: '<p>Isi</p>'},
      {position: 2, previous: {url: '/orientasi/baru/satu/'}},
    ]);
    expect(routes[2]?.props).not.toHaveProperty('previous');
  });

  it('agrees with the addresses that the directory hands out', () => {
    const known = directory.entries.filter(({kind}) => kind === 'orientasi').map(({url}) => url.replace('/', '/en/'));
    expect(known.sort()).toEqual(routes.slice(1).map(({path}) => path).sort());
  });
});
