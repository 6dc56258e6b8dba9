import { createContext, type ReactNode, useContext } from 'react'
import type { ArtefactWork, PartVerdict } from './artefact-work'

type WorkOf<K extends ArtefactWork['kind']> = Extract<ArtefactWork, { readonly kind: K }>

const WorkContext = createContext<ArtefactWork | undefined>(undefined)

interface WorkProviderProps {
  readonly work: ArtefactWork | undefined
  readonly children: ReactNode
}

/** Hands the work to the parts of one exhibit, wherever in it they stand. */
export function WorkProvider({ work, children }: WorkProviderProps) {
  return <WorkContext value={work}>{children}</WorkContext>
}

/** The work, where it is of this kind. */
export function useWork<K extends ArtefactWork['kind']>(kind: K): WorkOf<K> | null {
  const work = useContext(WorkContext)
  return work?.kind === kind ? (work as WorkOf<K>) : null // the kind has just told it apart
}

/** What is said of a part; null while the work goes on, or where nothing is said. */
export function useVerdict(part: string | undefined): PartVerdict | null {
  const work = useContext(WorkContext)
  return part === undefined ? null : (work?.verdicts?.[part] ?? null)
}
