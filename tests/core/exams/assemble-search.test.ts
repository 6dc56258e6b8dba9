import { describe, expect, it } from 'vitest'
import { fillCounts } from '../../../src/core/exams/fill-counts'
import { addRow, createTableau, setBounds } from '../../../src/core/exams/tableau'

/** Three groups of four, of which each two together give six: three of each, or unequal numbers. */
function threePairs() {
  const tableau = createTableau([4, 4, 4], [0, 0, 0])
  const rows = [
    [0, 1],
    [1, 2],
    [0, 2],
  ].map((pair) => addRow(tableau, pair, 6, 6))
  return { tableau, rows, apart: [] }
}

describe('the search for counts', () => {
  it('finds whole numbers that meet every row', () => {
    expect(fillCounts(threePairs(), { steps: 100 })).toEqual({ kind: 'possible', counts: [3, 3, 3] })
  })

  it('tells that only halves would do', () => {
    const { tableau, rows, apart } = threePairs()
    for (const row of rows) setBounds(tableau, row, 5, 5)
    expect(fillCounts({ tableau, apart }, { steps: 100 })).toEqual({ kind: 'impossible' })
  })

  it('gives up after its steps, says how many they were, and is as it was before', () => {
    const { tableau, rows, apart } = threePairs()
    for (const row of rows) setBounds(tableau, row, 5, 5)
    expect(fillCounts({ tableau, apart }, { steps: 3 })).toEqual({ kind: 'search-limit', steps: 3 })
    for (const row of rows) setBounds(tableau, row, 6, 6)
    expect(fillCounts({ tableau, apart }, { steps: 100 })).toMatchObject({ kind: 'possible' })
  })

  it('takes at most one from a set of enemies', () => {
    const tableau = createTableau([1, 1, 1, 1], [1, 1, 1, 1])
    addRow(tableau, [0, 1, 2, 3], 2, 2)
    const apart = [
      [0, 1, 2],
      [2, 3],
    ]
    const answer = fillCounts({ tableau, apart }, { steps: 100 })
    if (answer.kind !== 'possible') throw new Error(answer.kind)
    const [a = 0, b = 0, c = 0, d = 0] = answer.counts
    expect([a + b + c + d, a + b + c, c + d]).toEqual([2, 1, 1])
  })
})
