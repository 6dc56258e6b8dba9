import type { StoreApi } from 'zustand/vanilla'
import { toggleHighlight } from '../../../../core/exams/highlights'
import type { Highlight } from '../../../../core/exams/session'
import { offsetsOf, type ReadParts, textsOf } from '../../../lib/text-offsets'
import type { ExamStore } from '../exam-store'

/** Around the item that is shown; its `lang` is the language that it is read in. */
export const ITEM_TEXT = 'item-text'
/** What is read, and may be marked: not the options, nor words that only a screen reader says, nor fields in a text. */
export const ITEM_PARTS: ReadParts = { read: '.situation, .stem, .cloze', notRead: '.vh, button, select, input' }
/** The button that marks; absent where marks cannot be painted. */
export const MARK_BUTTON = 'mark-selection'

/** What came of marking: the selection, nothing for want of one, or nothing since there are as many as can be kept. */
export type Marking = 'marked' | 'nothing-selected' | 'too-many'

/** Marks what is selected in the item's text, or takes the mark around it away. */
export function markSelection(store: StoreApi<ExamStore>): Marking {
  const stretch = selectedStretch()
  if (stretch === null) return 'nothing-selected'
  const { shown, record } = store.getState()
  const next = toggleHighlight(shown.highlights[shown.current] ?? [], stretch)
  if (next === null) return 'too-many'
  record({ type: 'highlighted', item: shown.current, highlights: [...next] })
  document.getSelection()?.removeAllRanges()
  return 'marked'
}

/** The same as pressing the button, while text is selected; false where that means nothing. */
export function markByKey(): boolean {
  const button = document.getElementById(MARK_BUTTON)
  if (!(button instanceof HTMLButtonElement) || button.disabled || selectedStretch() === null) return false
  button.click()
  return true
}

function selectedStretch(): Highlight | null {
  const block = document.getElementById(ITEM_TEXT)
  const selection = document.getSelection()
  if (block === null || selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const offsets = offsetsOf(textsOf(block, ITEM_PARTS), selection.getRangeAt(0))
  return offsets === null ? null : { language: block.lang, ...offsets }
}
