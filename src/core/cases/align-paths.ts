/** Places that both sequences hold in the same order, as many as can be: pairs of indexes, earliest first. */
export function alignPaths(yours: readonly string[], expert: readonly string[]): [number, number][] {
  // `most[i][j]`: how many the rests from i and from j have in common.
  const most = Array.from({ length: yours.length + 1 }, () => new Array<number>(expert.length + 1).fill(0))
  const at = (i: number, j: number) => most[i]?.[j] ?? 0
  for (let i = yours.length - 1; i >= 0; i--) {
    for (let j = expert.length - 1; j >= 0; j--) {
      const row = most[i]
      if (row !== undefined)
        row[j] = yours[i] === expert[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  let i = 0
  let j = 0
  while (i < yours.length && j < expert.length) {
    if (yours[i] === expert[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
