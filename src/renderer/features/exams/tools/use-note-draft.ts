import { useEffect, useRef, useState } from 'react'
import { useExam, useExamStore } from '../exam-context'

const PAUSE = 400
/** So near the end of the time there is none to wait for a pause. */
const NEAR_END = 2000

interface NoteDraft {
  readonly text: string
  readonly edit: (text: string) => void
  /** Writes what is not yet in the log. */
  readonly write: () => void
}

/**
 * The note on an item as it is typed. It goes to the log at each pause, when the field or the item is left, and when the page is
 * hidden or goes: nothing waits longer than that.
 */
export function useNoteDraft(item: string): NoteDraft {
  const store = useExamStore()
  const logged = useExam((exam) => exam.shown.notes[item] ?? '')
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  function write() {
    clearTimeout(timer.current)
    const text = latest.current
    latest.current = null
    const { shown, record } = store.getState()
    if (text !== null && text !== (shown.notes[item] ?? '')) record({ type: 'noted', item, text })
  }

  function edit(text: string) {
    setDraft(text)
    latest.current = text
    clearTimeout(timer.current)
    if (store.getState().remaining < NEAR_END) write()
    else timer.current = setTimeout(write, PAUSE)
  }

  const writeNow = useRef(write)
  writeNow.current = write
  useEffect(() => {
    const leave = () => writeNow.current()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [])

  return { text: draft ?? logged, edit, write }
}
