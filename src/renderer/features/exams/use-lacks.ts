import { useEffect, useState } from 'react'
import type { AssemblyError } from '../../../core/exams/assemble-form'
import type { Blueprint } from '../../../core/exams/blueprint'
import { useServices } from '../../lib/services'

export type Lacks = readonly AssemblyError[]

/** What the bank lacks for each offer, found in the background; `null` until it is known. */
export function useLacks(offers: readonly { readonly blueprint: Blueprint }[]): readonly Lacks[] | null {
  const { assembler } = useServices()
  const [found, setFound] = useState<{ readonly of: unknown; readonly lacks: readonly Lacks[] } | null>(null)
  useEffect(() => {
    if (offers.length === 0) return
    let isCurrent = true
    void assembler.findLacks(offers.map((offer) => offer.blueprint)).then(
      (lacks) => {
        if (isCurrent) setFound({ of: offers, lacks })
      },
      () => {
        if (isCurrent) setFound({ of: offers, lacks: offers.map(() => []) }) // not known: starting says what is wrong
      },
    )
    return () => {
      isCurrent = false
    }
  }, [assembler, offers])
  return found?.of === offers ? found.lacks : null
}
