import { type ReactNode, useEffect, useId, useMemo, useState } from 'react'
import { type Asked, OpenWordProvider } from './explained-word'
import { Explanation } from './explanation'

/**
 * A block of text whose words can be asked about; the answer stands right under it, never over it. Escape closes it from the
 * word and from anywhere in the answer, and the focus goes back to the word.
 */
export function ExplainingBlock({ children }: { readonly children: ReactNode }) {
  const panelId = useId()
  const [open, setOpen] = useState<{ readonly wordId: string; readonly what: Asked } | null>(null)
  const context = useMemo(
    () => ({
      wordId: open?.wordId ?? null,
      panelId,
      toggle: (wordId: string, what: Asked) =>
        setOpen((before) => (before?.wordId === wordId ? null : { wordId, what })),
    }),
    [open, panelId],
  )
  const wordId = open?.wordId
  const close = () => {
    if (wordId !== undefined) document.getElementById(wordId)?.focus()
    setOpen(null)
  }
  useEffect(() => {
    if (wordId === undefined) return
    const closeOnEscape = (event: KeyboardEvent) => {
      const word = document.getElementById(wordId)
      const answer = document.getElementById(panelId)
      const isHere = [word, answer].some((part) => part?.contains(document.activeElement))
      if (event.key !== 'Escape' || !isHere || isInDialog(event.target)) return
      event.preventDefault()
      word?.focus()
      setOpen(null)
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [wordId, panelId])
  return (
    <OpenWordProvider value={context}>
      {children}
      {open !== null && <Explanation id={panelId} what={open.what} onClose={close} />}
    </OpenWordProvider>
  )
}

/** A dialog that an answer has opened takes Escape for itself. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null
}
