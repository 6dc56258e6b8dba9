import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { Host } from '../../src/contract/host'
import type { Language } from '../../src/core/lib/localized-text'
import { ExamScreen } from '../../src/renderer/features/exams/exam-screen'
import { fakeHost } from './fake-host'
import { openSitting, type SittingOptions } from './open-sitting'
import { buildWorld, renderWithApp } from './render-with-app'

interface RoomOptions extends SittingOptions {
  readonly language?: Language
  readonly host?: Partial<Host>
  /** Around the screen: what a test puts in the place of the browser's own. */
  readonly within?: (room: ReactElement) => ReactElement
}

/** A sitting of Ani's on the screen, at its first item; `logged` gives what its log says. */
export async function openExamRoom({
  language = 'id',
  host = {},
  within = (room) => room,
  ...options
}: RoomOptions = {}) {
  const world = await buildWorld({ host: fakeHost(host) })
  const { session, events } = await openSitting(world, options)
  const view = await renderWithApp(within(<ExamScreen sessionId={session.id} />), { world, language })
  await screen.findByRole('heading', { level: 1, name: language === 'id' ? /Butir 1/ : /Item 1/ })
  const logged = async () => (await events()).map((event) => event.what).filter((what) => what.type !== 'heartbeat')
  return { ...view, logged }
}
