import { useRef, useState } from 'react'
import { type LessonMark, lessonMarkSchema } from '../../../../core/progress/lesson-mark'
import { listLessonMarks, saveLessonMarks } from '../../../../data/lesson-mark-repo'
import type { WriteError } from '../../../../data/write-result'
import { useProfile, useServices } from '../../../lib/services'
import { useLiveQuery } from '../../../lib/use-live-query'
import type { Stretch } from './mark-text'

interface MarksPlace {
  readonly pack: string
  readonly module: string
  readonly lesson: string
}

export interface LessonMarks {
  readonly marks: readonly LessonMark[]
  /** What was taken away while the lesson is open: each can come back. */
  readonly removed: readonly LessonMark[]
  readonly error: WriteError | null
  /** Null where nothing could be kept. */
  add(stretches: readonly Stretch[]): Promise<LessonMark | null>
  changeNote(mark: LessonMark, note: string): Promise<boolean>
  remove(mark: LessonMark): Promise<boolean>
  restore(mark: LessonMark): Promise<boolean>
  /** Tries once more to keep what could not be kept. */
  retry(): void
}

const NONE: readonly LessonMark[] = []

/** A learner's marks in a lesson; each change is on disk when its promise comes to something. */
export function useLessonMarks({ pack, module, lesson }: MarksPlace): LessonMarks {
  const { db, clock, newId } = useServices()
  const { id: profileId } = useProfile()
  const [removed, setRemoved] = useState(NONE)
  const [error, setError] = useState<WriteError | null>(null)
  const last = useRef(NONE)
  const stored = useLiveQuery(
    () => listLessonMarks(db, { profileId, pack, module, lesson }),
    [db, profileId, pack, module, lesson],
  )

  const save = async (marks: readonly LessonMark[]): Promise<boolean> => {
    last.current = marks
    const saved = await saveLessonMarks(db, marks)
    setError(saved.ok ? null : saved.error)
    return saved.ok
  }
  return {
    marks: stored.kind === 'ready' ? stored.value : NONE,
    removed,
    error,
    add: async (stretches) => {
      const at = clock.now().wall
      const common = { profileId, pack, module, lesson, note: '', at, updatedAt: at, removedAt: null }
      const marks = stretches.map((stretch) => ({ ...common, id: newId(), ...stretch }))
      const [first] = marks
      if (first === undefined || !marks.every((mark) => lessonMarkSchema.safeParse(mark).success)) return null
      return (await save(marks)) ? first : null
    },
    changeNote: (mark, note) => save([{ ...mark, note, updatedAt: clock.now().wall }]),
    remove: async (mark) => {
      const now = clock.now().wall
      const isGone = await save([{ ...mark, updatedAt: now, removedAt: now }])
      if (isGone) setRemoved((before) => [...before, mark])
      return isGone
    },
    restore: async (mark) => {
      const isBack = await save([{ ...mark, updatedAt: clock.now().wall }])
      if (isBack) setRemoved((before) => before.filter(({ id }) => id !== mark.id))
      return isBack
    },
    retry: () => void save(last.current),
  }
}
