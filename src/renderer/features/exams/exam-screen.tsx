import { useEffect, useState } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { type ItemView, viewOf } from '../../../core/exams/item-view'
import type { Session } from '../../../core/exams/session'
import type { AppDatabase } from '../../../data/db'
import { appendSessionEvent, readSession, readSessionEvents, readSnapshots } from '../../../data/session-repo'
import { MissingPlace } from '../../lib/missing-place'
import { type Clock, useProfile, useServices } from '../../lib/services'
import { ExamProvider } from './exam-context'
import { ExamRoom } from './exam-room'
import { createExamStore, type ExamStore } from './exam-store'
import './exam.css'
import './map.css'

interface OpenExam {
  readonly store: StoreApi<ExamStore>
  readonly views: readonly ItemView[]
  readonly wasRestored: boolean
}

type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'open'; readonly exam: OpenExam }

/** A sitting, opened for the first time or again. */
export function ExamScreen({ sessionId }: { readonly sessionId: string }) {
  const { db, clock } = useServices()
  const profile = useProfile()
  const [opening, setOpening] = useState<Opening>({ kind: 'loading' })
  useEffect(() => {
    let isCurrent = true
    void openExam(db, clock, { profileId: profile.id, sessionId }).then((exam) => {
      if (isCurrent) setOpening(exam === null ? { kind: 'missing' } : { kind: 'open', exam })
    })
    return () => {
      isCurrent = false
    }
  }, [db, clock, profile.id, sessionId])

  if (opening.kind === 'loading') return <div className="wait" />
  if (opening.kind === 'missing') {
    return (
      <main className="main" id="isi">
        <MissingPlace />
      </main>
    )
  }
  return (
    <ExamProvider exam={opening.exam}>
      <ExamRoom wasRestored={opening.exam.wasRestored} />
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
async function openExam(db: AppDatabase, clock: Clock, place: ExamPlace): Promise<OpenExam | null> {
  const session = await readSession(db, place.profileId, place.sessionId)
  if (session === null) return null
  const events = await readSessionEvents(db, place.profileId, place.sessionId)
  const views = await readViews(db, session)
  if (views === null) return null
  const store = createExamStore({ session, events, clock, append: (event) => appendSessionEvent(db, event) })
  const last = events.at(-1)
  const isOver = store.getState().shown.status === 'submitted'
  const wasRestored = last !== undefined && last.run !== clock.now().run && !isOver
  if (wasRestored) store.getState().resume()
  if (!isOver && store.getState().shown.visited.size === 0) store.getState().visit(store.getState().shown.current)
  return { store, views, wasRestored }
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
