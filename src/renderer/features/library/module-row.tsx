import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ModuleProgress, Unit } from '../../../core/progress/module-progress'
import { Link, paths } from '../../lib/navigation'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import { Cover } from '../../ui/kawung'

interface ModuleRowProps {
  readonly progress: ModuleProgress
  /** Only the module in hand has the filled button. */
  readonly isInHand: boolean
  readonly isBuiltIn: boolean
}

/** A module as a row: cover, promise, what it holds, and progress in units with the same in words. */
export function ModuleRow({ progress, isInHand, isBuiltIn }: ModuleRowProps) {
  const { t } = useTranslation('library')
  const format = useFormat()
  const { pack, module, units } = progress
  const path = paths.module(pack, module.id)
  const holds = [
    t('holds.lessons', { count: module.lessons.length }),
    ...(module.cases.length > 0 ? [t('holds.cases', { count: module.cases.length })] : []),
    ...(module.checks.length > 0 ? [t('holds.checks', { count: module.checks.length })] : []),
  ]
  return (
    <article className="mod">
      <span className="cover" aria-hidden="true">
        <Cover arrangement={module.cover} isOutlined={!isBuiltIn} />
      </span>
      <div>
        <h3>
          <Link to={path}>
            <RichText value={module.title} pack={pack} />
          </Link>
        </h3>
        <p className="mod-promise">
          <RichText value={module.promise} pack={pack} />
        </p>
        <p className="mod-meta">
          <span>{format.minutes(module.minutes)}</span>
          <span>{holds.join(', ')}</span>
          {module.sensitive !== undefined && (
            <span>
              <CircleAlert className="icon icon-sm" aria-hidden="true" /> {t('sensitive')}
            </span>
          )}
        </p>
      </div>
      <div className="mod-side">
        <span className="units" aria-hidden="true">
          {units.map((unit) => (
            <i key={`${unit.kind}-${unit.id}`} className={unitClass(unit)} />
          ))}
        </span>
        <p>
          <ProgressWords progress={progress} />
        </p>
        {isInHand && (
          <Link className="btn btn-main" to={path}>
            {t('continue')}
          </Link>
        )}
      </div>
    </article>
  )
}

const SHAPES = { lesson: 'u-l', check: 'u-c', case: 'u-k' } as const
const FILLS = { none: '', begun: 'half', done: 'on' } as const

function unitClass(unit: Unit): string {
  return `${SHAPES[unit.kind]} ${FILLS[unit.state]}`.trim()
}

function ProgressWords({ progress }: { readonly progress: ModuleProgress }) {
  const { t } = useTranslation('library')
  const { units, state } = progress
  if (state !== 'begun') return <>{t(`progress.${state}`)}</>
  const done = (kind: Unit['kind']) => units.filter((unit) => unit.kind === kind && unit.state === 'done').length
  const all = (kind: Unit['kind']) => units.filter((unit) => unit.kind === kind).length
  const isCaseRunning = units.some((unit) => unit.kind === 'case' && unit.state === 'begun')
  const words = [
    ...(isCaseRunning ? [t('progress.case-begun')] : []),
    ...(all('case') > 0 && done('case') === all('case') ? [t('progress.case-done')] : []),
    t('progress.lessons', { done: done('lesson'), of: all('lesson') }),
    ...(all('check') > 0 ? [t('progress.checks', { done: done('check'), of: all('check') })] : []),
  ]
  return <>{words.join(' ')}</>
}
