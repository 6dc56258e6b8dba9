import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { LessonScreen } from '../../../../src/renderer/features/learn/lesson-screen'
import { installLesson, LESSON_ID } from '../../../support/open-lesson'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'

/** The blocks of the lesson: what a side note says is none. */
const BLOCKS = LESSON_ID.split('\n\n').filter((line) => !line.startsWith('[^'))

async function openAt(block: number) {
  const world = await buildWorld()
  await installLesson(world)
  const intoView = vi.spyOn(Element.prototype, 'scrollIntoView')
  await renderWithApp(<LessonScreen pack="contoh" module="dasar" lesson="pertama" block={String(block)} />, { world })
  return intoView
}

afterEach(() => vi.restoreAllMocks())

it('a lesson opens at the section that was found, with the focus on its heading', async () => {
  const intoView = await openAt(BLOCKS.indexOf('## Di layar'))
  const heading = await screen.findByRole('heading', { name: 'Di layar' })
  await waitFor(() => expect(heading).toHaveFocus())
  expect(intoView.mock.contexts).toContain(heading)
})

it('a lesson opens at the paragraph that a note of one’s own stands at, with the focus on it', async () => {
  const intoView = await openAt(BLOCKS.indexOf('Satu pesan cukup.'))
  const paragraph = await screen.findByText('Satu pesan cukup.')
  await waitFor(() => expect(paragraph).toHaveFocus())
  expect(intoView.mock.contexts).toContain(paragraph)
})
