import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GenogramFrame } from '../../../../src/renderer/lib/artefacts/genogram-layout'
import { layoutGenogram } from '../../../../src/renderer/lib/artefacts/genogram-layout'
import { coupleLines } from '../../../../src/renderer/lib/artefacts/genogram-lines'
import { relationPaths } from '../../../../src/renderer/lib/artefacts/genogram-relations'
import type { Family } from '../../../../src/renderer/lib/artefacts/genogram-rows'
import { buildArtefact } from '../../../support/build-artefact'

const FRAME: GenogramFrame = { half: 20, step: 100, row: 150, slack: 40 }

/** Families grown from one couple: at each step somebody without children gets a partner and some children. */
const families: fc.Arbitrary<Family> = fc
  .array(fc.record({ who: fc.nat(), children: fc.integer({ min: 0, max: 4 }) }), { minLength: 1, maxLength: 5 })
  .map((steps) => {
    const person = (id: string) => ({ id, label: { id }, sign: 'woman' as const, isIndex: id === 'p0' })
    const persons = [person('p0')]
    const couples: Family['couples'] = []
    for (const { who, children } of steps) {
      const free = persons.filter(({ id }) => !couples.some((couple) => couple.partners.includes(id)))
      const one = free[who % Math.max(1, free.length)]
      if (one === undefined) break
      const partner = person(`p${persons.length}`)
      persons.push(partner)
      const born = Array.from({ length: children }, (_, index) => person(`p${persons.length + index}`))
      persons.push(...born)
      couples.push({
        partners: [one.id, partner.id],
        status: 'married',
        children: born.map(({ id }) => ({ person: id, bond: 'birth' as const })),
      })
    }
    return { persons, couples }
  })

describe('the drawing of a family', () => {
  it('gives everybody room in the picture, and nobody the room of another', () => {
    fc.assert(
      fc.property(families, (family) => {
        const { width, height, persons } = layoutGenogram(family, FRAME)
        const places = [...persons.values()]
        expect(places).toHaveLength(family.persons.length)
        for (const { x, y } of places) {
          expect(x - FRAME.half).toBeGreaterThanOrEqual(0)
          expect(x + FRAME.half).toBeLessThanOrEqual(width)
          expect(y + FRAME.half).toBeLessThanOrEqual(height)
        }
        for (const [index, one] of places.entries()) {
          for (const other of places.slice(index + 1)) {
            if (one.y === other.y) expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(FRAME.step - 0.001)
          }
        }
      }),
    )
  })

  it('sets children beneath their parents, partners on one line, and the eldest to the left', () => {
    fc.assert(
      fc.property(families, (family) => {
        const { persons } = layoutGenogram(family, FRAME)
        const at = (id: string) => persons.get(id) ?? { x: Number.NaN, y: Number.NaN }
        for (const { partners, children } of family.couples) {
          expect(at(partners[0]).y).toBe(at(partners[1]).y)
          const xs = children.map(({ person }) => at(person).x)
          expect(xs).toEqual([...xs].sort((a, b) => a - b))
          for (const { person } of children) expect(at(person).y).toBeGreaterThan(at(partners[0]).y)
        }
      }),
    )
  })

  it('lets parents who married in stand on the line of their own generation, just above their child', () => {
    const { persons } = layoutGenogram(buildArtefact('genogram'), FRAME)
    const rows = [...persons.values()].map(({ id, y }) => `${id} ${Math.round(y / FRAME.row)}`)
    expect(rows).toEqual(['kakek 0', 'nenek 0', 'ibu 1', 'ayah 1', 'rara 2', 'bayu 2'])
  })

  it('strikes a couple’s line once when they are separated and twice when they are divorced', () => {
    for (const [status, strokes] of [
      ['married', 0],
      ['living-together', 0],
      ['separated', 1],
      ['divorced', 2],
    ] as const) {
      const family = buildArtefact('genogram')
      const couples = family.couples.map((couple) => ({ ...couple, status }))
      const lines = coupleLines({ ...family, couples }, layoutGenogram(family, FRAME), FRAME)
      expect(lines.map((line) => line.slashes.length)).toEqual(couples.map(() => strokes))
    }
  })

  it('draws closeness as two lines, conflict as one, and a broken tie with its bars', () => {
    const family = buildArtefact('genogram')
    const layout = layoutGenogram(family, FRAME)
    const count = (kind: 'close' | 'conflict' | 'distant' | 'cut-off') =>
      relationPaths({ between: ['rara', 'nenek'], kind }, layout, FRAME).length
    expect([count('close'), count('conflict'), count('distant'), count('cut-off')]).toEqual([2, 1, 1, 4])
  })
})
