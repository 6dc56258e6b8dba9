/** A mark such as `{{g1}}` in a text to complete, and where it stands. */
export interface GapMark {
  readonly gap: string
  readonly start: number
  readonly end: number
}

/** All gap marks of a text, in order; what stands between the braces may be the id of no gap. */
export function gapMarks(text: string): GapMark[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => ({
    gap: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The text cut at its marks: words as they stand, gaps by id. */
export function splitAtGaps(text: string): (string | { readonly gap: string })[] {
  const marks = gapMarks(text)
  const words = (from: number, to: number) => (from < to ? [text.slice(from, to)] : [])
  return [
    ...marks.flatMap(({ gap, start }, index) => [...words(marks[index - 1]?.end ?? 0, start), { gap }]),
    ...words(marks.at(-1)?.end ?? 0, text.length),
  ]
}
