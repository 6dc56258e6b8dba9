import { Flag, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RunState } from '../../../core/cases/fold-run'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'

interface CaseTrailProps {
  readonly pack: string
  readonly run: RunState
  readonly left: number
  readonly onBackTo: ((decision: number) => void) | undefined
  readonly onRestart: (() => void) | undefined
}

/** Where one has been, where one is, and about how far it still goes. */
export function CaseTrail({ pack, run, left, onBackTo, onRestart }: CaseTrailProps) {
  const { t } = useTranslation('cases')
  const plain = usePlainText(pack)
  const { place, decisions } = run
  const now = place.kind === 'ending' ? undefined : place.scene.checkpoint
  const past = place.kind === 'consequence' ? decisions.slice(0, -1) : decisions
  const ahead = place.kind === 'scene' ? left - 1 : left
  return (
    <nav className="trail" aria-label={t('trail.label')}>
      <h2>{t('trail.title')}</h2>
      <ol>
        {past.map(({ scene }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a scene may be met twice; a decision is its place in the run
          <li key={`${index} ${scene.id}`}>
            {scene.checkpoint !== undefined && (
              <b className="checkpoint">
                <Flag className="icon" aria-hidden="true" /> <RichText value={scene.checkpoint} pack={pack} />
              </b>
            )}
            <RichText value={scene.trail} pack={pack} />
            {onBackTo !== undefined && (
              <button
                type="button"
                className="trail-back"
                aria-label={t(scene.checkpoint === undefined ? 'trail.back' : 'trail.back-to-checkpoint', {
                  number: index + 1,
                  name: plain(scene.checkpoint ?? scene.trail),
                })}
                onClick={() => onBackTo(index)}
              >
                <Undo2 className="icon" aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
        <li className="now" aria-current="step">
          {now !== undefined && (
            <b className="checkpoint">
              <Flag className="icon" aria-hidden="true" /> <RichText value={now} pack={pack} />
            </b>
          )}
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
