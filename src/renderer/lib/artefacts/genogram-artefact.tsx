import { useTranslation } from 'react-i18next'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import type { ArtefactProps } from './artefact-props'
import { GenogramDrawing } from './genogram-drawing'
import { GenogramLegend } from './genogram-legend'
import { GenogramPerson } from './genogram-person'
import './ecomap.css'
import './genogram.css'

/** A family over generations: drawn, explained by a legend, and told person by person as a list. */
export function GenogramArtefact({ artefact, pack }: ArtefactProps<'genogram'>) {
  const { t } = useTranslation('artefacts')
  const words = usePlainText(pack)
  const name = t('genogram.drawing', { title: words(artefact.title) })
  return (
    <div className="art ecomap">
      <p className="eco-title">
        <RichText value={artefact.title} pack={pack} />
      </p>
      <GenogramDrawing artefact={artefact} size="wide" words={words} name={name} />
      <GenogramDrawing artefact={artefact} size="narrow" words={words} name={name} />
      <GenogramLegend artefact={artefact} />
      <ol className="eco-list" aria-label={t('genogram.list')}>
        {artefact.persons.map((person) => (
          <GenogramPerson key={person.id} family={artefact} person={person} pack={pack} />
        ))}
      </ol>
    </div>
  )
}
