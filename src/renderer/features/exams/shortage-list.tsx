import { useTranslation } from 'react-i18next'
import type { AssemblyError } from '../../../core/exams/assemble-form'
import type { QuotaWhere } from '../../../core/exams/blueprint'

/** Why no form can be drawn, quota by quota. */
export function ShortageList({ errors }: { readonly errors: readonly AssemblyError[] }) {
  const { t } = useTranslation(['exams', 'common'])
  const nameOf = ({ aspect, level, topic }: QuotaWhere) =>
    [
      ...(aspect === undefined ? [] : [t(`common:aspects.${aspect}`)]),
      ...(level === undefined ? [] : [t(`common:levels.${level}`)]),
      ...(topic === undefined ? [] : [topic]),
    ].join(', ')
  return (
    <ul>
      {errors.map((error) => (
        <li key={JSON.stringify(error)}>
          {error.kind === 'quota-short' &&
            t('shortage.quota-short', { what: nameOf(error.where), wanted: error.wanted, available: error.available })}
          {error.kind === 'quotas-conflict' &&
            t('shortage.quotas-conflict', { what: error.quotas.map(nameOf).join(' + ') })}
          {error.kind === 'search-limit' && t('shortage.search-limit')}
        </li>
      ))}
    </ul>
  )
}
