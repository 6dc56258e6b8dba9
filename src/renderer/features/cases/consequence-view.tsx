import { ArrowRight, Check, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RunMode } from '../../../core/cases/case-run'
import type { Decision } from '../../../core/cases/fold-run'
import { Prose } from '../../lib/text/prose'
import { RichText } from '../../lib/text/rich-text'
import type { CasePlace } from './case-place'
import { ChoiceReason } from './choice-reason'
import { SceneExhibit } from './scene-exhibit'
import { exhibitClass } from './scene-view'
import { HandedInExhibit, HandedInOrder } from './task-verdicts'
import { useOpened } from './use-opened'

type ConsequenceViewProps = CasePlace & {
  readonly decision: Decision
  readonly mode: RunMode
  /** The case ends after this. */
  readonly isLast: boolean
  readonly isSaving: boolean
  onGoOn(): void
  onBack(): void
}

/**
 * After choosing: the choice stays, the world answers, what changed stands in words, and why; then on, or back to
 * choose again. In an assessed run only what happens: the reasons wait for the debrief.
 */
export function ConsequenceView(props: ConsequenceViewProps) {
  const { decision, mode, isLast, isSaving, onGoOn, onBack, ...place } = props
  const { scene, choice, byTime } = decision
  const isStudy = mode === 'study'
  const { pack, module, story } = place
  const { t } = useTranslation('cases')
  const heading = useOpened()
  const { changes, body } = choice.consequence
  return (
    <div className={exhibitClass(story, scene)}>
      <div className="scene-head">
        <div className="chosen">
          <span className="key" aria-hidden="true">
            <Check className="icon" />
          </span>
          <p>
            <small>
              {t(byTime ? 'after.by-time' : scene.task === undefined ? 'after.your-choice' : 'after.your-work')}
            </small>
            <RichText value={choice.text} pack={pack} />
          </p>
        </div>
        <p className="scene-when">
          <RichText value={scene.when} pack={pack} />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t('after.title')}
        </h1>
      </div>
      <div className="tell">
        <Prose value={body} pack={pack} glossary={module.glossary} />
      </div>
      {scene.task !== undefined && <HandedInExhibit pack={pack} story={story} decision={decision} isJudged={isStudy} />}
      <div className="outcome">
        <HandedInOrder pack={pack} decision={decision} isJudged={isStudy} />
        {changes.length > 0 && (
          <section className="changes" aria-labelledby="changes">
            <h2 id="changes">{t('after.changes')}</h2>
            <ul>
              {changes.map((change) => {
                const state = story.states.find((known) => known.id === change.state)
                return (
                  <li key={change.state}>
                    <b>{state !== undefined && <RichText value={state.label} pack={pack} />}</b>
                    <span>
                      <RichText value={change.value} pack={pack} />
                    </span>
                  </li>
                )
              })}
            </ul>
          </section>
        )}
        {isStudy && <ChoiceReason pack={pack} module={module} choice={choice} />}
        <div className="acts after-acts">
          <button type="button" className="btn btn-main" disabled={isSaving} onClick={onGoOn}>
            {t(isLast ? 'after.to-ending' : 'after.go-on')} <ArrowRight className="icon" aria-hidden="true" />
          </button>
          {isStudy && (
            <button type="button" className="btn btn-quiet" disabled={isSaving} onClick={onBack}>
              <Undo2 className="icon" aria-hidden="true" />{' '}
              {t(scene.task === undefined ? 'after.back' : 'after.back-to-task')}
            </button>
          )}
        </div>
      </div>
      {scene.task === undefined && <SceneExhibit pack={pack} story={story} scene={scene} />}
    </div>
  )
}
