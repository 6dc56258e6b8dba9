import { useTranslation } from 'react-i18next'
import { useProfile } from '../../lib/services'
import { useFormat } from '../../lib/use-format'
import { EarlierSittings } from './earlier-sittings'
import type { ReportProps } from './report-props'
import { ResultGroups } from './result-groups'
import { SlowestItems } from './slowest-items'
import { TimeUsed } from './time-used'

/** The second sheet: the same result by level and topic, where the time went, and what changed since the last time. */
export function ReportDetails(props: ReportProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const profile = useProfile()
  return (
    <section className="a4 a4-more" aria-labelledby="details">
      <div className="a4-in">
        <header className="a4-head">
          <h2 id="details">{t('details.title')}</h2>
          <p className="muted">
            {t('details.of', { name: profile.name, date: format.moment(props.session.startedAt) })}
          </p>
        </header>
        <ResultGroups {...props} />
        <div className="a4-times">
          <TimeUsed {...props} />
          <SlowestItems {...props} />
        </div>
        <EarlierSittings {...props} />
      </div>
    </section>
  )
}
