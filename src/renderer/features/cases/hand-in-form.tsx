import { ArrowRight } from 'lucide-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface HandInFormProps {
  /** Whether anything was done, and how many parts are still open. */
  readonly isEmpty: boolean
  readonly open: number
  readonly isSaving: boolean
  onHandIn(): void
  /** What is worked on here rather than in the exhibit. */
  readonly children?: ReactNode
}

/** Handing in what was done. Open parts are told once: leaving them open may be meant. */
export function HandInForm({ isEmpty, open, isSaving, onHandIn, children }: HandInFormProps) {
  const { t } = useTranslation('cases')
  const [told, setTold] = useState<'empty' | number | null>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isEmpty) setTold('empty')
    else if (open > 0 && told !== open) setTold(open)
    else onHandIn()
  }
  return (
    <form className="choices hand-in" onSubmit={submit}>
      {children}
      <div className="choose">
        <button type="submit" className="btn btn-main" disabled={isSaving}>
          {t('task.hand-in')} <ArrowRight className="icon" aria-hidden="true" />
        </button>
        <p role="status">
          {told === 'empty' && isEmpty && t('task.first')}
          {told === open && open > 0 && t('task.open', { count: open })}
        </p>
      </div>
    </form>
  )
}
