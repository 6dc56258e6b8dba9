import { useTranslation } from 'react-i18next'
import { useDocumentTitle } from '../../lib/use-document-title'
import { AboutApp } from './about-app'
import { Appearance } from './appearance'
import { Learners } from './learners'
import { OwnData } from './own-data'

/** Who learns here, how it looks, and what is kept. */
export function SettingsScreen() {
  const { t } = useTranslation(['settings', 'profiles'])
  useDocumentTitle(t('title'))
  return (
    <>
      <div className="spread">
        <div className="spread-margin" />
        <div className="spread-page">
          <h1 className="greet">{t('title')}</h1>
        </div>
      </div>
      <section className="spread" aria-labelledby="appearance">
        <div className="spread-margin">
          <h2 id="appearance">{t('appearance.heading')}</h2>
          <p>{t('appearance.explain')}</p>
        </div>
        <div className="spread-page">
          <Appearance />
        </div>
      </section>
      <section className="spread" aria-labelledby="learners">
        <div className="spread-margin">
          <h2 id="learners">{t('profiles:heading')}</h2>
          <p>{t('profiles:explain')}</p>
        </div>
        <div className="spread-page">
          <Learners />
        </div>
      </section>
      <section className="spread" aria-labelledby="own-data">
        <div className="spread-margin">
          <h2 id="own-data">{t('data.heading')}</h2>
          <p>{t('data.explain')}</p>
        </div>
        <div className="spread-page">
          <OwnData />
        </div>
      </section>
      <section className="spread" aria-labelledby="about">
        <div className="spread-margin">
          <h2 id="about">{t('about.heading')}</h2>
        </div>
        <div className="spread-page">
          <AboutApp />
        </div>
      </section>
    </>
  )
}
