/**
 * How many decimals of a per cent it takes to see on which side of a standard a share lies: 0 as a rule, up to 2 where whole per
 * cents would show the same number twice. Equal shares need none.
 */
export function tellingDecimals(share: number, standard: number): number {
  const differsAt = (decimals: number) => (share * 100).toFixed(decimals) !== (standard * 100).toFixed(decimals)
  return [0, 1, 2].find(differsAt) ?? 0
}
