import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../../../src/core/cases/case'
import type { FindKind } from '../../../../src/core/find/find-document'
import { saveJournalEntry } from '../../../../src/data/journal-repo'
import { saveLessonMarks } from '../../../../src/data/lesson-mark-repo'
import { openFinder } from '../../../../src/data/open-finder'
import { runningSimulation } from '../../../../src/data/running-simulation'
import { appendSessionEvent } from '../../../../src/data/session-repo'
import { text } from '../../../support/build-item'
import { TEXT_READER } from '../../../support/direct-finder'
import { installPack } from '../../../support/install-pack'
import { openSitting, TWO_ITEMS } from '../../../support/open-sitting'
import { recordCase } from '../../../support/record-progress'
import { ANI, type AppWorld, buildWorld } from '../../../support/render-with-app'
import { packWithCase, SAMPLE_CASE } from '../../../support/sample-case'

const HANDED_IN = { type: 'submitted', by: 'candidate' } as const

async function withPack(): Promise<AppWorld> {
  const world = await buildWorld()
  await installPack(world.db, packWithCase())
  return world
}

async function find(world: AppWorld, query: string, kind: FindKind, profileId = ANI.id) {
  const finder = await openFinder(world.db, { profileId, reader: TEXT_READER })
  await finder.complete(() => undefined)
  return finder.search({ query, language: 'id', kind, most: 40 }).hits.map(({ document }) => document)
}

describe('what a learner finds of their own', () => {
  it('are notes that nobody else on this machine finds', async () => {
    const world = await withPack()
    const entry = {
      id: 'catatan',
      profileId: ANI.id,
      pack: 'contoh',
      module: 'dasar',
      caseId: 'kasus',
      runId: 'putaran',
    }
    const words = { ending: 'akhir', question: text('Apa yang Anda pelajari?'), text: 'Rambutan di beranda.' }
    await saveJournalEntry(world.db, { ...entry, ...words, at: 1, updatedAt: 1, removedAt: null })
    expect(await find(world, 'rambutan', 'note')).toHaveLength(1)
    expect(await find(world, 'rambutan', 'note', 'budi')).toEqual([])
  })

  it('are the scenes of a case that they have been in, and no other', async () => {
    const world = await withPack()
    const titles = caseSchema.parse(SAMPLE_CASE).scenes.map((scene) => scene.title.id)
    const headings = async () => (await find(world, titles.join(' '), 'case')).map(({ heading }) => heading)
    expect(await headings()).not.toContain(titles[0])
    await recordCase(world, { isFinished: false })
    expect(await headings()).toContain(titles[0])
  })

  it('are items that were handed in, never one that is being asked', async () => {
    const world = await withPack()
    const [first] = TWO_ITEMS
    const words = first?.item.stem.id ?? ''
    await openSitting(world, { id: 'terbuka' })
    expect(await find(world, words, 'item')).toEqual([])
    await openSitting(world, { id: 'selesai', done: [HANDED_IN] })
    expect(await find(world, words, 'item')).toEqual([]) // the open one still asks it
  })

  it('are the items of a sitting once no other asks them', async () => {
    const world = await withPack()
    await openSitting(world, { done: [HANDED_IN] })
    expect((await find(world, TWO_ITEMS[0]?.item.stem.id ?? '', 'item')).length).toBeGreaterThan(0)
  })
})

