import type { Candidate } from './candidate'

/** Candidates that can stand for each other: the same quotas count them, and they have the same enemies. */
export interface Group {
  readonly quotas: readonly number[]
  /** How many of them one form may hold: all, or one where they are enemies of each other. */
  readonly capacity: number
  /** Other groups of which none may stand in a form with one of these, ascending. */
  readonly enemies: readonly number[]
}

export interface Grouping {
  readonly groups: readonly Group[]
  /** The group of each candidate. */
  readonly groupOf: readonly number[]
}

/**
 * Items without enemies fall together by the quotas that count them. Of those with enemies, items that are each other's
 * enemies and share all others fall together too (variants of one question), and a form may hold one; every other stands alone.
 */
export function groupCandidates(candidates: readonly Candidate[], enemies: readonly (readonly number[])[]): Grouping {
  const indexOf = new Map<string | readonly number[], number>()
  const members: number[][] = []
  const groupOf = candidates.map(({ quotas }, index) => {
    const own = enemies[index] ?? []
    const key = own.length === 0 ? quotas : `${quotas.join(' ')}/${[...own, index].sort(ascending).join(' ')}`
    const group = indexOf.get(key) ?? members.push([]) - 1
    indexOf.set(key, group)
    members[group]?.push(index)
    return group
  })
  const groups = members.map((list, group): Group => {
    const first = list[0] ?? 0
    const own = enemies[first] ?? []
    const others = new Set(own.map((enemy) => groupOf[enemy] ?? group))
    others.delete(group)
    return {
      quotas: candidates[first]?.quotas ?? [],
      capacity: own.length === 0 ? list.length : 1,
      enemies: [...others].sort(ascending),
    }
  })
  return { groups, groupOf }
}

/**
 * Sets of groups of which a form may hold one item, such that each enmity is in one of them. Each starts from two enemies and
 * takes in whatever is an enemy of all it has: one set says more than its pairs do one by one.
 */
export function setsApart(groups: readonly Group[]): number[][] {
  const covered = new Set<string>()
  const sets: number[][] = []
  groups.forEach((group, number) => {
    for (const enemy of group.enemies) {
      if (enemy < number || covered.has(`${number} ${enemy}`)) continue
      const set = setAround(groups, number, enemy)
      for (const a of set) for (const b of set) covered.add(`${a} ${b}`)
      sets.push(set)
    }
  })
  return sets
}

/** Two groups that are enemies, and others in turn that are enemies of all before them; ascending. */
function setAround(groups: readonly Group[], group: number, enemy: number): number[] {
  const set = [group, enemy]
  for (const other of groups[group]?.enemies ?? []) {
    if (other !== enemy && set.every((member) => groups[other]?.enemies.includes(member))) set.push(other)
  }
  return set.sort(ascending)
}

function ascending(a: number, b: number): number {
  return a - b
}
