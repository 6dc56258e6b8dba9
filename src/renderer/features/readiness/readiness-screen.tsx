import { useTranslation } from 'react-i18next'
import { PlainPage } from '../../lib/plain-page'
import { useProgress } from '../../lib/progress/use-progress'
import { ReadFailed } from '../../lib/read-failed'
import { useDocumentTitle } from '../../lib/use-document-title'
import { Waiting } from '../../lib/waiting'
import { AspectPicture } from './aspect-picture'
import { DomainPicture } from './domain-picture'
import { EvidenceTable } from './evidence-table'
import './readiness.css'
import { ReflectionList } from './reflection-list'
import { ThinEvidence } from './thin-evidence'

/** What the evidence says of one's readiness, where it comes from, and what is thin: by aspect, and by the PCF's domains. */
export function ReadinessScreen() {
  const { t } = useTranslation('readiness')
  const progress = useProgress()
  useDocumentTitle(t('screen.title'))
  if (progress.kind === 'loading') return <Waiting />
  if (progress.kind === 'failed') {
    return (
      <PlainPage title={t('screen.title')}>
        <ReadFailed detail={progress.detail} />
      </PlainPage>
    )
  }
  const picture = progress.value
  return (
    <>
      <div className="spread">
        <div className="spread-margin" />
        <div className="spread-page">
          <h1 className="greet">{t('screen.title')}</h1>
          <p>{t('screen.lead')}</p>
        </div>
      </div>
      <section className="spread" aria-labelledby="aspects">
        <div className="spread-margin">
          <h2 id="aspects">{t('screen.aspects')}</h2>
          <p>{t('screen.aspects-note')}</p>
        </div>
        <div className="spread-page">
          <AspectPicture readiness={picture.readiness} />
        </div>
      </section>
      <section className="spread" aria-labelledby="sources">
        <div className="spread-margin">
          <h2 id="sources">{t('screen.sources')}</h2>
          <p>{t('screen.sources-note')}</p>
        </div>
        <div className="spread-page">
          <EvidenceTable readiness={picture.readiness} />
        </div>
      </section>
      <section className="spread" aria-labelledby="thin">
        <div className="spread-margin">
          <h2 id="thin">{t('screen.thin')}</h2>
          <p>{t('screen.thin-note')}</p>
        </div>
        <div className="spread-page">
          <ThinEvidence readiness={picture.readiness} modules={picture.modules} />
        </div>
      </section>
      <section className="spread" aria-labelledby="pcf">
        <div className="spread-margin">
          <h2 id="pcf">{t('pcf.title')}</h2>
          <p>{t('pcf.note')}</p>
        </div>
        <div className="spread-page">
          <DomainPicture domains={picture.domains} />
        </div>
      </section>
      <section className="spread" aria-labelledby="reflections">
        <div className="spread-margin">
          <h2 id="reflections">{t('screen.reflections')}</h2>
          <p>{t('screen.reflections-note')}</p>
        </div>
        <div className="spread-page">
          <ReflectionList modules={picture.modules} rows={picture.selfAssessments} />
        </div>
      </section>
    </>
  )
}
