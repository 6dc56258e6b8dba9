import { useTranslation } from 'react-i18next'
import type { DomainReadiness } from '../../../core/progress/readiness'
import { BandTable } from '../../lib/readiness/band-table'
import { useBand } from './evidence-words'

/** The nine domains of the English framework: the same answers and decisions, sorted by what each item or scene says that it serves. */
export function DomainPicture({ domains }: { readonly domains: readonly DomainReadiness[] }) {
  const { t } = useTranslation('readiness')
  const band = useBand()
  return (
    <>
      <div className="pcf-lead stack">
        <p>{t('pcf.about')}</p>
        <p>{t('pcf.counted')}</p>
      </div>
      <BandTable
        kind="readiness"
        caption={t('pcf.caption', { enough: domains.filter((entry) => entry.isEnough).length })}
        heading={t('pcf.domain')}
        rows={domains.map((entry) => ({
          id: entry.domain,
          tone: 'tot',
          name: (
            <span className="domain">
              <b>{t(`pcf.domains.${entry.domain}.name`)}</b> <small>{t(`pcf.domains.${entry.domain}.about`)}</small>
            </span>
          ),
          band: band(entry),
        }))}
      />
      <p className="pcf-source muted small">{t('pcf.source')}</p>
    </>
  )
}
