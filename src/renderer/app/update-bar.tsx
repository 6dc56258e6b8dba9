import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Host } from '../../contract/host'

/** A newer version waits: said quietly, taken when the person wants it. */
export function UpdateBar({ host }: { readonly host: Host }) {
  const { t } = useTranslation('common')
  const [apply, setApply] = useState<(() => void) | null>(null)
  useEffect(() => host.onUpdateReady((ready) => setApply(() => ready)), [host])
  if (apply === null) return null
  return (
    <div className="update-bar" role="status">
      <p>{t('update.ready')}</p>
      <button className="btn btn-quiet" type="button" onClick={apply}>
        {t('update.apply')}
      </button>
      <button className="btn btn-quiet" type="button" onClick={() => setApply(null)}>
        {t('update.later')}
      </button>
    </div>
  )
}
