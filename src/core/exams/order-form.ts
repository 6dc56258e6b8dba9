import type { BankItem } from '../items/bank-item'
import { groupBy } from '../lib/group-by'
import { byCodeUnit } from '../lib/id'
import { type Random, shuffle } from '../lib/random'
import type { Blueprint } from './blueprint'

/**
 * The order in which a form's items are asked: that of their ids, or one of the seed's. Items that share a stimulus stand
 * next to each other, in the order in which they came.
 */
export function orderForm(chosen: readonly BankItem[], order: Blueprint['order'], random: Random): BankItem[] {
  const entries = order === 'fixed' ? [...chosen].sort((a, b) => byCodeUnit(a.id, b.id)) : chosen
  const groups = [...groupBy(entries, ({ id, pack, stimulus }) => (stimulus === null ? id : `${pack}:${stimulus.id}`))]
  const together = groups.map(([, group]) => group)
  return (order === 'fixed' ? together : shuffle(together, random)).flat()
}
