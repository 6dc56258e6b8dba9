import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { recordReading } from '../../../../src/data/lesson-repo'
import { usePreferencesStore } from '../../../../src/renderer/lib/preferences-store'
import { SpeechContext } from '../../../../src/renderer/lib/speech/speech-context'
import { expectAccessible } from '../../../support/expect-accessible'
import { fakeSpeech } from '../../../support/fake-speech'
import { installLesson, openLesson } from '../../../support/open-lesson'
import { buildWorld } from '../../../support/render-with-app'
import { resetPreferences } from '../../../support/reset-preferences'

beforeEach(() => {
  resetPreferences()
  Element.prototype.scrollIntoView = vi.fn()
})

const lesson = (container: HTMLElement) => container.querySelector<HTMLElement>('.lesson') as HTMLElement

describe('boxes, side notes and checks in the text', () => {
  it('say what they are, and are accessible in both languages', async () => {
    for (const [language, name, letter] of [
      ['id', 'Perhatikan', 'Catatan samping a'],
      ['en', 'Take care', 'Side note a'],
    ] as const) {
      const { container, unmount } = await openLesson({ language })
      expect(screen.getByRole('note', { name })).toBeInTheDocument()
      expect(screen.getByRole('button', { name: letter })).toHaveAttribute('aria-expanded', 'false')
      await expectAccessible(container)
      unmount()
    }
  })

  it('press a side note open in place, where its own references explain themselves', async () => {
    const { user } = await openLesson()
    const mark = screen.getByRole('button', { name: 'Catatan samping a' })
    await user.click(mark)
    expect(mark).toHaveAttribute('aria-expanded', 'true')
    const note = document.getElementById(mark.getAttribute('aria-controls') ?? '')
    expect(note).toHaveTextContent('a Menurut seorang peneliti.1')
  })

  it('ask a check where the text has it, and not again after the lesson', async () => {
    const { container } = await openLesson()
    expect(screen.getAllByRole('heading', { name: 'Cek: 1 butir' })).toHaveLength(1)
    expect(within(lesson(container)).getByRole('heading', { name: 'Cek: 1 butir' })).toBeInTheDocument()
    const contents = within(screen.getByRole('navigation', { name: 'Di pelajaran ini' }))
    expect(contents.getAllByRole('button').map((entry) => entry.textContent)).toEqual([
      'Tiga ciri',
      'Cek: 1 butir',
      'Di layar',
      'Rujukan',
    ])
  })
})

describe('how a lesson is read', () => {
  it('grows, widens and spaces its text at once and for the next time', async () => {
    const { user, container } = await openLesson()
    await user.click(screen.getByRole('button', { name: 'Tampilan bacaan' }))
    await user.click(screen.getByRole('radio', { name: '200%' }))
    await user.click(within(screen.getByRole('group', { name: 'Lebar baris' })).getByRole('radio', { name: 'Lebar' }))
    const reader = container.querySelector<HTMLElement>('.reader')
    expect(reader?.dataset).toMatchObject({ size: '200', width: 'wide' })
    expect(usePreferencesStore.getState()).toMatchObject({ readerSize: '200', readerWidth: 'wide' })
    await expectAccessible(container)
  })

  it('is in the other language, in place, with that language said', async () => {
    const { user, container } = await openLesson()
    await user.click(screen.getByRole('button', { name: 'Tampilan bacaan' }))
    await user.click(screen.getByRole('radio', { name: 'English' }))
    expect(lesson(container)).toHaveAttribute('lang', 'en')
    expect(lesson(container)).toHaveTextContent('Children give assent')
    expect(screen.getByRole('note', { name: 'Take care' })).toBeInTheDocument()
  })

  it('speaks that language in its checks, explanations and contents, too', async () => {
    usePreferencesStore.setState({ readerLanguages: 'other' })
    const { user, container } = await openLesson()
    expect(within(lesson(container)).getByRole('heading', { name: 'Check: 1 item' })).toBeInTheDocument()
    expect(within(lesson(container)).getByRole('button', { name: 'Check the answer' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'assent' }))
    expect(screen.getByRole('complementary', { name: 'Explanation' })).toBeInTheDocument()
    const contents = within(screen.getByRole('navigation', { name: 'Di pelajaran ini' }))
    expect(contents.getAllByRole('button').map((entry) => [entry.textContent, entry.lang])).toEqual([
      ['Three features', 'en'],
      ['Check: 1 item', 'en'],
      ['On a screen', 'en'],
      ['Rujukan', ''],
    ])
    await expectAccessible(container)
  })

  it('is in both beside each other, block by block where they agree, exhibits and checks once', async () => {
    usePreferencesStore.setState({ readerLanguages: 'both' })
    const { container } = await openLesson()
    const pairs = [...container.querySelectorAll('.pair')].map((pair) =>
      [...pair.querySelectorAll<HTMLElement>('.pair-side')].map(({ lang }) => lang).join(' '),
    )
    // After the exhibit there is one paragraph more in English: that stretch stands beside its counterpart as a whole.
    expect(pairs).toEqual(['id en', 'id en', 'id en', 'id en', 'id', 'id en', 'id', 'id en'])
    expect(container.querySelector('.pair:last-child')).toHaveTextContent(/^Satu pesan cukup.One message.*paragraph.$/)
    expect(container.querySelectorAll('.pair')[1]).toHaveTextContent('Tiga ciriThree features')
    await expectAccessible(container)
  })

  it('keeps the place when the size or the language changes', async () => {
    const world = await buildWorld()
    await installLesson(world)
    const place = { profileId: 'ani', pack: 'contoh', module: 'dasar', lesson: 'pertama' }
    await recordReading(world.db, { ...place, block: 2, within: 0.5, share: 0.3, updatedAt: 5, finishedAt: null })
    await openLesson({ world })
    const shown = vi.mocked(Element.prototype.scrollIntoView).mock
    const last = () => (shown.contexts.at(-1) as HTMLElement).textContent
    expect(last()).toContain('Disengaja')
    act(() => {
      usePreferencesStore.setState({ readerLanguages: 'other' })
    })
    expect(last()).toContain('Intended')
    const before = shown.calls.length
    act(() => {
      usePreferencesStore.setState({ readerSize: '150' })
    })
    expect(shown.calls.length).toBeGreaterThan(before)
    expect(last()).toContain('Intended')
  })
})

