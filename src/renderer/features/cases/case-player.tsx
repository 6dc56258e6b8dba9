import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseEvent, CaseRun } from '../../../core/cases/case-run'
import { expertPath } from '../../../core/cases/expert-path'
import { foldRun, type RunState } from '../../../core/cases/fold-run'
import { personStates } from '../../../core/cases/person-states'
import { isScene } from '../../../core/cases/play-case'
import type { WriteError } from '../../../data/write-result'
import { MissingScreen } from '../../lib/bare-screen'
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
import { useCaseHash } from './use-case'
import { usePlay } from './use-play'
import './case.css'
import './scene.css'
import './outcome.css'

type CasePlayerProps = CasePlace & {
  readonly run: CaseRun
  readonly events: readonly CaseEvent[]
  /** This run stays on the screen when it is finished. */
  onStay(): void
  onRestart(): void
  readonly restartError: WriteError | null
}

/** A run being played: what is on the screen is what the log on disk comes to. */
export function CasePlayer({ run, events, onStay, onRestart, restartError, ...place }: CasePlayerProps) {
  const { pack, module, story } = place
  const { t } = useTranslation('cases')
  const plain = usePlainText(pack)
  const play = usePlay(run, events)
  const hash = useCaseHash(story)
  const [opened] = useState(events.length)
  const folded = foldRun(story, events)
  useEffect(onStay, []) // oxlint-disable-line react/exhaustive-deps -- once: from now on this run is the one
  useDocumentTitle(folded.ok ? `${plain(titleOf(folded.value))} · ${plain(story.title)}` : plain(story.title))
  if (!folded.ok) return <MissingScreen /> // the host shows a log that cannot be followed as its introduction
  const state = folded.value
  const here = state.place
  const left = decisionsLeft(place, state)
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
          onRestart={events.length > 0 ? onRestart : undefined}
        />
        <div className="scene-body">
          {hash !== null && hash !== run.hash && <Notice title={t('changed.title')}>{t('changed.body')}</Notice>}
          {opened > 0 && events.length === opened && here.kind !== 'ending' && (
            <p className="resumed">{t('resumed')}</p>
          )}
          {play.error !== null && <NotSaved error={play.error} onRetry={play.retry} />}
          {restartError !== null && <NotSaved error={restartError} />}
          {here.kind === 'scene' && (
            <SceneView
              key={`${here.scene.id} ${events.length}`}
              {...place}
              scene={here.scene}
              world={state.world}
              isFirst={events.length === 0}
              isSaving={play.isSaving}
              onChoose={(choice) => play.write({ type: 'chose', scene: here.scene.id, choice })}
            />
          )}
          {here.kind === 'consequence' && (
            <ConsequenceView
              key={`${here.scene.id} ${here.choice.id} ${events.length}`}
              {...place}
              scene={here.scene}
              choice={here.choice}
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
