/**
 * Lord's binomial standard error of measurement of a raw score, in points: √(x(n − x) ÷ (n − 1)) (Lord 1957, Educational and
 * Psychological Measurement 17:510–521). Null where n < 2.
 *
 * @param x points, in 0 … n
 * @param n number of items
 */
export function lordSem(x: number, n: number): number | null {
  return n < 2 ? null : Math.sqrt(Math.max(0, x * (n - x)) / (n - 1))
}
