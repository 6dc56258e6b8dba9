import { useTranslation } from 'react-i18next'
import { howSure } from '../../../core/exams/how-sure'
import type { ScoreReport } from '../../../core/exams/score-report'
import type { Session } from '../../../core/exams/session'

interface SureWordsProps {
  readonly session: Session
  readonly report: ScoreReport
}

/** What keeps the standard from being met, and how sure all of it is, in words. */
export function SureWords({ session, report }: SureWordsProps) {
  const { t, i18n } = useTranslation(['reports', 'common'])
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const counted = session.blueprint.aspects.flatMap((aspect) => {
    const score = report.aspects[aspect]
    return score === null ? [] : [{ name: t(`common:aspects.${aspect}`), score }]
  })
  const judged = [...counted, { name: t('sure.whole'), score: report.total }]
  const notMet = judged.filter(({ score }) => !score.passed).map(({ name }) => name)
  const unclear = counted.filter(({ score }) => howSure(score) === 'unclear').map(({ name }) => name)
  return (
    <>
      {notMet.length > 0 && <>{t('sure.not-met', { aspects: list.format(notMet) })} </>}
      {t(`sure.total.${howSure(report.total)}`)}{' '}
      {unclear.length > 0 && t('sure.unclear', { aspects: list.format(unclear) })}
    </>
  )
}
