/** The 97.5th percentile of the standard normal distribution, for a two-sided 95 % interval. */
const Z = 1.959963984540054

/**
 * Wilson's score interval for a share (Wilson 1927, JASA 22:209–212), both ends in [0, 1].
 *
 * @param share mean outcome, in [0, 1]
 * @param n number of items, at least 1
 */
export function wilsonInterval(share: number, n: number): readonly [number, number] {
  const z2 = Z * Z
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
