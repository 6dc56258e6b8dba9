import { act, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { Saying, Speech } from '../../../../../src/renderer/lib/speech/speech'
import { SpeechContext } from '../../../../../src/renderer/lib/speech/speech-context'
import { buildBankItem } from '../../../../support/build-item'
import { expectAccessible } from '../../../../support/expect-accessible'
import { openExamRoom } from '../../../../support/open-exam-room'

const stem = { id: 'Bu Sri datang **sendirian**.\n\nApa yang dilakukan?', en: 'She came alone.\n\nWhat comes first?' }
const ENTRIES = [buildBankItem({ id: 'satu', stem }), buildBankItem({ id: 'dua' })]

/** Voices for some languages; it says what is being said. */
function fakeSpeech(...languages: string[]) {
  const state = { saying: [] as readonly Saying[], voices: languages, end: () => {} }
  const listeners = new Set<() => void>()
  const speech: Speech = {
    hasVoice: (language) => state.voices.includes(language),
    onVoices: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    say: (sayings, onEnd) => {
      state.saying = sayings
      state.end = onEnd
    },
    stop: () => {
      state.saying = []
    },
  }
  const within = (room: ReactElement) => <SpeechContext value={speech}>{room}</SpeechContext>
  const find = (...found: string[]) => {
    state.voices = found
    for (const listener of listeners) listener()
  }
  return { state, find, within }
}

describe('reading aloud', () => {
  it('says situation, question and options, and stops by the same button or with the item', async () => {
    const { state, within } = fakeSpeech('id')
    const { user, container } = await openExamRoom({ entries: ENTRIES, within })
    await user.click(screen.getByRole('button', { name: 'Bacakan' }))
    expect(state.saying.map(({ text }) => text)).toEqual([
      'Bu Sri datang sendirian.',
      'Apa yang dilakukan?',
      'A. Pilihan a',
      'B. Pilihan b',
      'C. Pilihan c',
      'D. Pilihan d',
    ])
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Berhenti membacakan' }))
    expect(state.saying).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Bacakan' }))
    await user.keyboard('n')
    expect(await screen.findByRole('button', { name: 'Bacakan' })).toBeInTheDocument()
    expect(state.saying).toEqual([])
  })

  it('offers to read again at the end, and reads in the language that the item is shown in', async () => {
    const { state, within } = fakeSpeech('id', 'en')
    const { user } = await openExamRoom({ entries: ENTRIES, within })
    await user.click(screen.getByRole('button', { name: 'Baca butir ini dalam English' }))
    await user.click(screen.getByRole('button', { name: 'Bacakan' }))
    expect(state.saying[0]).toEqual({ text: 'She came alone.', language: 'en' })
    act(() => state.end())
    expect(screen.getByRole('button', { name: 'Bacakan' })).toBeInTheDocument()
  })

  it('is absent without a voice of the machine’s own, says why, and comes when a voice is found', async () => {
    const { find, within } = fakeSpeech('en')
    const { user } = await openExamRoom({ entries: ENTRIES, within })
    expect(screen.queryByRole('button', { name: 'Bacakan' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Alat dan tampilan' }))
    expect(screen.getByText(/Suara lain mengirim teksnya ke luar/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Tutup' }))
    act(() => find('en', 'id'))
    expect(screen.getByRole('button', { name: 'Bacakan' })).toBeInTheDocument()
  })
})
