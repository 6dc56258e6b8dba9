import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { LessonScreen } from '../../../../src/renderer/features/learn/lesson-screen'
import { installLesson, LESSON_ID } from '../../../support/open-lesson'
import { buildWorld, renderWithApp } from '../../../support/render-with-app'

it('a lesson opens at the block that was found, with the focus on it', async () => {
  const world = await buildWorld()
  await installLesson(world)
  const intoView = vi.spyOn(Element.prototype, 'scrollIntoView')
  const block = LESSON_ID.split('\n\n')
    .filter((line) => !line.startsWith('[^'))
    .indexOf('## Di layar')
  await renderWithApp(<LessonScreen pack="contoh" module="dasar" lesson="pertama" block={String(block)} />, { world })
  const heading = await screen.findByRole('heading', { name: 'Di layar' })
  await waitFor(() => expect(heading).toHaveFocus())
  expect(intoView.mock.contexts).toContain(heading)
  intoView.mockRestore()
})
