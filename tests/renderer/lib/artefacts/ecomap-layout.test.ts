import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EcomapFrame, layoutEcomap, wrapLabel } from '../../../../src/renderer/lib/artefacts/ecomap-layout'

const FRAME: EcomapFrame = {
  width: 720,
  height: 470,
  centre: { x: 72, y: 46 },
  system: { x: 84, y: 38 },
  ring: { x: 272, y: 192 },
}

describe('the drawing of an ecomap', () => {
  it('keeps every system inside the picture and every tie between the two outlines', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), (count) => {
        const systems = Array.from({ length: count }, (_, index) => ({
          id: `s${index}`,
          tie: 'strong' as const,
          flow: 'none' as const,
        }))
        for (const { at, tie } of layoutEcomap(systems, FRAME)) {
          expect(at.x - FRAME.system.x).toBeGreaterThanOrEqual(0)
          expect(at.x + FRAME.system.x).toBeLessThanOrEqual(FRAME.width)
          expect(at.y - FRAME.system.y).toBeGreaterThanOrEqual(0)
          expect(at.y + FRAME.system.y).toBeLessThanOrEqual(FRAME.height)
          const fromMiddle = (x: number, y: number) => Math.hypot(x - FRAME.width / 2, y - FRAME.height / 2)
          expect(fromMiddle(tie.from.x, tie.from.y)).toBeLessThan(fromMiddle(tie.to.x, tie.to.y))
        }
      }),
    )
  })

  it('gives an arrow to each end that energy flows to, and hatches only to what is stressful', () => {
    const ties = layoutEcomap(
      [
        { id: 'a', tie: 'strong', flow: 'both' },
        { id: 'b', tie: 'stressful', flow: 'to-centre' },
        { id: 'c', tie: 'tenuous', flow: 'none' },
      ],
      FRAME,
    ).map(({ tie }) => ({ arrows: tie.arrows.length, isHatched: tie.hatches.length > 0 }))
    expect(ties).toEqual([
      { arrows: 2, isHatched: false },
      { arrows: 1, isHatched: true },
      { arrows: 0, isHatched: false },
    ])
  })

  it('breaks a label at its words and shortens what does not fit', () => {
    expect(wrapLabel('Puskesmas', 20, 3)).toEqual(['Puskesmas'])
    expect(wrapLabel('Kantor Dinas Sosial kabupaten bagian data', 16, 2)).toEqual(['Kantor Dinas', 'Sosial kabupaten…'])
  })
})
