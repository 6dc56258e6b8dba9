import type { LessonProgress } from './learning'

/** What is stored after some more reading: the place moves, what has been seen never shrinks, and finished stays finished. */
export function mergeReading(before: LessonProgress | undefined, now: LessonProgress): LessonProgress {
  if (before === undefined) return now
  return {
    ...now,
    share: Math.max(before.share, now.share),
    updatedAt: Math.max(before.updatedAt, now.updatedAt),
    finishedAt: before.finishedAt ?? now.finishedAt,
  }
}
