import { addRow, type Budget, numeratorOf, setBounds, settle, type Tableau } from './tableau'

/** How many items each group may give, under quotas and enmities, as a tableau: one column a group, one row a quota. */
export interface Filling {
  readonly tableau: Tableau
  /** Sets of groups, at most one item from each set, that no solution has yet broken: they become rows when one does. */
  readonly apart: (readonly number[])[]
}

export type FillAnswer =
  | { readonly kind: 'possible'; readonly counts: readonly number[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'search-limit'; readonly steps: number }

/** A variable that was narrowed, with its bounds from before, and the other half that is still to be tried. */
interface Branch {
  readonly variable: number
  readonly lower: number
  readonly upper: number
  other: readonly [lower: number, upper: number] | null
}

/**
 * Whole numbers of items that meet every bound. Branch and bound on the tableau's linear relaxation (Land and Doig 1960):
 * where the relaxation has no solution nothing below is searched; a variable that is not whole splits the search in two; a
 * solution with enemies in it gains the row that forbids them (a cutting plane). Up to two families of quotas that each
 * sort the items into parts, as aspect and level do, make a flow, whose solutions are whole by themselves; a third seldom
 * leaves more than a few branches. `steps` bounds the pivots.
 */
export function fillCounts(filling: Filling, budget: Budget): FillAnswer {
  const { tableau } = filling
  const before = budget.steps
  const branches: Branch[] = []
  for (;;) {
    const isMet = settle(tableau, budget)
    if (isMet === null) {
      for (const branch of branches.reverse()) setBounds(tableau, branch.variable, branch.lower, branch.upper)
      return { kind: 'search-limit', steps: before - budget.steps }
    }
    if (!isMet) {
      if (!tryOther(tableau, branches)) return { kind: 'impossible' }
      continue
    }
    if (keepApart(filling)) continue
    const variable = firstBroken(tableau)
    if (variable < 0) {
      const counts = Array.from({ length: tableau.columns }, (_, group) => wholeOf(tableau, group))
      for (const branch of branches.reverse()) setBounds(tableau, branch.variable, branch.lower, branch.upper)
      return { kind: 'possible', counts }
    }
    branches.push(split(tableau, variable))
  }
}

/** Takes back narrowings up to the newest whose other half was not tried, and tries that; false when none is left. */
function tryOther(tableau: Tableau, branches: Branch[]): boolean {
  for (let branch = branches.at(-1); branch !== undefined; branch = branches.at(-1)) {
    const { variable, lower, upper, other } = branch
    if (other !== null) {
      setBounds(tableau, variable, other[0], other[1])
      branch.other = null
      return true
    }
    setBounds(tableau, variable, lower, upper)
    branches.pop()
  }
  return false
}

/** Narrows a variable to at most the whole number below its value; the other half is at least the one above. */
function split(tableau: Tableau, variable: number): Branch {
  const lower = tableau.lower[variable] ?? 0
  const upper = tableau.upper[variable] ?? 0
  const floor = Math.floor(numeratorOf(tableau, variable) / tableau.denominator)
  setBounds(tableau, variable, lower, floor)
  return { variable, lower, upper, other: [floor + 1, upper] }
}

/** Makes rows of the sets of enemies of which the present solution holds more than one; whether there were any. */
function keepApart({ tableau, apart }: Filling): boolean {
  const broken = apart.filter((set) => {
    const sum = set.reduce((total, group) => total + numeratorOf(tableau, group), 0)
    return sum > tableau.denominator
  })
  for (const set of broken) {
    addRow(tableau, set, 0, 1)
    apart.splice(apart.indexOf(set), 1)
  }
  return broken.length > 0
}

/** The first group whose number is not whole; −1 when all are. */
function firstBroken(tableau: Tableau): number {
  if (tableau.denominator === 1) return -1
  for (let group = 0; group < tableau.columns; group++) {
    if (numeratorOf(tableau, group) % tableau.denominator !== 0) return group
  }
  return -1
}

function wholeOf(tableau: Tableau, group: number): number {
  return numeratorOf(tableau, group) / tableau.denominator
}
