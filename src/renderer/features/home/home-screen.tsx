import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nextStep } from '../../../core/progress/next-step'
import { sideSteps } from '../../../core/progress/side-steps'
import { listBlueprints } from '../../../data/pack-repo'
import { Link, paths } from '../../lib/navigation'
import { PlainPage } from '../../lib/plain-page'
import type { ProgressPicture } from '../../lib/progress/progress-picture'
import { useProgress } from '../../lib/progress/use-progress'
import { ReadFailed } from '../../lib/read-failed'
import { useProfile, useServices } from '../../lib/services'
import { RichText } from '../../lib/text/rich-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { useFormat } from '../../lib/use-format'
import { useLiveQuery } from '../../lib/use-live-query'
import { Waiting } from '../../lib/waiting'
import { Greeting } from './greeting'
import { NextCard } from './next-card'
import { Readiness } from './readiness'
import { SideSteps } from './side-steps'

interface HomeScreenProps {
  /** The packs that came with the app are being read: there is nothing to propose yet. */
  readonly isReading: boolean
}

/** What to do next, and why; then how ready one is, and how much stands behind that. */
export function HomeScreen({ isReading }: HomeScreenProps) {
  const { t } = useTranslation('home')
  const progress = useProgress()
  useDocumentTitle(t('title'))
  if (progress.kind === 'loading') return <Waiting />
  if (progress.kind === 'failed') {
    return (
      <Plain>
        <ReadFailed detail={progress.detail} />
      </Plain>
    )
  }
  // A sitting keeps the words of its items: it goes on without the pack that they came from.
  const { modules, runningExam } = progress.value
  if (modules.length === 0 && runningExam === null) return <NothingYet isReading={isReading} />
  return <HomeContent picture={progress.value} />
}

/** Home while it has nothing to propose. */
function Plain({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('home')
  return <PlainPage title={t('title')}>{children}</PlainPage>
}

/** No module to propose: they are being read, or could not be, which the library tells in full. */
function NothingYet({ isReading }: HomeScreenProps) {
  const { t } = useTranslation('home')
  return (
    <Plain>
      <p role="status">{t(isReading ? 'no-modules.reading' : 'no-modules.none')}</p>
      {!isReading && (
        <p>
          <Link className="btn btn-main" to={paths.library}>
            {t('no-modules.library')}
          </Link>
        </p>
      )}
    </Plain>
  )
}

function HomeContent({ picture }: { readonly picture: ProgressPicture }) {
  const { t } = useTranslation(['home', 'common'])
  const { clock } = useServices()
  const format = useFormat()
  const profile = useProfile()
  const now = clock.now().wall
  const next = nextStep(picture, now)
  return (
    <>
      <div className="spread">
        <div className="spread-margin">
          <p>{format.day(now)}</p>
        </div>
        <div className="spread-page">
          <Greeting name={profile.name} picture={picture} next={next} />
        </div>
      </div>
      <div className="spread tight">
        <div className="spread-margin" />
        <div className="spread-page">
          <NextCard step={next} picture={picture} />
          <SideSteps steps={sideSteps(picture, next, now)} picture={picture} />
        </div>
      </div>
      <section className="spread" aria-labelledby="readiness">
        <div className="spread-margin">
          <h2 id="readiness">{t('readiness.heading')}</h2>
          <p>{t('readiness.explain')}</p>
        </div>
        <div className="spread-page">
          <Readiness readiness={picture.readiness} />
          <p>
            <Link className="btn btn-quiet pull" to={paths.readiness}>
              {t('readiness.open')}
            </Link>
          </p>
        </div>
      </section>
      <section className="spread" aria-labelledby="simulation">
        <div className="spread-margin">
          <h2 id="simulation">{t('exam.heading')}</h2>
          <p>{t('common:simulation-note')}</p>
        </div>
        <div className="spread-page">
          <SimulationOffer />
        </div>
      </section>
    </>
  )
}

function SimulationOffer() {
  const { t } = useTranslation('home')
  const { db } = useServices()
  const format = useFormat()
  const blueprints = useLiveQuery(() => listBlueprints(db), [db])
  const first = blueprints.kind === 'ready' ? blueprints.value[0] : undefined
  return (
    <>
      {first !== undefined && (
        <p>
          <b>
            <RichText value={first.blueprint.title} pack={first.pack} />
          </b>
          {': '}
          <RichText value={first.blueprint.description} pack={first.pack} /> {format.minutes(first.blueprint.minutes)}.
        </p>
      )}
      <p>
        <Link className="btn btn-quiet pull" to={paths.exams}>
          {t('exam.open')}
        </Link>
      </p>
    </>
  )
}
