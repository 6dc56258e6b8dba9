import { describe, expect, it } from 'vitest'
import { pathLine, placeOf } from '../../../../../src/renderer/features/cases/debrief/path-layout'

const LYING = { step: 60, aside: 30, pair: 3, isUpright: false, origin: { along: 20, across: 50 } }

describe('the two lines of a debrief', () => {
  it('run beside each other where both agree, and apart where they do not', () => {
    expect(pathLine([0, 1], 1, LYING)).toBe('M20 53C50 53 50 80 80 80')
    expect(pathLine([0, 1], -1, LYING)).toBe('M20 47C50 47 50 20 80 20')
  })

  it('stand upright on a narrow page', () => {
    expect(pathLine([0, 1], 1, { ...LYING, isUpright: true })).toBe('M53 20C53 50 80 50 80 80')
    expect(placeOf(1, -1, { ...LYING, isUpright: true })).toEqual({ x: 20, y: 80 })
  })
})
