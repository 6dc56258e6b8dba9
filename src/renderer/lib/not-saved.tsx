import { useTranslation } from 'react-i18next'
import type { WriteError } from '../../data/write-result'
import { Notice } from '../ui/notice'

interface NotSavedProps {
  readonly error: WriteError
  readonly onRetry?: (() => void) | undefined
}

/** A write that did not work: what happened, what is safe, what to do. */
export function NotSaved({ error, onRetry }: NotSavedProps) {
  const { t } = useTranslation('learn')
  return (
    <Notice tone="care" title={t('not-saved.title')} isLive>
      <p>{t(`not-saved.${error.kind}`)}</p>
      {onRetry !== undefined && error.kind !== 'conflict' && error.kind !== 'closed' && (
        <p className="acts">
          <button type="button" className="btn btn-line" onClick={onRetry}>
            {t('not-saved.retry')}
          </button>
        </p>
      )}
    </Notice>
  )
}
