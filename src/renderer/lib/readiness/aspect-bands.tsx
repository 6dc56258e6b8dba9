import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AspectLabel, DYES } from '../aspect-label'
import type { AspectBand, BandsKind } from './aspect-band'
import { BandTable } from './band-table'

interface AspectBandsProps {
  readonly kind: BandsKind
  readonly caption: ReactNode
  readonly rows: readonly AspectBand[]
}

/** The aspects, and where there is one the whole, as a table with a drawing in each row. */
export function AspectBands({ kind, caption, rows }: AspectBandsProps) {
  const { t } = useTranslation('readiness')
  return (
    <BandTable
      kind={kind}
      caption={caption}
      heading={t('bands.aspect')}
      rows={rows.map((band) => ({
        id: band.aspect,
        name: band.aspect === 'total' ? <b>{t('bands.total')}</b> : <AspectLabel aspect={band.aspect} />,
        tone: band.aspect === 'total' ? 'tot total' : DYES[band.aspect],
        band,
      }))}
    />
  )
}
