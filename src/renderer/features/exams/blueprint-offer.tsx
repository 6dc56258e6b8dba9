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
  /** What the bank lacks for it. */
  readonly lacks: Lacks
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
      {lacks.length === 0 ? (
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
        <div className="exams-lacks">
          <p>
            <b>{t('shortage.title')}.</b> {t('shortage.why')}
          </p>
          <ShortageList errors={lacks} />
        </div>
      )}
    </>
  )
}
