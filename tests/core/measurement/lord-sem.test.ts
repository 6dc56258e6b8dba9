import { describe, expect, it } from 'vitest'
import { lordSem } from '../../../src/core/measurement/lord-sem'

describe('Lord’s standard error of measurement', () => {
  it.each([
    [5, 10, 1.6666666667], // √(5·5 ÷ 9) = 5/3
    [20, 25, 2.0412414523], // √(20·5 ÷ 24) = √4.1667
    [4.5, 6, 1.1618950039], // √(4.5·1.5 ÷ 5) = √1.35: part points too
    [36.65, 50, 3.1599454271], // √(36.65·13.35 ÷ 49) = √9.985255
  ])('of %d points of %d items is what a hand computes: %d', (points, items, sem) => {
    expect(lordSem(points, items)).toBeCloseTo(sem, 4)
  })

  it('is none at either end, which is why the report does not use it alone', () => {
    expect([lordSem(0, 5), lordSem(5, 5)]).toEqual([0, 0])
  })

  it('says nothing of a single item', () => {
    expect(lordSem(1, 1)).toBeNull()
  })
})
