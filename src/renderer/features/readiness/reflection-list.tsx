import { useTranslation } from 'react-i18next'
import type { ModuleProgress } from '../../../core/progress/module-progress'
import { MOMENTS, type SelfAssessment } from '../../../core/progress/self-assessment'
import { Link, paths } from '../../lib/navigation'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'

interface ReflectionListProps {
  readonly modules: readonly ModuleProgress[]
  readonly rows: readonly SelfAssessment[]
}

/** Each module's reflections, or that there are none yet. */
export function ReflectionList({ modules, rows }: ReflectionListProps) {
  const { t } = useTranslation('readiness')
  const format = useFormat()
  const latest = (progress: ModuleProgress, when: SelfAssessment['when']) =>
    rows.filter((row) => row.pack === progress.pack && row.module === progress.module.id && row.when === when).at(-1)
  return (
    <ul className="rows thin">
      {modules.map((progress) => {
        const { pack, module } = progress
        const said = MOMENTS.flatMap((when) => {
          const row = latest(progress, when)
          return row === undefined ? [] : [`${t(`when.${when}`)} ${format.date(row.at)}`]
        })
        return (
          <li key={`${pack}/${module.id}`}>
            <Link to={paths.reflection(pack, module.id)}>
              <RichText value={module.title} pack={pack} />
            </Link>
            <p className="muted small">{said.length > 0 ? said.join(' · ') : t('earlier.none')}</p>
          </li>
        )
      })}
    </ul>
  )
}
