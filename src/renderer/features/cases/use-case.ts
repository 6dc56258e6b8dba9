import { useEffect, useState } from 'react'
import type { Case } from '../../../core/cases/case'
import type { CaseVersion } from '../../../core/cases/resume-run'
import { readCase } from '../../../data/pack-repo'
import { canonicalJson } from '../../../formats/json/canonical-json'
import { sha256OfText } from '../../../formats/sha256'
import { useServices } from '../../lib/services'
import { type Loading, useLiveQuery } from '../../lib/use-live-query'

export function useCase(pack: string, caseId: string): Loading<Case | null> {
  const { db } = useServices()
  return useLiveQuery(() => readCase(db, pack, caseId), [db, pack, caseId])
}

/** The case with the hash that identifies its very words; null until that is known. */
export function useVersion(story: Case): CaseVersion | null {
  const [version, setVersion] = useState<CaseVersion | null>(null)
  useEffect(() => {
    let isGone = false
    void hashOfCase(story).then((hash) => {
      if (!isGone) setVersion({ hash, story })
    })
    return () => {
      isGone = true
    }
  }, [story])
  return version
}

export function hashOfCase(story: Case): Promise<string> {
  return sha256OfText(canonicalJson(story))
}
