import { expect, it } from 'vitest'
import { ASPECTS, levelOf } from '../../../src/core/items/aspect'
import { bankOf } from '../../../src/core/items/bank'
import { ITEM_TYPES } from '../../../src/core/items/item'
import { readPack } from '../../../src/formats/pack-archive/read-pack'
import { writeArchive } from '../../../src/formats/pack-archive/write-archive'
import { buildFixturePackFiles } from '../../support/fixture-bank'

it('the pack that assembly is tried on is one that the app takes, with every kind of item in it', async () => {
  const bytes = await writeArchive(buildFixturePackFiles(480))
  const reply = await readPack({ bytes, today: '2026-01-01' })
  if (!reply.ok) throw new Error(JSON.stringify(reply.problems))
  expect(reply.advice).toEqual([])
  const bank = bankOf([reply.content])
  const cells = new Set(bank.map(({ item }) => `${item.aspect} ${levelOf(item.angoff)} ${item.topic}`))
  const modes = new Set(bank.flatMap(({ item }) => (item.type === 'judgement' ? item.mode : [])))
  expect({
    items: bank.length,
    cells: cells.size,
    types: new Set(bank.map(({ item }) => item.type)),
    modes: modes.size,
  }).toEqual({ items: 480, cells: ASPECTS.length * 3 * 20, types: new Set(ITEM_TYPES), modes: 4 })
  expect(bank.filter(({ item }) => item.enemies.length > 0).length).toBeGreaterThan(15)
  expect(bank.filter(({ stimulus }) => stimulus !== null).length).toBeGreaterThan(40)
})
