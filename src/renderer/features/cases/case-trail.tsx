import { useTranslation } from 'react-i18next'
import type { Decision, RunState } from '../../../core/cases/fold-run'
import { RichText } from '../../lib/text/rich-text'
import { TrailCheckpoint, TrailStep } from './trail-step'

interface CaseTrailProps {
  readonly pack: string
  readonly run: RunState
  readonly left: number
  readonly onBackTo: ((decision: number) => void) | undefined
  readonly onRestart: (() => void) | undefined
}

/** So many decisions stay open above where one is; with more than one further, the rest is folded: where one is stays in sight. */
const OPEN_STEPS = 4

/** Where one has been, where one is, and about how far it still goes. */
export function CaseTrail({ pack, run, left, onBackTo, onRestart }: CaseTrailProps) {
  const { t } = useTranslation('cases')
  const { place, decisions } = run
  const now = place.kind === 'ending' ? undefined : place.scene.checkpoint
  const past = place.kind === 'consequence' ? decisions.slice(0, -1) : decisions
  const ahead = place.kind === 'scene' ? left - 1 : left
  const folded = past.length > OPEN_STEPS + 1 ? past.length - OPEN_STEPS : 0
  const step = ({ scene }: Decision, index: number) => (
    <TrailStep
      // a scene may be met twice; a decision is its place in the run
      key={`${index} ${scene.id}`}
      pack={pack}
      scene={scene}
      number={index + 1}
      onBack={onBackTo === undefined ? undefined : () => onBackTo(index)}
    />
  )
  return (
    <nav className="trail" aria-label={t('trail.label')}>
      <h2>{t('trail.title')}</h2>
      {folded > 0 && (
        <details className="trail-earlier">
          <summary>{t('trail.earlier', { count: folded })}</summary>
          <ol>{past.slice(0, folded).map(step)}</ol>
        </details>
      )}
      <ol>
        {past.slice(folded).map((decision, index) => step(decision, folded + index))}
        <li className="now" aria-current="step">
          <TrailCheckpoint pack={pack} name={now} />
          <RichText value={place.kind === 'ending' ? place.ending.title : place.scene.trail} pack={pack} />
        </li>
        {ahead > 0 && <li className="ahead">{t('trail.ahead', { count: ahead })}</li>}
      </ol>
      {onBackTo !== undefined && past.length > 0 && <p className="trail-note">{t('trail.back-means')}</p>}
      {onRestart !== undefined && (
        <button type="button" className="btn btn-quiet pull" onClick={onRestart}>
          {t('trail.restart')}
        </button>
      )}
    </nav>
  )
}
