import { type Family, generationsOf, rowsOf } from './genogram-rows'

/** Half a sign, the room from one sign to the next, and from one generation to the next; `slack` of it is not needed beneath the last. */
export interface GenogramFrame {
  readonly half: number
  readonly step: number
  readonly row: number
  readonly slack: number
}

export interface PlacedPerson {
  readonly id: string
  readonly x: number
  readonly y: number
}

export interface GenogramLayout {
  readonly width: number
  readonly height: number
  readonly persons: ReadonlyMap<string, PlacedPerson>
}

const ROUNDS = 12

/**
 * Generations stand one under the other; in each, brothers and sisters from left to right as they are listed, partners side by side where
 * nobody stands between. Parents are drawn towards the middle above their children, children beneath their parents, as far as there is room.
 */
export function layoutGenogram(family: Family, frame: GenogramFrame): GenogramLayout {
  const generations = generationsOf(family)
  const rows = rowsOf(family, generations)
  const at = new Map(rows.flatMap((row) => row.map((id, index) => [id, index * frame.step] as const)))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of rows) settle(row, at, frame.step, (id) => belowParents(family, at, id, frame.step))
    for (const row of [...rows].reverse())
      settle(row, at, frame.step, (id) => aboveChildren(family, at, id, frame.step))
  }
  const left = Math.min(...at.values())
  const right = Math.max(...at.values())
  const margin = frame.step / 2
  const persons = family.persons.map(({ id }) => {
    const x = (at.get(id) ?? 0) - left + margin
    return { id, x, y: (generations.get(id) ?? 0) * frame.row + frame.half + 6 }
  })
  return {
    width: right - left + 2 * margin,
    height: rows.length * frame.row - frame.slack,
    persons: new Map(persons.map((person) => [person.id, person])),
  }
}

type Wish = (id: string) => number

/** Everybody as near to where they belong as the order of the row and the room between two allow: least squares, by pooling neighbours. */
function settle(row: readonly string[], at: Map<string, number>, step: number, wish: Wish): void {
  const pools: { sum: number; count: number }[] = []
  row.forEach((id, index) => {
    pools.push({ sum: wish(id) - index * step, count: 1 })
    for (;;) {
      const last = pools.at(-1)
      const before = pools.at(-2)
      if (last === undefined || before === undefined || before.sum / before.count <= last.sum / last.count) return
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const means = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  row.forEach((id, index) => {
    at.set(id, (means[index] ?? 0) + index * step)
  })
}

function belowParents({ couples }: Family, at: ReadonlyMap<string, number>, id: string, step: number): number {
  const parents = couples.find((couple) => couple.children.some((child) => child.person === id))
  if (parents === undefined) return at.get(id) ?? 0
  const place = parents.children.findIndex((child) => child.person === id)
  return middleOf(parents.partners, at) + (place - (parents.children.length - 1) / 2) * step
}

function aboveChildren({ couples }: Family, at: ReadonlyMap<string, number>, id: string, step: number): number {
  const own = couples.find((couple) => couple.partners.includes(id) && couple.children.length > 0)
  const now = at.get(id) ?? 0
  if (own === undefined) return now
  const other = at.get(own.partners[0] === id ? own.partners[1] : own.partners[0]) ?? now
  const side = now <= other ? -1 : 1
  const apart = Math.max(step, Math.abs(now - other))
  const middle = middleOf(
    own.children.map((child) => child.person),
    at,
  )
  return middle + (side * apart) / 2
}

function middleOf(ids: readonly string[], at: ReadonlyMap<string, number>): number {
  const places = ids.map((id) => at.get(id) ?? 0)
  return (Math.min(...places) + Math.max(...places)) / 2
}
