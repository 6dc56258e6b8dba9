import { useEffect, useState } from 'react'
import type { Case } from '../../../core/cases/case'
import { readCase } from '../../../data/pack-repo'
import { canonicalJson } from '../../../formats/json/canonical-json'
import { sha256OfText } from '../../../formats/sha256'
import { useServices } from '../../lib/services'
import { type Loading, useLiveQuery } from '../../lib/use-live-query'

export function useCase(pack: string, caseId: string): Loading<Case | null> {
  const { db } = useServices()
  return useLiveQuery(() => readCase(db, pack, caseId), [db, pack, caseId])
}

/** Identifies the very words of a case; null until it is known. */
export function useCaseHash(story: Case): string | null {
  const [hash, setHash] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    void hashOfCase(story).then((value) => {
      if (!isGone) setHash(value)
    })
    return () => {
      isGone = true
    }
  }, [story])
  return hash
}

export function hashOfCase(story: Case): Promise<string> {
  return sha256OfText(canonicalJson(story))
}
