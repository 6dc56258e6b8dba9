import { useTranslation } from 'react-i18next'
import type { Choice } from '../../../core/cases/case'
import type { Module } from '../../../core/modules/module'
import { AspectLabel } from '../../lib/aspect-label'
import { Prose } from '../../lib/text/prose'
import { PrincipleSources } from './debrief/principle-sources'

interface ChoiceReasonProps {
  readonly pack: string
  readonly module: Module
  readonly choice: Choice
}

/** Why it went so: the principle, the aspects that it touches, and where it stands. No grade yet: that is the debrief's. */
export function ChoiceReason({ pack, module, choice }: ChoiceReasonProps) {
  const { t } = useTranslation('cases')
  return (
    <section className="whybox" aria-labelledby="why">
      <h2 id="why">{t('after.why')}</h2>
      <Prose className="prose why-text" value={choice.principle.body} pack={pack} glossary={module.glossary} />
      <p className="src">
        {choice.ratings.map((rating) => (
          <AspectLabel key={rating.aspect} aspect={rating.aspect} />
        ))}
      </p>
      <PrincipleSources module={module} ids={choice.principle.references} />
    </section>
  )
}
