import { useTranslation } from 'react-i18next'
import type { Module } from '../../../core/modules/module'
import type { ModuleProgress } from '../../../core/progress/module-progress'
import { Link, paths } from '../navigation'
import { useReflections } from './use-reflections'

interface ReflectionCardProps {
  readonly pack: string
  readonly module: Module
  readonly progress: ModuleProgress | undefined
}

/** Offers the reflection before the first lesson and after the last unit; in between, a quiet way to what was said. Never in the way. */
export function ReflectionCard({ pack, module, progress }: ReflectionCardProps) {
  const { t } = useTranslation('readiness')
  const reflections = useReflections(pack, module.id)
  if (reflections.kind !== 'ready' || progress === undefined) return null
  const has = (when: 'before' | 'after') => reflections.value.some((row) => row.when === when)
  const state =
    progress.state === 'none' && !has('before')
      ? 'before'
      : progress.state === 'done' && !has('after')
        ? 'after'
        : reflections.value.length > 0
          ? 'kept'
          : 'between'
  return (
    <p>
      {t(`card.${state}.words`)} <Link to={paths.reflection(pack, module.id)}>{t(`card.${state}.open`)}</Link>
    </p>
  )
}
