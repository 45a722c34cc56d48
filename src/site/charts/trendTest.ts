/** Fewest values that a trend word may rest on (rule of Fingertips: five points and no break in the series). */
export const FEWEST = 5;
const LEVEL = 0.05;

/** How many orders of n different values have a given number of pairs that fall (Mahonian numbers), as shares. */
function sharesOfInversions(n: number): number[] {
  let shares = [1];
  for (let size = 2; size <= n; size += 1) {
    const next = Array.from({length: shares.length + size - 1}, () => 0);
    shares.forEach((share, index) => {
      for (let more = 0; more < size; more += 1) next[index + more] = (next[index + more] ?? 0) + share / size;
    });
    shares = next;
  }
  return shares;
}

/**
 * Mann-Kendall test of a trend, exact, two-sided, at 5 %: +1 rises, −1 falls, 0 no clear direction. Equal values speak
 * against a trend, which makes the test more careful.
 */
export function trendOf(values: readonly number[]): -1 | 0 | 1 {
  const n = values.length;
  let score = 0;
  values.forEach((earlier, index) => values.slice(index + 1).forEach((later) => (score += Math.sign(later - earlier))));
  const pairs = (n * (n - 1)) / 2;
  // Score S means (pairs - S) / 2 pairs against the trend; a tie counts as half of one, rounded up.
  const edge = Math.ceil((pairs - Math.abs(score)) / 2);
  const oneSide = sharesOfInversions(n).slice(0, edge + 1).reduce((sum, share) => sum + share, 0);
  if (score === 0 || oneSide * 2 > LEVEL) return 0;
  return score > 0 ? 1 : -1;
}
