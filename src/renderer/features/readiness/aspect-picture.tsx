import { useTranslation } from 'react-i18next'
import type { AspectReadiness } from '../../../core/progress/readiness'
import { AspectBands } from '../../lib/readiness/aspect-bands'
import { useBand } from './evidence-words'

/** The four aspects, as an estimate with its range. */
export function AspectPicture({ readiness }: { readonly readiness: readonly AspectReadiness[] }) {
  const { t } = useTranslation('readiness')
  const band = useBand()
  return (
    <AspectBands
      kind="readiness"
      caption={t('screen.caption', { enough: readiness.filter((entry) => entry.isEnough).length })}
      rows={readiness.map((entry) => ({ aspect: entry.aspect, ...band(entry) }))}
    />
  )
}