describe('notes that a learner wrote', () => {
  const noted = (text: string) => ({ type: 'noted', item: TWO_ITEMS[0]?.id ?? '', text }) as const

  it('on items of an exam are found once it was handed in, as they were then, and lead to its report', async () => {
    const world = await withPack()
    await openSitting(world, { done: [noted('jeruk'), noted('rambutan'), HANDED_IN] })
    const [found, ...more] = await find(world, 'rambutan', 'note')
    expect(more).toEqual([])
    expect(found).toMatchObject({ title: TWO_ITEMS[0]?.item.stem.id, place: { to: 'report', sessionId: 'sesi-satu' } })
    expect(await find(world, 'jeruk', 'note')).toEqual([])
    expect(await find(world, 'rambutan', 'note', 'budi')).toEqual([])
  })

  it('on items of an exam stay hidden while it is open, or another asks the same item', async () => {
    const world = await withPack()
    await openSitting(world, { id: 'terbuka', done: [noted('durian')] })
    expect(await find(world, 'durian', 'note')).toEqual([])
    await openSitting(world, { id: 'selesai', done: [noted('rambutan'), HANDED_IN] })
    expect(await find(world, 'rambutan', 'note')).toEqual([])
  })

  it('and took away, or whose sitting was taken out of the history, are not found', async () => {
    const world = await withPack()
    await openSitting(world, { id: 'satu', done: [noted('rambutan'), noted(''), HANDED_IN] })
    await openSitting(world, { id: 'dua', done: [noted('rambutan'), HANDED_IN], session: { removedAt: 5 } })
    expect(await find(world, 'rambutan', 'note')).toEqual([])
  })

  it('in a lesson lead to the block that they stand at', async () => {
    const world = await withPack()
    const place = { profileId: ANI.id, pack: 'contoh', module: 'dasar', lesson: 'pertama' }
    const mark = { ...place, language: 'id', block: 0, start: 0, end: 4, quote: 'Anak', at: 1, updatedAt: 1 }
    await saveLessonMarks(world.db, [
      { ...mark, id: 'ada', note: 'Ingat rambutan.', removedAt: null },
      { ...mark, id: 'dihapus', note: 'Lupakan rambutan.', removedAt: 2 },
    ])
    const found = await find(world, 'rambutan', 'note')
    expect(found.map((document) => document.place)).toEqual([
      { to: 'lesson', pack: 'contoh', module: 'dasar', lesson: 'pertama', block: 0 },
    ])
    expect(await find(world, 'rambutan', 'note', 'budi')).toEqual([])
  })
})

describe('the exhibits of lessons and cases', () => {
  const note = { type: 'note', title: text('Catatan'), when: text('Rabu'), body: text('Rambutan di beranda.') }

  it('are found in the section of the lesson where they stand', async () => {
    const world = await buildWorld()
    const lesson = 'Pembuka.\n\n## Bukti\n\n{artefact:catatan}\n\n## Lain\n\nTidak ada.\n'
    await installPack(world.db, {
      'modules/dasar/lessons/pertama.id.md': lesson,
      'modules/dasar/lessons/pertama.en.md': lesson,
      'modules/dasar/artefacts/catatan.json': note,
    })
    const [found] = await find(world, 'rambutan', 'lesson')
    expect(found).toMatchObject({ heading: 'Bukti', place: { to: 'lesson', block: 1 } })
  })

  it('are found in a case from when the scene that shows them has been seen', async () => {
    const world = await withPack()
    expect(await find(world, 'bercanda', 'case')).toEqual([])
    await recordCase(world, { isFinished: false })
    const [found] = await find(world, 'bercanda', 'case')
    expect(found).toMatchObject({ heading: 'Pesan pukul 22.04', place: { to: 'case', caseId: 'kasus' } })
    expect(await find(world, 'bercanda', 'case', 'budi')).toEqual([])
  })
})

describe('the index of the packs', () => {
  it('is kept, and made anew when a pack is another', async () => {
    const world = await withPack()
    await find(world, 'asen', 'term')
    const kept = await world.db.searchIndexes.get('packs')
    await find(world, 'asen', 'term')
    expect((await world.db.searchIndexes.get('packs'))?.fingerprint).toBe(kept?.fingerprint)
    await world.db.packs.update('contoh', { sha256: 'lain' })
    await find(world, 'asen', 'term')
    expect((await world.db.searchIndexes.get('packs'))?.fingerprint).not.toBe(kept?.fingerprint)
  })
})

describe('finding is closed', () => {
  it('while a simulation has time, also one that was continued after its time ran out', async () => {
    const world = await withPack()
    const running = () => runningSimulation(world.db, ANI.id, world.clock.now())
    expect(await running()).toBeNull()
    const { session, events } = await openSitting(world, { id: 'habis', run: 'run-0', ago: 24 * 3_600_000 })
    expect(await running()).toBeNull()
    const place = { profileId: ANI.id, sessionId: session.id, seq: (await events()).length }
    await appendSessionEvent(world.db, session, { ...place, ...world.clock.now(), what: { type: 'continued' } })
    expect(await running()).toBe('habis')
  })

  it('neither in practice nor after handing in', async () => {
    const world = await withPack()
    await openSitting(world, { id: 'latihan', session: { mode: 'practice' } })
    await openSitting(world, { id: 'selesai', done: [HANDED_IN] })
    expect(await runningSimulation(world.db, ANI.id, world.clock.now())).toBeNull()
  })
})
