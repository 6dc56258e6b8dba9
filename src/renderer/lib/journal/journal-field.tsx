import { Check, ShieldCheck } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Result } from '../../../core/lib/result'
import { clientSigns } from '../../../core/progress/client-signs'
import { JOURNAL_LIMIT } from '../../../core/progress/journal'
import type { WriteError } from '../../../data/write-result'
import { NotSaved } from '../not-saved'
import { useAutosave } from './use-autosave'
import './journal-field.css'

interface JournalFieldProps {
  /** The question that is answered. */
  readonly label: ReactNode
  readonly initial: string
  readonly hasFocus?: boolean
  onSave(text: string): Promise<Result<unknown, WriteError>>
}

/** A place to write: it saves itself, and says beside it that no client is to be named. It warns, and never bars. */
export function JournalField({ label, initial, hasFocus = false, onSave }: JournalFieldProps) {
  const { t, i18n } = useTranslation('journal')
  const field = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { text, state, change, flush } = useAutosave(initial, onSave)
  const signs = clientSigns(text)
  useEffect(() => {
    if (hasFocus) area.current?.focus()
  }, [hasFocus])
  const list = new Intl.ListFormat(i18n.language)
  return (
    <div className="journal-field">
      <label htmlFor={field}>{label}</label>
      <p className="journal-care" id={`${field}-care`}>
        <ShieldCheck className="icon" aria-hidden="true" /> {t('field.care')}
      </p>
      <textarea
        className="input"
        id={field}
        ref={area}
        rows={4}
        maxLength={JOURNAL_LIMIT}
        aria-describedby={`${field}-care`}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={flush}
      />
      <p className="journal-state" role="status">
        {state.kind === 'pending' && t('field.pending')}
        {state.kind === 'saved' && (
          <>
            <Check className="icon" aria-hidden="true" /> {t('field.saved')}
          </>
        )}
      </p>
      <div role="status">
        {signs.length > 0 && (
          <p className="journal-warning">
            {t('field.signs', { signs: list.format(signs.map((sign) => t(`signs.${sign}`))) })}
          </p>
        )}
      </div>
      {state.kind === 'failed' && <NotSaved error={state.error} onRetry={flush} />}
    </div>
  )
}
