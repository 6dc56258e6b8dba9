import { useTranslation } from 'react-i18next'
import type { Module } from '../../../../core/modules/module'
import { ReferenceText } from '../../../lib/text/reference-text'

interface PrincipleSourcesProps {
  readonly module: Module
  /** Ids of the module's references. */
  readonly ids: readonly string[]
}

export function PrincipleSources({ module, ids }: PrincipleSourcesProps) {
  const { t } = useTranslation('cases')
  const references = module.references.filter((reference) => ids.includes(reference.id))
  if (references.length === 0) return null
  return (
    <details className="sources">
      <summary>{t('sources', { count: references.length })}</summary>
      <ul>
        {references.map((reference) => (
          <li key={reference.id}>
            <ReferenceText reference={reference} />
          </li>
        ))}
      </ul>
    </details>
  )
}
