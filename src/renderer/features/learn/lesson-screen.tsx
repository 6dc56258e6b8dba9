import { useEffect } from 'react'
import type { Module } from '../../../core/modules/module'
import type { PackRow } from '../../../data/rows'
import { FailedScreen, MissingScreen } from '../../lib/bare-screen'
import { useModule } from '../../lib/use-module'
import { LessonPage } from './lesson-page'
import { showPlace } from './show-place'
import { useLesson } from './use-lesson'
import { BLOCK_ANCHOR } from './use-reading'

interface LessonScreenProps {
  readonly pack: string
  readonly module: string
  readonly lesson: string
  /** Index of the block to open at, as it stands in the address. */
  readonly block?: string | undefined
}

/** A lesson to read, with its check at the end. */
export function LessonScreen({ pack, module, lesson, block }: LessonScreenProps) {
  const found = useModule(pack, module)
  if (found.kind === 'loading') return <div className="wait" />
  if (found.kind === 'missing') return <MissingScreen />
  return <LoadedLesson row={found.row} module={found.module} lessonId={lesson} block={block} />
}

interface LoadedLessonProps {
  readonly row: PackRow
  readonly module: Module
  readonly lessonId: string
  readonly block: string | undefined
}

function LoadedLesson({ row, module, lessonId, block }: LoadedLessonProps) {
  const loaded = useLesson(row, module, lessonId)
  const lesson = module.lessons.find((entry) => entry.id === lessonId)
  if (loaded.kind === 'loading') return <div className="wait" />
  if (loaded.kind === 'failed') return <FailedScreen detail={loaded.detail} />
  if (loaded.value.text === null || lesson === undefined) return <MissingScreen />
  return (
    <>
      <LessonPage
        pack={row.id}
        module={module}
        lesson={lesson}
        text={loaded.value.text}
        progress={loaded.value.progress}
      />
      {block !== undefined && <ShownPart key={block} block={block} />}
    </>
  )
}

/** Shows a part that the address names, once the lesson stands and has put the reader where they left off. */
function ShownPart({ block }: { readonly block: string }) {
  useEffect(() => showPlace(`${BLOCK_ANCHOR}-${block}`), [block])
  return null
}
