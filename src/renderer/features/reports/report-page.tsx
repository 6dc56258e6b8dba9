import { useTranslation } from 'react-i18next'
import { Link, paths } from '../../lib/navigation'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { ItemReview } from './item-review'
import { PrintButton } from './print-button'
import type { ReportProps } from './report-props'
import { ReportSheet } from './report-sheet'

/** The sheet that prints as a document, and below it the review item by item. */
export function ReportPage(props: ReportProps) {
  const { t } = useTranslation('reports')
  const plain = usePlainText(props.session.pack)
  const title = t('title', { exam: plain(props.session.blueprint.title) })
  useDocumentTitle(title)
  return (
    <>
      <div className="report-tools">
        <Link className="btn btn-quiet" to={paths.exams}>
          {t('back')}
        </Link>
        <PrintButton title={title} />
      </div>
      <ReportSheet {...props} />
      <ItemReview {...props} />
    </>
  )
}
