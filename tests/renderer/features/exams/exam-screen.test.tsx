import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readSessionEvents, startSession } from '../../../../src/data/session-repo'
import { contentHash } from '../../../../src/formats/content-hash'
import { ExamScreen } from '../../../../src/renderer/features/exams/exam-screen'
import { buildBankItem, options } from '../../../support/build-item'
import { buildSession } from '../../../support/build-session'
import { expectAccessible } from '../../../support/expect-accessible'
import { ANI, buildWorld, renderWithApp } from '../../../support/render-with-app'

const TWO_OF_THREE = { type: 'multiple-choice', options: options('a', 'b', 'c'), key: ['a', 'b'], minChoices: 2 }

/** A sitting of two items that began two minutes ago, in this run of the app or in another. */
async function openSitting({ run = 'run-1', hasWords = true } = {}) {
  const world = await buildWorld()
  const entries = [buildBankItem({ id: 'satu' }), buildBankItem({ id: 'dua', ...TWO_OF_THREE })]
  const snapshots = await Promise.all(entries.map(async (entry) => ({ entry, hash: await contentHash(entry) })))
  const startedAt = world.clock.now().wall - 120_000
  const form = snapshots.map(({ entry, hash }) => ({ id: entry.id, version: 1, hash }))
  const session = buildSession({ profileId: ANI.id, startedAt, form })
  const place = { profileId: ANI.id, sessionId: session.id }
  const first = { ...place, seq: 0, run, wall: startedAt, mono: 0, what: { type: 'started' as const } }
  await startSession(world.db, session, hasWords ? snapshots : [], first)
  const view = await renderWithApp(<ExamScreen sessionId={session.id} />, { world })
  return { ...view, events: () => readSessionEvents(world.db, ANI.id, session.id) }
}

describe('the exam screen', () => {
  it('takes an answer by its letter, writes it to the log, and then says that it is saved', async () => {
    const { user, events, container } = await openSitting()
    await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
    await user.keyboard('b')
    expect(await screen.findByRole('button', { name: /^Butir 1, dijawab/ })).toBeInTheDocument()
    await waitFor(async () => {
      expect((await events()).at(-1)?.what).toEqual({ type: 'answered', item: 'contoh/satu', response: 'b' })
    })
    expect(await screen.findByText(/^Tersimpan/)).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('does not show half an answer as answered', async () => {
    const { user } = await openSitting()
    await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
    await user.keyboard('na')
    expect(await screen.findByRole('button', { name: 'Butir 2, dibuka, belum dijawab' })).toBeInTheDocument()
    await user.keyboard('b')
    expect(await screen.findByRole('button', { name: 'Butir 2, dijawab' })).toBeInTheDocument()
  })

  it('opened again after its process had ended, says how long it was closed and what is left', async () => {
    await openSitting({ run: 'run-lama' })
    expect(await screen.findByText(/tertutup selama 02:00.*Tersisa 08:00/)).toBeInTheDocument()
  })

  it('says that nothing is lost when the words of its items are gone', async () => {
    const { container } = await openSitting({ hasWords: false })
    expect(await screen.findByRole('heading', { name: 'Simulasi ini tidak dapat dibuka' })).toBeInTheDocument()
    expect(screen.getByText(/Jawaban yang sudah tersimpan tetap ada/)).toBeInTheDocument()
    await expectAccessible(container)
  })
})
