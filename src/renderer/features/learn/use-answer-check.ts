import { useRef, useState } from 'react'
import type { BankItem } from '../../../core/items/bank-item'
import type { Response } from '../../../core/items/response'
import { scoreBankItem } from '../../../core/items/score-response'
import { saveCheckAnswer } from '../../../data/check-repo'
import type { WriteError } from '../../../data/write-result'
import { contentHash } from '../../../formats/content-hash'
import { useProfile, useServices } from '../../lib/services'

interface CheckPlace {
  readonly pack: string
  readonly module: string
  readonly check: string
  readonly entry: BankItem
}

/** Scores and keeps an answer with the very item that was asked. `answer` comes to true once it is on disk. */
export function useAnswerCheck({ pack, module, check, entry }: CheckPlace) {
  const { db, clock, newId } = useServices()
  const profile = useProfile()
  const [isSaving, setIsSaving] = useState(false)
  const isBusy = useRef(false) // known at once, before the button is
  const [error, setError] = useState<WriteError | null>(null)

  async function answer(response: Response): Promise<boolean> {
    if (isBusy.current) return false
    isBusy.current = true
    setIsSaving(true)
    const hash = await contentHash(entry)
    const saved = await saveCheckAnswer(
      db,
      {
        id: newId(),
        profileId: profile.id,
        pack,
        module,
        check,
        item: entry.item.id,
        hash,
        response,
        outcome: scoreBankItem(entry, response),
        at: clock.now().wall,
      },
      { hash, entry },
    )
    isBusy.current = false
    setIsSaving(false)
    setError(saved.ok ? null : saved.error)
    return saved.ok
  }

  return { answer, isSaving, error }
}
