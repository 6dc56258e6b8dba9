import { Trans, useTranslation } from 'react-i18next'
import { AspectLabel } from '../../lib/aspect-label'
import { Link, paths } from '../../lib/navigation'
import { ReadFailed } from '../../lib/read-failed'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import type { ReportProps } from './report-props'
import { type ModuleToStudy, useLessons } from './use-lessons'

/** Where most was lost, with the way to the lessons that teach it, or to the module where no lesson is told apart. */
export function StudyNext({ form, report }: ReportProps) {
  const { t } = useTranslation('reports')
  const modules = useLessons(form, report.items)
  return (
    <section aria-labelledby="study-next">
      <h2 id="study-next">{t('study.title')}</h2>
      {modules.kind === 'failed' && <ReadFailed detail={modules.detail} />}
      {modules.kind === 'ready' && modules.value.length === 0 && <p>{t('study.none')}</p>}
      {modules.kind === 'ready' && modules.value.length > 0 && (
        <ol className="study">
          {modules.value.map((row) => (
            <li key={`${row.pack}/${row.module}`}>
              <ModuleWords row={row} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function ModuleWords({ row }: { readonly row: ModuleToStudy }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  return (
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
      {row.lessons.length > 0 && (
        <>
          {' '}
          {t('study.lessons', { count: row.lessons.length })}
          <ul className="study-lessons">
            {row.lessons.map(({ id, title }) => (
              <li key={id}>
                <Link to={paths.lesson(row.pack, row.module, id)}>
                  <RichText value={title} pack={row.pack} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
