/** How a figure grows with the library: as a power of its size, and as a power of the logarithm of its size. */

export interface Fit {
  readonly factor: number;
  readonly exponent: number;
}

type Point = readonly [size: number, value: number];

/** Straight line through points by least squares. */
function fitLine(points: readonly Point[]): {readonly slope: number; readonly rise: number} {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  const slope = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / spread;
  return {slope, rise: y - slope * x};
}

function fitPower(points: readonly Point[]): Fit {
  const {slope, rise} = fitLine(points.map(([x, y]) => [Math.log(x), Math.log(y)]));
  return {factor: Math.exp(rise), exponent: slope};
}

const usable = (points: readonly Point[]): readonly Point[] => {
  if (new Set(points.map(([size]) => size)).size < 2) throw new Error('Perlu sedikitnya dua ukuran pustaka untuk menghitung pertumbuhan.');
  return points;
};

/** value = factor · size^exponent. @throws with fewer than two sizes. */
export const fitBySize = (points: readonly Point[]): Fit => fitPower(usable(points));

/** value = factor · (ln size)^exponent: at most 1 means no faster than the logarithm. @throws with fewer than two sizes. */
export const fitByLogarithm = (points: readonly Point[]): Fit => fitPower(usable(points).map(([size, value]) => [Math.log(size), value]));
