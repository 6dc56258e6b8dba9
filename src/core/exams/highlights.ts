import type { Highlight } from './session'

/** As many as the log takes for one item. */
export const HIGHLIGHT_LIMIT = 50

/**
 * What marking a stretch does: inside a highlight it takes that one away; else it is added, and what it touches in its language
 * becomes one with it. Null where there would be too many.
 */
export function toggleHighlight(highlights: readonly Highlight[], stretch: Highlight): readonly Highlight[] | null {
  const around = highlights.find((highlight) => isInside(stretch, highlight))
  if (around !== undefined) return highlights.filter((highlight) => highlight !== around)
  const next = addHighlight(highlights, stretch)
  return next.length > HIGHLIGHT_LIMIT ? null : next
}

/** In the order of their beginnings, language by language; no two of a language overlap or touch. */
export function addHighlight(highlights: readonly Highlight[], stretch: Highlight): readonly Highlight[] {
  const touching = highlights.filter((highlight) => touches(highlight, stretch))
  const merged = {
    language: stretch.language,
    start: Math.min(stretch.start, ...touching.map(({ start }) => start)),
    end: Math.max(stretch.end, ...touching.map(({ end }) => end)),
  }
  return [...highlights.filter((highlight) => !touching.includes(highlight)), merged].sort(inOrder)
}

function isInside(inner: Highlight, outer: Highlight): boolean {
  return inner.language === outer.language && inner.start >= outer.start && inner.end <= outer.end
}

function touches(one: Highlight, other: Highlight): boolean {
  return one.language === other.language && one.start <= other.end && other.start <= one.end
}

function inOrder(one: Highlight, other: Highlight): number {
  if (one.language !== other.language) return one.language < other.language ? -1 : 1
  return one.start - other.start
}
