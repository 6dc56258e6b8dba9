import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellingDecimals } from '../../../src/core/measurement/telling-decimals'

describe('decimals of a share beside its standard', () => {
  it('are added only where whole per cents would show the same number twice', () => {
    expect(tellingDecimals(0.7, 0.62)).toBe(0)
    expect(tellingDecimals(0.624, 0.62)).toBe(1)
    expect(tellingDecimals(0.6204, 0.62)).toBe(2)
    expect(tellingDecimals(0.62, 0.62)).toBe(0)
  })

  it('are never more than two', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(fc.property(share, share, (a, b) => tellingDecimals(a, b) <= 2))
  })
})
