import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Host } from '../../contract/host'
import './bars.css'

/** A newer version waits: said quietly, taken when the person wants it. */
export function UpdateBar({ host }: { readonly host: Host }) {
  const { t } = useTranslation('common')
  const [apply, setApply] = useState<(() => void) | null>(null)
  useEffect(() => host.onUpdateReady((ready) => setApply(() => ready)), [host])
  const close = () => {
    setApply(null)
    document.getElementById('isi')?.focus() // the button that was pressed is gone
  }
  // The region is there before its words are: screen readers tell only what changes inside one that they know.
  return (
    <div className="update-bar-place" role="status">
      {apply !== null && (
        <div className="update-bar">
          <p>{t('update.ready')}</p>
          <button className="btn btn-quiet" type="button" onClick={apply}>
            {t('update.apply')}
          </button>
          <button className="btn btn-quiet" type="button" onClick={close}>
            {t('update.later')}
          </button>
        </div>
      )}
    </div>
  )
}
