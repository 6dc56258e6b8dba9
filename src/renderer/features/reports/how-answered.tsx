import { useTranslation } from 'react-i18next'
import { reportConfidence } from '../../../core/exams/report-confidence'
import { useFormat } from '../../lib/use-format'
import type { ReportProps } from './report-props'
import { Tally } from './tally'

/** What was left blank or marked, how well belief and answer agree, and whether the window was left. */
export function HowAnswered({ session, state, report }: ReportProps) {
  const { t, i18n } = useTranslation('reports')
  const format = useFormat()
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const answered = Object.keys(state.responses).length
  const belief = reportConfidence(report.items, state)
  const which = (numbers: readonly number[]) =>
    numbers.length === 0
      ? undefined
      : t('answering.which', { count: numbers.length, numbers: list.format(numbers.map(String)) })
  return (
    <section aria-labelledby="how-answered">
      <h2 id="how-answered">{t('answering.title')}</h2>
      <Tally
        rows={[
          { name: t('answering.blank'), value: t('answering.items', { count: session.form.length - answered }) },
          { name: t('answering.marked'), value: t('answering.items', { count: state.flagged.size }) },
          belief !== null && belief.sure > 0
            ? {
                name: t('answering.sure-wrong'),
                value: t('answering.of', { count: belief.sureButWrong.length, of: belief.sure }),
                more: which(belief.sureButWrong),
              }
            : null,
          belief !== null && belief.guessed > 0
            ? {
                name: t('answering.guessed-right'),
                value: t('answering.of', { count: belief.guessedRight.length, of: belief.guessed }),
                more: which(belief.guessedRight),
              }
            : null,
        ]}
      />
      {belief !== null && <p>{t('answering.given', { given: belief.given, of: answered })}</p>}
      {state.absences > 0 && (
        <p>{t('answering.absences', { count: state.absences, away: format.clock(state.away) })}</p>
      )}
      {state.awaySince !== null && <p>{t('answering.still-away')}</p>}
    </section>
  )
}
