import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import type { ArtefactProps } from './artefact-props'
import type { ArtefactWork } from './artefact-work'
import { EcomapDrawing, Tie } from './ecomap-drawing'
import { layoutEcomap } from './ecomap-layout'
import { EcomapSystem } from './ecomap-system'
import { useWork } from './work-context'
import './ecomap.css'

/** Who stands around a person or family, and how: drawn, explained by a legend, and told as a list. */
export function EcomapArtefact({ artefact: given, pack }: ArtefactProps<'ecomap'>) {
  const { t } = useTranslation('artefacts')
  const words = usePlainText(pack)
  const work = useWork('ties')
  const artefact = work === null ? given : withTies(given, work)
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
          <EcomapSystem key={system.id} system={system} pack={pack} />
        ))}
      </ol>
    </div>
  )
}

/** The map as the learner has drawn it so far: a tie that is asked for is open until they say what it is like. */
function withTies(
  map: ArtefactOf<'ecomap'>,
  work: Extract<ArtefactWork, { readonly kind: 'ties' }>,
): ArtefactOf<'ecomap'> {
  return {
    ...map,
    systems: map.systems.map((system) =>
      work.systems.includes(system.id) ? { ...system, tie: work.ties[system.id] } : system,
    ),
  }
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
