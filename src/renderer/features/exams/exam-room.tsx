import { ArrowLeft, ArrowRight, LayoutGrid } from 'lucide-react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseByLetter } from '../../../core/exams/choose-by-letter'
import { paths, useNavigate } from '../../lib/navigation'
import { NotSaved } from '../../lib/not-saved'
import { usePreferencesStore } from '../../lib/preferences-store'
import { RichText } from '../../lib/text/rich-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { ExamBar } from './exam-bar'
import { useExam, useItemViews } from './exam-context'
import { ExamItem } from './exam-item'
import { isStopped } from './exam-store'
import { QuestionMap } from './question-map'
import { RestoredNotice } from './restored-notice'
import { ShortcutsDialog } from './shortcuts-dialog'
import { SubmitDialog } from './submit-dialog'
import { TimeOverNotice } from './time-over-notice'
import { type ExamKeys, useExamKeys } from './use-exam-keys'
import { useExamTimers } from './use-exam-timers'

interface ExamRoomProps {
  /** How long the app was closed before the sitting was opened again; null where it was not. */
  readonly away: number | null
}

type OpenDialog = 'submit' | 'shortcuts' | null

/** The sitting: item, map, clock. */
export function ExamRoom({ away }: ExamRoomProps) {
  const { t } = useTranslation('exams')
  const navigate = useNavigate()
  const views = useItemViews()
  const session = useExam((exam) => exam.session)
  const status = useExam((exam) => exam.shown.status)
  const isHandedIn = useExam((exam) => exam.saved.status === 'submitted')
  const current = useExam((exam) => exam.shown.current)
  const { visit, answer, flag, retry, problem } = useExam((exam) => exam)
  const shown = useExam((exam) => exam.shown)
  const singleKeys = usePreferencesStore((store) => store.singleKeys)
  const [dialog, setDialog] = useState<OpenDialog>(null)
  useDocumentTitle(t('title'))
  useExamTimers()

  useEffect(() => {
    if (isHandedIn) navigate(paths.report(session.id), { replace: true })
  }, [isHandedIn, navigate, session.id])

  const index = Math.max(
    0,
    views.findIndex((view) => view.id === current),
  )
  const view = views[index]
  const go = useCallback(
    (item: string | undefined) => {
      setDialog(null)
      if (item !== undefined && item !== current) visit(item)
    },
    [current, visit],
  )
  const keys = useMemo<ExamKeys>(
    () => ({
      choose: (letter) => {
        if (view === undefined) return
        const next = chooseByLetter(view, shown.responses[view.id] ?? null, letter)
        if (next !== undefined) answer(view.id, next)
      },
      next: () => go(views[index + 1]?.id),
      previous: () => go(views[index - 1]?.id),
      flag: () => flag(current, !shown.flagged.has(current)),
      showMap: () => document.querySelector<HTMLElement>('#map [aria-current]')?.focus(),
      showShortcuts: () => setDialog('shortcuts'),
    }),
    [view, views, index, current, shown, answer, flag, go],
  )
  useExamKeys(keys, singleKeys && status === 'running' && dialog === null && !isStopped(problem))

  if (view === undefined) return null
  return (
    <div className="frame focus">
      <a className="skip" href="#isi" onClick={skipToItem}>
        {t('skip')}
      </a>
      <ExamBar />
      <main className="main main-exam" id="isi" tabIndex={-1}>
        {status === 'time-over-while-closed' ? (
          <TimeOverNotice />
        ) : (
          <div className="exam">
            <section className="item" aria-labelledby="item-head">
              {away !== null && <RestoredNotice away={away} />}
              {problem !== null && <NotSaved error={problem} onRetry={retry} />}
              <ExamItem view={view} number={index + 1} count={views.length} />
              <div className="exam-move">
                <button
                  className="btn btn-line"
                  type="button"
                  disabled={index === 0}
                  onClick={() => go(views[index - 1]?.id)}
                >
                  <ArrowLeft className="icon" aria-hidden="true" /> <span className="hide-s">{t('move.previous')}</span>
                  <span className="vh only-s">{t('move.previous')}</span>
                </button>
                <button className="btn btn-line to-map" type="button" onClick={keys.showMap}>
                  <LayoutGrid className="icon" aria-hidden="true" />
                  <span className="vh">{t('map.title')}, </span>
                  <span className="num">
                    {index + 1}/{views.length}
                  </span>
                </button>
                {index + 1 < views.length ? (
                  <button className="btn btn-main" type="button" onClick={() => go(views[index + 1]?.id)}>
                    {t('move.next')} <ArrowRight className="icon" aria-hidden="true" />
                  </button>
                ) : (
                  <button className="btn btn-main" type="button" onClick={() => setDialog('submit')}>
                    {t('submit.open')}
                  </button>
                )}
              </div>
              <p className="exam-note hide-s">
                {singleKeys && t('keys-hint')}{' '}
                <button className="linklike" type="button" onClick={() => setDialog('shortcuts')}>
                  {t('shortcuts.title')}
                </button>
              </p>
              <p className="exam-note only-s">
                <RichText value={session.blueprint.description} pack={session.pack} />
              </p>
            </section>
            <QuestionMap current={current} onGo={go} onSubmit={() => setDialog('submit')} />
          </div>
        )}
      </main>
      {dialog === 'submit' && <SubmitDialog onGo={go} onClose={() => setDialog(null)} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={() => setDialog(null)} />}
    </div>
  )
}

/** Addresses after `#` are places of the app, so the link moves the focus itself. */
function skipToItem(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById('isi')?.focus()
}
