import { type RefObject, useCallback, useEffect, useState } from 'react'
import { markAt } from '../../../../core/progress/place-mark'
import type { Editions } from '../use-editions'
import { anchorOf, readTexts, type Stretch, stretchesIn } from './mark-text'
import type { PlacedMark } from './use-placed-marks'

/** What the small toolbar is about, and where it stands within the article. */
export type Chosen =
  | { readonly kind: 'text'; readonly stretches: readonly Stretch[]; readonly top: number; readonly left: number }
  | { readonly kind: 'mark'; readonly id: string; readonly top: number; readonly left: number }

interface SelectionInput {
  readonly article: RefObject<HTMLElement | null>
  readonly editions: Pick<Editions, 'main' | 'beside'>
  readonly placed: readonly PlacedMark[]
}

/** Long enough that the toolbar does not follow each step of a selection that is being drawn. */
const STILL_MS = 200

export function useTextSelection({ article, editions, placed }: SelectionInput) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const selected = useCallback((): readonly Stretch[] => {
    const range = selectedRange(article.current)
    if (range === null || article.current === null) return []
    const { main, beside } = editions
    return [main, ...(beside === null ? [] : [beside])].flatMap((edition) =>
      stretchesIn(range, readTexts(article.current as HTMLElement, anchorOf(edition === main)), edition.language),
    )
  }, [article, editions])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const range = selectedRange(article.current)
      const stretches = range === null ? [] : selected()
      if (range !== null && stretches.length > 0)
        setChosen({ kind: 'text', stretches, ...spotOf(article.current, range) })
      else setChosen((before) => (before?.kind === 'text' ? null : before))
    }
    const handleSelection = () => {
      clearTimeout(timer)
      timer = setTimeout(look, STILL_MS)
    }
    document.addEventListener('selectionchange', handleSelection)
    // What is selected stands elsewhere once the text has grown or the window has turned.
    window.addEventListener('resize', handleSelection)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', handleSelection)
      window.removeEventListener('resize', handleSelection)
    }
  }, [article, selected])

  useEffect(() => {
    const element = article.current
    const handleClick = (event: MouseEvent) => {
      if (element === null || (event.target instanceof Element && event.target.closest('button, a, input, label')))
        return
      const hit = pressedMark(element, placed)
      setChosen((before) => {
        if (hit !== null) return hit
        return before?.kind === 'mark' ? null : before
      })
    }
    element?.addEventListener('click', handleClick)
    return () => element?.removeEventListener('click', handleClick)
  }, [article, placed])

  const close = useCallback(() => setChosen(null), [])
  return { chosen, selected, close }
}

function selectedRange(article: HTMLElement | null): Range | null {
  const selection = document.getSelection()
  if (article === null || selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  return range.intersectsNode(article) ? range : null
}

/** A press puts the caret where it fell: whether a mark is there. */
function pressedMark(article: HTMLElement, placed: readonly PlacedMark[]): Chosen | null {
  const selection = document.getSelection()
  const node = selection?.anchorNode
  if (!(node instanceof Text) || !article.contains(node) || selection === null || !selection.isCollapsed) return null
  for (const anchor of [anchorOf(true), anchorOf(false)]) {
    const texts = readTexts(article, anchor)
    const block = texts.findIndex((own) => own.includes(node))
    if (block < 0) continue
    const own = texts[block] ?? []
    const offset = own.slice(0, own.indexOf(node)).reduce((sum, { length }) => sum + length, 0) + selection.anchorOffset
    const hit = markAt(
      placed.filter((entry) => entry.anchor === anchor),
      block,
      offset,
    )
    if (hit === undefined) return null
    return { kind: 'mark', id: hit.mark.id, ...spotOf(article, selection.getRangeAt(0)) }
  }
  return null
}

/** Just under a range, kept within the article. */
function spotOf(article: HTMLElement | null, range: Range): { top: number; left: number } {
  const origin = article?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0 }
  const box = range.getBoundingClientRect()
  return { top: box.bottom - origin.top, left: Math.max(0, Math.min(box.left - origin.left, origin.width - 280)) }
}
