import { useTranslation } from 'react-i18next'

/** Room for what is being read; only whoever listens is told. */
export function Waiting() {
  const { t } = useTranslation('common')
  return (
    <div className="wait">
      <p className="vh" role="status">
        {t('loading')}
      </p>
    </div>
  )
}
