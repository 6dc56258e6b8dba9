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
}

const NONE: TextSources = {
  pack: undefined,
  dated: () => undefined,
  glossary: [],
  references: [],
  onShowReference: undefined,
  renderArtefact: undefined,
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
    }),
    [pack, dated, glossary, references, onShowReference, renderArtefact],
  )
  return <TextContext value={sources}>{children}</TextContext>
}

export function useTextSources(): TextSources {
  return useContext(TextContext)
}
