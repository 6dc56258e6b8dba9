import { type ReactNode, useMemo } from 'react'
import type { BankItem } from '../../../core/items/bank-item'
import { optionVerdicts } from '../../../core/items/option-verdicts'
import type { Response } from '../../../core/items/response'
import { RichText } from '../text/rich-text'
import { KeyWords } from './key-words'
import { VerdictMark } from './verdict-mark'

/**
 * What stands under each option, gap or field once the answer is given: the verdict, the key where it is not a choice, and an
 * option's reason. What is typed has one reason for the whole, the item's.
 */
export function useFeedback(entry: BankItem, response: Response | null): ReadonlyMap<string, ReactNode> {
  return useMemo(() => {
    const { item, pack } = entry
    return new Map(
      [...optionVerdicts(item, response)].map(([part, verdict]) => {
        const rationale = item.options.find((option) => option.id === part)?.rationale
        return [
          part,
          <div key={part}>
            <VerdictMark verdict={verdict} />
            <p>
              <KeyWords item={item} part={part} pack={pack} />
              {rationale !== undefined && <RichText value={rationale} pack={pack} />}
            </p>
          </div>,
        ]
      }),
    )
  }, [entry, response])
}
