import { useCallback, useEffect, useState } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { type ItemView, viewOf } from '../../../core/exams/item-view'
import type { Session } from '../../../core/exams/session'
import type { AppDatabase } from '../../../data/db'
import { appendSessionEvent, readSession, readSessionEvents, readSnapshots } from '../../../data/session-repo'
import { MissingScreen } from '../../lib/bare-screen'
import { paths, useNavigate } from '../../lib/navigation'
import { type Clock, useProfile, useServices } from '../../lib/services'
import { DamagedExam } from './damaged-exam'
import { OneWindow } from './emergency/one-window'
import { ExamProvider } from './exam-context'
import { ExamRoom } from './exam-room'
import { createExamStore, type ExamStore } from './exam-store'
import './exam.css'
import './lists.css'
import './map.css'

interface OpenExam {
  readonly store: StoreApi<ExamStore>
  readonly views: readonly ItemView[]
  /** How long the app was closed, when its process had ended in between; else null. */
  readonly away: number | null
}

type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  /** The words of some items are gone: nothing can be asked, and nothing that was answered is lost. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'open'; readonly exam: OpenExam }

/** A sitting, in the one window that may write to it. */
export function ExamScreen({ sessionId }: { readonly sessionId: string }) {
  return (
    <OneWindow sessionId={sessionId}>
      <OpenedExam sessionId={sessionId} />
    </OneWindow>
  )
}

/** A sitting, opened for the first time or again. */
function OpenedExam({ sessionId }: { readonly sessionId: string }) {
  const { db, clock } = useServices()
  const profile = useProfile()
  const navigate = useNavigate()
  const [opening, setOpening] = useState<Opening>({ kind: 'loading' })
  useEffect(() => {
    let isCurrent = true
    void openExam(db, clock, { profileId: profile.id, sessionId }).then(
      (opened) => {
        if (isCurrent) setOpening(opened)
      },
      (error: unknown) => {
        if (!isCurrent) return
        setOpening(() => {
          throw error // to the boundary around the screen
        })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [db, clock, profile.id, sessionId])

  const showReport = useCallback(() => navigate(paths.report(sessionId), { replace: true }), [navigate, sessionId])

  if (opening.kind === 'loading') return <div className="wait" />
  if (opening.kind === 'missing') return <MissingScreen />
  if (opening.kind === 'damaged') return <DamagedExam />
  return (
    <ExamProvider exam={opening.exam}>
      <ExamRoom away={opening.exam.away} onHandedIn={showReport} />
    </ExamProvider>
  )
}

interface ExamPlace {
  readonly profileId: string
  readonly sessionId: string
}

/**
 * Reads the sitting and makes what the screen may know of its items; the items themselves, keys and all, are let go here. A log
 * whose last line another run of the app wrote means that the process ended in between.
 */
async function openExam(db: AppDatabase, clock: Clock, place: ExamPlace): Promise<Opening> {
  const session = await readSession(db, place.profileId, place.sessionId)
  if (session === null) return { kind: 'missing' }
  const events = await readSessionEvents(db, place.profileId, place.sessionId)
  const views = await readViews(db, session)
  if (views === null) return { kind: 'damaged' }
  const store = createExamStore({ session, events, clock, append: (event) => appendSessionEvent(db, session, event) })
  const last = events.at(-1)
  const isOver = store.getState().shown.status === 'submitted'
  const wasRestored = last !== undefined && last.run !== clock.now().run && !isOver
  const gapsBefore = store.getState().shown.clock.gaps
  if (wasRestored) store.getState().resume()
  const away = wasRestored ? store.getState().shown.clock.gaps - gapsBefore : null
  if (!isOver && store.getState().shown.visited.size === 0) store.getState().visit(store.getState().shown.current)
  return { kind: 'open', exam: { store, views, away } }
}

async function readViews(db: AppDatabase, session: Session): Promise<readonly ItemView[] | null> {
  const snapshots = await readSnapshots(
    db,
    session.form.map((place) => place.hash),
  )
  const views = session.form.flatMap(({ hash }) => {
    const entry = snapshots.get(hash)
    return entry === undefined ? [] : [viewOf(entry)]
  })
  return views.length === session.form.length ? views : null
}
