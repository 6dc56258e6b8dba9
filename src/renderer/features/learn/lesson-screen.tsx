import type { Module } from '../../../core/modules/module'
import type { PackRow } from '../../../data/rows'
import { FailedScreen, MissingScreen } from '../../lib/bare-screen'
import { useModule } from '../../lib/use-module'
import { LessonPage } from './lesson-page'
import { useLesson } from './use-lesson'

interface LessonScreenProps {
  readonly pack: string
  readonly module: string
  readonly lesson: string
}

/** A lesson to read, with its check at the end. */
export function LessonScreen({ pack, module, lesson }: LessonScreenProps) {
  const found = useModule(pack, module)
  if (found.kind === 'loading') return <div className="wait" />
  if (found.kind === 'missing') return <MissingScreen />
  return <LoadedLesson row={found.row} module={found.module} lessonId={lesson} />
}

interface LoadedLessonProps {
  readonly row: PackRow
  readonly module: Module
  readonly lessonId: string
}

function LoadedLesson({ row, module, lessonId }: LoadedLessonProps) {
  const loaded = useLesson(row, module, lessonId)
  const lesson = module.lessons.find((entry) => entry.id === lessonId)
  if (loaded.kind === 'loading') return <div className="wait" />
  if (loaded.kind === 'failed') return <FailedScreen detail={loaded.detail} />
  if (loaded.value.text === null || lesson === undefined) return <MissingScreen />
  return (
    <LessonPage
      pack={row.id}
      module={module}
      lesson={lesson}
      text={loaded.value.text}
      progress={loaded.value.progress}
    />
  )
}
