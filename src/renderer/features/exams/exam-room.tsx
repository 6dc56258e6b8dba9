import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PackHelp } from '../../lib/help/pack-help'
import { MainPlace, SkipLink } from '../../lib/main-place'
import { usePreferencesStore } from '../../lib/preferences-store'
import { useDocumentTitle } from '../../lib/use-document-title'
import { CheckAnswer } from './check-answer'
import { CheckedItem } from './checked-item'
import { ExamNotSaved } from './emergency/exam-not-saved'
import { ExamBar } from './exam-bar'
import { useExam, useExamStore, useItemViews } from './exam-context'
import { type ExamDialog, ExamDialogs } from './exam-dialogs'
import { ExamItem } from './exam-item'
import { ExamMove } from './exam-move'
import { ExamNote } from './exam-note'
import { isStopped } from './exam-store'
import { PausedNotice } from './paused-notice'
import { MapPanel } from './question-map'
import { RestoredNotice } from './restored-notice'
import { TimeOverNotice } from './time-over-notice'
import { examKeysOf, useExamKeys } from './use-exam-keys'
import { useExamTimers } from './use-exam-timers'
import { useUnloadGuard } from './use-unload-guard'

interface ExamRoomProps {
  /** How long the app was closed before the sitting was opened again; null where it was not. */
  readonly away: number | null
  /** Handed in, and on disk. */
  readonly onHandedIn: () => void
  /** Out at once, where there is nothing to be said before. */
  readonly onLeave?: () => void
  /** Stands above the item. */
  readonly banner?: ReactNode
}

/** The sitting: item, map, clock. */
export function ExamRoom({ away, onHandedIn, onLeave, banner }: ExamRoomProps) {
  const { t } = useTranslation('exams')
  const views = useItemViews()
  const store = useExamStore()
  const status = useExam((exam) => exam.shown.status)
  const isHandedIn = useExam((exam) => exam.saved.status === 'submitted')
  const current = useExam((exam) => exam.shown.current)
  const pack = useExam((exam) => exam.session.pack)
  const isPractice = useExam((exam) => exam.session.mode === 'practice')
  const isPaused = useExam((exam) => exam.shown.isPaused)
  const isChecked = useExam((exam) => exam.shown.checked.has(exam.shown.current))
  const problem = useExam((exam) => exam.problem)
  const singleKeys = usePreferencesStore((preferences) => preferences.singleKeys)
  const [dialog, setDialog] = useState<ExamDialog | null>(null)
  useDocumentTitle(t('title'))
  useExamTimers()
  useUnloadGuard()

  useEffect(() => {
    if (isHandedIn) onHandedIn()
  }, [isHandedIn, onHandedIn])

  const found = views.findIndex((view) => view.id === current)
  const index = Math.max(0, found)
  const view = views[index]
  const go = useCallback(
    (item: string | undefined) => {
      setDialog(null)
      const { shown, visit } = store.getState()
      if (item !== undefined && item !== shown.current) visit(item)
    },
    [store],
  )
  const showMap = useCallback(() => {
    // Beside the item where there is room; a sheet where there is none.
    const cell = document.querySelector<HTMLElement>('#map [aria-current]')
    if (cell !== null && cell.getClientRects().length > 0) cell.focus()
    else setDialog('map')
  }, [])
  const keys = useMemo(
    () => ({ ...examKeysOf(store, views, go), showMap, showShortcuts: () => setDialog('shortcuts') }),
    [store, views, go, showMap],
  )
  useExamKeys(keys, singleKeys && status === 'running' && !isPaused && dialog === null && !isStopped(problem))

  if (view === undefined) return null
  return (
    <div className="frame focus">
      <SkipLink>{t('skip')}</SkipLink>
      <ExamBar onLeave={onLeave ?? (() => setDialog('leave'))} />
      <MainPlace className="main-exam">
        {status === 'time-over-while-closed' && <TimeOverNotice />}
        {status !== 'time-over-while-closed' && isPaused && <PausedNotice />}
        {status !== 'time-over-while-closed' && !isPaused && (
          <div className="exam">
            <section className="item" aria-labelledby="item-head">
              {banner}
              {away !== null && <RestoredNotice away={away} />}
              <ExamNotSaved />
              {isChecked ? (
                <CheckedItem key={view.id} item={view.id} number={index + 1} count={views.length} />
              ) : (
                <ExamItem view={view} number={index + 1} count={views.length} />
              )}
              {isPractice && !isChecked && <CheckAnswer view={view} />}
              <ExamMove index={index} onGo={go} onMap={showMap} onSubmit={() => setDialog('submit')} />
              <ExamNote onShortcuts={() => setDialog('shortcuts')} />
              <p className="help-shown">
                <PackHelp pack={pack} isInSitting={true} />
              </p>
            </section>
            <MapPanel current={current} onGo={go} onSubmit={() => setDialog('submit')} />
          </div>
        )}
      </MainPlace>
      <ExamDialogs open={dialog} onOpen={setDialog} onGo={go} />
    </div>
  )
}
