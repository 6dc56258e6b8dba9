import { type RefObject, useRef, useState } from 'react'
import type { LessonMark } from '../../../../core/progress/lesson-mark'
import { showPlace } from '../show-place'
import type { Editions } from '../use-editions'
import { anchorOf, readTexts, type Stretch, wholeBlock } from './mark-text'
import { useLessonMarks } from './use-lesson-marks'
import { useMarkKey } from './use-mark-key'
import { usePlacedMarks } from './use-placed-marks'
import { useTextSelection } from './use-text-selection'

/** Of the list of marks: where the focus goes when its button is gone. */
export const MARKS_HEADING = 'my-marks'

interface MarkingInput {
  readonly pack: string
  readonly module: string
  readonly lesson: string
  readonly article: RefObject<HTMLElement | null>
  readonly editions: Pick<Editions, 'main' | 'beside'>
  /** The block at the top of the page. */
  readonly block: number
}

/** Marking in a lesson: what is marked, what is selected, and what is done with it. */
export function useMarking({ article, editions, block, ...place }: MarkingInput) {
  const layer = useRef<HTMLDivElement>(null)
  const kept = useLessonMarks(place)
  const placed = usePlacedMarks({ marks: kept.marks, editions, article, layer })
  const { chosen, selected, close } = useTextSelection({ article, editions, placed })
  const [openId, setOpenId] = useState<string | null>(null)
  const [isFull, setFull] = useState(false)

  const add = async (stretches: readonly Stretch[], isOpened: boolean) => {
    const mark = await kept.add(stretches)
    setFull(mark === null && stretches.length > 0)
    if (mark === null) return
    document.getSelection()?.removeAllRanges()
    close()
    if (isOpened) setOpenId(mark.id)
  }
  /** What is selected, else the paragraph where the focus is, else the one at the top of the page. */
  const here = (): readonly Stretch[] => {
    const own = selected()
    if (own.length > 0 || article.current === null) return own
    const focused = document.activeElement?.closest(`.lesson [id^="${anchorOf(true)}-"]`)
    const number = focused == null ? block : Number(focused.id.slice(anchorOf(true).length + 1))
    return wholeBlock(number, readTexts(article.current, anchorOf(true)), editions.main.language)
  }
  const markHere = () => void add(here(), true)
  useMarkKey(markHere)

  const open = (mark: LessonMark) => {
    const entry = placed.find(({ mark: { id } }) => id === mark.id)
    if (entry?.place != null) showPlace(`${entry.anchor}-${entry.place.block}`)
    setOpenId(mark.id)
  }
  const remove = async (mark: LessonMark) => {
    close()
    setOpenId(null)
    await kept.remove(mark)
  }
  return {
    layer,
    placed,
    chosen,
    isFull,
    removed: kept.removed,
    error: kept.error,
    opened: kept.marks.find(({ id }) => id === openId) ?? null,
    add,
    markHere,
    open,
    remove,
    find: (id: string) => kept.marks.find((mark) => mark.id === id),
    saveNote: async (mark: LessonMark, note: string) => {
      if (await kept.changeNote(mark, note)) setOpenId(null)
    },
    restore: async (mark: LessonMark) => {
      if (await kept.restore(mark)) document.getElementById(MARKS_HEADING)?.focus({ preventScroll: true })
    },
    retry: kept.retry,
    closeSheet: () => setOpenId(null),
    closeTools: close,
  }
}
export type Marking = ReturnType<typeof useMarking>
