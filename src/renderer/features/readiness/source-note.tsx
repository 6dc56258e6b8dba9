import { useTranslation } from 'react-i18next'

/** Where the four beliefs come from, and what these statements are not. */
export function SourceNote() {
  const { t } = useTranslation('readiness')
  return (
    <section className="spread" aria-labelledby="source">
      <div className="spread-margin">
        <h2 id="source">{t('source.title')}</h2>
      </div>
      <div className="spread-page stack">
        <p>{t('source.idea')}</p>
        <p className="muted small">{t('source.holt')}</p>
      </div>
    </section>
  )
}
