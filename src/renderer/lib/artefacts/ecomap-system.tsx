import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import type { TieKind } from './artefact-work'
import { PartVerdictLine } from './part-verdict'
import { useWork } from './work-context'
import './work.css'

const TIES: readonly TieKind[] = ['strong', 'tenuous', 'stressful']

interface EcomapSystemProps {
  readonly system: ArtefactOf<'ecomap'>['systems'][number]
  readonly pack: string | undefined
}

/** A line of the list beside the drawing: who it is, what the tie is like, and what it is about. */
export function EcomapSystem({ system, pack }: EcomapSystemProps) {
  const { t } = useTranslation('artefacts')
  const work = useWork('ties')
  const isOpen = work?.verdicts === null && work.systems.includes(system.id)
  return (
    <li>
      <p>
        <b>
          <RichText value={system.label} pack={pack} />
        </b>{' '}
        <span className="muted">
          {system.tie === undefined
            ? t('ecomap.ties.open')
            : `${t(`ecomap.ties.${system.tie}`)}, ${t(`ecomap.flows.${system.flow}`)}`}
        </span>
      </p>
      <p>
        <RichText value={system.remark} pack={pack} />
      </p>
      {isOpen && <TieChoice system={system} pack={pack} />}
      <PartVerdictLine part={system.id} pack={pack} />
    </li>
  )
}

function TieChoice({ system, pack }: EcomapSystemProps) {
  const { t } = useTranslation('artefacts')
  const plain = usePlainText(pack)
  const work = useWork('ties')
  if (work === null) return null
  function choose(value: string) {
    const { [system.id]: _, ...others } = work?.ties ?? {}
    const tie = TIES.find((known) => known === value)
    work?.change(tie === undefined ? others : { ...others, [system.id]: tie })
  }
  return (
    <select
      className="input work-input"
      aria-label={t('work.tie', { system: plain(system.label) })}
      value={work.ties[system.id] ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{t('work.choose')}</option>
      {TIES.map((tie) => (
        <option key={tie} value={tie}>
          {t(`ecomap.ties.${tie}`)}
        </option>
      ))}
    </select>
  )
}
