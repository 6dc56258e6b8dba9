import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listBlueprints } from '../../../data/pack-repo'
import { Link, paths } from '../../lib/navigation'
import { ReadFailed } from '../../lib/read-failed'
import { useServices } from '../../lib/services'
import { useDocumentTitle } from '../../lib/use-document-title'
import { useLiveQuery } from '../../lib/use-live-query'
import { BlueprintOffer, type OfferedBlueprint } from './blueprint-offer'
import { RestoreEmergency } from './emergency/restore-emergency'
import { PastSittings } from './past-sittings'
import { StartDialog } from './start-dialog'
import { useLacks } from './use-lacks'
import './exam.css'
import './lists.css'
import './map.css'

/** The simulations on offer, the one that runs, and those that were. */
export function ExamsScreen() {
  const { t } = useTranslation(['exams', 'common'])
  const { db } = useServices()
  const blueprints = useLiveQuery(() => listBlueprints(db), [db])
  const offers = useMemo(() => (blueprints.kind === 'ready' ? byLength(blueprints.value) : []), [blueprints])
  const lacks = useLacks(offers)
  const [starting, setStarting] = useState<OfferedBlueprint | null>(null)
  useDocumentTitle(t('list.title'))
  return (
    <>
      <div className="spread">
        <div className="spread-margin" />
        <div className="spread-page">
          <h1 className="greet">{t('list.title')}</h1>
          <p>
            {t('list.lead')} <Link to={paths.examTour}>{t('tour.open')}</Link>
          </p>
        </div>
      </div>
      <section className="spread tight" aria-labelledby="on-offer">
        <div className="spread-margin">
          <h2 id="on-offer">{t('list.on-offer')}</h2>
          <p>{t('common:simulation-note')}</p>
        </div>
        <div className="spread-page">
          {blueprints.kind === 'failed' && <ReadFailed detail={blueprints.detail} />}
          {blueprints.kind === 'ready' && blueprints.value.length === 0 && <p>{t('list.none')}</p>}
          <ul className="exams-list">
            {offers.map((offer, index) => (
              <li key={`${offer.pack}/${offer.blueprint.id}`}>
                <BlueprintOffer
                  offer={offer}
                  lacks={lacks?.[index] ?? null}
                  isFirst={index === 0}
                  onStart={() => setStarting(offer)}
                />
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="spread" aria-labelledby="past">
        <div className="spread-margin">
          <h2 id="past">{t('past.title')}</h2>
        </div>
        <div className="spread-page">
          <PastSittings />
          <RestoreEmergency />
        </div>
      </section>
      {starting !== null && <StartDialog offer={starting} onClose={() => setStarting(null)} />}
    </>
  )
}

/** The shortest first: it is the one to begin with. */
function byLength(offers: readonly OfferedBlueprint[]): readonly OfferedBlueprint[] {
  return [...offers].sort((a, b) => a.blueprint.minutes - b.blueprint.minutes)
}
