import { Hand } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import { PartVerdictLine } from './part-verdict'
import { CELLS, cellId } from './risk-levels'
import './work.css'

interface RiskRowProps {
  readonly risk: ArtefactOf<'risk-matrix'>['risks'][number]
  readonly pack: string | undefined
  readonly isOpen: boolean
  /** Of the button by which it is taken up. */
  readonly id: string
  readonly isHeld: boolean
  onHold(): void
  onPlace(cell: string): void
}

/** A risk in the list: where it stands in words and why. While one places: a list of the nine places, or held and put down in the table. */
export function RiskRow({ risk, pack, isOpen, id, isHeld, onHold, onPlace }: RiskRowProps) {
  const { t } = useTranslation('artefacts')
  const plain = usePlainText(pack)
  const name = plain(risk.label)
  const places = CELLS.map((cell) => ({
    id: cellId(cell),
    words: t('risk.place', {
      likelihood: t(`risk.levels.${cell.likelihood}`),
      impact: t(`risk.levels.${cell.impact}`),
    }),
  }))
  return (
    <li>
      <p>
        <b>
          <RichText value={risk.label} pack={pack} />
        </b>{' '}
        <span className="muted">{places.find((place) => place.id === risk.cell)?.words ?? t('risk.not-placed')}</span>
      </p>
      {risk.remark !== undefined && (
        <p>
          <RichText value={risk.remark} pack={pack} />
        </p>
      )}
      {isOpen && (
        <div className="risk-tools">
          <select
            className="input work-input"
            aria-label={t('work.place', { risk: name })}
            value={risk.cell ?? ''}
            onChange={(event) => onPlace(event.target.value)}
          >
            <option value="">{t('risk.not-placed')}</option>
            {places.map((place) => (
              <option key={place.id} value={place.id}>
                {place.words}
              </option>
            ))}
          </select>
          <button
            type="button"
            id={id}
            className="part-mark"
            aria-pressed={isHeld}
            aria-label={`${t('work.hold')}: ${name}`}
            onClick={onHold}
          >
            <Hand className="icon icon-sm" aria-hidden="true" /> <span>{t('work.hold')}</span>
          </button>
        </div>
      )}
      <PartVerdictLine part={risk.id} pack={pack} />
    </li>
  )
}
