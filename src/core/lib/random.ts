/** Draws the next number in [0, 1). */
export type Random = () => number

/**
 * A reproducible generator: sfc32 (Chris Doty-Humphrey's small fast counter, PractRand), its state filled by splitmix32
 * from one integer seed in 0 … 2³² − 1. Integer arithmetic only, so every platform draws the same numbers.
 */
export function seededRandom(seed: number): Random {
  const next = splitmix32(seed >>> 0)
  let a = next()
  let b = next()
  let c = next()
  let counter = 1
  const draw = (): number => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return (t >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 12; i++) draw() // lets three seed words spread over the whole state, as PractRand does
  return draw
}

function splitmix32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let t = state ^ (state >>> 16)
    t = Math.imul(t, 0x21f0aaad)
    t ^= t >>> 15
    t = Math.imul(t, 0x735a2d97)
    return (t ^ (t >>> 15)) | 0
  }
}

/** Fisher–Yates from the end: a new array, each order equally likely. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = copy[i] as T // i and j are inside the array
    copy[i] = copy[j] as T
    copy[j] = held
  }
  return copy
}
