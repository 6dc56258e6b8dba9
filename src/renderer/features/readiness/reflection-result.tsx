import { useTranslation } from 'react-i18next'
import type { ComparedStatement, Comparison } from '../../../core/progress/compare-assessments'
import { BELIEFS, type Belief, RATINGS, STATEMENTS } from '../../../core/progress/self-assessment'
import { DegreePlot } from './degree-plot'

/** Before and after side by side, statement by statement, and what a difference may mean. No sum: nobody is scored. */
export function ReflectionResult({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('readiness')
  const { before, after, higher, lower, same } = comparison
  const isBoth = before !== null && after !== null
  const talk = isBoth ? BELIEFS.filter((belief) => isLow(comparison, belief)) : []
  return (
    <>
      <p>
        {isBoth
          ? t('result.change', { higher, lower, same })
          : t(before === null ? 'result.only-after' : 'result.only-before')}
      </p>
      {BELIEFS.map((belief) => (
        <BeliefTable key={belief} belief={belief} comparison={comparison} />
      ))}
      <ul className="degree-key">
        <li>
          <DegreePlot before={3} after={null} /> {t('when.before')}
        </li>
        <li>
          <DegreePlot before={null} after={3} /> {t('when.after')}
        </li>
      </ul>
      {isBoth && (
        <>
          <h3>{t('result.meaning')}</h3>
          <p>{t('result.meaning-up')}</p>
          <p>{t('result.meaning-down')}</p>
          <h3>{t('result.next')}</h3>
          {talk.length === 0 && <p>{t('result.next-none')}</p>}
          <ul className="plain-list">
            {talk.map((belief) => (
              <li key={belief}>{t(`beliefs.${belief}.next`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function BeliefTable({ belief, comparison }: { readonly belief: Belief; readonly comparison: Comparison }) {
  const { t } = useTranslation('readiness')
  const own = STATEMENTS.filter((statement) => statement.belief === belief)
  const rows = own.flatMap(({ id, kind }) => {
    const compared = comparison.statements.find((statement) => statement.id === id)
    return compared === undefined ? [] : [{ ...compared, kind }]
  })
  return (
    <table className="compared" role="table">
      <caption>{t(`beliefs.${belief}.title`)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('result.statement')}
          </th>
          <th role="columnheader" scope="col">
            {t('when.before')}
          </th>
          <th role="columnheader" scope="col">
            {t('when.after')}
          </th>
          <th role="columnheader" scope="col">
            <span className="vh">{t('result.drawing')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            <th role="rowheader" scope="row">
              {t(`statements.${row.id}`)} <small className="muted">{t(`kinds.${row.kind}`)}</small>
            </th>
            <Degree value={row.before} name={t('when.before')} />
            <Degree value={row.after} name={t('when.after')} />
            <td role="cell">
              <DegreePlot before={row.before} after={row.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Degree({ value, name }: { readonly value: number | null; readonly name: string }) {
  const { t } = useTranslation('readiness')
  const rating = RATINGS.find((entry) => entry === value)
  return (
    <td role="cell">
      <span className="degree-when" aria-hidden="true">
        {name}:{' '}
      </span>
      {rating === undefined ? t('result.open') : t(`degrees.${rating}`)}
    </td>
  )
}

/** A belief worth talking about: something of it fell, or stands low afterwards. */
function isLow({ statements }: Comparison, belief: Belief): boolean {
  const isOwn = ({ id }: ComparedStatement) => STATEMENTS.some((entry) => entry.id === id && entry.belief === belief)
  return statements.some(
    (row) => isOwn(row) && row.after !== null && (row.after <= 2 || (row.before !== null && row.after < row.before)),
  )
}
