import { useTranslation } from 'react-i18next'
import { type AspectReadiness, EVIDENCE_SOURCES } from '../../../core/progress/readiness'
import { AspectLabel } from '../../lib/aspect-label'
import { useFormat } from '../../lib/use-format'

/** How much stands behind each aspect, by where it came from. */
export function EvidenceTable({ readiness }: { readonly readiness: readonly AspectReadiness[] }) {
  const { t } = useTranslation('readiness')
  const format = useFormat()
  return (
    <table className="counts">
      <caption>{t('sources.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('bands.aspect')}</th>
          {EVIDENCE_SOURCES.map((source) => (
            <th key={source} scope="col">
              {t(`sources.${source}`)}
            </th>
          ))}
          <th scope="col">{t('sources.total')}</th>
        </tr>
      </thead>
      <tbody>
        {readiness.map(({ aspect, counts, total }) => (
          <tr key={aspect}>
            <th scope="row">
              <AspectLabel aspect={aspect} />
            </th>
            {EVIDENCE_SOURCES.map((source) => (
              <td key={source} className="num">
                {format.number(counts[source])}
              </td>
            ))}
            <td className="num">
              <b>{format.number(total)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
