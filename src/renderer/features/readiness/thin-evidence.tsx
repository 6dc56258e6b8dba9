import { useTranslation } from 'react-i18next'
import type { ModuleProgress } from '../../../core/progress/module-progress'
import { type AspectReadiness, ENOUGH_EVIDENCE } from '../../../core/progress/readiness'
import { AspectLabel } from '../../lib/aspect-label'
import { Link, paths } from '../../lib/navigation'
import { RichText } from '../../lib/text/rich-text'

interface ThinEvidenceProps {
  readonly readiness: readonly AspectReadiness[]
  readonly modules: readonly ModuleProgress[]
}

/** Which aspects are not known well enough, and the modules and simulations that would show more of them. */
export function ThinEvidence({ readiness, modules }: ThinEvidenceProps) {
  const { t } = useTranslation('readiness')
  const thin = readiness.filter((entry) => !entry.isEnough)
  const training = (aspect: AspectReadiness['aspect']) =>
    modules.filter(
      ({ state, module }) => state !== 'done' && module.objectives.some((objective) => objective.aspect === aspect),
    )
  if (thin.length === 0) return <p>{t('thin.none')}</p>
  return (
    <>
      <ul className="rows thin">
        {thin.map(({ aspect, total }) => (
          <li key={aspect}>
            <p>
              <AspectLabel aspect={aspect} /> {t('thin.missing', { count: ENOUGH_EVIDENCE - total })}
            </p>
            {training(aspect).length > 0 && (
              <ul className="thin-ways" aria-label={t('thin.modules')}>
                {training(aspect).map(({ pack, module }) => (
                  <li key={`${pack}/${module.id}`}>
                    <Link to={paths.module(pack, module.id)}>
                      <RichText value={module.title} pack={pack} />
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p className="acts">
        <Link className="btn btn-line" to={paths.exams}>
          {t('thin.exams')}
        </Link>
      </p>
    </>
  )
}
