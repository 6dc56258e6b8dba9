import { useEffect } from 'react'

export interface ExamKeys {
  /** The nth option, from 0. */
  choose(index: number): void
  next(): void
  previous(): void
  flag(): void
  showMap(): void
  showShortcuts(): void
}

/** One key each, never while somebody types, in a list of the system's own, or with a modifier held. */
export function useExamKeys(keys: ExamKeys, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      // Twelve options at most; the letters from M on are the other actions'.
      if (/^[a-lA-L]$/.test(event.key)) keys.choose(event.key.toLowerCase().charCodeAt(0) - 97)
      else {
        const action = ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
        if (action === undefined) return
        keys[action]()
      }
      event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [keys, isOn])
}

const ACTIONS: Readonly<Record<string, 'next' | 'previous' | 'flag' | 'showMap' | 'showShortcuts'>> = {
  n: 'next',
  p: 'previous',
  r: 'flag',
  m: 'showMap',
  '?': 'showShortcuts',
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox'
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement || target.isContentEditable
}
