import { useTranslation } from 'react-i18next'
import type { BandsKind } from './aspect-band'

interface BandKeyProps {
  readonly kind: BandsKind
  readonly hasThin: boolean
  readonly hasCut: boolean
}

/** What dot, band, dashes and upright stand for. */
export function BandKey({ kind, hasThin, hasCut }: BandKeyProps) {
  const { t } = useTranslation('readiness')
  return (
    <ul className="ready-key">
      <li>
        <svg className="plot key-dot" width="16" height="16" aria-hidden="true" focusable="false">
          <circle className="dot" cx="8" cy="8" r="6.5" />
        </svg>
        {t(`key.dot.${kind}`)}
      </li>
      <li>
        <BandSample className="band" />
        {t('key.band')}
      </li>
      {hasThin && (
        <li>
          <BandSample className="band thin" />
          {t('key.thin')}
        </li>
      )}
      {hasCut && (
        <li>
          <svg className="plot key-cut" width="6" height="18" aria-hidden="true" focusable="false">
            <line className="cut" x1="3" x2="3" y1="0" y2="18" />
          </svg>
          {t('key.cut')}
        </li>
      )}
    </ul>
  )
}

function BandSample({ className }: { readonly className: string }) {
  return (
    <svg className="plot key-band" width="34" height="16" aria-hidden="true" focusable="false">
      <rect className={className} x="1" y="2" width="32" height="12" rx="6" />
    </svg>
  )
}
