import { CircleUserRound, HandHelping, type LucideIcon, Milestone, Phone, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ArtefactOf } from '../../../core/cases/artefact'
import { Prose } from '../text/prose'
import { RichText } from '../text/rich-text'
import type { ArtefactProps } from './artefact-props'
import { PartRow } from './part-row'
import './timeline.css'

const ICONS: Readonly<Record<ArtefactOf<'timeline'>['events'][number]['kind'], LucideIcon>> = {
  life: CircleUserRound,
  danger: TriangleAlert,
  contact: Phone,
  decision: Milestone,
  help: HandHelping,
}

/** What happened, one under the other along a line. It is an ordered list: it needs no other form as text. */
export function TimelineArtefact({ artefact, pack }: ArtefactProps<'timeline'>) {
  const { t } = useTranslation('artefacts')
  return (
    <div className="art timeline">
      <p className="timeline-title">
        <RichText value={artefact.title} pack={pack} />
      </p>
      <ol>
        {artefact.events.map((event, index) => {
          const Icon = ICONS[event.kind]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an exhibit never changes
            <li key={index} className={`timeline-${event.kind}`}>
              <span className="timeline-dot" aria-hidden="true">
                <Icon className="icon icon-sm" />
              </span>
              <p className="timeline-when">
                <RichText value={event.when} pack={pack} /> <span>{t(`timeline.kinds.${event.kind}`)}</span>
              </p>
              <PartRow part={event.id} pack={pack} says={event.label}>
                <p className="timeline-label">
                  <RichText value={event.label} pack={pack} />
                </p>
                {event.body !== undefined && <Prose value={event.body} pack={pack} headingLevel={4} />}
                {event.source !== undefined && (
                  <p className="timeline-source">
                    {t('timeline.source')} <RichText value={event.source} pack={pack} />
                  </p>
                )}
              </PartRow>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
