import { type ReactNode, useId, useMemo, useState } from 'react'
import { type Asked, OpenWordProvider } from './explained-word'
import { Explanation } from './explanation'

/** A block of text whose words can be asked about; the answer stands right under it, never over it. */
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
  const close = () => {
    if (open !== null) document.getElementById(open.wordId)?.focus()
    setOpen(null)
  }
  return (
    <OpenWordProvider value={context}>
      {children}
      {open !== null && <Explanation id={panelId} what={open.what} onClose={close} />}
    </OpenWordProvider>
  )
}
