import { useTranslation } from 'react-i18next'
import type { Module } from '../../../core/modules/module'
import type { ModuleProgress, Unit } from '../../../core/progress/module-progress'
import type { UnitPlace } from '../../../core/progress/units-in-order'
import { paths } from '../../lib/navigation'
import type { ProgressPicture } from '../../lib/progress/progress-picture'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useFormat } from '../../lib/use-format'

export interface StepWords {
  readonly title: string
  readonly what: string
  readonly action: string
  readonly path: string
  readonly module: ModuleProgress
}

/** How a lesson, check or case is named, what its button says, and where it leads. */
export function useStepWords(picture: ProgressPicture): (place: UnitPlace) => StepWords | null {
  const { t } = useTranslation('home')
  const format = useFormat()
  const plain = usePlainText()
  return ({ pack, module: moduleId, unit }) => {
    const module = picture.modules.find((entry) => entry.pack === pack && entry.module.id === moduleId)
    if (module === undefined) return null
    const lesson = lessonOf(module.module, unit)
    const title = lesson === undefined ? '' : plain(lesson.title)
    switch (unit.kind) {
      case 'lesson':
        return {
          title,
          what: t('next.kinds.lesson', { minutes: format.minutes(lesson?.minutes ?? 1) }),
          action: t(unit.state === 'begun' ? 'next.actions.lesson-begun' : 'next.actions.lesson'),
          path: paths.lesson(pack, moduleId, unit.id),
          module,
        }
      case 'check':
        return {
          title: t('next.check-title', { lesson: title }),
          what: t('next.kinds.check'),
          action: t('next.actions.check'),
          path: paths.lesson(pack, moduleId, lesson?.id ?? unit.id),
          module,
        }
      case 'case':
        return {
          title: plain(module.module.title),
          what: t('next.kinds.case'),
          action: t(unit.state === 'begun' ? 'next.actions.case-begun' : 'next.actions.case'),
          path: paths.case(pack, moduleId, unit.id),
          module,
        }
    }
  }
}

function lessonOf(module: Module, unit: Unit) {
  const id = unit.kind === 'check' ? module.checks.find((check) => check.id === unit.id)?.lesson : unit.id
  return module.lessons.find((lesson) => lesson.id === id)
}
