import {expect, test} from 'vitest';
import type {RelationProps} from '../../props';
import {RELATION_ORDER} from '../../labels';
import {chooseNeighbours} from '../choose';
import {layoutTall, layoutWide, wrapName, type Box, type Drawing} from '../layout';

/** `count` acts of each kind. */
function relations(count: number, kinds: readonly RelationProps['kind'][] = RELATION_ORDER): RelationProps[] {
  return kinds.flatMap((kind) => Array.from({length: count}, (_, index) => ({kind, id: `${kind}-${index}`, name: `PP ${index}/2020 ${kind}`, partial: false, certainty: 'resmi' as const})));
}

const drawings = (all: readonly RelationProps[]): Drawing[] => [layoutTall('PP 2/2018', chooseNeighbours(all)), layoutWide('PP 2/2018', chooseNeighbours(all))];
const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Every mixture of kinds and sizes that the eight kinds give, as far as it changes the drawing. */
const CASES = [1, 2, 5, 12].flatMap((count) => Array.from({length: 255}, (_, mask) => relations(count, RELATION_ORDER.filter((_kind, bit) => (mask + 1) & (1 << bit)))));

test('at most seven acts stand around the act, and every kind keeps one while there is room', () => {
  const groups = chooseNeighbours(relations(3));
  expect(groups.reduce((sum, {shown}) => sum + shown.length, 0)).toBe(7);
  expect(groups.map(({shown, more}) => shown.length + more)).toEqual(RELATION_ORDER.map(() => 3));
});

test('the acts that are not drawn are counted', () => {
  expect(chooseNeighbours(relations(12, ['dilaksanakan-oleh']))).toMatchObject([{kind: 'dilaksanakan-oleh', shown: {length: 7}, more: 5}]);
});

test('no box covers another and none leaves the drawing, whatever the mixture of relations', () => {
  for (const all of CASES) {
    for (const {width, height, boxes} of drawings(all)) {
      const faults = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)));
      expect(faults).toEqual([]);
      expect(boxes.every(({x, y, ...box}) => x >= 0 && y >= 0 && x + box.width <= width + 0.01 && y + box.height <= height + 0.01)).toBe(true);
    }
  }
});

test('an arrow leaves the act that acts', () => {
  const [tall] = drawings(relations(1, ['mencabut']));
  const [passive] = drawings(relations(1, ['dicabut-oleh']));
  expect([tall?.arrows, passive?.arrows]).toEqual([['M10 104 L36 104'], ['M36 44 L10 44']]);
});

test('each kind has its word once', () => {
  for (const {captions} of drawings(relations(1))) expect(captions.length).toBe(new Set(captions.map(({kind}) => kind)).size);
});

test('a long name breaks at the space nearest to its middle', () => {
  expect(wrapName('Perda Penajam Paser Utara 5/2023', 140)).toEqual(['Perda Penajam', 'Paser Utara 5/2023']);
  expect(wrapName('UU 8/2016', 140)).toEqual(['UU 8/2016']);
});
