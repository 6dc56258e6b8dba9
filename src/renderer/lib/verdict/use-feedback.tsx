import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BankItem } from '../../../core/items/bank-item'
import type { Item } from '../../../core/items/item'
import { optionVerdicts } from '../../../core/items/option-verdicts'
import type { Response } from '../../../core/items/response'
import type { LocalizedText } from '../../../core/lib/localized-text'
import { RichText } from '../text/rich-text'
import { VerdictMark } from './verdict-mark'

/** What stands under each option once the answer is given: the verdict, the key where it is not a choice, the reason. */
export function useFeedback(entry: BankItem, response: Response | null): ReadonlyMap<string, ReactNode> {
  return useMemo(() => {
    const verdicts = optionVerdicts(entry.item, response)
    return new Map(
      entry.item.options.map((option) => [
        option.id,
        <div key={option.id}>
          <VerdictMark verdict={verdicts.get(option.id) ?? 'other'} />
          <p>
            <KeyWords item={entry.item} option={option.id} pack={entry.pack} />
            <RichText value={option.rationale} pack={entry.pack} />
          </p>
        </div>,
      ]),
    )
  }, [entry, response])
}

interface KeyWordsProps {
  readonly item: Item
  readonly option: string
  readonly pack: string
}

/** Where the key is a place, a partner or a number, it is told in words before the reason. */
function KeyWords({ item, option, pack }: KeyWordsProps) {
  const { t } = useTranslation('learn')
  if (item.type === 'order' || (item.type === 'judgement' && item.mode === 'rank')) {
    return <>{t('verdict.place', { place: item.key.indexOf(option) + 1 })} </>
  }
  if (item.type === 'match') {
    const target = item.key.find(([source]) => source === option)?.[1]
    const text = item.targets.find((entry) => entry.id === target)?.text
    return text === undefined ? null : <Partner text={text} pack={pack} />
  }
  if (item.type !== 'judgement') return null
  if (item.mode === 'rate') return <>{t('verdict.panel', { value: item.key[option] ?? 0 })} </>
  if (item.mode !== 'best-worst') return null
  if (option === item.key.best) return <>{t('verdict.best')} </>
  return option === item.key.worst ? <>{t('verdict.worst')} </> : null
}

function Partner({ text, pack }: { readonly text: LocalizedText; readonly pack: string }) {
  const { t } = useTranslation('learn')
  return (
    <>
      {t('verdict.partner')} <RichText value={text} pack={pack} />.{' '}
    </>
  )
}
