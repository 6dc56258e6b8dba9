import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '../../../core/lib/result'
import type { WriteError } from '../../../data/write-result'

/** Rest after the last key before writing. */
const REST_MS = 600

export type SaveState =
  /** What stands here is what stands on disk, or nothing has been written yet. */
  | { readonly kind: 'resting' }
  /** There are words that are not on disk. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly error: WriteError }

export interface Autosave {
  readonly text: string
  readonly state: SaveState
  change(text: string): void
  /** Writes now what is not on disk. */
  flush(): void
}

/**
 * A text that saves itself: when typing rests, when the page is hidden or left, and when its field goes. Writes follow on each other,
 * and the last words win; “saved” is only said of words that are on disk.
 */
export function useAutosave(initial: string, save: (text: string) => Promise<Result<unknown, WriteError>>): Autosave {
  const [text, setText] = useState(initial)
  const [state, setState] = useState<SaveState>({ kind: 'resting' })
  const latest = useRef(initial)
  const onDisk = useRef(initial)
  const isWriting = useRef(false)
  const isGone = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const saver = useRef(save)
  useEffect(() => {
    saver.current = save
  })

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    if (isWriting.current) return // the write under way looks again when it is done
    isWriting.current = true
    while (latest.current !== onDisk.current) {
      const words = latest.current
      const saved = await saver.current(words)
      if (!saved.ok) {
        isWriting.current = false
        if (!isGone.current) setState({ kind: 'failed', error: saved.error })
        return
      }
      onDisk.current = words
      if (!isGone.current && latest.current === words) setState({ kind: 'saved' })
    }
    isWriting.current = false
  }, [])

  useEffect(() => {
    isGone.current = false
    const onHide = () => {
      if (document.visibilityState === 'hidden') void flush()
    }
    const onLeave = () => void flush()
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', onLeave)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', onLeave)
      isGone.current = true
      void flush()
    }
  }, [flush])

  const change = (next: string) => {
    latest.current = next
    setText(next)
    setState({ kind: 'pending' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), REST_MS)
  }
  return { text, state, change, flush: () => void flush() }
}
