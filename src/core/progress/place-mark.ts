import type { LessonMark } from './lesson-mark'

/** A stretch within one block's text. */
export interface MarkPlace {
  readonly block: number
  readonly start: number
  readonly end: number
}

/**
 * Where a mark stands in a lesson's text as it is now: where it was, else where its words stand in the same block, else the nearest
 * place that has them; null when the words are gone. `texts` holds the text of each block.
 */
export function placeMark(
  { block, start, end, quote }: Pick<LessonMark, 'block' | 'start' | 'end' | 'quote'>,
  texts: readonly string[],
): MarkPlace | null {
  if (texts[block]?.slice(start, end) === quote) return { block, start, end }
  const byNearness = texts.map((_, index) => index).sort((a, b) => Math.abs(a - block) - Math.abs(b - block) || a - b)
  for (const index of byNearness) {
    const starts = occurrences(texts[index] ?? '', quote)
    const nearest = starts.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0]
    if (nearest !== undefined) return { block: index, start: nearest, end: nearest + quote.length }
  }
  return null
}

function occurrences(text: string, quote: string): number[] {
  const starts: number[] = []
  if (quote === '') return starts
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at)
  return starts
}

/** The mark that covers a place, the newest first; undefined where none does. */
export function markAt<T extends { readonly place: MarkPlace | null }>(
  marks: readonly T[],
  block: number,
  offset: number,
): T | undefined {
  return marks.findLast(
    ({ place }) => place !== null && place.block === block && place.start <= offset && offset < place.end,
  )
}
