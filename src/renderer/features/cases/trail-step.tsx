import { Flag, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Scene } from '../../../core/cases/case'
import type { LocalizedText } from '../../../core/lib/localized-text'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'

interface TrailStepProps {
  readonly pack: string
  readonly scene: Scene
  /** Of the decision, from 1. */
  readonly number: number
  /** Undefined where there is no going back. */
  readonly onBack: (() => void) | undefined
}

/** A decision that was taken, and the way back to it. */
export function TrailStep({ pack, scene, number, onBack }: TrailStepProps) {
  const { t } = useTranslation('cases')
  const plain = usePlainText(pack)
  return (
    <li>
      <TrailCheckpoint pack={pack} name={scene.checkpoint} />
      <RichText value={scene.trail} pack={pack} />
      {onBack !== undefined && (
        <button
          type="button"
          className="trail-back"
          aria-label={t(scene.checkpoint === undefined ? 'trail.back' : 'trail.back-to-checkpoint', {
            number,
            name: plain(scene.checkpoint ?? scene.trail),
          })}
          onClick={onBack}
        >
          <Undo2 className="icon" aria-hidden="true" />
        </button>
      )}
    </li>
  )
}

interface TrailCheckpointProps {
  readonly pack: string
  readonly name: LocalizedText | undefined
}

/** The part that begins here, if one does. */
export function TrailCheckpoint({ pack, name }: TrailCheckpointProps) {
  if (name === undefined) return null
  return (
    <b className="checkpoint">
      <Flag className="icon" aria-hidden="true" /> <RichText value={name} pack={pack} />
    </b>
  )
}
