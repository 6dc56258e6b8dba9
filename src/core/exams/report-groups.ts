import type { BankItem } from '../items/bank-item'
import { groupBy } from '../lib/group-by'
import { wilsonInterval } from '../measurement/wilson-interval'
import type { ItemOutcome } from './score-report'

/** The items of a form that have something in common, and what they came to together. */
export interface GroupScore<K extends string> {
  readonly key: K
  readonly points: number
  readonly maximum: number
  /** In [0, 1]. */
  readonly share: number
  /** Wilson's 95 % interval over the number of items and the mean outcome, as in the report by aspect. */
  readonly interval: readonly [number, number]
  readonly items: number
  /** Too few items for the share to say much. */
  readonly isFew: boolean
}

/**
 * Below this many items the 95 % interval of a middling share is wider than 0.65 of the scale (Wilson at p = ½: 0.66 for
 * five items, 0.62 for six): the share is then shown, and named as resting on few items.
 */
export const FEW_ITEMS = 6

/** Points by whatever `keyOf` reads of an item, in the order in which the form first comes to each. */
export function groupScores<K extends string>(
  form: readonly BankItem[],
  outcomes: readonly ItemOutcome[],
  keyOf: (entry: BankItem) => K,
): readonly GroupScore<K>[] {
  const outcomeOf = new Map(outcomes.map((entry) => [entry.id, entry]))
  return [...groupBy(form, keyOf)].map(([key, entries]) => {
    const own = entries.flatMap((entry) => outcomeOf.get(entry.id) ?? [])
    const sum = (value: (entry: ItemOutcome) => number) => own.reduce((total, entry) => total + value(entry), 0)
    const points = sum(({ outcome, weight }) => outcome * weight)
    const maximum = sum(({ weight }) => weight)
    const mean = sum(({ outcome }) => outcome) / Math.max(1, own.length)
    return {
      key,
      points,
      maximum,
      share: maximum === 0 ? 0 : points / maximum,
      interval: wilsonInterval(mean, Math.max(1, own.length)),
      items: own.length,
      isFew: own.length < FEW_ITEMS,
    }
  })
}
