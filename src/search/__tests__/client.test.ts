import {expect, it} from 'vitest';
import {aheadOf} from '../client';

it.each([
  [{saveData: true, effectiveType: '4g'}, 'nothing'],
  [{effectiveType: '4g'}, 'words'],
  [{effectiveType: '3g'}, 'engine'],
  [{effectiveType: 'slow-2g'}, 'engine'],
  [{}, 'words'],
] as const)('on a line that says %j, %s is loaded ahead', (connection, ahead) => {
  expect(aheadOf(connection)).toBe(ahead);
});
