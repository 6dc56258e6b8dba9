/**
 * Linear constraints over whole-numbered bounds, and an assignment that is being mended until it meets them: the general
 * simplex of Dutertre and de Moura, "A Fast Linear-Arithmetic Solver for DPLL(T)" (CAV 2006). There is no objective. Each
 * row is a variable of its own, the sum of its members, so that a quota is nothing but a pair of bounds on a variable, and
 * bounds can be tightened and taken back without undoing any work.
 *
 * Every number is exact, and so the same on every platform: coefficients are whole numerators over one common denominator
 * (Edmonds' integer-preserving pivoting; Bareiss 1968), and those of constraints that only count are small.
 *
 * It is changed in place. Variables are numbered: the columns first, then the rows in the order in which they were added.
 */
export interface Tableau {
  readonly columns: number
  /** Bounds by variable; rows may have infinite ones. */
  readonly lower: number[]
  readonly upper: number[]
  /** Which variable each row expresses, and by which variables. */
  readonly basic: number[]
  readonly nonbasic: number[]
  /** Where each variable stands: its place in `nonbasic`, or −1 − its place in `basic`. */
  readonly place: number[]
  /** Values of the nonbasic variables: whole, and within their bounds. */
  readonly values: Float64Array
  /** Coefficients of each row, as numerators. */
  readonly rows: Float64Array[]
  /** Values of the basic variables, as numerators. */
  readonly numerators: number[]
  denominator: number
  /** The largest coefficient so far, as an absolute numerator. */
  largest: number
}

/** How many pivots may still be made: a bound on work that is the same on every machine. */
export interface Budget {
  steps: number
}

/** Products of two numerators up to this, and the difference of two such products, are exact in a double. */
const LARGEST = 2 ** 26

/** A tableau without rows, each variable from 0 to its capacity and starting where it is told. */
export function createTableau(capacities: readonly number[], start: readonly number[]): Tableau {
  const variables = capacities.map((_, index) => index)
  return {
    columns: capacities.length,
    lower: capacities.map(() => 0),
    upper: [...capacities],
    basic: [],
    nonbasic: [...variables],
    place: variables,
    values: Float64Array.from(start),
    rows: [],
    numerators: [],
    denominator: 1,
    largest: 1,
  }
}

/** Adds the sum of some columns as a variable with bounds of its own, and returns its number. */
export function addRow(tableau: Tableau, members: readonly number[], lower: number, upper: number): number {
  const row = new Float64Array(tableau.columns)
  for (const member of members) {
    const place = at(tableau.place, member)
    if (place >= 0) row[place] = at(row, place) + tableau.denominator
    else addTo(row, tableau.rows[-1 - place] ?? row)
  }
  for (const numerator of row) tableau.largest = Math.max(tableau.largest, Math.abs(numerator))
  const variable = tableau.place.length
  tableau.place.push(-1 - tableau.rows.length)
  tableau.basic.push(variable)
  tableau.rows.push(row)
  tableau.numerators.push(dot(row, tableau.values))
  tableau.lower.push(lower)
  tableau.upper.push(upper)
  return variable
}

/** Gives a variable other bounds. One that others are expressed by moves inside them at once. */
export function setBounds(tableau: Tableau, variable: number, lower: number, upper: number): void {
  tableau.lower[variable] = lower
  tableau.upper[variable] = upper
  const column = at(tableau.place, variable)
  if (column < 0) return
  const value = at(tableau.values, column)
  const inside = Math.min(Math.max(value, lower), upper)
  if (inside === value) return
  tableau.values[column] = inside
  tableau.rows.forEach((row, index) => {
    tableau.numerators[index] = at(tableau.numerators, index) + at(row, column) * (inside - value)
  })
}

/** A variable's value times the common denominator. */
export function numeratorOf(tableau: Tableau, variable: number): number {
  const place = at(tableau.place, variable)
  return place >= 0 ? at(tableau.values, place) * tableau.denominator : at(tableau.numerators, -1 - place)
}

/**
 * Mends the assignment until every variable is within its bounds, whole or not: true; false when no assignment is; null when
 * the budget ran out first, or numbers grew beyond what is exact. Bland's rule (always the variable of the smallest number)
 * lets it end.
 */
