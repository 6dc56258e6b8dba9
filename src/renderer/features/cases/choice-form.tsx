import { ArrowRight } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Choice } from '../../../core/cases/case'
import type { LocalizedText } from '../../../core/lib/localized-text'
import { RichText } from '../../lib/text/rich-text'
import { ChoiceCard } from './choice-card'
import { useNumberKeys } from './use-number-keys'

interface ChoiceFormProps {
  readonly pack: string
  readonly ask: LocalizedText
  readonly choices: readonly Choice[]
  readonly isFirst: boolean
  readonly isSaving: boolean
  onChoose(choice: Choice['id']): void
}

/** Choose, then do: nothing happens by choosing alone. Numbers choose, Enter does. */
export function ChoiceForm({ pack, ask, choices, isFirst, isSaving, onChoose }: ChoiceFormProps) {
  const { t } = useTranslation('cases')
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isReminded, setIsReminded] = useState(false)
  const focusCard = (index: number) => form.current?.querySelectorAll('input')[index]?.focus()

  useNumberKeys(choices.length, (index) => {
    setChosen(choices[index]?.id ?? null)
    focusCard(index)
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen !== null) {
      onChoose(chosen)
      return
    }
    setIsReminded(true)
    focusCard(0)
  }
  return (
    <form className="choices" ref={form} onSubmit={submit}>
      <fieldset>
        <legend>
          <RichText value={ask} pack={pack} />
        </legend>
        <div className="choice-grid">
          {choices.map((choice, index) => (
            <ChoiceCard
              key={choice.id}
              number={index + 1}
              isChosen={choice.id === chosen}
              isLocked={isSaving}
              onChoose={() => setChosen(choice.id)}
            >
              <RichText value={choice.text} pack={pack} />
            </ChoiceCard>
          ))}
        </div>
      </fieldset>
      <div className="choose">
        <button type="submit" className="btn btn-main" disabled={isSaving}>
          {t('choose.do')} <ArrowRight className="icon" aria-hidden="true" />
        </button>
        <p role="status">
          {isReminded && chosen === null ? t('choose.first') : isFirst ? t('choose.rewind-note') : null}
        </p>
        <p className="keys-note">
          <Trans t={t} i18nKey="choose.keys" values={{ last: choices.length }} components={{ key: <kbd /> }} />
        </p>
      </div>
    </form>
  )
}
