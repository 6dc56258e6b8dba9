import { useTranslation } from 'react-i18next'
import type { Reference } from '../../../core/modules/module'
import { useFormat } from '../use-format'
import { ExternalLink } from './external-link'

interface ReferenceTextProps {
  readonly reference: Reference
  /** Leads to the same reference in the list at the end. */
  readonly onShowInList?: (() => void) | undefined
}

/** A reference as its author wrote it, with the day on which a law was checked and the way to it where there is one. */
export function ReferenceText({ reference, onShowInList }: ReferenceTextProps) {
  const { t } = useTranslation('learn')
  const format = useFormat()
  const { text, url, asOf } = reference
  return (
    <div className="reference">
      <p>
        {text}
        {asOf !== undefined && (
          <span className="muted">
            {' '}
            {t('text.as-of', { date: format.date(new Date(`${asOf}T12:00:00`).getTime()) })}
          </span>
        )}
      </p>
      {url !== undefined && <ExternalLink url={url} />}
      {onShowInList !== undefined && (
        <button type="button" className="linkish" onClick={onShowInList}>
          {t('text.to-references')}
        </button>
      )}
    </div>
  )
}
