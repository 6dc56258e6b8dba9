import type { BankItem } from '../../src/core/items/bank-item'
import type { Item } from '../../src/core/items/item'
import type { Response } from '../../src/core/items/response'
import { type Random, seededRandom, shuffle } from '../../src/core/lib/random'

/** What a candidate gives who knows about two thirds; the same for the same seed, null now and then. */
export function answersBySeed(form: readonly BankItem[], seed: number): Record<string, Response | null> {
  const random = seededRandom(seed)
  return Object.fromEntries(form.map(({ id, item }) => [id, random() < 0.05 ? null : answer(item, random)]))
}

function answer(item: Item, random: Random): Response {
  const knows = random() < 0.65
  const ids = item.options.map((option) => option.id as string)
  const one = () => ids[Math.floor(random() * ids.length)] ?? ''
  switch (item.type) {
    case 'single-choice':
    case 'true-false':
      return knows ? item.key[0] : one()
    case 'multiple-choice':
      return knows ? [...item.key] : shuffle(ids, random).slice(0, 2)
    case 'order':
      return knows ? [...item.key] : shuffle(ids, random)
    case 'match':
      return item.key.map(([from, to], at): [string, string] => [
        from,
        knows ? to : (item.key[(at + 1) % item.key.length]?.[1] ?? ''),
      ])
    case 'cloze':
      return Object.fromEntries(
        Object.entries(item.key).map(([gap, key]) => [
          gap,
          knows ? (Array.isArray(key) ? (key[0] ?? '') : key) : 'bukan',
        ]),
      )
    case 'numeric':
      return knows ? item.key : item.key + item.tolerance + 1
    case 'short-text':
      return knows ? (item.key[0] ?? '') : 'bukan'
    case 'judgement':
      switch (item.mode) {
        case 'pick':
          return one()
        case 'rate':
          return Object.fromEntries(ids.map((id) => [id, knows ? (item.key[id] ?? 0) : item.scale.min]))
        case 'rank':
          return knows ? [...item.key] : shuffle(ids, random)
        case 'best-worst':
          return knows ? { ...item.key } : { best: item.key.worst, worst: item.key.best }
      }
  }
}
