import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PackHelp } from '../../lib/help/pack-help'
import { Link, paths } from '../../lib/navigation'
import { PrintButton } from '../../lib/print-button'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { ItemReview } from './item-review'
import { ReportDetails } from './report-details'
import type { ReportProps } from './report-props'
import { ReportSheet } from './report-sheet'

/** The sheets that print as a document, and below them the review item by item, which prints where that is asked for. */
export function ReportPage(props: ReportProps) {
  const { t } = useTranslation('reports')
  const plain = usePlainText(props.session.pack)
  const title = t('title', { exam: plain(props.session.blueprint.title) })
  const [printsReview, setPrintsReview] = useState(false)
  useDocumentTitle(title)
  return (
    <div className={printsReview ? 'report report-whole' : 'report'}>
      <div className="report-tools">
        <Link className="btn btn-quiet" to={paths.exams}>
          {t('back')}
        </Link>
        <label className="report-tick">
          <input type="checkbox" checked={printsReview} onChange={(event) => setPrintsReview(event.target.checked)} />
          {t('print-review')}
        </label>
        <PackHelp pack={props.session.pack} />
        <PrintButton title={title} />
      </div>
      <ReportSheet {...props} />
      <ReportDetails {...props} />
      <ItemReview {...props} />
    </div>
  )
}
