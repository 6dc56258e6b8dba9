import { describe, expect, it } from 'vitest'
import type { SessionHappening } from '../../../../src/core/exams/session'
import { contentHash } from '../../../../src/formats/content-hash'
import { loadReport } from '../../../../src/renderer/lib/sittings/load-report'
import { buildItemSource } from '../../../support/build-pack'
import { installPack } from '../../../support/install-pack'
import { openSitting } from '../../../support/open-sitting'
import { ANI, buildWorld } from '../../../support/render-with-app'

const DONE: SessionHappening[] = [
  { type: 'answered', item: 'contoh/satu', response: 'b' },
  { type: 'answered', item: 'contoh/dua', response: ['a', 'c'] },
  { type: 'submitted', by: 'candidate' },
]

describe('a report that is made again from the log', () => {
  it('is the same byte for byte, whatever a later version of the pack says of its items', async () => {
    const world = await buildWorld()
    await installPack(world.db)
    const { session } = await openSitting(world, { done: DONE })
    const before = JSON.stringify(await loadReport(world.db, ANI.id, session.id))
    expect(before).toContain('"points":1')
    const otherKey = buildItemSource({ key: ['a'], angoff: 0.1, version: 2 })
    await installPack(world.db, { 'modules/dasar/items/asesmen.json': [otherKey, buildItemSource({ id: 'cek-satu' })] })
    expect(JSON.stringify(await loadReport(world.db, ANI.id, session.id))).toBe(before)
  })

  it('is there, too, where the items were kept before their schema had all of today’s fields', async () => {
    const world = await buildWorld()
    const { session } = await openSitting(world, { done: DONE })
    const [place] = session.form
    const row = await world.db.itemSnapshots.get(place?.hash ?? '')
    if (place === undefined || row === undefined) throw new Error('no item')
    const { enemies: _newer, ...older } = row.entry.item
    const entry = { ...row.entry, item: older } as typeof row.entry
    const hash = await contentHash(entry)
    await world.db.itemSnapshots.put({ hash, entry })
    await world.db.sessions.update(session.id, { form: [{ ...place, hash }, ...session.form.slice(1)] })
    expect((await loadReport(world.db, ANI.id, session.id)).kind).toBe('report')
  })
})
