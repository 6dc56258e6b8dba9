import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Case } from '../../../core/cases/case'
import { decisionsToRestore } from '../../../core/cases/decisions-to-restore'
import { expertPath } from '../../../core/cases/expert-path'
import type { RunState } from '../../../core/cases/fold-run'
import { personStates } from '../../../core/cases/person-states'
import { isScene } from '../../../core/cases/play-case'
import type { CaseVersion, Resumed } from '../../../core/cases/resume-run'
import { enteredAt } from '../../../core/cases/scene-clock'
import type { Module } from '../../../core/modules/module'
import type { RunWithLog } from '../../../data/case-run-repo'
import type { WriteError } from '../../../data/write-result'
import { FocusFrame } from '../../lib/focus-frame'
import { HelpButton } from '../../lib/help/help-button'
import { paths } from '../../lib/navigation'
import { NotSaved } from '../../lib/not-saved'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { Notice } from '../../ui/notice'
import type { CasePlace } from './case-place'
import { CaseRail } from './case-rail'
import { ConsequenceView } from './consequence-view'
import { EndingView } from './ending-view'
import { SavedMark } from './saved-mark'
import { SceneView } from './scene-view'
import { SetAsideNote } from './set-aside-note'
import { usePlay } from './use-play'
import './case.css'
import './scene.css'
import './outcome.css'
import './task.css'

interface CasePlayerProps {
  readonly pack: string
  readonly module: Module
  readonly log: RunWithLog
  readonly resumed: Extract<Resumed, { state: RunState; story: Case }>
  readonly today: CaseVersion
  /** This run stays on the screen when it is finished. */
  onStay(): void
  onRestart(): void
  /** Back to the run that was left open when this one was begun; undefined where there is none, or this one is under way. */
  readonly onReturn: (() => void) | undefined
  readonly restartError: WriteError | null
}

/** A run being played: what is on the screen is what the log on disk comes to. */
export function CasePlayer(props: CasePlayerProps) {
  const { pack, module, log, resumed, today, onStay, onRestart, onReturn, restartError } = props
  const { run, events } = log
  const { story, state } = resumed
  const place = { pack, module, story }
  const { t } = useTranslation('cases')
  const plain = usePlainText(pack)
  const play = usePlay(log, today)
  const [opened] = useState({ lines: events.length, isUpdated: resumed.kind === 'updated' })
  useEffect(onStay, []) // oxlint-disable-line react/exhaustive-deps -- once: from now on this run is the one
  useDocumentTitle(`${plain(titleOf(state))} · ${plain(story.title)}`)
  const here = state.place
  const left = decisionsLeft(place, state)
  const last = state.decisions.at(-1)
  const aside = decisionsToRestore(story, run, events)
  const number = state.decisions.length + (here.kind === 'scene' ? 1 : 0)
  return (
    <FocusFrame
      mainClass="main-case"
      backTo={paths.module(pack, module.id)}
      backName={t('leave')}
      title={<RichText value={story.title} pack={pack} />}
      where={
        <>
          {here.kind === 'ending' ? t('place.ending') : t('place.scene', { number, of: state.decisions.length + left })}
          <span className="wide"> · {t('place.fictional')}</span>
        </>
      }
      tools={
        <>
          <SavedMark isSaving={play.isSaving} isSaved={events.length > 0 && play.error === null} />
          {module.sensitive !== undefined && <HelpButton pack={pack} services={module.sensitive.services} />}
        </>
      }
    >
      <div className="scene">
        <CaseRail
          pack={pack}
          story={story}
          run={state}
          states={personStates(story, state.decisions)}
          left={left}
          onBackTo={run.mode === 'study' ? (to) => play.write({ type: 'rewound', to }) : undefined}
          onRestart={events.length > 0 ? onRestart : undefined}
        />
        <div className="scene-body">
          {opened.isUpdated && <Notice title={t('changed.title')}>{t('changed.body')}</Notice>}
          {resumed.kind === 'kept' && <Notice title={t('kept.title')}>{t('kept.body')}</Notice>}
          {opened.lines > 0 && events.length === opened.lines && here.kind !== 'ending' && (
            <p className="resumed">{t('resumed')}</p>
          )}
          {onReturn !== undefined && (
            <SetAsideNote
              words={t('aside.run')}
              act={t('aside.return')}
              isSaving={play.isSaving}
              onRestore={onReturn}
            />
          )}
          {aside > 0 && (
            <SetAsideNote
              words={t('aside.what', { count: aside })}
              act={t('aside.restore')}
              isSaving={play.isSaving}
              onRestore={() => play.write({ type: 'restored' })}
            />
          )}
          {play.error !== null && <NotSaved error={play.error} onRetry={play.retry} />}
          {restartError !== null && <NotSaved error={restartError} />}
          {here.kind === 'scene' && (
            <SceneView
              key={`${here.scene.id} ${events.length}`}
              {...place}
              scene={here.scene}
              world={state.world}
              run={run}
              entered={enteredAt(run, events)}
              isFirst={events.length === 0}
              isSaving={play.isSaving}
              onDo={play.write}
            />
          )}
          {here.kind === 'consequence' && last !== undefined && (
            <ConsequenceView
              key={`${here.scene.id} ${here.choice.id} ${events.length}`}
              {...place}
              decision={last}
              mode={run.mode}
              isLast={!isScene(here.next)}
              isSaving={play.isSaving}
              onGoOn={() => play.write({ type: 'went-on' })}
              onBack={() => play.write({ type: 'rewound', to: state.decisions.length - 1 })}
            />
          )}
          {here.kind === 'ending' && <EndingView {...place} ending={here.ending} runId={run.id} />}
        </div>
      </div>
    </FocusFrame>
  )
}

function titleOf({ place }: RunState) {
  return place.kind === 'ending' ? place.ending.title : place.scene.title
}

/** About how many decisions are still to come: as many as the expert would need from here. */
function decisionsLeft({ story }: CasePlace, { place, world }: RunState): number {
  const from = place.kind === 'scene' ? place.scene : place.kind === 'consequence' ? place.next : null
  if (from === null || !isScene(from)) return 0
  return expertPath(story, { scene: from.id, world }).steps.length
}
