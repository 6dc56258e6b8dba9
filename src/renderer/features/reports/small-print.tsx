import { useTranslation } from 'react-i18next'
import type { Blueprint } from '../../../core/exams/blueprint'
import { lordSem } from '../../../core/measurement/lord-sem'
import { useFormat } from '../../lib/use-format'
import type { ReportProps } from './report-props'

/** What the numbers are, where the standard comes from, which form it was, and what this is not. */
export function SmallPrint({ report, session }: ReportProps) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { points, maximum, items } = report.total
  const sem = items === maximum ? lordSem(points, items) : null
  const { blueprint, pack, seed, bank } = session
  return (
    <footer className="a4-foot">
      <p>
        {session.mode === 'practice' ? (
          t('small.no-standard')
        ) : (
          <>
            {t(`small.standard.${sourceOfStandard(blueprint)}`)} {t(`small.pass-rule.${blueprint.passRule}`)}
          </>
        )}
        {report.aspects.ict !== null && <> {t('small.ict')}</>}
      </p>
      <p>
        {t('small.interval')} {sem !== null && t('small.sem', { sem: format.points(sem) })}
      </p>
      <p>{t('small.form', { blueprint: `${pack}/${blueprint.id}`, seed, bank: bank.slice(0, 12) })}</p>
      <p>{t('small.not-official')}</p>
    </footer>
  )
}

/** Whether the blueprint states the cut scores that the decision rests on, or the items' Angoff estimates give them. */
function sourceOfStandard({ aspects, cutScores, passRule }: Blueprint): 'angoff' | 'stated' | 'mixed' {
  const decisive = passRule === 'compensatory' ? ['total' as const] : ['total' as const, ...aspects]
  const stated = decisive.filter((name) => cutScores[name] !== undefined).length
  if (stated === 0) return 'angoff'
  return stated === decisive.length ? 'stated' : 'mixed'
}
