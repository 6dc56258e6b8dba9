import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/notice'

/** A read that did not work, at the place of what it would have shown: what happened, what is safe, what to do. */
export function ReadFailed({ detail }: { readonly detail: string }) {
  const { t } = useTranslation('common')
  return (
    <Notice tone="care" title={t('read-failed.title')} isLive>
      <p>{t('read-failed.body')}</p>
      <p>
        <code>{detail}</code>
      </p>
      <p className="acts">
        <button type="button" className="btn btn-line" onClick={() => location.reload()}>
          {t('read-failed.again')}
        </button>
      </p>
    </Notice>
  )
}
