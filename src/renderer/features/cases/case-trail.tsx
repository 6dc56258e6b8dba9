import { useTranslation } from 'react-i18next'
import type { RunState } from '../../../core/cases/fold-run'
import { RichText } from '../../lib/text/rich-text'

interface CaseTrailProps {
  readonly pack: string
  readonly run: RunState
  readonly left: number
  readonly onRestart: (() => void) | undefined
}

/** Where one has been, where one is, and about how far it still goes. */
export function CaseTrail({ pack, run, left, onRestart }: CaseTrailProps) {
  const { t } = useTranslation('cases')
  const { place, decisions } = run
  const past = place.kind === 'consequence' ? decisions.slice(0, -1) : decisions
  const ahead = place.kind === 'scene' ? left - 1 : left
  return (
    <nav className="trail" aria-label={t('trail.label')}>
      <h2>{t('trail.title')}</h2>
      <ol>
        {past.map(({ scene }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a scene may be met twice; a decision is its place in the run
          <li key={`${index} ${scene.id}`}>
            <RichText value={scene.trail} pack={pack} />
          </li>
        ))}
        <li className="now" aria-current="step">
          <RichText value={place.kind === 'ending' ? place.ending.title : place.scene.trail} pack={pack} />
        </li>
        {ahead > 0 && <li className="ahead">{t('trail.ahead', { count: ahead })}</li>}
      </ol>
      {onRestart !== undefined && (
        <button type="button" className="btn btn-quiet pull" onClick={onRestart}>
          {t('trail.restart')}
        </button>
      )}
    </nav>
  )
}
