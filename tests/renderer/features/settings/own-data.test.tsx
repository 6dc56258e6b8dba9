import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SaveOutcome } from '../../../../src/contract/host'
import { recordReading } from '../../../../src/data/lesson-repo'
import { listProfiles, saveProfile } from '../../../../src/data/profile-repo'
import { OwnData } from '../../../../src/renderer/features/settings/own-data'
import { expectAccessible } from '../../../support/expect-accessible'
import { ANI, buildWorld, renderWithApp } from '../../../support/render-with-app'
import { savedText, savingHost } from '../../../support/saving-host'

async function openOwnData(outcome: SaveOutcome = { kind: 'handed-over' }, language: 'id' | 'en' = 'id') {
  const host = savingHost(outcome)
  const world = await buildWorld({ host })
  await saveProfile(world.db, ANI)
  const view = await renderWithApp(<OwnData />, { world, language })
  const saveOwn = screen.getByRole('button', { name: /^(Simpan salinan data saya|Save a copy of my data)$/ })
  return { ...view, saved: host.saved, saveOwn }
}

const reading = { pack: 'contoh', module: 'dasar', lesson: 'pertama', block: 1, share: 0.5, updatedAt: 5 } as const

describe('one’s own data', () => {
  it('are saved whole, and only one’s own', async () => {
    const { user, world, saved, saveOwn, container } = await openOwnData()
    await saveProfile(world.db, { ...ANI, id: 'budi', name: 'Budi' })
    for (const profileId of ['ani', 'budi']) await recordReading(world.db, { ...reading, profileId, finishedAt: null })
    await user.click(saveOwn)
    expect(await screen.findByText('Diserahkan ke peramban. Lihat folder unduhan Anda.')).toBeInTheDocument()
    expect(saved.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['siappeksos-data.json', 'application/json'],
    ])
    const [file] = saved
    expect(JSON.parse(file ? savedText(file) : '')).toEqual({
      profiles: [ANI],
      sessions: [],
      sessionEvents: [],
      caseRuns: [],
      caseEvents: [],
      lessonProgress: [{ ...reading, profileId: 'ani', finishedAt: null }],
      checkAnswers: [],
      journal: [],
      selfAssessments: [],
      lessonMarks: [],
    })
    await expectAccessible(container)
  })

  it.each([
    [{ kind: 'saved', name: 'data.json' }, 'Tersimpan.'],
    [{ kind: 'failed', reason: 'disk-full' }, 'Belum tersimpan. Periksa ruang dan izin folder, lalu coba lagi.'],
  ] as const)('say what became of the file: %o', async (outcome, words) => {
    const { user, saveOwn } = await openOwnData(outcome)
    await user.click(saveOwn)
    expect(await screen.findByText(words)).toBe(screen.getByRole('status'))
  })

  it('say nothing when the dialog is closed without a choice', async () => {
    const { user, saved, saveOwn } = await openOwnData({ kind: 'cancelled' })
    await user.click(saveOwn)
    await expect.poll(() => saved.length).toBe(1)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('that can no longer be read are not saved, and that is said', async () => {
    const { user, world, saved, saveOwn } = await openOwnData()
    world.db.close()
    await user.click(saveOwn)
    expect(await screen.findByText(/^Belum tersimpan/)).toBeInTheDocument()
    expect(saved).toEqual([])
  })
})

describe('records set aside', () => {
  it('are not spoken of where there are none', async () => {
    await openOwnData()
    expect(screen.queryByRole('button', { name: /disisihkan/ })).toBeNull()
  })

  it.each([
    ['id', '2 catatan tidak dapat dibaca', 'Simpan catatan yang disisihkan'],
    ['en', '2 records could not be read', 'Save the records set aside'],
  ] as const)('are counted as soon as they are found, and saved as they were: %s', async (language, title, button) => {
    const { user, world, saved, container } = await openOwnData({ kind: 'handed-over' }, language)
    const broken = [
      { id: 'rusak', name: 7 },
      { id: 'tua', nama: 'Tua' },
    ]
    await world.db.profiles.bulkAdd(broken as never)
    expect((await listProfiles(world.db)).map(({ id }) => id)).toEqual(['ani'])
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: button }))
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['siappeksos-set-aside.json'])
    const rows = JSON.parse(saved[0] ? savedText(saved[0]) : '')
    expect(rows.map(({ table, row }: { table: string; row: unknown }) => [table, row])).toEqual(
      broken.map((row) => ['profiles', row]),
    )
  })

  it('are one record in English where there is one', async () => {
    const { world } = await openOwnData({ kind: 'handed-over' }, 'en')
    await world.db.profiles.add({ id: 'rusak' } as never)
    await listProfiles(world.db)
    expect(await screen.findByRole('heading', { name: '1 record could not be read' })).toBeInTheDocument()
  })
})
