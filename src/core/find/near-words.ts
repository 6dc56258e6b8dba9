/** How many slips of the finger a word of this length may hold: short words are too close to each other for any. */
export function slipsAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make `typed` the beginning of `word` (with
 * `isWhole`: the whole of it); more than `limit` is told as `limit + 1`. The distance of F. J. Damerau, "A technique for computer
 * detection and correction of spelling errors", CACM 7(3), 1964, each place edited once at most.
 */
export function slipsBetween(typed: string, word: string, options: { limit: number; isWhole: boolean }): number {
  const { limit, isWhole } = options
  const most = limit + 1
  if (typed.length - word.length > limit || (isWhole && word.length - typed.length > limit)) return most
  const width = Math.min(word.length, typed.length + limit)
  let before: number[] = []
  let above = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row++) {
    const line = [row]
    for (let column = 1; column <= width; column++) {
      const isSame = typed[row - 1] === word[column - 1]
      let least = Math.min(at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + (isSame ? 0 : 1))
      const isSwapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
      if (isSwapped) least = Math.min(least, at(before, column - 2) + 1)
      line.push(least)
    }
    if (Math.min(...line) > limit) return most
    before = above
    above = line
  }
  return Math.min(isWhole ? at(above, width) : Math.min(...above), most)
}

function at(line: readonly number[], index: number): number {
  return line[index] ?? Number.POSITIVE_INFINITY
}

/** Which letters a word holds, as bits: two words whose letters differ too much need no closer look. */
export function letterBits(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) % 31)
  return bits
}

/** Whether `typed` has no more letters that `word` lacks than slips explain. */
export function mayBeNear(typed: number, word: number, limit: number): boolean {
  let missing = typed & ~word
  for (let left = limit; missing !== 0; left--) {
    if (left === 0) return false
    missing &= missing - 1
  }
  return true
}
