import type { Quota } from './blueprint'
import { type Filling, fillCounts } from './fill-counts'
import { type Group, type Grouping, setsApart } from './interchangeable'
import { rangeOf } from './quota'
import { addRow, type Budget, createTableau, setBounds } from './tableau'

/** A filling with what its columns and rows stand for. */
export interface Drawing extends Filling {
  readonly quotas: readonly Quota[]
  readonly grouping: Grouping
}

/** Quotas and enmities as constraints on the groups' counts, starting from the first candidates that fit into the quotas. */
export function drawingOf(quotas: readonly Quota[], grouping: Grouping): Drawing {
  const { groups } = grouping
  const tableau = createTableau(
    groups.map((group) => group.capacity),
    firstFit(quotas, grouping),
  )
  const members = quotas.map((): number[] => [])
  groups.forEach((group, number) => {
    for (const quota of group.quotas) members[quota]?.push(number)
  })
  quotas.forEach((quota, index) => {
    const { min, max } = rangeOf(quota)
    addRow(tableau, members[index] ?? [], min, max)
  })
  return { tableau, apart: setsApart(groups), quotas, grouping }
}

/** Counts by group of the candidates that are taken when each is that exceeds no quota and has no enemy before it. */
function firstFit(quotas: readonly Quota[], { groups, groupOf }: Grouping): number[] {
  const room = quotas.map((quota) => rangeOf(quota).max)
  const counts = groups.map(() => 0)
  for (const number of groupOf) {
    const group = groups[number]
    const count = counts[number] ?? 0
    if (group === undefined || count >= group.capacity) continue
    if (group.quotas.some((quota) => room[quota] === 0) || group.enemies.some((enemy) => counts[enemy] !== 0)) continue
    counts[number] = count + 1
    for (const quota of group.quotas) room[quota] = (room[quota] ?? 0) - 1
  }
  return counts
}

/**
 * Takes each candidate in turn if the quotas can still be met with it, and gives the indexes of those taken: of all
 * possible forms, read as lists in the candidates' order, the first. `found` is a solution to begin with; it is replaced
 * whenever a candidate needs another, so that there is always one to fall back on: where the search for another gives up,
 * the candidate is passed over.
 */
export function drawItems(drawing: Drawing, found: readonly number[], budget: Budget): number[] {
  const { tableau, quotas } = drawing
  const { groups, groupOf } = drawing.grouping
  const taken = groups.map(() => 0)
  const isClosed = groups.map(() => false)
  const exhausted = new Set<string>()
  const room = quotas.map((quota) => rangeOf(quota).max)
  let counts = found

  const close = (number: number, count: number) => {
    isClosed[number] = true
    setBounds(tableau, number, count, count)
  }
  /** Whether one more of a group is possible; if so, `counts` has it. */
  const findMore = (group: Group, number: number, count: number): boolean => {
    const key = group.quotas.join(' ')
    if (group.quotas.some((quota) => room[quota] === 0) || exhausted.has(key)) return false
    setBounds(tableau, number, count + 1, group.capacity)
    const answer = fillCounts(drawing, budget)
    if (answer.kind === 'possible') counts = answer.counts
    else if (group.enemies.length === 0) exhausted.add(key) // then none with enemies fits in its place either
    return answer.kind === 'possible'
  }

  return groupOf.flatMap((number, candidate) => {
    const group = groups[number]
    const count = taken[number] ?? 0
    if (group === undefined || isClosed[number] === true) return []
    const isFound = (counts[number] ?? 0) > count || findMore(group, number, count)
    if (!isFound) {
      close(number, count)
      return []
    }
    taken[number] = count + 1
    setBounds(tableau, number, count + 1, group.capacity)
    for (const quota of group.quotas) room[quota] = (room[quota] ?? 0) - 1
    for (const enemy of group.enemies) close(enemy, 0)
    if (count + 1 === group.capacity) isClosed[number] = true
    return [candidate]
  })
}
