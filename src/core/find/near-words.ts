/** How many slips of the finger a word of this length may hold: short words are too close to each other for any. */
export function slipsAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

interface NearOptions {
  readonly typed: string
  /** So many slips at most. */
  readonly limit: number
  /** Whether the whole word must be near, and not only a beginning of it. */
  readonly isWhole: boolean
}

/**
 * Gives the places of all words near to what was typed: those made of it, or that begin with what is made of it, by no more than `limit`
 * letters put in, left out, changed or swapped with their neighbour. The distance is that of F. J. Damerau, "A technique for computer
 * detection and correction of spelling errors", CACM 7(3), 1964, each place edited once at most.
 *
 * The words stand in code-unit order, so that those with the same beginning stand together: what a beginning came to is worked out once
 * for all of them, and when it is too far off already they are all passed over.
 */
export function nearWords(words: readonly string[], options: NearOptions): number[] {
  const found: number[] = []
  const table = createTable(options)
  let before = ''
  let depth = 0
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    depth = Math.min(depth, sharedLength(before, word))
    before = word
    while (table.isUndecided(depth) && depth < word.length) {
      depth += 1
      table.fill(depth, word)
    }
    if (table.isNear(depth, word.length)) found.push(at)
    at = table.isTooFar(depth) ? passOver(words, at, word.slice(0, depth)) : at + 1
  }
  return found
}

/** One row for each beginning of the word at hand: its distance from every beginning of what was typed. */
function createTable({ typed, limit, isWhole }: NearOptions) {
  const width = typed.length + 1
  // A longer beginning than this is too far off whatever its letters are.
  const deepest = typed.length + limit + 1
  const rows = new Uint16Array((deepest + 1) * width)
  /** For each row its least distance, and the least at which a beginning up to here comes to the whole of what was typed. */
  const least = new Uint16Array(deepest + 1)
  const reached = new Uint16Array(deepest + 1)
  for (let column = 0; column < width; column++) rows[column] = column
  reached[0] = typed.length

  const isBegun = (depth: number) => !isWhole && (reached[depth] ?? 0) <= limit
  const isLost = (depth: number) => (least[depth] ?? 0) > limit
  return {
    isUndecided: (depth: number) => !isBegun(depth) && !isLost(depth),
    isTooFar: (depth: number) => isLost(depth) && !isBegun(depth),
    isNear: (depth: number, length: number) =>
      isBegun(depth) || (isWhole && depth === length && (rows[depth * width + typed.length] ?? 0) <= limit),
    fill(depth: number, word: string): void {
      const row = depth * width
      const letter = word.charCodeAt(depth - 1)
      const letterBefore = depth > 1 ? word.charCodeAt(depth - 2) : -1
      rows[row] = depth
      let smallest = depth
      for (let column = 1; column < width; column++) {
        const own = typed.charCodeAt(column - 1)
        const above = row + column - width
        const changed = (rows[above - 1] ?? 0) + (own === letter ? 0 : 1)
        let slips = Math.min(changed, (rows[above] ?? 0) + 1, (rows[row + column - 1] ?? 0) + 1)
        if (own === letterBefore && column > 1 && typed.charCodeAt(column - 2) === letter) {
          slips = Math.min(slips, (rows[above - width - 2] ?? 0) + 1)
        }
        rows[row + column] = slips
        if (slips < smallest) smallest = slips
      }
      least[depth] = smallest
      reached[depth] = Math.min(reached[depth - 1] ?? 0, rows[row + typed.length] ?? 0)
    },
  }
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}

/** The first place after `at` whose word does not begin so: found in ever longer steps, then halved. */
function passOver(words: readonly string[], at: number, beginning: string): number {
  const isSame = (place: number) => words[place]?.startsWith(beginning) === true
  let step = 1
  while (isSame(at + step)) step *= 2
  let low = at + (step >> 1)
  let high = Math.min(at + step, words.length)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (isSame(middle)) low = middle
    else high = middle
  }
  return high
}
