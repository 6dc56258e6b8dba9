import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { LessonProgress } from '../../../core/progress/learning'
import { recordReading } from '../../../data/lesson-repo'
import type { WriteError } from '../../../data/write-result'
import { useProfile, useServices } from '../../lib/services'
import { measureReading } from './measure-reading'

/** Beginning of the ids of a lesson's blocks. */
export const BLOCK_ANCHOR = 'part'

/** A place is written when the page has stood still for this long. */
const STILL_MS = 900

interface ReadingInput {
  readonly pack: string
  readonly module: string
  readonly lesson: string
  readonly progress: LessonProgress | null
  readonly article: RefObject<HTMLElement | null>
  readonly heading: RefObject<HTMLElement | null>
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
export function useReading({ pack, module, lesson, progress, article, heading }: ReadingInput): Reading {
  const { db, clock } = useServices()
  const profile = useProfile()
  const [seen, setSeen] = useState({ block: progress?.block ?? 0, share: progress?.share ?? 0 })
  const [error, setError] = useState<WriteError | null>(null)
  const latest = useRef({ ...seen, isUnsaved: false })
  const isFinished = useRef(false)
  isFinished.current = progress?.finishedAt != null

  const save = useCallback(
    async (hasFinished: boolean) => {
      const now = clock.now().wall
      const { block, share } = latest.current
      latest.current.isUnsaved = false
      const saved = await recordReading(db, {
        profileId: profile.id,
        pack,
        module,
        lesson,
        block,
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
    const block = progress?.finishedAt === null ? progress.block : 0
    const place = block > 0 ? document.getElementById(`${BLOCK_ANCHOR}-${block}`) : null
    if (place === null) window.scrollTo(0, 0)
    else place.scrollIntoView({ block: 'start' })
  }, []) // oxlint-disable-line react/exhaustive-deps -- only on opening

  // Opening counts as begun, so that home can lead back here.
  useEffect(() => {
    void save(false)
  }, [save])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const handleScroll = () => {
      if (article.current === null) return
      const { block, share, isAtEnd } = measureReading(article.current, BLOCK_ANCHOR)
      const next = { block, share: Math.max(latest.current.share, share) }
      latest.current = { ...next, isUnsaved: true }
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
