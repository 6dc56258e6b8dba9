import { describe, expect, it } from 'vitest'
import { pathLine } from '../../../../../src/renderer/features/cases/debrief/path-line'

const stretch = { who: 'yours', rank: 0, from: 0, to: 0, bows: false } as const

describe('a line of the drawing', () => {
  it('runs beside the other where both go together', () => {
    expect(pathLine(stretch, 1, false)).toBe('M0 0.07C0.5 0.07 0.5 0.07 1 0.07')
    expect(pathLine(stretch, -1, false)).toBe('M0 -0.07C0.5 -0.07 0.5 -0.07 1 -0.07')
  })

  it('bends to its own side where it parts, lying or upright', () => {
    expect(pathLine({ ...stretch, to: 1 }, 1, false)).toBe('M0 0.07C0.5 0.07 0.5 1 1 1')
    expect(pathLine({ ...stretch, to: 1 }, 1, true)).toBe('M0.07 0C0.07 0.5 1 0.5 1 1')
  })

  it('makes an arc where it parts and meets again at once', () => {
    expect(pathLine({ ...stretch, bows: true }, -1, true)).toBe('M-0.07 0C-0.9 0.5 -0.9 0.5 -0.07 1')
  })
})
