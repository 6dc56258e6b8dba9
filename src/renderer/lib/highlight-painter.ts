import { createContext, useContext } from 'react'
import './own-marks.css'

/** Paints stretches of text without touching the document: what React drew stays as React drew it. */
export interface HighlightPainter {
  /** Instead of whatever was painted before. */
  paint(ranges: readonly Range[]): void
}

/** The name under which the style sheets find them: `::highlight(own-marks)`. */
const NAME = 'own-marks'

/** The browser's own highlights: Chromium from 105, Safari from 17.2, Firefox from 140; null elsewhere. */
function browserPainter(): HighlightPainter | null {
  if (typeof Highlight === 'undefined' || typeof CSS === 'undefined' || !('highlights' in CSS)) return null
  return {
    paint: (ranges) => {
      if (ranges.length === 0) CSS.highlights.delete(NAME)
      else CSS.highlights.set(NAME, new Highlight(...ranges))
    },
  }
}

/** What paints on this machine, null where nothing does; tests put their own in its place. */
export const HighlightPainterContext = createContext(browserPainter())

export function useHighlightPainter(): HighlightPainter | null {
  return useContext(HighlightPainterContext)
}

/** Paints boxes over the text, in a layer of its own within a positioned element: for browsers without highlights. */
export function boxPainter(layer: HTMLElement): HighlightPainter {
  return {
    paint: (ranges) => {
      const origin = layer.getBoundingClientRect()
      const boxes = ranges.flatMap((range) => [...range.getClientRects()])
      layer.replaceChildren(
        ...boxes.map(({ left, top, width, height }) => {
          const box = document.createElement('i')
          const place = { left: left - origin.left, top: top - origin.top, width, height }
          for (const [name, value] of Object.entries(place)) box.style.setProperty(name, `${value}px`)
          return box
        }),
      )
    },
  }
}
