import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {isUnusedStyle} from '../../src/site/lighter/unusedStyles';
import {builtPaths} from '../support/pages';

it('no built page uses a class of the theme whose style was left out', () => {
  const paths = builtPaths();
  const found = paths.flatMap((path) => {
    const html = readFileSync(`build${path}index.html`, 'utf8');
    const names = [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s>]+))/g)].flatMap(([, quoted, bare]) => (quoted ?? bare ?? '').split(/\s+/));
    return names.filter(isUnusedStyle).map((name) => `${path} ${name}`);
  });
  expect(paths.length).toBeGreaterThan(100);
  expect([...new Set(found)]).toEqual([]);
});
