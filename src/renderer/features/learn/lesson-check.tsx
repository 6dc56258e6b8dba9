import { useTranslation } from 'react-i18next'
import type { Module } from '../../../core/modules/module'
import { Notice } from '../../ui/notice'
import { CheckItem } from './check-item'
import { useCheck } from './use-check'

interface LessonCheckProps {
  readonly pack: string
  readonly module: string
  readonly check: Module['checks'][number]
}

/** A few items after a lesson. Each answer is explained at once, and may be given again. */
export function LessonCheck({ pack, module, check }: LessonCheckProps) {
  const { t } = useTranslation('learn')
  const loaded = useCheck(pack, check)
  return (
    <section className="check" aria-labelledby={`check-${check.id}`}>
      <h2 id={`check-${check.id}`} tabIndex={-1}>
        {t('check.title', { count: check.items.length })}
      </h2>
      <p className="muted">{t('check.note')}</p>
      {loaded.kind === 'failed' && <p role="alert">{t('check.not-loaded')}</p>}
      {loaded.kind === 'ready' &&
        loaded.value.map(({ entry, last }, index) => (
          <CheckItem
            key={entry.id}
            pack={pack}
            module={module}
            check={check.id}
            entry={entry}
            last={last}
            number={index + 1}
            count={loaded.value.length}
          />
        ))}
    </section>
  )
}

interface PlacedCheckProps extends Omit<LessonCheckProps, 'check'> {
  /** Missing where the text names a check that its module does not have. */
  readonly check: Module['checks'][number] | undefined
}

/** The same between two sections. */
export function PlacedCheck({ check, ...place }: PlacedCheckProps) {
  const { t } = useTranslation('learn')
  return check === undefined ? <Notice>{t('lesson.check-missing')}</Notice> : <LessonCheck {...place} check={check} />
}
