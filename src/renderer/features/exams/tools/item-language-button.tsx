import { Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ItemLanguage } from './use-item-language'

/** Reads one item in the other language; the short name beside the icon is that of the language it leads to. */
export function ItemLanguageButton({ language: { other, toggle } }: { readonly language: ItemLanguage }) {
  const { t } = useTranslation('exams')
  if (other === null) return null
  const name = t('tools.language.read-in', { language: t(`tools.language.${other}`) })
  return (
    <button className="tool" type="button" aria-label={name} title={name} onClick={toggle}>
      <Languages className="icon" aria-hidden="true" />
      <span aria-hidden="true">{other.toUpperCase()}</span>
    </button>
  )
}
