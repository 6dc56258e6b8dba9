import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { LessonProgress } from '../../../core/progress/learning'
import { recordReading } from '../../../data/lesson-repo'
import type { WriteError } from '../../../data/write-result'
import type { Block } from '../../../formats/markdown/ast'
import { counterpart, pairBlocks } from '../../../formats/markdown/pair-blocks'
import { useProfile, useServices } from '../../lib/services'
import { measureReading, showReadingPlace } from './measure-reading'

/** Beginning of the ids of a lesson's blocks. */
export const BLOCK_ANCHOR = 'part'
/** The same for the language that stands beside. */
export const BESIDE_ANCHOR = 'beside'

/** A place is written when the page has stood still for this long. */
const STILL_MS = 900

interface ReadingInput {
  readonly pack: string
  readonly module: string
  readonly lesson: string
  readonly progress: LessonProgress | null
  readonly article: RefObject<HTMLElement | null>
  readonly heading: RefObject<HTMLElement | null>
  /** The blocks that carry the anchors; others take their place when the language is changed. */
  readonly blocks: readonly Block[]
  /** Changes with whatever moves the text about: its size, its width, what stands beside it. */
  readonly layout: string
}

export interface Reading {
  /** The block at the top of the page. */
  readonly block: number
  readonly share: number
  /** As it stands on disk. */
  readonly isFinished: boolean
  readonly error: WriteError | null
  finish(): void
  retry(): void
}

/**
 * Follows how far a lesson is read and keeps it: the place where one left off is opened again, and reaching the end by scrolling
 * finishes it.
 */
export function useReading(input: ReadingInput): Reading {
  const { pack, module, lesson, progress, article, heading } = input
  const { db, clock } = useServices()
  const profile = useProfile()
  const [seen, setSeen] = useState({ block: progress?.block ?? 0, share: progress?.share ?? 0 })
  const [error, setError] = useState<WriteError | null>(null)
  const latest = useRef({ ...seen, within: progress?.within ?? 0, isUnsaved: false })
  const isFinished = useRef(false)
  isFinished.current = progress?.finishedAt != null

  const save = useCallback(
    async (hasFinished: boolean) => {
      const now = clock.now().wall
      const { block, within, share } = latest.current
      latest.current.isUnsaved = false
      const saved = await recordReading(db, {
        profileId: profile.id,
        pack,
        module,
        lesson,
        block,
        within,
        share: hasFinished ? 1 : share,
        updatedAt: now,
        finishedAt: hasFinished ? now : null,
      })
      setError(saved.ok ? null : saved.error)
    },
    [db, clock, profile.id, pack, module, lesson],
  )

  // Once, before anything is painted: where one left off, or the top with the focus on the title.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    openAt(progress)
  }, []) // oxlint-disable-line react/exhaustive-deps -- only on opening
  // And again once the screen has arrived, which begins every place at its top.
  useEffect(() => openAt(progress), []) // oxlint-disable-line react/exhaustive-deps -- only on opening
  useSteadyPlace(latest, input)

  // Opening counts as begun, so that home can lead back here.
  useEffect(() => {
    void save(false)
  }, [save])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const handleScroll = () => {
      if (article.current === null) return
      const { block, within, share, isAtEnd } = measureReading(article.current, BLOCK_ANCHOR)
      const next = { block, share: Math.max(latest.current.share, share) }
      latest.current = { ...next, within, isUnsaved: true }
      setSeen(next)
      clearTimeout(timer)
      if (isAtEnd && !isFinished.current) void save(true)
      else timer = setTimeout(() => void save(false), STILL_MS)
    }
    const handleHide = () => {
      if (latest.current.isUnsaved) void save(false)
    }
    window.addEventListener('scroll', handleScroll, { passive: true })
    window.addEventListener('pagehide', handleHide)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', handleScroll)
      window.removeEventListener('pagehide', handleHide)
      handleHide()
    }
  }, [article, save])

  return {
    ...seen,
    isFinished: progress?.finishedAt != null,
    error,
    finish: () => void save(true),
    retry: () => void save(latest.current.share >= 1),
  }
}

function openAt(progress: LessonProgress | null): void {
  const place = { block: progress?.block ?? 0, within: progress?.within ?? 0 }
  const isBegun = progress?.finishedAt === null && place.block + place.within > 0
  if (!isBegun || !showReadingPlace(BLOCK_ANCHOR, place)) window.scrollTo(0, 0)
}

/** Keeps the place at the top of the page where it is, in whatever size, width or language the text then stands. */
function useSteadyPlace(
  latest: RefObject<{ block: number; within: number }>,
  { blocks, layout }: Pick<ReadingInput, 'blocks' | 'layout'>,
): void {
  const before = useRef({ blocks, layout })
  useLayoutEffect(() => {
    const { blocks: old, layout: oldLayout } = before.current
    before.current = { blocks, layout }
    if (old === blocks && oldLayout === layout) return
    if (old !== blocks) latest.current.block = counterpart(pairBlocks(old, blocks), latest.current.block)
    if (latest.current.block + latest.current.within > 0) showReadingPlace(BLOCK_ANCHOR, latest.current)
  }, [latest, blocks, layout])
  useEffect(() => {
    // The page tells of a new size before it scrolls: what was at the top is still known.
    const handleResize = () => {
      if (latest.current.block + latest.current.within > 0) showReadingPlace(BLOCK_ANCHOR, latest.current)
    }
    window.addEventListener('resize', handleResize)
    return () => window.removeEventListener('resize', handleResize)
  }, [latest])
}
