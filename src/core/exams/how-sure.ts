import type { Score } from './score-report'

/** How firmly a score lies on its side of the standard: its 95 % interval holds the cut score, or it does not. */
export function howSure(score: Score): 'clear' | 'unclear' {
  const [low, high] = score.interval
  return score.cutScore > low && score.cutScore <= high ? 'unclear' : 'clear'
}
