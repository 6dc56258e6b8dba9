import { screen } from '@testing-library/react'
import Dexie from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import type { SaveOutcome } from '../../../../../src/contract/host'
import { readEmergencyFile } from '../../../../../src/core/exams/emergency-file'
import { ExamScreen } from '../../../../../src/renderer/features/exams/exam-screen'
import { expectAccessible } from '../../../../support/expect-accessible'
import { openSitting } from '../../../../support/open-sitting'
import { buildWorld, renderWithApp } from '../../../../support/render-with-app'
import { savedText, savingHost } from '../../../../support/saving-host'

/** A sitting whose next write fails as the browser would have it fail. */
async function failToSave(reason: Error, outcome: SaveOutcome = { kind: 'handed-over' }) {
  const host = savingHost(outcome)
  const world = await buildWorld({ host })
  const { session, events } = await openSitting(world, { done: [{ type: 'visited', item: 'contoh/satu' }] })
  const view = await renderWithApp(<ExamScreen sessionId={session.id} />, { world })
  await screen.findByRole('heading', { level: 1, name: /Butir 1/ })
  vi.spyOn(world.db.sessionEvents, 'add').mockImplementation(() => Dexie.Promise.reject(reason))
  await view.user.keyboard('b')
  return { ...view, saved: host.saved, session, events }
}

const FULL = new Dexie.QuotaExceededError()
const offer = () => screen.findByRole('button', { name: 'Simpan berkas darurat' })

describe('a sitting that cannot be saved', () => {
  it('offers a file with everything so far, with what was not written', async () => {
    const { user, saved, session, events, container } = await failToSave(FULL)
    await user.click(await offer())
    expect(await screen.findByText(/Berkas darurat diserahkan ke peramban/)).toBeInTheDocument()
    await expectAccessible(container)
    const [file] = saved
    if (file === undefined) throw new Error('nothing was saved')
    expect(file.name).toBe(`siappeksos-darurat-${session.id}.json`)
    const read = readEmergencyFile(file.bytes.length, savedText(file))
    const stored = await events()
    expect(read).toMatchObject({ ok: true, value: { learner: 'Ani', session } })
    expect(read.ok && read.value.events.slice(0, -1)).toEqual(stored)
    expect(read.ok && read.value.events.at(-1)?.what).toEqual({
      type: 'answered',
      item: 'contoh/satu',
      response: 'b',
    })
  })

  it('says when the file was not saved either', async () => {
    const { user } = await failToSave(FULL, { kind: 'failed', reason: 'disk-full' })
    await user.click(await offer())
    expect(await screen.findByText(/Berkas darurat belum tersimpan/)).toBeInTheDocument()
  })

  it('offers to take over, and no file, where another window wrote first', async () => {
    await failToSave(new Dexie.ConstraintError())
    expect(await screen.findByRole('button', { name: 'Lanjutkan di jendela ini' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Simpan berkas darurat' })).not.toBeInTheDocument()
  })
})
