import { useTranslation } from 'react-i18next'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import type { ArtefactProps } from './artefact-props'
import { EcomapDrawing, Tie } from './ecomap-drawing'
import { layoutEcomap } from './ecomap-layout'
import './ecomap.css'

/** Who stands around a person or family, and how: drawn, explained by a legend, and told as a list. */
export function EcomapArtefact({ artefact, pack }: ArtefactProps<'ecomap'>) {
  const { t } = useTranslation('artefacts')
  const words = usePlainText(pack)
  const name = t('ecomap.drawing', { title: words(artefact.title) })
  return (
    <div className="art ecomap">
      <p className="eco-title">
        <RichText value={artefact.title} pack={pack} />
      </p>
      <EcomapDrawing artefact={artefact} size="wide" words={words} name={name} />
      <EcomapDrawing artefact={artefact} size="narrow" words={words} name={name} />
      <ul className="eco-legend" aria-label={t('ecomap.legend')}>
        {(['strong', 'tenuous', 'stressful'] as const).map((tie) => (
          <li key={tie}>
            <Sample tie={tie} flow="none" />
            {t(`ecomap.ties.${tie}`)}
          </li>
        ))}
        <li>
          <Sample tie="strong" flow="from-centre" />
          {t('ecomap.arrow')}
        </li>
      </ul>
      <ol className="eco-list" aria-label={t('ecomap.list', { centre: words(artefact.centre) })}>
        {artefact.systems.map((system) => (
          <li key={system.id}>
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
          </li>
        ))}
      </ol>
    </div>
  )
}

interface SampleProps {
  readonly tie: 'strong' | 'tenuous' | 'stressful'
  readonly flow: 'from-centre' | 'none'
}

/** A short piece of a tie for the legend: the same strokes as in the drawing. */
function Sample({ tie, flow }: SampleProps) {
  const none = { x: 1, y: 1 }
  const frame = { width: 0, height: 0, centre: none, system: none, ring: { x: 0, y: 60 } }
  const [place] = layoutEcomap([{ id: tie, tie, flow }], frame)
  return (
    <svg className="eco" width="60" height="14" viewBox="0 0 60 14" aria-hidden="true">
      {place !== undefined && (
        <g transform="translate(0 7) rotate(90)">
          <Tie tie={place.tie} kind={tie} />
        </g>
      )}
    </svg>
  )
}
