import { useTranslation } from 'react-i18next'
import type { AspectTotal } from '../../../../core/cases/debrief'
import { AspectLabel, DYES } from '../../../lib/aspect-label'
import { useFormat } from '../../../lib/use-format'

/** What was within reach on the way taken, by aspect: a bar, and the same in numbers and words. */
export function DebriefAspects({ totals }: { readonly totals: readonly AspectTotal[] }) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  return (
    <table className="totals">
      <caption className="vh">{t('debrief.aspects')}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{t('totals.aspect')}</th>
          <th scope="col">{t('totals.share')}</th>
          <th scope="col">{t('totals.words')}</th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ aspect, gained, achievable, decisions }) => (
          <tr key={aspect} className={DYES[aspect]}>
            <th scope="row">
              <AspectLabel aspect={aspect} />
            </th>
            <td className="total-bar">
              <span className="bar" aria-hidden="true">
                <i style={{ width: `${(gained / achievable) * 100}%` }} />
              </span>
              <span className="vh">{format.percent(gained / achievable)}</span>
            </td>
            <td>{t('totals.of', { gained, achievable, count: decisions })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
