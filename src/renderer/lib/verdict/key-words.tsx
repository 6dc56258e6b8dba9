import { useTranslation } from 'react-i18next'
import type { Item } from '../../../core/items/item'
import { formatNumber } from '../../../core/items/parse-number'
import { LANGUAGES, type LocalizedText } from '../../../core/lib/localized-text'
import { RichText } from '../text/rich-text'

interface KeyWordsProps {
  readonly item: Item
  /** Which option or gap; for an item with one field there is but one key. */
  readonly part: string
  readonly pack: string
}

/** Where the key is not a choice to be marked, it is told in words: a place, a partner, a number, what a gap accepts. */
export function KeyWords({ item, part, pack }: KeyWordsProps) {
  const { t } = useTranslation('learn')
  switch (item.type) {
    case 'single-choice':
    case 'true-false':
    case 'multiple-choice':
      return null
    case 'order':
      return <>{t('verdict.place', { place: item.key.indexOf(part) + 1 })} </>
    case 'match': {
      const target = item.key.find(([source]) => source === part)?.[1]
      const text = item.targets.find((entry) => entry.id === target)?.text
      return text === undefined ? null : <Named name={t('verdict.partner')} text={text} pack={pack} />
    }
    case 'judgement':
      return <PanelWords item={item} option={part} />
    case 'cloze': {
      const key = item.key[part]
      if (Array.isArray(key)) return <Accepted texts={key} />
      const options = item.gaps.find((gap) => gap.id === part)?.options
      const text = options?.find((option) => option.id === key)?.text
      return text === undefined ? null : <Named name={t('verdict.option')} text={text} pack={pack} />
    }
    case 'numeric':
      return <NumberWords item={item} />
    case 'short-text':
      return <Accepted texts={item.key} />
  }
}

function PanelWords({
  item,
  option,
}: {
  readonly item: Extract<Item, { type: 'judgement' }>
  readonly option: string
}) {
  const { t } = useTranslation('learn')
  switch (item.mode) {
    case 'pick':
      return null
    case 'rank':
      return <>{t('verdict.place', { place: item.key.indexOf(option) + 1 })} </>
    case 'rate':
      return <>{t('verdict.panel', { value: item.key[option] ?? 0 })} </>
    case 'best-worst':
      if (option === item.key.best) return <>{t('verdict.best')} </>
      return option === item.key.worst ? <>{t('verdict.worst')} </> : null
  }
}

function NumberWords({ item: { key, tolerance } }: { readonly item: Extract<Item, { type: 'numeric' }> }) {
  const { t, i18n } = useTranslation('learn')
  const language = LANGUAGES.find((known) => known === i18n.language) ?? LANGUAGES[0]
  const format = (value: number) => formatNumber(value, language)
  if (tolerance === 0) return <>{t('verdict.number', { number: format(key) })}</>
  return <>{t('verdict.range', { number: format(key), low: format(key - tolerance), high: format(key + tolerance) })}</>
}

/** Every accepted text, whatever language it is of. */
function Accepted({ texts }: { readonly texts: readonly string[] }) {
  const { t, i18n } = useTranslation('learn')
  const list = new Intl.ListFormat(i18n.language, { type: 'disjunction' })
  return <>{t('verdict.accepted', { texts: list.format(texts) })}</>
}

function Named({ name, text, pack }: { readonly name: string; readonly text: LocalizedText; readonly pack: string }) {
  return (
    <>
      {name} <RichText value={text} pack={pack} />.{' '}
    </>
  )
}
