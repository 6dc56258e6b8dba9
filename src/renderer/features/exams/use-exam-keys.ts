import { useLayoutEffect } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { chooseByLetter } from '../../../core/exams/choose-by-letter'
import type { ItemView } from '../../../core/exams/item-view'
import { strikeByLetter } from '../../../core/exams/strike-by-letter'
import type { ExamStore } from './exam-store'
import { markByKey } from './tools/mark-selection'

export interface ExamKeys {
  /** The nth option, from 0. */
  choose(index: number): void
  /** Crosses the nth option out, or brings it back. */
  strike(index: number): void
  /** Marks the text that is selected; false where none is. */
  highlight(): boolean
  next(): void
  previous(): void
  flag(): void
  clear(): void
  showMap(): void
  showShortcuts(): void
}

/** What keys do to the sitting itself; it is read when a key is pressed, so that nothing has to follow it meanwhile. */
export function examKeysOf(
  store: StoreApi<ExamStore>,
  views: readonly ItemView[],
  go: (item: string | undefined) => void,
): Omit<ExamKeys, 'showMap' | 'showShortcuts'> {
  const place = () => {
    const { shown } = store.getState()
    return Math.max(
      0,
      views.findIndex((view) => view.id === shown.current),
    )
  }
  return {
    choose: (letter) => {
      const view = views[place()]
      const { shown, answer } = store.getState()
      if (view === undefined) return
      const next = chooseByLetter(view, shown.responses[view.id] ?? null, letter)
      if (next !== undefined) answer(view.id, next)
    },
    strike: (letter) => {
      const view = views[place()]
      const { shown, record } = store.getState()
      const what = view === undefined ? null : strikeByLetter(view, shown.struck, letter)
      if (what !== null) record(what)
    },
    highlight: markByKey,
    next: () => go(views[place() + 1]?.id),
    previous: () => go(views[place() - 1]?.id),
    flag: () => {
      const { shown, flag } = store.getState()
      flag(shown.current, !shown.flagged.has(shown.current))
    },
    clear: () => {
      const { shown, answer } = store.getState()
      if (shown.responses[shown.current] !== undefined) answer(shown.current, null)
    },
  }
}

/** One key each, never while somebody types, in a list of the system's own, or with a modifier held. */
export function useExamKeys(keys: ExamKeys, isOn: boolean): void {
  // Before the first picture: whoever sees the item may press a key at once.
  useLayoutEffect(() => {
    if (!isOn) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isBehindDialog()) return
      if (act(keys, event)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [keys, isOn])
}

/** Whether the key meant something. */
function act(keys: ExamKeys, { key, target, shiftKey }: KeyboardEvent): boolean {
  // Twelve options at most; the letters from M on are the other actions'. With text selected, H marks it.
  if (/^[a-lA-L]$/.test(key)) {
    const letter = key.toLowerCase().charCodeAt(0) - 97
    if (shiftKey) keys.strike(letter)
    else if (letter !== H || !keys.highlight()) keys.choose(letter)
    return true
  }
  const action = ACTIONS[key.length === 1 ? key.toLowerCase() : key]
  if (action === undefined || (key.startsWith('Arrow') && isChoosing(target))) return false
  keys[action]()
  return true
}

const H = 7

const ACTIONS: Readonly<Record<string, Exclude<keyof ExamKeys, 'choose' | 'strike' | 'highlight'>>> = {
  n: 'next',
  p: 'previous',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  r: 'flag',
  x: 'clear',
  m: 'showMap',
  '?': 'showShortcuts',
}

/** What stands before the sitting has the keys to itself, wherever the focus is. */
function isBehindDialog(): boolean {
  return document.querySelector('dialog[open]') !== null
}

/** Arrows belong to radio buttons while one of them has the focus. */
function isChoosing(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox'
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement || target.isContentEditable
}
