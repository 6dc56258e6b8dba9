import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportItem } from '../../../src/core/items/export-item'
import { itemSchema } from '../../../src/core/items/item'
import { buildBankItem, cloze, numeric } from '../../support/build-item'

interface Published extends Record<string, unknown> {
  id: string
  pack: string
  module: string
  type: string
  interaction: Record<string, unknown>
  targets: unknown[]
  gaps: { id: string; options?: unknown[] }[]
  references: { text: string }[]
}

const FILE = new URL('../../fixtures/examples/bank-export.json', import.meta.url)
const published = (JSON.parse(readFileSync(FILE, 'utf8')) as Published[]).filter(({ type }) => type !== 'extended')

/** An author's item that says the same. */
function source({ id, pack, module: _module, level: _level, interaction, ...rest }: Published) {
  const { targets, gaps, weights, ...same } = rest
  return itemSchema.parse({
    ...same,
    ...interaction,
    id: id.slice(pack.length + 1),
    ...(targets.length > 0 ? { targets } : {}),
    ...(gaps.length > 0 ? { gaps: gaps.map((gap) => ({ id: gap.id, options: gap.options })) } : {}),
    ...(weights === null ? {} : { weights }),
    references: rest.references.map((_, index) => `rujukan-${index}`),
  })
}

describe('the published shape of an item', () => {
  it.each(published.map((entry) => [entry.type, entry.id, entry] as const))(
    'of type %s comes back the same (%s)',
    (_type, id, entry) => {
      const { pack, module } = entry
      const references = entry.references.map(({ text }, index) => ({ id: `rujukan-${index}`, text }))
      expect(exportItem({ id, pack, module, item: source(entry), stimulus: null, references })).toEqual(entry)
    },
  )

  it('tells a gap with its options from one with accepted texts, and a number with its tolerance', () => {
    expect(exportItem(buildBankItem(cloze))).toMatchObject({
      options: [],
      gaps: [
        { id: 'g1', options: cloze.gaps[0]?.options },
        { id: 'g2', accepted: ['catatan kasus', 'case record'] },
      ],
      key: { g1: 'y', g2: ['catatan kasus', 'case record'] },
    })
    expect(exportItem(buildBankItem(numeric))).toMatchObject({ gaps: [], interaction: { tolerance: 500 } })
  })
})
