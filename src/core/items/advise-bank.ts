import { groupBy } from '../lib/group-by'
import { byCodeUnit } from '../lib/id'
import type { Placed } from '../packs/pack-content'
import { advice, type Problem } from '../packs/problem'
import type { Item } from './item'

/** The one option that earns most, where an item has one to pick: the key, or the highest panel weight. */
export function bestOption(item: Item): string | null {
  if (item.type === 'single-choice') return item.key[0]
  if (item.type === 'judgement' && item.mode === 'pick') {
    return Object.entries(item.weights).sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0] ?? null
  }
  return null
}

/** The guide's limit: the key may be the longest, or the shortest, option in no more than 30 % of 4-option items. */
const LENGTH_LIMIT = 0.3
/** Below this many items a share says nothing. */
const FEW = 10

/**
 * What strategies that know nothing would score over a bank, module by module: by the key's position (over n keyed items with
 * k options no position holds more than ⌈n ÷ k⌉ + 2), by length, and by words shared with the stem.
 */
export function adviseBank(items: readonly Placed<Item>[], languages: readonly string[]): Problem[] {
  const modules = [...new Set(items.map((item) => item.module))].sort(byCodeUnit)
  return modules.flatMap((module) => {
    const keyed = items.filter((item) => item.module === module && bestOption(item.value) !== null)
    const path = keyed[0]?.path ?? ''
    return [
      ...advisePosition(keyed, path),
      ...languages.flatMap((language) => [
        ...adviseLength(keyed, path, language),
        ...adviseWords(keyed, path, language),
      ]),
    ]
  })
}

function advisePosition(keyed: readonly Placed<Item>[], path: string): Problem[] {
  const byCount = groupBy(keyed, (item) => item.value.options.length)
  return [...byCount].flatMap(([options, group]) => {
    const limit = Math.ceil(group.length / options) + 2
    const positions = Array.from(
      { length: options },
      (_, position) =>
        group.filter(({ value }) => value.options.findIndex((option) => option.id === bestOption(value)) === position)
          .length,
    )
    return positions.flatMap((count, position) =>
      count > limit ? [advice('key-position', path, '', { options, position: position + 1, count, limit })] : [],
    )
  })
}

function adviseLength(keyed: readonly Placed<Item>[], path: string, language: string): Problem[] {
  const four = keyed.filter((item) => item.value.options.length === 4)
  if (four.length < FEW) return []
  const count = (isExtreme: (own: number, others: readonly number[]) => boolean) =>
    four.filter(({ value }) => {
      const lengths = value.options.map((option) => ({ id: option.id, length: (option.text[language] ?? '').length }))
      const own = lengths.find((option) => option.id === bestOption(value))?.length ?? 0
      return isExtreme(
        own,
        lengths.filter((option) => option.id !== bestOption(value)).map((option) => option.length),
      )
    }).length
  const limit = Math.ceil(four.length * LENGTH_LIMIT)
  const longest = count((own, others) => others.every((other) => own > other))
  const shortest = count((own, others) => others.every((other) => own < other))
  return [
    ...(longest > limit
      ? [advice('key-length', path, '', { what: 'longest', language, count: longest, of: four.length, limit })]
      : []),
    ...(shortest > limit
      ? [advice('key-length', path, '', { what: 'shortest', language, count: shortest, of: four.length, limit })]
      : []),
  ]
}

/** Choosing what shares most words with the stem must not do clearly better than chance (two items' worth of leeway). */
function adviseWords(keyed: readonly Placed<Item>[], path: string, language: string): Problem[] {
  if (keyed.length < FEW) return []
  let gained = 0
  let chance = 0
  for (const { value } of keyed) {
    const stem = wordsOf(value.stem[language] ?? '')
    const shared = value.options.map((option) => ({
      id: option.id,
      count: [...wordsOf(option.text[language] ?? '')].filter((word) => stem.has(word)).length,
    }))
    const most = Math.max(...shared.map((option) => option.count))
    const leading = shared.filter((option) => option.count === most)
    chance += 1 / value.options.length
    if (leading.some((option) => option.id === bestOption(value))) gained += 1 / leading.length
  }
  const limit = Math.ceil(chance) + 2
  return gained > limit
    ? [advice('key-words', path, '', { language, count: Math.round(gained), of: keyed.length, limit })]
    : []
}

/** Words of four letters or more: shorter ones are mostly glue. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
}
