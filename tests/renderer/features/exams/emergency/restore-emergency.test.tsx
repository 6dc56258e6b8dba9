import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PickOutcome } from '../../../../../src/contract/host'
import { emergencyFile } from '../../../../../src/core/exams/emergency-file'
import { RestoreEmergency } from '../../../../../src/renderer/features/exams/emergency/restore-emergency'
import { expectAccessible } from '../../../../support/expect-accessible'
import { fakeHost } from '../../../../support/fake-host'
import { openSitting } from '../../../../support/open-sitting'
import { buildWorld, renderWithApp } from '../../../../support/render-with-app'

function picked(content: unknown): PickOutcome {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  return { kind: 'picked', file: { name: 'siappeksos-darurat.json', bytes } }
}

/** A sitting on disk, and a file of it that holds one answer more, or whatever a test makes of that. */
async function openRestore(change: (file: ReturnType<typeof emergencyFile>) => unknown = (file) => file) {
  let outcome: PickOutcome = { kind: 'cancelled' }
  const world = await buildWorld({ host: fakeHost({ pickFile: () => Promise.resolve(outcome) }) })
  const { session, events } = await openSitting(world, { done: [{ type: 'visited', item: 'contoh/satu' }] })
  const [last, ...rest] = [...(await events())].reverse()
  if (last === undefined) throw new Error('a log begins')
  const answered = { type: 'answered' as const, item: 'contoh/satu', response: 'b' }
  const log = [...rest.reverse(), last, { ...last, seq: last.seq + 1, what: answered }]
  outcome = picked(change(emergencyFile({ savedAt: 1, learner: 'Ani', session, events: log })))
  const view = await renderWithApp(<RestoreEmergency />, { world })
  const before = await world.db.sessionEvents.toArray()
  await view.user.click(screen.getByRole('button', { name: 'Pulihkan dari berkas darurat' }))
  return { ...view, world, before, logged: () => world.db.sessionEvents.toArray() }
}

describe('restoring from an emergency file', () => {
  it('adds what is missing, says how much, and leads to the sitting', async () => {
    const { before, logged, container } = await openRestore()
    expect(await screen.findByText('1 catatan yang belum ada kini tersimpan.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Buka simulasinya' })).toHaveAttribute('href', '/exam/sesi-satu')
    expect(await logged()).toHaveLength(before.length + 1)
    await expectAccessible(container)
  })

  it('says so when everything is here already', async () => {
    await openRestore((file) => ({ ...file, events: file.events.slice(0, 1) }))
    expect(await screen.findByText('Semua isi berkas itu memang sudah tersimpan di sini.')).toBeInTheDocument()
  })

  it('asks before it takes another learner’s file, and takes no sitting away from one on this machine', async () => {
    const { user, world, before, logged } = await openRestore((file) => ({
      ...file,
      learner: 'Budi',
      session: { ...file.session, profileId: 'budi', id: 'sesi-budi' },
      events: file.events.map((event) => ({ ...event, profileId: 'budi', sessionId: 'sesi-budi' })),
    }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Berkas ini milik Budi' }))
    expect(await logged()).toEqual(before)
    await user.click(dialog.getByRole('button', { name: 'Pulihkan sebagai milik saya' }))
    expect(await screen.findByText('3 catatan yang belum ada kini tersimpan.')).toBeInTheDocument()
    expect((await world.db.sessions.get('sesi-budi'))?.profileId).toBe('ani')
  })

  it.each([
    ['bukan berkas darurat SiapPeksos', () => ({ some: 'thing' })],
    ['aplikasi yang lebih baru', (file: object) => ({ ...file, formatVersion: 9 })],
    ['sudah berubah sejak disimpan', (file: object) => ({ ...file, learner: 5 })],
    ['tidak lengkap atau tercampur', (file: { events: unknown[] }) => ({ ...file, events: file.events.slice(1) })],
    [
      'sudah berlanjut dengan cara lain',
      (file: { events: { wall: number }[] }) => ({
        ...file,
        events: file.events.map((e) => ({ ...e, wall: e.wall + 1 })),
      }),
    ],
  ])('says “%s” and changes nothing', async (words, change) => {
    const { before, logged } = await openRestore(change)
    expect(await screen.findByRole('heading', { name: 'Berkas itu tidak dipulihkan' })).toBeInTheDocument()
    expect(screen.getByText(new RegExp(words))).toBeInTheDocument()
    expect(await logged()).toEqual(before)
  })
})
