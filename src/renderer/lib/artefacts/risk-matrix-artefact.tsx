import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import type { ArtefactProps } from './artefact-props'
import { cellId, LEVELS } from './risk-levels'
import { RiskRow } from './risk-row'
import { useWork } from './work-context'
import './risk-matrix.css'

type Risk = ArtefactOf<'risk-matrix'>['risks'][number]

/** Risks in a table of likelihood and impact, each told with its place in the list beneath. */
export function RiskMatrixArtefact({ artefact, pack }: ArtefactProps<'risk-matrix'>) {
  const { t } = useTranslation('artefacts')
  const work = useWork('place')
  const [held, setHeld] = useState<string | null>(null)
  const id = useId()
  const grid = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (held !== null) grid.current?.querySelector('button')?.focus()
  }, [held])
  const canPlace = work !== null && work.verdicts === null
  const risks = artefact.risks.map((risk) =>
    work?.risks.includes(risk.id) === true ? { ...risk, cell: work.places[risk.id] } : risk,
  )
  const heldRisk = canPlace ? risks.find((risk) => risk.id === held) : undefined
  function place(risk: string, cell: string) {
    const { [risk]: _, ...others } = work?.places ?? {}
    work?.change(cell === '' ? others : { ...others, [risk]: cell })
    putDown(risk)
  }
  function putDown(risk: string) {
    if (held !== null) document.getElementById(`${id}${risk}`)?.focus()
    setHeld(null)
  }
  return (
    <div className="art risks">
      <table ref={grid} className="risk-grid">
        <caption>
          <RichText value={artefact.title} pack={pack} />
        </caption>
        <thead>
          <tr>
            <td className="risk-corner">
              <span>{t('risk.likelihood')}</span>
              <span>{t('risk.impact')}</span>
            </td>
            {LEVELS.map((impact) => (
              <th key={impact} scope="col">
                <span className="vh">{t('risk.impact')}: </span>
                {t(`risk.levels.${impact}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...LEVELS].reverse().map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">
                <span className="vh">{t('risk.likelihood')}: </span>
                {t(`risk.levels.${likelihood}`)}
              </th>
              {LEVELS.map((impact) => {
                const cell = cellId({ likelihood, impact })
                return (
                  <td key={cell} className={`risk-cell risk-${LEVELS.indexOf(likelihood) + LEVELS.indexOf(impact)}`}>
                    <Chips risks={risks} cell={cell} pack={pack} />
                    {heldRisk !== undefined && (
                      <PlaceHere
                        risk={heldRisk}
                        cell={cell}
                        pack={pack}
                        onPlace={() => place(heldRisk.id, cell)}
                        onPutDown={() => putDown(heldRisk.id)}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ol className="risk-list" aria-label={t('risk.list')}>
        {risks.map((risk) => (
          <RiskRow
            key={risk.id}
            risk={risk}
            pack={pack}
            isOpen={canPlace && work.risks.includes(risk.id)}
            id={`${id}${risk.id}`}
            isHeld={risk.id === held}
            onHold={() => setHeld(risk.id === held ? null : risk.id)}
            onPlace={(cell) => place(risk.id, cell)}
          />
        ))}
      </ol>
    </div>
  )
}

interface ChipsProps {
  readonly risks: readonly Risk[]
  readonly cell: string
  readonly pack: string | undefined
}

function Chips({ risks, cell, pack }: ChipsProps) {
  return risks.map((risk, index) =>
    risk.cell === cell ? (
      <span key={risk.id} className="risk-chip">
        <b className="num">{index + 1}</b>{' '}
        <span>
          <RichText value={risk.label} pack={pack} />
        </span>
      </span>
    ) : null,
  )
}

interface PlaceHereProps {
  readonly risk: Risk
  readonly cell: string
  readonly pack: string | undefined
  onPlace(): void
  onPutDown(): void
}

function PlaceHere({ risk, cell, pack, onPlace, onPutDown }: PlaceHereProps) {
  const { t } = useTranslation('artefacts')
  const plain = usePlainText(pack)
  const [likelihood = 'low', impact = 'low'] = cell.split('-')
  const level = (name: string) => LEVELS.find((known) => known === name) ?? 'low'
  const where = t('risk.place', {
    likelihood: t(`risk.levels.${level(likelihood)}`),
    impact: t(`risk.levels.${level(impact)}`),
  })
  return (
    <button
      type="button"
      className="risk-here"
      aria-label={t('work.place-here', { risk: plain(risk.label), place: where })}
      onClick={onPlace}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onPutDown()
      }}
    >
      {t('work.here')}
    </button>
  )
}
