import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { GlossaryEntry, Reference } from '../../../core/modules/module'
import { type FindDated, useDated } from '../content'

/** What the marks of a text lead to. */
export interface TextSources {
  readonly pack: string | undefined
  readonly dated: FindDated
  readonly glossary: readonly GlossaryEntry[]
  /** In the order of their numbers. */
  readonly references: readonly Reference[]
  /** Shows the reference in the list at the end. */
  readonly onShowReference: ((id: string) => void) | undefined
  readonly renderArtefact: ((id: string) => ReactNode) | undefined
  readonly renderCheck: ((id: string) => ReactNode) | undefined
  /** Ids of the side notes in the order of their letters. */
  readonly notes: readonly string[]
  /** That the text is in; the interface's where it is not said. */
  readonly language: string | undefined
}

const NONE: TextSources = {
  pack: undefined,
  dated: () => undefined,
  glossary: [],
  references: [],
  onShowReference: undefined,
  renderArtefact: undefined,
  renderCheck: undefined,
  notes: [],
  language: undefined,
}

const TextContext = createContext<TextSources>(NONE)

export type TextProviderProps = Partial<Omit<TextSources, 'dated'>> & { readonly children: ReactNode }

export function TextProvider({
  children,
  pack,
  glossary,
  references,
  onShowReference,
  renderArtefact,
  renderCheck,
  notes,
  language,
}: TextProviderProps) {
  const dated = useDated(pack)
  const sources = useMemo<TextSources>(
    () => ({
      pack,
      dated,
      glossary: glossary ?? NONE.glossary,
      references: references ?? NONE.references,
      onShowReference,
      renderArtefact,
      renderCheck,
      notes: notes ?? NONE.notes,
      language,
    }),
    [pack, dated, glossary, references, onShowReference, renderArtefact, renderCheck, notes, language],
  )
  return <TextContext value={sources}>{children}</TextContext>
}

export function useTextSources(): TextSources {
  return useContext(TextContext)
}