export function settle(tableau: Tableau, budget: Budget): boolean | null {
  for (;;) {
    const row = firstOutside(tableau)
    if (row < 0) return true
    const variable = at(tableau.basic, row)
    const low = at(tableau.lower, variable)
    const isLow = at(tableau.numerators, row) < low * tableau.denominator
    const column = firstToMove(tableau, row, isLow)
    if (column < 0) return false
    if (budget.steps <= 0 || tableau.largest > LARGEST) return null
    budget.steps -= 1
    pivot(tableau, row, column)
    tableau.values[column] = isLow ? low : at(tableau.upper, variable)
    tableau.rows.forEach((own, index) => {
      tableau.numerators[index] = dot(own, tableau.values)
    })
  }
}

/** The row whose variable is out of bounds and has the smallest number; −1 without one. */
function firstOutside({ basic, numerators, lower, upper, denominator }: Tableau): number {
  let found = -1
  let smallest = Number.POSITIVE_INFINITY
  for (let row = 0; row < basic.length; row++) {
    const variable = at(basic, row)
    if (variable >= smallest) continue
    const numerator = at(numerators, row)
    if (numerator >= at(lower, variable) * denominator && numerator <= at(upper, variable) * denominator) continue
    found = row
    smallest = variable
  }
  return found
}

/** The column that can move the row's variable up (or down) and whose variable has the smallest number; −1 without one. */
function firstToMove({ rows, nonbasic, values, lower, upper }: Tableau, row: number, isUp: boolean): number {
  const coefficients = rows[row] ?? values
  let found = -1
  let smallest = Number.POSITIVE_INFINITY
  for (let column = 0; column < nonbasic.length; column++) {
    const coefficient = at(coefficients, column)
    const variable = at(nonbasic, column)
    if (coefficient === 0 || variable >= smallest) continue
    const value = at(values, column)
    const canMove = coefficient > 0 === isUp ? value < at(upper, variable) : value > at(lower, variable)
    if (!canMove) continue
    found = column
    smallest = variable
  }
  return found
}

/** Exchanges a row's variable with a column's. The divisions leave no remainder: all entries are minors of one matrix. */
function pivot(tableau: Tableau, row: number, column: number): void {
  const { rows, denominator } = tableau
  const own = rows[row] ?? tableau.values
  const entry = at(own, column)
  const sign = Math.sign(entry)
  for (const other of rows) {
    if (other === own) continue
    const factor = at(other, column)
    if (factor === 0 && Math.abs(entry) === denominator) continue
    eliminate(tableau, other, { own, entry, factor, sign })
    other[column] = sign * factor
  }
  for (let k = 0; k < own.length; k++) own[k] = -sign * at(own, k)
  own[column] = sign * denominator
  tableau.denominator = Math.abs(entry)
  tableau.largest = Math.max(tableau.largest, tableau.denominator)
  exchange(tableau, row, column)
}

interface Elimination {
  readonly own: Float64Array
  readonly entry: number
  readonly factor: number
  readonly sign: number
}

function eliminate(tableau: Tableau, other: Float64Array, { own, entry, factor, sign }: Elimination): void {
  const divisor = sign * tableau.denominator
  let largest = tableau.largest
  for (let k = 0; k < other.length; k++) {
    const numerator = (at(other, k) * entry - factor * at(own, k)) / divisor
    other[k] = numerator
    if (numerator > largest) largest = numerator
    else if (-numerator > largest) largest = -numerator
  }
  tableau.largest = largest
}

function exchange({ basic, nonbasic, place }: Tableau, row: number, column: number): void {
  const leaving = at(basic, row)
  const entering = at(nonbasic, column)
  basic[row] = entering
  nonbasic[column] = leaving
  place[entering] = -1 - row
  place[leaving] = column
}

function dot(row: Float64Array, values: Float64Array): number {
  let sum = 0
  for (let k = 0; k < row.length; k++) sum += at(row, k) * at(values, k)
  return sum
}

function addTo(row: Float64Array, other: Float64Array): void {
  for (let k = 0; k < row.length; k++) row[k] = at(row, k) + at(other, k)
}

/** A number at an index that is inside the list. */
function at(list: ArrayLike<number>, index: number): number {
  return list[index] as number
}
