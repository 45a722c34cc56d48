import type {Choices} from './choices';
import {compare, ratio, roundTo, type Ratio} from './ratio';

/** Sources of weights and categories together. */
export const INDEX_SOURCES = ['g4', 'g3', 'w22', 'w31'] as const;

/** Best first. The lowest value of each; an index above 100 (uncapped) stays in the best. */
export const CATEGORIES = [
  {id: 'tuntas-paripurna', name: 'Tuntas Paripurna', from: 100, rank: 5, sources: ['g3', 'w31']},
  {id: 'tuntas-utama', name: 'Tuntas Utama', from: 90, rank: 4, sources: ['g3']},
  {id: 'tuntas-madya', name: 'Tuntas Madya', from: 80, rank: 3, sources: ['g3']},
  {id: 'tuntas-pratama', name: 'Tuntas Pratama', from: 70, rank: 2, sources: ['g3']},
  {id: 'tuntas-muda', name: 'Tuntas Muda', from: 60, rank: 1, sources: ['g3', 'w22']},
  {id: 'belum-tuntas', name: 'Belum Tuntas', from: 0, rank: 0, sources: ['g3', 'w22']},
] as const;

export type IndexCategory = (typeof CATEGORIES)[number];
export type CategoryId = IndexCategory['id'];

const LOWEST = CATEGORIES[5];

/**
 * Category of an index (scale: one dashboard, g3; two points of it also w22; not read in a regulation).
 * Published ranges read "90–99": `kurang-dari` takes the value as it is, `dibulatkan` the nearest whole number.
 */
export function categorise(value: Ratio, thresholds: Choices['thresholds']): IndexCategory {
  const judged = thresholds === 'dibulatkan' ? roundTo(value, 0) : value;
  return CATEGORIES.find(({from}) => compare(judged, ratio(from)) >= 0) ?? LOWEST;
}
