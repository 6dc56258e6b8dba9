import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { LessonMark } from '../../../../core/progress/lesson-mark'
import { type MarkPlace, placeMark } from '../../../../core/progress/place-mark'
import { usePacks } from '../../../lib/content'
import { boxPainter, useHighlightPainter } from '../../../lib/highlight-painter'
import { rangesOf } from '../../../lib/text-offsets'
import type { Editions } from '../use-editions'
import { anchorOf, readTexts, wordsOf } from './mark-text'

/** A mark, and where it stands in what is shown. */
export interface PlacedMark {
  readonly mark: LessonMark
  /** Null where its words are gone, or where its language is not shown. */
  readonly place: MarkPlace | null
  readonly anchor: string
  readonly isShownLanguage: boolean
}

interface PlacedInput {
  readonly marks: readonly LessonMark[]
  readonly editions: Pick<Editions, 'main' | 'beside'>
  readonly article: RefObject<HTMLElement | null>
  /** Where boxes are painted when the browser has no highlights. */
  readonly layer: RefObject<HTMLElement | null>
}

/** Finds the marks in the text as the page has it, and paints them there. */
export function usePlacedMarks({ marks, editions, article, layer }: PlacedInput): readonly PlacedMark[] {
  const packs = usePacks() // a text's dated values come with them
  const painter = useHighlightPainter()
  const [placed, setPlaced] = useState<readonly PlacedMark[]>([])
  const { main, beside } = editions

  useLayoutEffect(() => {
    const element = article.current
    if (element === null) return
    const textsOf = (isMain: boolean) => readTexts(element, anchorOf(isMain))
    const texts = { [main.language]: textsOf(true), ...(beside === null ? {} : { [beside.language]: textsOf(false) }) }
    const words = Object.fromEntries(Object.entries(texts).map(([language, own]) => [language, wordsOf(own)]))
    const found = marks.map<PlacedMark>((mark) => ({
      mark,
      place: placeMark(mark, words[mark.language] ?? []),
      anchor: anchorOf(mark.language === main.language),
      isShownLanguage: words[mark.language] !== undefined,
    }))
    setPlaced(found)
    const paint = () => {
      const own = painter ?? (layer.current === null ? null : boxPainter(layer.current))
      own?.paint(
        found.flatMap(({ mark, place }) =>
          place === null ? [] : rangesOf(texts[mark.language]?.[place.block] ?? [], place),
        ),
      )
    }
    paint()
    if (painter !== null) return () => painter.paint([])
    const observer = new ResizeObserver(paint) // boxes do not move with the text
    observer.observe(element)
    return () => observer.disconnect()
  }, [marks, main, beside, painter, packs, article, layer])

  useEffect(() => () => painter?.paint([]), [painter])
  return placed
}
