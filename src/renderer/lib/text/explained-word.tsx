import { createContext, type ReactNode, useContext, useId } from 'react'

/** What a word can be asked about. */
export interface Asked {
  readonly type: 'dated' | 'term' | 'ref'
  readonly id: string
}

/** Of one block: which of its words is open, and the panel beneath that explains it. */
export interface OpenWord {
  readonly wordId: string | null
  readonly panelId: string
  toggle(wordId: string, what: Asked): void
}

const OpenWordContext = createContext<OpenWord | null>(null)
export const OpenWordProvider = OpenWordContext.Provider

interface ExplainedWordProps {
  readonly what: Asked
  /** The name for a screen reader where the words alone do not say it. */
  readonly name?: string
  readonly children: ReactNode
}

/** A word with more behind it: pressed, its meaning opens under its paragraph. Outside such a block, only the word. */
export function ExplainedWord({ what, name, children }: ExplainedWordProps) {
  const id = useId()
  const open = useContext(OpenWordContext)
  if (open === null) return children
  const isOpen = open.wordId === id
  return (
    <button
      type="button"
      id={id}
      className={what.type === 'ref' ? 'ref-mark' : 'term'}
      aria-label={name}
      aria-expanded={isOpen}
      aria-controls={isOpen ? open.panelId : undefined}
      onClick={() => open.toggle(id, what)}
    >
      {children}
    </button>
  )
}
