import { useTranslation } from 'react-i18next'
import type { Blueprint } from '../../../core/exams/blueprint'
import { rangeOf } from '../../../core/exams/quota'
import { AspectLabel } from '../../lib/aspect-label'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import { ShortageList } from './shortage-list'
import type { Lacks } from './use-lacks'

export interface OfferedBlueprint {
  readonly pack: string
  readonly blueprint: Blueprint
}

interface BlueprintOfferProps {
  readonly offer: OfferedBlueprint
  /** What the bank lacks for it; null until it is known. */
  readonly lacks: Lacks | null
  /** The one to begin with. */
  readonly isFirst: boolean
  readonly onStart: () => void
}

/** One simulation: what it asks, how long it takes, and its button. */
export function BlueprintOffer({ offer, lacks, isFirst, onStart }: BlueprintOfferProps) {
  const { t } = useTranslation('exams')
  const format = useFormat()
  const { blueprint, pack } = offer
  const byAspect = blueprint.quotas.flatMap((quota) =>
    quota.where.aspect === undefined ? [] : [{ aspect: quota.where.aspect, count: rangeOf(quota).min }],
  )
  // Its author says of a growing one that the bank may not do yet: no button is shown that would go again.
  const canStart = lacks === null ? !blueprint.growing : lacks.length === 0
  return (
    <>
      <h3>
        <RichText value={blueprint.title} pack={pack} />
      </h3>
      <p>
        <RichText value={blueprint.description} pack={pack} />
      </p>
      <p className="exams-facts">
        <span>{format.minutes(blueprint.minutes)}</span>
        {byAspect.map(({ aspect, count }) => (
          <span key={aspect}>
            <AspectLabel aspect={aspect} /> {format.number(count)}
          </span>
        ))}
      </p>
      {canStart ? (
        <p className="acts">
          <button className={isFirst ? 'btn btn-main' : 'btn btn-line'} type="button" onClick={onStart}>
            {t('list.start')}
            <span className="vh">
              {': '}
              <RichText value={blueprint.title} pack={pack} />
            </span>
          </button>
          <span className="muted small">{t('list.kept')}</span>
        </p>
      ) : (
        <WhatIsLacking lacks={lacks} />
      )}
    </>
  )
}

/** A line, before and after it is known, so that nothing moves; quota by quota behind it. */
function WhatIsLacking({ lacks }: { readonly lacks: Lacks | null }) {
  const { t } = useTranslation('exams')
  if (lacks === null) return <p className="exams-lacks exams-look">{t('shortage.looking')}</p>
  return (
    <details className="exams-lacks">
      <summary>
        <b>{t('shortage.title')}.</b> {t('shortage.why')}
      </summary>
      <ShortageList errors={lacks} />
    </details>
  )
}
