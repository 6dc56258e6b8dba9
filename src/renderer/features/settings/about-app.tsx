import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppInfo } from '../../../contract/host'
import { useServices } from '../../lib/services'

/** Which version this is, what it is not, and under which licences it comes. */
export function AboutApp() {
  const { t } = useTranslation('settings')
  const { host } = useServices()
  const [info, setInfo] = useState<AppInfo | null>(null)
  useEffect(() => {
    let isCurrent = true
    void host.appInfo().then((found) => {
      if (isCurrent) setInfo(found)
    })
    return () => {
      isCurrent = false
    }
  }, [host])
  return (
    <div className="stack">
      <p>
        {info === null
          ? ' '
          : t('about.version', { version: info.version, edition: t(`about.editions.${info.edition}`) })}
      </p>
      <p>{t('about.not-official')}</p>
      <p>{t('about.not-advice')}</p>
      <p className="muted small">{t('about.licences')}</p>
    </div>
  )
}
