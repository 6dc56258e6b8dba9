import { useTranslation } from 'react-i18next'
import { type Confidence, confidenceSchema } from '../../../../core/exams/session'
import { usePreferencesStore } from '../../../lib/preferences-store'
import { Segments } from '../../../ui/segments'
import { useExam } from '../exam-context'

interface ConfidenceChoiceProps {
  readonly item: string
  readonly isLocked: boolean
}

/** How sure one is of an answer, once there is one; only for those who asked to be asked. */
export function ConfidenceChoice({ item, isLocked }: ConfidenceChoiceProps) {
  const { t } = useTranslation('exams')
  const isAsked = usePreferencesStore((store) => store.askConfidence)
  const isAnswered = useExam((exam) => exam.shown.responses[item] !== undefined)
  const confidence = useExam((exam) => exam.shown.confidence[item] ?? null)
  const record = useExam((exam) => exam.record)
  if (!isAsked) return null
  return (
    <fieldset className="confidence" disabled={isLocked || !isAnswered}>
      <Segments<Confidence | ''>
        legend={t('tools.confidence.legend')}
        value={isAnswered && confidence !== null ? confidence : ''}
        options={confidenceSchema.options.map((value) => ({ value, label: t(`tools.confidence.${value}`) }))}
        onChange={(value) => {
          if (value !== '') record({ type: 'confident', item, confidence: value })
        }}
      />
    </fieldset>
  )
}
