import { Trans, useTranslation } from 'react-i18next'
import { weakestModules } from '../../../core/exams/weakest-modules'
import { AspectLabel } from '../../lib/aspect-label'
import { usePacks } from '../../lib/content'
import { Link, paths } from '../../lib/navigation'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import type { ReportProps } from './report-props'

/** Where most was lost, with the way there. */
export function StudyNext({ form, report }: ReportProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const packs = usePacks()
  const rows = weakestModules(form, report.items).flatMap((entry) => {
    const module = (packs.kind === 'ready' ? packs.value : [])
      .find((pack) => pack.id === entry.pack)
      ?.modules.find((candidate) => candidate.id === entry.module)
    return module === undefined ? [] : [{ ...entry, title: module.title }]
  })
  return (
    <section aria-labelledby="study-next">
      <h2 id="study-next">{t('study.title')}</h2>
      {rows.length === 0 ? (
        <p>{t('study.none')}</p>
      ) : (
        <ol className="study">
          {rows.map((row) => (
            <li key={`${row.pack}/${row.module}`}>
              <div>
                <b>
                  <Link to={paths.module(row.pack, row.module)}>
                    <RichText value={row.title} pack={row.pack} />
                  </Link>
                </b>
                {t('study.share', { share: format.percent(row.share), count: row.items })}{' '}
                <Trans
                  t={t}
                  i18nKey="study.weakest"
                  components={{ aspect: <AspectLabel aspect={row.weakest} showProposed={false} /> }}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
