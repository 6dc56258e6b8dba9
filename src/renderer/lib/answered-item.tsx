import { useTranslation } from 'react-i18next'
import { viewOf } from '../../core/exams/item-view'
import type { BankItem } from '../../core/items/bank-item'
import type { Response } from '../../core/items/response'
import './answered-item.css'
import { ItemInteraction } from './items/item-interaction'
import { Prose } from './text/prose'
import { ReferenceText } from './text/reference-text'
import { useFeedback } from './verdict/use-feedback'

interface AnsweredItemProps {
  readonly entry: BankItem
  readonly response: Response | null
}

/** An item that can no longer be answered: what was given, the key, the reasons, and where they stand written. */
export function AnsweredItem({ entry, response }: AnsweredItemProps) {
  const { t } = useTranslation('learn')
  const feedback = useFeedback(entry, response)
  return (
    <>
      <ItemInteraction view={viewOf(entry)} response={response} onChange={ignore} isLocked feedback={feedback} />
      {entry.item.rationale !== null && (
        <Prose className="prose answered-why" value={entry.item.rationale} pack={entry.pack} />
      )}
      <details className="answered-refs">
        <summary>{t('check.references')}</summary>
        <ul>
          {entry.references.map((reference) => (
            <li key={reference.id}>
              <ReferenceText reference={reference} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function ignore(): void {
  // a given answer is shown, not changed
}
