import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { CaseScreen } from '../../../src/renderer/features/cases/case-screen'
import { DebriefScreen } from '../../../src/renderer/features/cases/debrief/debrief-screen'
import { ExamScreen } from '../../../src/renderer/features/exams/exam-screen'
import { LessonScreen } from '../../../src/renderer/features/learn/lesson-screen'
import { expectAccessible } from '../../support/expect-accessible'
import { installPack } from '../../support/install-pack'
import { buildWorld, renderWithApp } from '../../support/render-with-app'

const MISSING = [
  ['a lesson', <LessonScreen key="l" pack="contoh" module="dasar" lesson="tak-ada" />],
  ['a case', <CaseScreen key="c" pack="contoh" module="dasar" caseId="tak-ada" />],
  ['a debrief', <DebriefScreen key="d" runId="tak-ada" />],
  ['a sitting', <ExamScreen key="e" sessionId="tak-ada" />],
] as const

describe.each(MISSING)('%s that is not here', (_name, place) => {
  it('is said on a screen of its own, with the way home', async () => {
    const world = await buildWorld()
    await installPack(world.db)
    const { container } = await renderWithApp(place, { world })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('belum ada di perangkat ini')
    expect(screen.getByRole('main')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Kembali ke beranda' })).toHaveAttribute('href', '/')
    await expectAccessible(container)
  })
})

it('what cannot be read is not taken for missing', async () => {
  const world = await buildWorld()
  vi.spyOn(world.db.caseRuns, 'get').mockRejectedValue(new Error('rusak') as never)
  const { container } = await renderWithApp(<DebriefScreen runId="ada" />, { world, language: 'en' })
  expect(await screen.findByRole('heading', { level: 1, name: 'This screen cannot be shown yet' })).toBeInTheDocument()
  expect(screen.getByText('rusak')).toBeInTheDocument()
  await expectAccessible(container)
})