describe('reading aloud', () => {
  const open = async (...voices: readonly string[]) => {
    const speech = fakeSpeech(...voices)
    const view = await openLesson({ within: (own) => <SpeechContext value={speech}>{own}</SpeechContext> })
    return { ...view, speech }
  }
  const words = (speech: ReturnType<typeof fakeSpeech>) => speech.said.at(-1)?.map(({ text }) => text)

  it('goes block by block, marks the one that is read, pauses, goes on and back', async () => {
    const { user, speech, container } = await open('id')
    await user.click(screen.getByRole('button', { name: 'Dengarkan' }))
    expect(screen.getByRole('button', { name: 'Jeda' })).toHaveFocus()
    expect(words(speech)?.[0]).toMatch(/^Anak memberi asen menurut/)
    expect(container.querySelector('[data-spoken]')).toHaveTextContent('Anak memberi')
    act(() => speech.end())
    expect(words(speech)).toEqual(['Tiga ciri'])
    await user.click(screen.getByRole('button', { name: 'Bagian berikutnya' }))
    expect(words(speech)).toEqual(['Disengaja, berulang, timpang.', 'Menurut seorang peneliti.'])
    expect(container.querySelectorAll('[data-spoken]')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Jeda' }))
    expect(speech.isSpeaking).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Bagian sebelumnya' }))
    expect(speech.isSpeaking).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Putar' }))
    expect(words(speech)).toEqual(['Tiga ciri'])
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Tutup baca keras' }))
    expect(speech.isSpeaking).toBe(false)
    expect(container.querySelector('[data-spoken]')).toBeNull()
  })

  it('keeps its speed, and stops by itself at the end', async () => {
    const { user, speech } = await open('id')
    await user.click(screen.getByRole('button', { name: 'Dengarkan' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kecepatan' }), '1,5×')
    expect(speech.said.at(-1)?.every(({ rate }) => rate === 1.5)).toBe(true)
    for (let part = 0; part < 8; part++) act(() => speech.end())
    expect(screen.getByRole('button', { name: 'Putar' })).toBeInTheDocument()
    expect(words(speech)).toEqual(['Satu pesan cukup.'])
  })

  it('is absent without a voice of the machine’s own, and the display says why', async () => {
    const { user } = await open('en')
    expect(screen.queryByRole('button', { name: 'Dengarkan' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Tampilan bacaan' }))
    expect(screen.getByText(/belum punya suara setempat/)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'English' }))
    expect(screen.getByRole('button', { name: 'Dengarkan', hidden: true })).toBeInTheDocument()
  })
})

it('is printed under its own title', async () => {
  const world = await buildWorld()
  const print = vi.spyOn(world.host, 'print')
  await installLesson(world)
  const { user } = await openLesson({ world })
  await user.click(screen.getByRole('button', { name: 'Cetak' }))
  expect(print).toHaveBeenCalledWith('Tiga ciri')
})
